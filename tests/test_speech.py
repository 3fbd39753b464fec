"""wav2vec 2.0 and its family beyond the contract: shapes that only some checkpoints have, both spellings of weight norm in files, the random masks of SpecAugment,
the tokenizer of CTC models, and the pipelines on sounds. All against transformers."""
import json
import random
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
import torch
import transformers
from safetensors.torch import load_file, save_file
from sweep import all_same, asked_in_full, compare_gradients, expected, inputs, labels, load, reference, same, settings
from transformers.models.wav2vec2 import modeling_wav2vec2 as theirs

import hflit
from hflit.audio.reading import load_audio
from hflit.checkpoint.hub import builtin_folder
from hflit.speech import sample_negatives, span_mask

stable = dict(feat_extract_norm='layer', do_stable_layer_norm=True)
shapes = [('wav2vec2', 'Wav2Vec2ForCTC', dict(**stable, adapter_attn_dim=8, conv_bias=True, num_conv_pos_embeddings=7)),
          ('wav2vec2', 'Wav2Vec2ForXVector', dict(**stable, use_weighted_layer_sum=True)),
          ('wav2vec2', 'Wav2Vec2ForCTC', dict(add_adapter=True, output_hidden_size=24, num_adapter_layers=2, mask_time_prob=0., ctc_loss_reduction='mean')),
          ('hubert', 'HubertForSequenceClassification', dict(conv_pos_batch_norm=True, feat_proj_layer_norm=False, use_weighted_layer_sum=True)),
          ('hubert', 'HubertForCTC', stable), ('wavlm', 'WavLMForCTC', dict(**stable, num_buckets=8, max_bucket_distance=12))]

@pytest.mark.parametrize('arch,head,kw', shapes, ids=lambda v: v if isinstance(v, str) else '')
def test_shapes_of_checkpoints(tmp_path, arch, head, kw):
    "Outputs, loss, gradients and the order of parameters of the large models and of those with adapters or batch norm"
    ref = reference(arch, head, **kw)
    ref.save_pretrained(tmp_path)
    m, x = load('torch', tmp_path, head), inputs(arch, head, 'right', batch=3)
    y = labels(arch, head, x)
    if kw.get('add_adapter'): y['labels'] = y['labels'][:, :2]  # of 9 frames 3 are left
    out = compare_gradients(ref, m, x, y)
    all_same(*({k: v for k, v in o.items() if k != 'loss'} for o in (out, expected(ref, x))), x)
    assert [n for n, _ in m.model.named_parameters()] == [n for n, _ in ref.named_parameters()]
    states = dict(output_hidden_states=True)
    all_same(m.call(x, **states), expected(ref, x, **states), x)

def test_both_spellings_of_weight_norm(tmp_path):
    "Files of older PyTorch have weight_g and weight_v, and what is saved has the new names"
    transformers.HubertModel(transformers.HubertConfig(**settings('hubert'))).save_pretrained(tmp_path)
    f = tmp_path/'model.safetensors'
    new = load_file(f)
    old = {k.replace('parametrizations.weight.original0', 'weight_g').replace('parametrizations.weight.original1', 'weight_v'): v for k, v in new.items()}
    assert old.keys() != new.keys()
    save_file(old, f, metadata=dict(format='pt'))
    m, report = hflit.HubertModel.from_pretrained(tmp_path, output_loading_info=True)
    assert report.fits and m.published_tensors().keys() == new.keys()
    for k, v in m.published_tensors().items(): assert torch.equal(v, new[k]), k

@pytest.mark.parametrize('prob,length,least', [(.3, 5, 0), (.05, 10, 2), (.9, 3, 1)])
def test_masks_of_a_seed(prob, length, least):
    "One seed of NumPy gives the masks of SpecAugment and the negatives of pretraining that it gives in transformers"
    lengths = torch.tensor([40, 31, 12])
    mask = (torch.arange(40) < lengths[:, None]).long()
    np.random.seed(1)
    want = theirs._compute_mask_indices((3, 40), prob, length, mask, least), theirs._compute_mask_indices((3, 40), prob, length, None, least)
    np.random.seed(1)
    got = span_mask((3, 40), prob, length, lengths.tolist(), least), span_mask((3, 40), prob, length, None, least)
    for a, b, n in zip(want, got, (mask.numpy().astype(bool), True)): assert ((a == b) | ~np.broadcast_to(n, a.shape)).all()
    hidden = np.random.rand(3, 40) < .4
    np.random.seed(2)
    a = theirs._sample_negative_indices((3, 40), 7, hidden)
    np.random.seed(2)
    assert (a == sample_negatives((3, 40), 7, hidden)).all()

def test_training_hides_frames():
    "With the same seed a training step of both has the same loss where nothing but SpecAugment is random"
    kw = dict(mask_time_prob=.5, mask_time_length=3, mask_feature_prob=.3, mask_feature_length=4)
    ref = reference('wav2vec2', 'Wav2Vec2ForCTC', **kw)
    m = hflit.Wav2Vec2ForCTC(hflit.Wav2Vec2Config(**settings('wav2vec2', **kw)))
    m.load_state_dict(ref.state_dict())
    x = inputs('wav2vec2', 'Wav2Vec2ForCTC', 'none')
    y = labels('wav2vec2', 'Wav2Vec2ForCTC', x)
    losses = []
    for model in (ref, m):
        np.random.seed(3)
        losses.append(model.train()(**x, **y).loss.item())
    same(losses[1], losses[0])
    assert abs(ref.eval()(**x, **y).loss.item()-losses[0]) > 1e-2

def test_masked_and_pruned_heads():
    "A masked head has no effect, as has one that is gone"
    m = hflit.Wav2Vec2ForCTC(hflit.Wav2Vec2Config(**settings('wav2vec2'))).eval()
    x, mask = inputs('wav2vec2', 'Wav2Vec2ForCTC'), torch.ones(2, 4)
    mask[0, 1] = 0
    with torch.no_grad(): whole, masked = m(**x).logits, m(**x, head_mask=mask).logits
    m.prune_heads({0: [1]})
    with torch.no_grad(): same(m(**x).logits, masked)
    assert (whole-masked).abs().max() > 1e-5

# ------------------------------------------------------------------ the tokenizer

letters = ['<pad>', '<s>', '</s>', '<unk>', '|', *'ETAONIHSRDLU', 'AB']

@pytest.fixture(scope='module')
def vocab(tmp_path_factory):
    path = tmp_path_factory.mktemp('vocab')/'vocab.json'
    path.write_text(json.dumps({t: i for i, t in enumerate(letters)}))
    return str(path)

def plain(v):
    if isinstance(v, list): return [plain(o) for o in v]
    return {k: plain(o) for k, o in v.items()} if hasattr(v, 'items') else v if isinstance(v, str) or v is None else int(v)

@pytest.mark.parametrize('kw', [{}, dict(do_lower_case=True), dict(word_delimiter_token='U', replace_word_delimiter_char='_')], ids=str)
def test_tokenizer(vocab, tmp_path, kw):
    ref, tok = transformers.Wav2Vec2CTCTokenizer(vocab, **kw), hflit.Wav2Vec2CTCTokenizer(vocab, **kw)
    assert (ref.all_special_tokens, len(ref), ref.vocab_size) == (tok.all_special_tokens, len(tok), tok.vocab_size)
    for s in ('HELLO THAT|X', 'hello thé|Ab', 'a <unk> b', '', ' AB A B ABAB', 'THE <pad> END\n', 'LONG  SPACES'): assert ref(s).input_ids == tok(s).input_ids, s
    random.seed(0)
    rows = [[random.choice([0, 0, 0, 4, 4, 3, *range(len(letters))]) for _ in range(random.randrange(14))] for _ in range(60)]
    how = [{}, dict(skip_special_tokens=True), dict(group_tokens=False), dict(spaces_between_special_tokens=True), dict(output_word_offsets=True, output_char_offsets=True)]
    for ids in rows:
        for k in how: assert plain(ref.decode(ids, **k)) == plain(tok.decode(ids, **k)), (ids, k)
    assert plain(ref.batch_decode(rows[:5], output_word_offsets=True)) == plain(tok.batch_decode(rows[:5], output_word_offsets=True))
    ref.save_pretrained(tmp_path/'theirs')
    tok.save_pretrained(tmp_path/'ours')
    if 'word_delimiter_token' in kw: return  # which transformers 5.23 does not find in its own files
    for back in (hflit.AutoTokenizer.from_pretrained(tmp_path/'theirs'), transformers.Wav2Vec2CTCTokenizer.from_pretrained(tmp_path/'ours')):
        assert back('HE LO').input_ids == ref('HE LO').input_ids and back.decode(rows[3]) == ref.decode(rows[3])

# ------------------------------------------------------------------ the pipelines

@pytest.fixture(scope='module')
def checkpoint(vocab, tmp_path_factory):
    "A function of a head: the folder of a small model with its preprocessors"
    def make(head, **kw):
        folder = tmp_path_factory.mktemp(head)
        names = {i: n for i, n in enumerate(('speech', 'music', 'rain'))}
        reference('wav2vec2', head, vocab_size=len(letters), conv_stride=[40, 8], id2label=names, label2id={n: i for i, n in names.items()}, feat_extract_norm='layer', **kw).save_pretrained(folder)
        transformers.Wav2Vec2CTCTokenizer(vocab).save_pretrained(folder)
        transformers.Wav2Vec2FeatureExtractor().save_pretrained(folder)
        return str(folder)
    return make

def sound(n, seed=0): return np.random.default_rng(seed).standard_normal(n).astype('float32')

def test_speech_recognition(checkpoint):
    "Text and times of words and letters are those of transformers; chunks lose nothing"
    folder = checkpoint('Wav2Vec2ForCTC')
    ref, pipe = (m.pipeline('automatic-speech-recognition', model=folder, device='cpu') for m in (transformers, hflit))
    x = sound(24_000)
    for kind in (None, 'word', 'char'):
        kw = {} if kind is None else dict(return_timestamps=kind)
        a, b = ref(x, **kw), pipe(x, **kw)
        assert a['text'] == b['text'] and a['text']
        if kind:
            assert [c['text'] for c in a['chunks']] == [c['text'] for c in b['chunks']]
            same([c['timestamp'] for c in b['chunks']], [c['timestamp'] for c in a['chunks']])
    both = [dict(raw=x, sampling_rate=16_000), dict(raw=sound(9_000, 1), sampling_rate=16_000)]
    assert [a['text'] for a in pipe(both, batch_size=2)] == [pipe(o)['text'] for o in both]
    cut = dict(chunk_length_s=1, stride_length_s=(.2, .2))
    assert ref(x, **cut)['text'] == pipe(x, **cut)['text']
    with pytest.raises(ValueError, match='do not advance'): pipe(x, chunk_length_s=.3, stride_length_s=.2)

def test_context_of_a_live_chunk(checkpoint):
    "The frames of the `stride` are left out, as in transformers, and the dict of the caller stays whole"
    ref, pipe = (m.pipeline('automatic-speech-recognition', model=checkpoint('Wav2Vec2ForCTC'), device='cpu') for m in (transformers, hflit))
    for stride in ((3200, 1600), (0, 3200), (3200, 0)):
        item = dict(raw=sound(24_000), sampling_rate=16_000, stride=stride, partial=False)
        assert pipe(item) == ref(dict(item)) and 'stride' in item

def test_decoder_with_language_model(checkpoint):
    "Texts, scores and frames of words by pyctcdecode are those of transformers, also in the pipeline"
    build = pytest.importorskip('pyctcdecode').build_ctcdecoder
    folder = checkpoint('Wav2Vec2ForCTC')
    tok, decoder = hflit.Wav2Vec2CTCTokenizer.from_pretrained(folder), build([{'<pad>': '', '<unk>': '⁇', '|': ' '}.get(t, t) for t in letters])
    ours = hflit.Wav2Vec2ProcessorWithLM(hflit.Wav2Vec2FeatureExtractor(), tok, decoder)
    theirs = transformers.Wav2Vec2ProcessorWithLM(transformers.Wav2Vec2FeatureExtractor(), transformers.Wav2Vec2CTCTokenizer.from_pretrained(folder), decoder)
    logits = np.random.default_rng(0).standard_normal((2, 40, len(letters))).astype('float32')*3
    for kw in (dict(), dict(n_best=3, beam_width=20), dict(output_word_offsets=True, hotwords=['TEA'])): assert dict(ours.decode(logits[0], **kw)) == dict(theirs.decode(logits[0], **kw)), kw
    assert ours.batch_decode(logits).text == [ours.decode(o).text for o in logits]
    ref, pipe = (m.pipeline('automatic-speech-recognition', model=folder, decoder=decoder, device='cpu') for m in (transformers, hflit))
    assert pipe(sound(24_000))['text'] == ref(sound(24_000))['text'] and pipe.type == 'ctc_with_lm'

def test_audio_classification(checkpoint):
    folder = checkpoint('Wav2Vec2ForSequenceClassification')
    ref, pipe = (m.pipeline('audio-classification', model=folder, device='cpu') for m in (transformers, hflit))
    for x in (sound(16_000), sound(5_000, 1)):
        a, b = ref(x), pipe(x)
        assert [o['label'] for o in a] == [o['label'] for o in b] and [list(o) for o in a] == [list(o) for o in b]
        same([o['score'] for o in b], [o['score'] for o in a])
    assert pipe([sound(5_000, 1), sound(16_000)], top_k=1) == [pipe(sound(5_000, 1), top_k=1), pipe(sound(16_000), top_k=1)]
    same(sum(o['score'] for o in pipe(sound(900), function_to_apply='sigmoid')), sum(o['score'] for o in ref(sound(900), function_to_apply='sigmoid')))

def test_spectrogram_transformer_in_a_pipeline(tmp_path):
    "AST, from a wave of its rate to labels"
    kw = dict(hidden_size=32, num_hidden_layers=1, num_attention_heads=4, intermediate_size=48, max_length=64, num_mel_bins=32, num_labels=3)
    transformers.ASTForAudioClassification(transformers.ASTConfig(**kw)).save_pretrained(tmp_path)
    transformers.ASTFeatureExtractor(max_length=64, num_mel_bins=32).save_pretrained(tmp_path)
    a, b = (m.pipeline('audio-classification', model=str(tmp_path), device='cpu')(sound(12_000)) for m in (transformers, hflit))
    assert [o['label'] for o in a] == [o['label'] for o in b]
    same([o['score'] for o in b], [o['score'] for o in a], 1e-4)

def test_from_a_shell(checkpoint, tmp_path, capsys):
    "`hflit run` reads a file and writes an answer in JSON"
    import soundfile

    from hflit.cli import main
    soundfile.write(tmp_path/'a.wav', sound(8_000)*.1, 16_000)
    folder = checkpoint('Wav2Vec2ForSequenceClassification')
    main(['run', 'audio-classification', str(tmp_path/'a.wav'), '--model', folder, '--json'])
    said = json.loads(capsys.readouterr().out.splitlines()[-1])
    want = hflit.pipeline('audio-classification', model=folder)(str(tmp_path/'a.wav'))
    assert [o['label'] for o in said] == [o['label'] for o in want]

# ------------------------------------------------------------------ builtin:tiny-digits

@pytest.fixture(scope='module')
def digits():
    "The folder of the built-in recogniser and the sound beside its weights: a voice that it did not learn from"
    folder = Path(builtin_folder('builtin:tiny-digits'))
    return folder, load_audio(folder/'digits.wav', 16_000)

def test_the_builtin_model_hears_digits(digits):
    "As a file, at another volume, with noise and in a batch; the times go up, and transformers reads the same files"
    folder, x = digits
    assert sum(f.stat().st_size for f in folder.iterdir()) < 3e6 and (folder/'digits.wav').stat().st_size < 40e3
    listen = hflit.pipeline('automatic-speech-recognition', 'builtin:tiny-digits')
    noisy = x+np.random.default_rng(0).standard_normal(len(x)).astype('float32')*x.std()*.05
    assert [a['text'] for a in listen([str(folder/'digits.wav'), x*.01, noisy, np.pad(x, 4000)], batch_size=4)] == ['2047']*4
    times = [c['timestamp'][0] for c in listen(x, return_timestamps='char')['chunks']]
    assert times == sorted(times) and len(times) == 4 and 0 < times[0] and times[-1] < len(x)/16_000
    ref = transformers.pipeline('automatic-speech-recognition', model=str(folder), device='cpu')
    assert ref(x)['text'] == '2047'

@pytest.mark.parametrize('framework', asked_in_full)
def test_the_builtin_model_in_each_framework(digits, framework):
    folder, x = digits
    x = hflit.AutoProcessor.from_pretrained('builtin:tiny-digits')([x, x[:9_000]], sampling_rate=16_000, padding=True, return_tensors='pt')
    x = {k: torch.as_tensor(v) for k, v in x.items()}
    assert x['attention_mask'].sum(1).tolist()[1] == 9_000
    all_same(load(framework, folder, 'Wav2Vec2ForCTC').call(x), expected(transformers.Wav2Vec2ForCTC.from_pretrained(folder).eval(), x), x, 1e-3)

@pytest.mark.skipif(not shutil.which('espeak-ng'), reason='espeak-ng is not installed')
def test_the_builtin_model_hears_voices_that_are_new_to_it():
    names = 'zero one two three four five six seven eight nine'.split()
    def speak(text, voice): return subprocess.run(['espeak-ng', '--stdout', '-v', voice, text], capture_output=True, check=True).stdout
    listen, right = hflit.pipeline('automatic-speech-recognition', 'builtin:tiny-digits'), 0
    for voice in ('en-us+m4', 'en-gb+f4', 'en-us+Michael', 'en-gb-scotland+anika'):
        for said in ('7', '19', '340', '8256'): right += listen(speak(' '.join(names[int(d)] for d in said), voice))['text'] == said
    assert right > 12, f'{right} of 16 utterances'
