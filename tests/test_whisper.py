"""Whisper's decoding, tokenizer and pipeline against transformers 5.23, on small random models; on real weights and real speech where HFLIT_REAL names a folder with whisper-tiny.en and sound.

The contract (test_contract.py) has the heads, files, cached decoding and beams in all frameworks."""
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch
import transformers
from tokenizers.pre_tokenizers import ByteLevel
from transformers.generation.logits_process import WhisperTimeStampLogitsProcessor as TheirTimes

import hflit
from hflit.audio.microphone import live_chunks
from hflit.audio.reading import load_audio
from hflit.generation.settings import GenerationConfig
from hflit.generation.timestamps import WhisperTimeStampLogitsProcessor
from hflit.models.whisper.config import WhisperConfig
from hflit.models.whisper.tokenizer import WhisperTokenizer
from hflit.models.whisper.torch import WhisperForConditionalGeneration
from hflit.pipelines.automatic_speech_recognition import AutomaticSpeechRecognitionPipeline, quiet_chunks

sizes = dict(vocab_size=99, num_mel_bins=8, d_model=32, encoder_layers=2, decoder_layers=2, encoder_ffn_dim=48, decoder_ffn_dim=48, encoder_attention_heads=4, decoder_attention_heads=4,
             max_source_positions=30, max_target_positions=60, pad_token_id=50, bos_token_id=50, eos_token_id=50, decoder_start_token_id=51, begin_suppress_tokens=[3, 50], init_std=.3)
# text below 50, the end, the start, two languages, two tasks, the marker of a prompt, no speech, no times, and 38 times
marks = dict(no_timestamps_token_id=60, prev_sot_token_id=58, max_initial_timestamp_index=5, suppress_tokens=[1, 51, 58], alignment_heads=[[0, 1], [1, 0], [1, 3]])
no_times = dict(suppress_tokens=[1, 51, 58, *range(61, 99)])  # a random model writes them as text otherwise
several = dict(is_multilingual=True, lang_to_id={'<|en|>': 52, '<|de|>': 53}, task_to_id=dict(translate=54, transcribe=55))

@pytest.fixture(scope='module')
def both(tmp_path_factory):
    "transformers' model and ours, with the same weights"
    torch.manual_seed(0)
    ref = transformers.WhisperForConditionalGeneration(transformers.WhisperConfig(**sizes)).eval()
    folder = tmp_path_factory.mktemp('whisper')
    ref.save_pretrained(folder)
    return ref, WhisperForConditionalGeneration.from_pretrained(folder)

def with_settings(both, **kw):
    ref, m = both
    ref.generation_config = transformers.GenerationConfig(**{**sizes, **marks, **kw, 'max_length': 60})
    m.generation_config = GenerationConfig(**{k: v for k, v in {**sizes, **marks, **kw}.items() if k.endswith('token_id') or k in {**marks, **kw, 'begin_suppress_tokens': 0}}, max_length=60)
    return ref, m

def sound(frames, batch=1, seed=1): return torch.randn(batch, 8, frames, generator=torch.Generator().manual_seed(seed))

def same_segments(got, want):
    assert torch.equal(got['sequences'], want['sequences'])
    for a, b in zip(got['segments'], want['segments'], strict=True):
        assert [(round(s['start'], 4), round(s['end'], 4), s['tokens'].tolist()) for s in a] == [(round(float(s['start']), 4), round(float(s['end']), 4), s['tokens'].tolist()) for s in b]

@pytest.mark.parametrize('kw', [dict(return_timestamps=True), dict(return_timestamps=True, num_beams=2), dict(condition_on_prev_tokens=True), dict(prompt_ids=torch.tensor([58, 7, 8])),
    dict(condition_on_prev_tokens=True, prompt_ids=torch.tensor([58, 7, 8]), prompt_condition_type='all-segments'), dict(temperature=(0., 0.), logprob_threshold=-.5, compression_ratio_threshold=1.35),
    dict(temperature=(0., 0.), logprob_threshold=-.5, no_speech_threshold=1e-9)], ids=lambda kw: '-'.join(kw))
def test_long_sound_like_transformers(both, kw):
    "Five windows: tokens, segments and their times, whatever stands before a window, with retries and windows left out"
    ref, m = with_settings(both)
    x = sound(300)
    same_segments(m.generate(x, return_segments=True, **kw), ref.generate(x, return_segments=True, **kw))

def test_beams_share_the_sound(both):
    "Five beams of two sounds read two copies of the keys and values, and write what transformers writes"
    ref, m = with_settings(both, **no_times)
    kw = dict(num_beams=5, max_new_tokens=12, return_dict_in_generate=True)
    x = sound(60, 2)
    got, want = m.generate(x, **kw), ref.generate(x, **kw)
    assert torch.equal(got.sequences, want.sequences)
    assert got.past_key_values.cross_attention_cache[0][0].shape[0] == 2 and got.past_key_values.self_attention_cache[0][0].shape[0] == 10

def test_long_sounds_in_a_batch(both):
    "Rows end at different windows, and each is as it is alone"
    ref, m = with_settings(both)
    x, mask = sound(200, 3), torch.ones(3, 200, dtype=torch.long)
    mask[1, 130:], mask[2, 50:] = 0, 0
    got = m.generate(x, attention_mask=mask, return_segments=True)
    same_segments(got, ref.generate(x, attention_mask=mask, return_segments=True))
    alone = m.generate(x[1:2, :, :130], return_segments=True)
    assert [s['tokens'].tolist() for s in got['segments'][1]] == [s['tokens'].tolist() for s in alone['segments'][0]]
    with pytest.raises(ValueError, match='attention_mask'): m.generate(x)
    with pytest.raises(ValueError, match='return_timestamps=True'): m.generate(x[:1], return_timestamps=False)

def test_token_times_like_transformers(both):
    "From the weights of the alignment heads, cut to the frames of the sound; also of beams"
    x, mask = sound(60), torch.ones(1, 60, dtype=torch.long)
    mask[:, 40:] = 0
    ref, m = with_settings(both, **no_times)
    for kw in (dict(), dict(num_beams=2)):
        got, want = (o.generate(x, attention_mask=mask, return_token_timestamps=True, **kw) for o in (m, ref))
        assert torch.equal(got['sequences'], want['sequences']) and torch.allclose(got['token_timestamps'], want['token_timestamps'].float())
    ref, m = with_settings(both)
    x, mask = sound(150), torch.ones(1, 150, dtype=torch.long)
    got, want = (o.generate(x, attention_mask=mask, return_token_timestamps=True, return_segments=True)['segments'][0] for o in (m, ref))
    for a, b in zip(got, want, strict=True): assert torch.allclose(a['token_timestamps'], b['token_timestamps'].float())  # of the sound, not of the window
    with pytest.raises(ValueError, match='alignment_heads'):
        del m.generation_config.alignment_heads
        m.generate(x, return_token_timestamps=True)

def test_languages(both):
    "Detected per row, given by name, code or token, one for all or one for each"
    ref, m = with_settings(both, **several, **no_times)
    x = sound(60, 4)
    detected = m.generate(x, task='transcribe', return_segments=True)
    found = [row[0]['result'][:4].tolist() for row in detected['segments']]
    assert found == [[51, i, 55, 60] for i in ref.detect_language(x).tolist()]
    assert torch.equal(m.generate(x), detected['sequences'])  # a task token even where none is named
    for kw in (dict(language='de'), dict(language='German', task='translate'), dict(language=['en', 'de', '<|en|>', 'de']), dict(task='translate')):
        assert torch.equal(m.generate(x, **kw), ref.generate(x, **kw)), kw
    for kw, words in ((dict(language='fr'), 'no language'), (dict(language='xx'), 'Unknown language'), (dict(task='sing'), 'translate'), (dict(language=['en']), '1 languages for 4')):
        with pytest.raises(ValueError, match=words): m.generate(x, **kw)
    _, m = with_settings(both, is_multilingual=False, forced_decoder_ids=[[1, 60]])
    with pytest.raises(ValueError, match='English alone'): m.generate(x, language='en')
    assert m.generate(x, return_segments=True)['segments'][0][0]['result'][:2].tolist() == [51, 60]

def test_limits(both):
    ref, m = with_settings(both, **no_times)
    x = sound(60)
    with pytest.raises(ValueError, match='60 positions'): m.generate(x, max_new_tokens=59)
    with pytest.raises(ValueError, match='no_speech_threshold needs'): m.generate(x, no_speech_threshold=.5)
    with pytest.raises(ValueError, match='all-segments'): m.generate(x, prompt_condition_type='all-segments')
    with pytest.raises(ValueError, match='input_features or encoder_outputs'): m.generate()
    out, want = (o.generate(x, return_dict_in_generate=True, output_scores=True, max_new_tokens=5) for o in (m, ref))
    assert torch.equal(out.sequences, want.sequences) and torch.allclose(torch.stack(out.scores), torch.stack(want.scores), atol=1e-4)

def test_times_follow_the_rules_like_transformers():
    g, rng = transformers.GenerationConfig(**marks, eos_token_id=50), torch.Generator().manual_seed(3)
    mine, theirs = WhisperTimeStampLogitsProcessor(g, 2), TheirTimes(g, 2)
    for n in (2, 3, 4, 7):
        ids = torch.randint(0, 99, (40, n), generator=rng)
        ids[::2, -1] = torch.randint(61, 99, (20,), generator=rng)
        scores = torch.randn(40, 99, generator=rng)*3
        want = theirs(ids, scores)
        assert torch.allclose(mine(ids, scores), want)
        room = np.pad(ids.numpy(), ((0, 0), (0, 5)))  # as in a compiled loop
        np.testing.assert_allclose(mine(room, scores.numpy(), n), want, atol=1e-6)

letters = {c: i for i, c in enumerate(sorted(ByteLevel.alphabet()))}
special = ['<|endoftext|>', '<|startoftranscript|>', '<|en|>', '<|zh|>', '<|translate|>', '<|transcribe|>', '<|startofprev|>', '<|nospeech|>', '<|notimestamps|>']

def test_tokenizer_like_transformers():
    mine, theirs = WhisperTokenizer(letters, [], extra_special_tokens=special[1:]), transformers.WhisperTokenizer(letters, [], extra_special_tokens=special[1:])
    assert mine.timestamp_begin == len(letters)+len(special)
    text = ' He said: “naïve” 日本'
    for kw in (dict(), dict(task='translate'), dict(language='chinese', task='transcribe'), dict(predict_timestamps=True)):
        mine.set_prefix_tokens(**kw), theirs.set_prefix_tokens(**kw)
        assert mine(text).input_ids == theirs(text).input_ids and mine.prefix_tokens == theirs.prefix_tokens
    def spell(s): return mine(s, add_special_tokens=False).input_ids
    def at(s): return mine.timestamp_begin+round(s/.02)
    ids = [at(0), *spell(' a'), at(1), at(1), *spell(' b'), at(2.5), at(2.5), at(.2), *spell(' c'), at(3)]
    for kw in (dict(skip_special_tokens=True), dict(decode_with_timestamps=True), dict(output_offsets=True)): assert mine.decode(ids, **kw) == theirs.decode(ids, **kw), kw
    assert mine.decode(ids[:-1], output_offsets=True)['text'] == ' a b c'  # text that no time closes stays, and has no offset
    prompt = mine.get_prompt_ids('Jane')
    assert (prompt == theirs.get_prompt_ids('Jane')).all()
    whole = [*prompt, *mine.prefix_tokens, *spell(' Emma')]
    assert mine.decode(whole, skip_special_tokens=True) == theirs.decode(whole, skip_special_tokens=True) == ' Emma'
    with pytest.raises(ValueError, match='task'): mine.set_prefix_tokens(task='sing')

def test_training_hides_parts_of_the_spectrogram(both):
    "SpecAugment: with one seed of NumPy the loss of a training step is that of transformers"
    kw = dict(apply_spec_augment=True, mask_time_prob=.4, mask_time_length=5, mask_feature_prob=.3, mask_feature_length=2)
    ref = transformers.WhisperForConditionalGeneration(transformers.WhisperConfig(**sizes, **kw))
    ref.load_state_dict(both[0].state_dict())
    m = WhisperForConditionalGeneration(WhisperConfig(**sizes, **kw))
    m.load_state_dict(ref.state_dict())
    x, mask, y = sound(60, 2), torch.ones(2, 60, dtype=torch.long), torch.tensor([[5, 6, 7], [8, 9, 10]])
    mask[0, 30:] = 0
    losses = []
    for model in (ref, m):
        np.random.seed(2)
        losses.append(model.train()(x.clone(), attention_mask=mask, labels=y).loss.item())
    np.testing.assert_allclose(*losses, rtol=1e-5)
    assert abs(m.eval()(x, labels=y).loss.item()-losses[1]) > 1e-3

def test_chunks_are_cut_where_it_is_quiet():
    rng = np.random.default_rng(0)
    loud = [rng.standard_normal(n*16000).astype('float32') for n in (9, 8, 5)]
    x = np.concatenate([o for part in loud for o in (part, np.zeros(8000, 'float32'))])
    cuts = quiet_chunks(x, 16000, 10, 4)
    assert [a for a, _ in cuts[1:]] == [b for _, b in cuts[:-1]] and (cuts[0][0], cuts[-1][1]) == (0, len(x))
    assert all(np.abs(x[b-400:b+400]).max() == 0 for _, b in cuts[:-1]) and max(b-a for a, b in cuts) <= 160000

# real weights and real speech
real = Path(os.environ.get('HFLIT_REAL', 'none'))
recordings = sorted(real.glob('sound/**/librivox/*.wav'))
needs_real = pytest.mark.skipif(not (real/'whisper-tiny.en').exists() or not recordings, reason='HFLIT_REAL names no folder with whisper-tiny.en and sound')
needs_base = pytest.mark.skipif(not (real/'whisper-base').exists() or not recordings, reason='HFLIT_REAL names no folder with whisper-base and sound')
needs_voices = pytest.mark.skipif(not shutil.which('espeak-ng'), reason='no espeak-ng, which speaks')
sentences = [' And Mr. John Dashwood had then leisure to consider how much there might be prudently in his power to do for them.', ' He was not an ill-disposed young man.',
             ' Unless to be rather cold-hearted and rather selfish is to be ill-disposed.', ' Had he married a more amiable woman, he might have been made still more respectable than he was.',
             ' He might even have been made amiable himself.']
greedy = [o.replace('ill-disposed young', 'old-sposed young') for o in sentences]  # what tiny.en hears without beams, in transformers 5.23 as here

def load(name, **kw): return hflit.pipeline('automatic-speech-recognition', model=str(real/name), dtype='float32', **kw)

@pytest.fixture(scope='module')
def pipe(): return load('whisper-tiny.en', num_beams=1)

@pytest.fixture(scope='module')
def whole(): return np.concatenate([load_audio(f) for f in recordings])

def words(s): return [w for w in re.split(r'[^\w-]+', s.lower()) if w]

def word_errors(said, heard):
    "Share of the words that are missing, wrong or too many: the edit distance"
    row = list(range(len(heard)+1))
    for i, w in enumerate(said):
        before, row = row, [i+1]
        for j, v in enumerate(heard): row.append(min(before[j]+(w != v), before[j+1]+1, row[j]+1))
    return row[-1]/len(said)

@needs_real
def test_real_speech(pipe):
    assert isinstance(pipe, AutomaticSpeechRecognitionPipeline)
    files = [str(f) for f in recordings]
    assert [o['text'] for o in pipe(files, batch_size=5)] == greedy
    assert [o['text'] for o in pipe(files, num_beams=5, batch_size=5)] == sentences

@needs_real
def test_real_speech_with_packed_weights():
    "In 8 bits, from a file in float16, the five sentences are heard as well as in float32"
    model = hflit.WhisperForConditionalGeneration.from_pretrained(real/'whisper-tiny.en', quantization_config=hflit.GgufConfig('Q8_0'))
    assert model.dtype is torch.float16
    pipe = hflit.pipeline('automatic-speech-recognition', model=model, tokenizer=str(real/'whisper-tiny.en'), feature_extractor=str(real/'whisper-tiny.en'))
    assert [o['text'] for o in pipe([str(f) for f in recordings], num_beams=1, batch_size=5)] == greedy

@needs_base
def test_real_speech_with_base():
    "Three times as many weights hear all five sentences without beams"
    assert [o['text'] for o in load('whisper-base', num_beams=1)([str(f) for f in recordings], batch_size=5)] == sentences

@needs_real
@pytest.mark.parametrize('framework', ['flax', 'keras'])
def test_real_speech_in_other_frameworks(framework):
    code = 'import sys, hflit; pipe = hflit.pipeline("automatic-speech-recognition", model=sys.argv[1], framework=sys.argv[2], dtype="float32"); print(*(o["text"] for o in pipe(sys.argv[3:], num_beams=1)), sep="|")'
    env = {**os.environ, 'KERAS_BACKEND': 'jax'}
    r = subprocess.run([sys.executable, '-c', code, str(real/'whisper-tiny.en'), framework, *map(str, recordings)], env=env, capture_output=True, text=True)
    assert r.stdout.strip('\n').split('|') == greedy, r.stderr[-3000:]

@needs_real
def test_real_word_times_like_transformers(pipe):
    "Within one time token, 20 milliseconds"
    ref = transformers.pipeline('automatic-speech-recognition', model=str(real/'whisper-tiny.en'), dtype=torch.float32)
    for f in recordings[:3:2]:
        x = load_audio(f)
        a, b = pipe(x, return_timestamps='word')['chunks'], ref(x.copy(), return_timestamps='word', generate_kwargs=dict(num_beams=1))['chunks']
        assert [c['text'] for c in a] == [c['text'] for c in b]
        np.testing.assert_allclose([c['timestamp'] for c in a], [c['timestamp'] for c in b], atol=.0201)

@needs_real
def test_no_text_is_lost(pipe, whole):
    "The sentences five times over, two minutes: decoded in windows and in chunks, every word is there, once"
    x, said = np.tile(whole, 5), words(' '.join(sentences))*5
    for kw in (dict(chunk_length_s=15), dict(chunk_length_s=30), {}):
        answer = pipe(x, return_timestamps=True, **kw)
        assert word_errors(said, words(answer['text'])) < .02, kw
        times = [t for c in answer['chunks'] for t in c['timestamp']]
        assert times == sorted(times) and abs(times[-1]-len(x)/16000) < 2

@needs_real
@pytest.mark.skipif(os.environ.get('HFLIT_SWEEP') != 'all', reason='ten minutes of speech: nightly, HFLIT_SWEEP=all')
def test_ten_minutes(pipe, whole):
    "Windows and chunks write the same text, but for a word in a hundred"
    x = np.tile(whole, 25)[:600*16000]
    chunked, windows = (words(pipe(x, return_timestamps=True, **kw)['text']) for kw in (dict(chunk_length_s=30), {}))
    assert word_errors(windows, chunked) < .02 and abs(len(chunked)-len(words(' '.join(sentences)))*600*16000/len(whole)) < 20

@needs_real
def test_live_sound(pipe, whole):
    "A recording that arrives in pieces: cut where it is quiet it gives the text of the whole; with overlaps but for words at the seams"
    pieces = [whole[i:i+8000].tobytes() for i in range(0, len(whole), 8000)]
    answers = list(pipe(o for o in live_chunks(pieces, 16000, 15, True, quiet=True) if not o['partial']))
    assert ''.join(o['text'] for o in answers) == pipe(whole, chunk_length_s=15)['text'] and answers[0]['partial'] == [False]
    said = words(' '.join(sentences))
    assert words(''.join(o['text'] for o in answers)) == said
    overlapping = pipe(live_chunks(iter(pieces), 16000, 12, stride_length_s=2))
    assert word_errors(said, words(''.join(o['text'] for o in overlapping))) < .05

@needs_base
@needs_voices
def test_real_languages(tmp_path):
    "Each sound's language is found, a list of languages belongs to the sounds in their order, and transcripts and translations are those of transformers"
    spoken = dict(german=('de', '130', 'Guten Morgen, meine Damen und Herren. Heute ist Montag.'), spanish=('es', '140', 'Hoy hace muy buen tiempo y vamos al parque.'),
                  english=('en', '130', 'Good morning, ladies and gentlemen. One, two, three, four, five.'))
    for name, (voice, speed, text) in spoken.items(): subprocess.run(['espeak-ng', '-v', voice, '-s', speed, '-w', str(tmp_path/f'{name}.wav'), text], check=True)
    clips = [load_audio(tmp_path/f'{name}.wav') for name in spoken]
    ours, ref = load('whisper-base', num_beams=1), transformers.pipeline('automatic-speech-recognition', model=str(real/'whisper-base'), dtype=torch.float32)
    assert [o['chunks'][0]['language'] for o in ours(clips, return_language=True)] == list(spoken)
    texts = [o['text'] for o in ours(clips, language=list(spoken), task='transcribe')]  # the sounds are decoded from the longest to the shortest
    english = [o['text'] for o in ours(clips, task='translate')]
    for clip, name, text, translated in zip(clips, spoken, texts, english):
        def theirs(task): return ref(clip.copy(), generate_kwargs=dict(language=name, task=task, num_beams=1))['text']
        assert text == theirs('transcribe') and translated == theirs('translate'), name
    assert words(texts[1]) == words(spoken['spanish'][2]) and texts[0] != english[0]
