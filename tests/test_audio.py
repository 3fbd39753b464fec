"Feature extractors equal transformers' on every kind of clip, option and file; recordings of every kind and source are read; bad ones give one error that names them"
import base64
import io
import json
import math
import os
import stat
import sys
import threading
import warnings
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import numpy as np
import pytest
import soundfile
import torch
from datasets import Audio, Dataset
from transformers import audio_utils as theirs
from transformers.models.audio_spectrogram_transformer.feature_extraction_audio_spectrogram_transformer import ASTFeatureExtractor
from transformers.models.clap.feature_extraction_clap import ClapFeatureExtractor
from transformers.models.wav2vec2.feature_extraction_wav2vec2 import Wav2Vec2FeatureExtractor
from transformers.models.whisper.feature_extraction_whisper import WhisperFeatureExtractor

import hflit
from hflit.audio import spectrogram as ours
from hflit.audio.reading import AudioError, decode, load_audio, resample

reference = {c.__name__.removesuffix('FeatureExtractor'): c for c in (WhisperFeatureExtractor, Wav2Vec2FeatureExtractor, ASTFeatureExtractor, ClapFeatureExtractor)}
rate = 16000

def mine(name, **kw): return getattr(hflit, f'{name}FeatureExtractor')(**kw)
def true(name, **kw):
    fe = reference[name](**kw)
    if name=='Whisper': fe._torch_extract_fbank_features = fe._np_extract_fbank_features  # the exact one; torch's is single precision
    return fe

def voice(n=rate, rate=rate):
    "Harmonics with a rising pitch, a click and a quiet end"
    s = np.arange(n)/rate
    x = sum(np.sin(2*np.pi*k*(120*s+30*s**2))/k for k in range(1, 12))*.2
    x[n//3:n//3+5] += .5
    x[n//2:] *= 1e-3
    return x.astype(np.float32)

@cache
def clips():
    r = np.random.default_rng(0)
    noise = r.standard_normal(5000).astype(np.float32)
    return dict(voice=voice(), noise=noise, silence=np.zeros(4000, np.float32), quiet=noise*1e-7, loud=noise*100, float64=voice(3001).astype(np.float64), half=noise.astype(np.float16),
                one=np.ones(1, np.float32), zeros_inside=np.concatenate([noise, np.zeros(9000, np.float32), noise]), offset=noise*.01+5, list=noise[:700].tolist(), long=np.tile(noise, 97), inf=np.where(noise>3, np.inf, noise),
                nan=np.where(noise>3, np.nan, noise), int16=(noise*3000).astype(np.int16), tensor=torch.tensor(noise))

def quietly(f, *a, **kw):
    with warnings.catch_warnings(), np.errstate(all='ignore'):
        warnings.simplefilter('ignore')
        return f(*a, **kw)

def close(a, b, tol=1e-5):
    a, b = np.asarray(a), np.asarray(b)
    assert a.shape==b.shape, (a.shape, b.shape)
    np.testing.assert_allclose(a, b, rtol=tol, atol=tol)

@pytest.mark.parametrize('kind', clips())
def test_every_clip(kind):
    x = clips()[kind]
    given = np.asarray(x, np.float32) if kind in ('tensor', 'half', 'int16') else x
    for name in ('Whisper', 'Wav2Vec2', 'AST'):
        if name=='AST' and kind=='one': continue  # an error, tested below
        a = quietly(mine(name), x, sampling_rate=rate, return_tensors='np')
        b = quietly(true(name), given, sampling_rate=rate, return_tensors='np')
        main = mine(name).model_input_names[0]
        if kind=='inf' and name=='AST': continue  # transformers has NaN where the sum of infinities cancels
        close(a[main], b[main])

@pytest.mark.parametrize('options', [dict(), dict(return_attention_mask=True), dict(padding='longest', return_attention_mask=True), dict(padding='longest', pad_to_multiple_of=1000, return_attention_mask=True),
    dict(max_length=7001, return_attention_mask=True), dict(padding='longest', truncation=False), dict(do_normalize=True), dict(padding='longest', max_length=3000)], ids=str)
def test_whisper_options(options):
    batch = [voice(9000), voice(4321)]
    a = mine('Whisper')(batch, sampling_rate=rate, return_tensors='np', **options)
    b = true('Whisper')(batch, sampling_rate=rate, return_tensors='np', **options)
    close(a['input_features'], b['input_features'])
    if options.get('return_attention_mask'): close(a['attention_mask'], b['attention_mask'])

@pytest.mark.parametrize('settings', [dict(feature_size=128), dict(n_fft=512, hop_length=200), dict(chunk_length=2), dict(sampling_rate=8000), dict(padding_side='left'), dict(padding_value=.1)], ids=str)
def test_whisper_settings(settings):
    a, b = [f('Whisper', **settings)(voice(5000), sampling_rate=settings.get('sampling_rate', rate), return_tensors='np') for f in (mine, true)]
    close(a.input_features, b.input_features)

def test_whisper_long_dither_and_torch():
    x = voice(31*rate)
    for cut, frames in ((True, 3000), (False, 3100)):
        a, b = [f('Whisper')(x, sampling_rate=rate, truncation=cut, padding='longest', return_tensors='np').input_features for f in (mine, true)]
        assert a.shape[-1]==frames
        close(a, b)
    out = []
    for f in (mine, true):
        np.random.seed(3)
        out.append(f('Whisper', dither=.01)(x[:rate], sampling_rate=rate, padding='longest').input_features[0])
    assert abs(np.mean(out[0])-np.mean(out[1]))<.01 and np.abs(out[0]-out[1]).max()<2  # another order of random numbers
    y = voice(5000)
    a = mine('Whisper')(y, sampling_rate=rate, device='cpu').input_features
    b = mine('Whisper')(y, sampling_rate=rate, device=torch.device('cpu', 0)).input_features  # by PyTorch
    c = WhisperFeatureExtractor()(y, sampling_rate=rate).input_features
    close(b, c)
    assert 0<np.abs(np.asarray(a)-np.asarray(b)).max()<1e-3

@pytest.mark.parametrize('options', [dict(), dict(padding=True), dict(padding=True, return_attention_mask=True), dict(padding='max_length', max_length=12000, return_attention_mask=True), dict(padding=True, pad_to_multiple_of=512),
    dict(padding='max_length', max_length=4000, truncation=True, return_attention_mask=True)], ids=str)
@pytest.mark.parametrize('settings', [dict(), dict(do_normalize=False), dict(return_attention_mask=True, padding_value=-1.)], ids=str)
def test_wav2vec2(settings, options):
    batch = [voice(9000), voice(4321)+.5]
    if not options: batch = batch[:1]
    a, b = [f('Wav2Vec2', **settings)(batch, sampling_rate=rate, return_tensors='np', **options) for f in (mine, true)]
    assert set(a)==set(b)
    for k in b: close(a[k], b[k])

def test_a_clip_in_a_batch_and_alone():
    fe, batch = mine('Wav2Vec2', return_attention_mask=True), [voice(9000), voice(4321)+.5]
    both = fe(batch, padding=True, sampling_rate=rate)
    close(both.input_values[1, :4321], fe(batch[1], sampling_rate=rate).input_values[0], 1e-6)
    assert not both.input_values[1, 4321:].any()
    whisper = mine('Whisper')
    close(whisper(batch, sampling_rate=rate).input_features[1], whisper(batch[1], sampling_rate=rate).input_features[0], 1e-7)

@pytest.mark.parametrize('settings', [dict(), dict(num_mel_bins=64, max_length=40), dict(do_normalize=False), dict(sampling_rate=8000)], ids=str)
def test_ast(settings):
    batch = [voice(9000), voice(4321)]
    a, b = [f('AST', **settings)(batch, sampling_rate=settings.get('sampling_rate', rate), return_tensors='np').input_values for f in (mine, true)]
    close(a, b)

@pytest.mark.parametrize('truncation', ['fusion', 'rand_trunc'])
@pytest.mark.parametrize('padding', ['repeatpad', 'repeat', 'pad', True, None])
def test_clap(truncation, padding):
    settings = dict(sampling_rate=8000, hop_length=80, fft_window_size=256, frequency_max=4000, max_length_s=1)
    for batch in ([voice(3000)], [voice(3000), voice(8000), voice(20000), voice(8001)]):
        out = []
        for f in (mine, true):
            np.random.seed(1)
            out.append(f('Clap', **settings)(batch, truncation=truncation, padding=padding, sampling_rate=8000, return_tensors='np'))
        close(out[0].input_features, out[1].input_features, 2e-5)
        assert out[0].is_longer.tolist()==out[1].is_longer.tolist()

@pytest.mark.parametrize('scale', ['htk', 'kaldi', 'slaney'])
def test_mel_filters(scale):
    for bins, bands, low, high, hz, norm, in_mel in ((201, 80, 0, 8000, rate, 'slaney', False), (257, 128, 20, 8000, rate, None, True), (513, 64, 50, 14000, 48000, None, False), (129, 23, 0, 4000, 11025, 'slaney', True)):
        args = (bins, bands, low, high, hz, norm, scale, in_mel)
        close(quietly(ours.mel_filter_bank, *args), quietly(theirs.mel_filter_bank, *args), 1e-9)
    for f in (0, 440., 1000, np.linspace(0, 9000, 50)): close(ours.hertz_to_mel(f, scale), theirs.hertz_to_mel(f, scale), 1e-9)
    for m in (0, 15., 20, np.linspace(0, 40, 50)): close(ours.mel_to_hertz(m, scale), theirs.mel_to_hertz(m, scale), 1e-9)
    with pytest.warns(UserWarning, match='mel filters have no frequency bin'): ours.mel_filter_bank(33, 80, 0, 8000, rate)

def test_windows():
    for args in ((400,), (400, 'hamming', False), (25, 'povey', False), (7, 'boxcar'), (100, 'hann_window', True, 128), (100, 'hamming_window', False, 131, False)):
        close(ours.window_function(*args), theirs.window_function(*args), 1e-12)
    assert [ours.optimal_fft_length(n) for n in (1, 400, 512, 513)]==[theirs.optimal_fft_length(n) for n in (1, 400, 512, 513)]
    with pytest.raises(ValueError, match="'square' is no window"): ours.window_function(4, 'square')

@pytest.mark.parametrize('options', [dict(power=None), dict(power=None, onesided=False), dict(), dict(power=2.), dict(power=1.5), dict(center=False, fft_length=512, preemphasis=.97, remove_dc_offset=True, power=2.),
    dict(pad_mode='constant', power=2., log_mel='log'), dict(log_mel='dB', db_range=40.), dict(power=2., log_mel='dB', reference=2., min_value=1e-6), dict(mel=True, power=2., log_mel='log10'), dict(mel=True, mel_floor=1e-3)], ids=str)
def test_spectrogram(options):
    options = dict(options)
    if options.pop('mel', False): options['mel_filters'] = ours.mel_filter_bank(201, 20, 0, 8000, rate, norm='slaney', mel_scale='slaney')
    two = [voice(4000), voice(2345)]
    batch = theirs.spectrogram_batch(two, theirs.window_function(400), 400, 160, **options)
    for x, a, c in zip(two, ours.spectrogram_batch(two, ours.window_function(400), 400, 160, **options), batch):
        b = theirs.spectrogram(x, theirs.window_function(400), 400, 160, **options)
        assert a.dtype==b.dtype
        close(a, b, 2e-5)
        if options.get('db_range') is None: close(a, c, 1e-4)

@pytest.mark.parametrize('wrong,message', [(dict(frame_length=500), 'The window has 400 samples'), (dict(fft_length=256), 'frame_length 400 > fft_length 256'), (dict(hop_length=0), 'hop_length must be greater'),
    (dict(power=None, mel_filters=np.ones((201, 3))), 'mel_filters need a power'), (dict(log_mel='ln'), "log_mel='ln'"), (dict(waveform=np.zeros((2, 900))), 'one dimension'), (dict(waveform=np.zeros(0)), 'empty')], ids=str)
def test_spectrogram_errors(wrong, message):
    args = dict(waveform=voice(4000), window=np.ones(400), frame_length=400, hop_length=160) | wrong
    with pytest.raises(ValueError, match=message): ours.spectrogram(**args)

def test_frameworks_and_files(tmp_path):
    import jax
    kinds = dict(pt=torch.Tensor, np=np.ndarray, jax=jax.Array)
    for name in reference:
        fe = mine(name)
        x = voice(2000) if name!='Clap' else dict(array=voice(2000), sampling_rate=rate)
        outs = {k: fe(x, sampling_rate=fe.sampling_rate, return_tensors=k)[fe.model_input_names[0]] for k in kinds}
        for k, o in outs.items():
            assert isinstance(o, kinds[k]) and str(o.dtype).endswith('float32'), (name, k, o.dtype)
            if name!='Clap': close(o, outs['np'], 1e-7)
        fe.save_pretrained(tmp_path)
        assert hflit.AutoFeatureExtractor.from_pretrained(tmp_path)==fe
        back = reference[name].from_pretrained(tmp_path)
        written = json.loads(Path(tmp_path, 'preprocessor_config.json').read_text())
        assert {k: v for k, v in back.to_dict().items() if k in written}==written
        back.save_pretrained(tmp_path)
        assert hflit.AutoFeatureExtractor.from_pretrained(tmp_path).to_dict().items()>=fe.to_dict().items()

def test_processor_config_and_unknown(tmp_path):
    Path(tmp_path, 'processor_config.json').write_text(json.dumps(dict(feature_extractor=dict(feature_extractor_type='WhisperFeatureExtractor', feature_size=128))))
    fe, rest = hflit.WhisperFeatureExtractor.from_pretrained(tmp_path, chunk_length=5, return_unused_kwargs=True, other=1)
    assert (fe.feature_size, fe.n_samples, fe.nb_max_frames, rest)==(128, 80000, 500, dict(other=1))
    with pytest.raises(TypeError, match="no setting 'chunk_lenght'; near: chunk_length"): hflit.AutoFeatureExtractor.from_pretrained(tmp_path, chunk_lenght=5)
    with pytest.raises(ValueError, match='hop_length is a positive whole number'): hflit.WhisperFeatureExtractor(hop_length=.5)

def test_register(tmp_path):
    registered = hflit.AutoFeatureExtractor.registered
    class OwnConfig(hflit.BertConfig): model_type = 'own-sound'
    class OwnFeatureExtractor(hflit.SequenceFeatureExtractor): own_settings = ('depth',)
    before = dict(registered)
    try:
        hflit.AutoFeatureExtractor.register(OwnConfig, OwnFeatureExtractor)
        Path(tmp_path, 'preprocessor_config.json').write_text('{"depth": 3}')
        Path(tmp_path, 'config.json').write_text('{"model_type": "own-sound"}')
        assert hflit.AutoFeatureExtractor.from_pretrained(tmp_path).depth==3
        with pytest.raises(ValueError, match='own-sound already has a feature extractor, OwnFeatureExtractor'): hflit.AutoFeatureExtractor.register(OwnConfig, hflit.WhisperFeatureExtractor)
    finally:
        registered.clear()
        registered.update(before)

def encoded(x, rate=rate, kind='WAV', **kw):
    buf = io.BytesIO()
    soundfile.write(buf, x, rate, format=kind, **kw)
    return buf.getvalue()

@pytest.mark.parametrize('hz', [8000, 11025, 16000, 22050, 44100, 48000])
def test_rates_and_channels(hz, tmp_path):
    path, x = tmp_path/'sound.wav', np.stack([voice(hz//2+7, hz), -.5*voice(hz//2+7, hz)], 1)
    for y in (x, x[:, 0]):
        path.write_bytes(encoded(y, hz))
        close(load_audio(path), theirs.load_audio(str(path), backend='soundfile'), 1e-6)
        close(load_audio(path, 24000), theirs.load_audio(str(path), 24000, backend='soundfile'), 1e-6)
    a = mine('Whisper')(dict(array=x.T, sampling_rate=hz)).input_features[0]
    b = true('Whisper')(load_audio(dict(array=x.mean(1), sampling_rate=hz)), sampling_rate=rate).input_features[0]
    close(a, b)

@pytest.mark.parametrize('kind,kw', [('WAV', dict(subtype=s)) for s in ('PCM_U8', 'PCM_16', 'PCM_24', 'PCM_32', 'FLOAT', 'ULAW')]+[('FLAC', {}), ('OGG', {}), ('OGG', dict(subtype='OPUS')), ('MP3', {}), ('AIFF', {}), ('W64', {})])
def test_kinds_of_files(kind, kw):
    content = encoded(voice(), kind=kind, **kw)
    x, found = decode(content, kind)
    y, expected = soundfile.read(io.BytesIO(content), dtype='float32', always_2d=True)
    assert found==expected and np.allclose(x[0], y[:, 0], atol=1e-6) and np.corrcoef(x[0, :rate//2], voice()[:x.shape[1]][:rate//2])[0, 1]>.98

def test_sources_and_datasets(tmp_path):
    content = encoded(voice(), subtype='FLOAT')
    path = tmp_path/'ä b.wav'
    path.write_bytes(content)
    for source in (path, str(path), content, bytearray(content), io.BytesIO(content), base64.b64encode(content).decode(), 'data:audio/wav;base64,'+base64.b64encode(content).decode(), dict(path=str(path)), voice().tolist()):
        assert np.array_equal(load_audio(source), voice()), type(source)
    data = Dataset.from_dict(dict(audio=[str(path)]*2)).cast_column('audio', Audio(decode=False))
    assert np.array_equal(load_audio(data[0]['audio']), voice())
    close(mine('Whisper')(data['audio'][:], return_tensors='pt').input_features, mine('Whisper')([voice()]*2, sampling_rate=rate, return_tensors='pt').input_features)
    row = dict(raw=voice(8000, 8000), sampling_rate=8000)
    assert len(load_audio(row))==rate and len(load_audio(row))==rate and list(row)==['raw', 'sampling_rate']

class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        bad = 'missing' in self.path
        self.send_response(404 if bad else 200)
        self.end_headers()
        if not bad: self.wfile.write(b'<html>Please log in</html>' if 'login' in self.path else encoded(voice(), subtype='FLOAT'))
    def log_message(self, *args): pass

def test_urls(monkeypatch):
    from huggingface_hub import constants
    server = ThreadingHTTPServer(('127.0.0.1', 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    url = f'http://127.0.0.1:{server.server_port}'
    try:
        monkeypatch.setattr(constants, 'HF_HUB_OFFLINE', False)
        from huggingface_hub.utils import close_session
        close_session()
        assert np.array_equal(load_audio(url+'/a.wav'), voice())
        with pytest.raises(AudioError, match='missing.wav cannot be fetched: the server answered 404'): load_audio(url+'/missing.wav')
        with pytest.raises(AudioError, match='login is no sound .* it is an HTML page'): load_audio(url+'/login')
        monkeypatch.setattr(constants, 'HF_HUB_OFFLINE', True)
        close_session()
        with pytest.raises(AudioError, match='cannot be fetched: HF_HUB_OFFLINE forbids it'): load_audio(url+'/a.wav')
    finally:
        server.shutdown()
        close_session()

@pytest.mark.parametrize('kind', ['WAV', 'FLAC', 'AIFF'])
def test_truncated(kind):
    content = encoded(voice(4*rate), kind=kind)
    with pytest.raises(AudioError, match='A sound of .* bytes is .*(truncated|no sound)'): load_audio(content[:len(content)*2//3])

def test_streamed_wav():
    content = bytearray(encoded(voice()))
    for size in (2**32-1, 2**31-1, 2**31-37):
        content[40:44] = size.to_bytes(4, 'little')
        assert len(load_audio(bytes(content)))==rate

@pytest.mark.parametrize('sound,message', [
    (np.zeros((3, 2, 100)), r'shape \(3, 2, 100\) is no sound'), (np.zeros((50, 2)), r'\(50, 2\) looks like \(samples, channels\)'), ([np.zeros((50, 2))], r'shape \(50, 2\), but one channel'),
    ([], 'the list is empty'), (np.zeros(0), 'The sound is empty'), ([np.ones(3), []], 'Clip 1 is empty'), (b'', 'bytes is empty'), (b'RIFF0000WAVE', 'is no sound'), ('gone.wav', "'gone.wav' is neither a URL"),
    (dict(array=np.ones(3)), 'needs their rate in Hz'), (dict(text='a'), 'array and sampling_rate')], ids=str)
@pytest.mark.parametrize('name', reference)
def test_bad_sound(name, sound, message):
    fe = mine(name)
    with pytest.raises(ValueError, match=message): fe(sound, sampling_rate=fe.sampling_rate)

@pytest.mark.parametrize('name', reference)
def test_rate_integers_and_nan(name):
    fe = mine(name)
    with pytest.raises(ValueError, match=f'sampling rate of 11025 Hz, but the model was trained with {fe.sampling_rate} Hz'): fe(voice(), sampling_rate=11025)
    with pytest.warns(UserWarning, match=f'Pass sampling_rate={fe.sampling_rate}'): fe(voice())
    with pytest.warns(UserWarning, match='integers .int16. and stay as they are'): fe((voice()*9999).astype(np.int16), sampling_rate=fe.sampling_rate)
    with pytest.warns(UserWarning, match='Clip 1 has values that are not finite'): fe([voice(), voice()*np.nan], sampling_rate=fe.sampling_rate, **(dict(padding=True) if name=='Wav2Vec2' else {}))
    with pytest.raises(TypeError, match='got int'): fe(3, sampling_rate=fe.sampling_rate)
    with warnings.catch_warnings():
        warnings.simplefilter('error')
        fe([encoded(voice())])  # a file knows its rate

def test_short_clips():
    with pytest.raises(ValueError, match='The sound has 1 samples, fewer than a frame of 400'): mine('AST')(np.ones(1), sampling_rate=rate)
    assert mine('Whisper')(np.ones(1), sampling_rate=rate, return_tensors='np').input_features.shape==(1, 80, 3000)
    with pytest.raises(ValueError, match='rows of 3, 5 steps, which do not make one array'): mine('Wav2Vec2')([np.ones(3), np.ones(5)], sampling_rate=rate, return_tensors='np')

@pytest.mark.skipif(os.name=='nt', reason='the program is a script')
def test_ffmpeg(tmp_path, monkeypatch):
    "A stand-in for ffmpeg that turns a file of the kind `MINE` into a wav"
    program = tmp_path/'ffmpeg'
    program.write_text(f'#!{sys.executable}\nimport sys\na = sys.argv\nassert a[a.index("-protocol_whitelist")+1]=="file"\n'
                       'content = open(a[a.index("-i")+1], "rb").read()\nif content[:4]!=b"MINE": sys.exit("no such codec")\nopen(a[-1], "wb").write(content[4:])\n')
    program.chmod(program.stat().st_mode|stat.S_IXUSR)
    with pytest.raises(AudioError, match='is no sound that soundfile can read .* The program ffmpeg, if installed'): load_audio(b'MINE'+encoded(voice()), backend='soundfile')
    monkeypatch.setenv('PATH', str(tmp_path))
    close(load_audio(b'MINE'+encoded(voice(), 8000)), resample(voice(), 8000, rate), 1e-3)
    with pytest.raises(AudioError, match='is no sound that ffmpeg can read: no such codec'): load_audio(b'xxxx')

def test_missing_package(monkeypatch):
    monkeypatch.setitem(sys.modules, 'soxr', None)
    assert len(load_audio(encoded(voice())))==rate
    with pytest.raises(ImportError, match="needs soxr: pip install 'hflit.audio.'"): load_audio(encoded(voice()), 8000)
    monkeypatch.setitem(sys.modules, 'soundfile', None)
    with pytest.raises(ImportError, match='needs soundfile'): load_audio(encoded_once())

def encoded_once(): return b'RIFF'

def test_pad_as_a_collator():
    a, b = mine('Wav2Vec2', return_attention_mask=True), reference['Wav2Vec2'](return_attention_mask=True)
    rows = [dict(input_values=torch.ones(n)) for n in (4, 2)]
    for kw in (dict(), dict(pad_to_multiple_of=8), dict(padding='max_length', max_length=6), dict(max_length=3, truncation=True)):
        x, y = a.pad(rows, **kw), b.pad([dict(r) for r in rows], **kw)
        for k in ('input_values', 'attention_mask'): assert torch.equal(x[k], y[k]) and math.prod(x[k].shape)
    two = dict(input_features=[np.ones((n, 3)) for n in (4, 2)])
    c, d = mine('Whisper', feature_size=3), reference['Whisper'](feature_size=3)
    close(c.pad(two).input_features, d.pad(dict(two)).input_features)
    with pytest.raises(ValueError, match="pad needs 'input_values', got"): a.pad(dict(x=[1]))
