"""CLIP and SigLIP beside transformers, in what the contract does not ask: tokenizers, processors, the end token, towers from the file of the whole model, the pipeline."""
import json
import logging

import numpy as np
import pytest
import torch
import transformers
from skimage import data
from sweep import asked_in_full, expected, inputs, load, mine, reference, same, saved
from tokenizers import pre_tokenizers

import hflit

texts = ['a photo of a cat', 'Ünï  cödé\t\n x', "it's we'll don't I'm", '1234 4.5', '👩‍👩‍👧 🐈!!! ...', '日本語の猫', 'привет Кошка', 'مرحبا', '<|startoftext|>a<|endoftext|> b', '', '  ', 'İstanbul ß',
         'e\u0301 \u00a0\u2003x\u200bx', 'ﬁ Å \r\n', 'a'*90]
pictures = [data.astronaut()[:200, :160], data.chelsea()[:90, :120]]

@pytest.fixture(scope='module')
def clip_files(tmp_path_factory):
    "A folder with the model and the preprocessors of a small CLIP, as transformers saves them"
    folder = tmp_path_factory.mktemp('clip')
    merges = ['c a', 'ca t</w>', 'p h', 'ph o', 't o</w>', 'pho to</w>', 'o f</w>']
    letters = sorted(pre_tokenizers.ByteLevel.alphabet())
    vocab = {t: i for i, t in enumerate(dict.fromkeys([*letters, *(a+'</w>' for a in letters), *(m.replace(' ', '') for m in merges), '<|startoftext|>', '<|endoftext|>']))}
    (folder/'vocab.json').write_text(json.dumps(vocab))
    (folder/'merges.txt').write_text('#version: 0.2\n'+'\n'.join(merges)+'\n')
    tok = transformers.CLIPTokenizer.from_pretrained(folder, model_max_length=77)
    image = transformers.CLIPImageProcessor(size=dict(shortest_edge=16), crop_size=16)
    transformers.CLIPProcessor(image, tok).save_pretrained(folder)
    sizes = dict(hidden_size=32, num_hidden_layers=2, num_attention_heads=4, intermediate_size=48)
    c = transformers.CLIPConfig(text_config=dict(vocab_size=len(vocab), bos_token_id=len(vocab)-2, eos_token_id=len(vocab)-1, **sizes), vision_config=dict(image_size=16, patch_size=4, **sizes), projection_dim=16)
    torch.manual_seed(0)
    transformers.CLIPModel(c).save_pretrained(folder)
    return folder

@pytest.fixture(scope='module')
def siglip_files(tmp_path_factory):
    "A folder with the model and the preprocessors of a small SigLIP, as transformers saves them"
    import sentencepiece
    folder = tmp_path_factory.mktemp('siglip')
    lines = ['a photo of a cat and a dog', 'this is a picture of something', 'привет мир кошка', '日本語の猫', 'straße über ein bär']*4
    sentencepiece.SentencePieceTrainer.train(sentence_iterator=iter(lines), model_prefix=str(folder/'spiece'), vocab_size=120, character_coverage=1., unk_id=2, bos_id=-1, eos_id=1, pad_id=0, minloglevel=5, hard_vocab_limit=False)
    tok = transformers.SiglipTokenizer(str(folder/'spiece.model'), model_input_names=['input_ids'])
    transformers.SiglipProcessor(transformers.SiglipImageProcessor(size=dict(height=16, width=16)), tok).save_pretrained(folder)
    sizes = dict(hidden_size=32, num_hidden_layers=2, num_attention_heads=4, intermediate_size=48)
    torch.manual_seed(0)
    m = transformers.SiglipModel(transformers.SiglipConfig(text_config=dict(vocab_size=len(tok), **sizes), vision_config=dict(image_size=16, patch_size=4, **sizes)))
    with torch.no_grad(): m.logit_bias.fill_(-1.)
    m.save_pretrained(folder)
    return folder

@pytest.mark.parametrize('source', ['vocab.json', 'tokenizer.json', 'ours'])
def test_clip_tokenizer(clip_files, source, tmp_path):
    "Ids, masks, offsets and decoded text of many scripts, from either kind of file, and from ours"
    if source == 'vocab.json':
        for f in ('vocab.json', 'merges.txt'): (tmp_path/f).write_bytes((clip_files/f).read_bytes())
    own = hflit.CLIPTokenizer.from_pretrained(tmp_path if source == 'vocab.json' else clip_files)
    if source == 'ours': own.save_pretrained(tmp_path)
    ref = transformers.CLIPTokenizer.from_pretrained(clip_files if source == 'tokenizer.json' else tmp_path)
    for t in texts:
        for kw in (dict(), dict(padding='max_length', max_length=20, truncation=True), dict(return_offsets_mapping=True)): assert dict(own(t, **kw)) == dict(ref(t, **kw)), (t, kw)
        ids = ref(t).input_ids
        for skip in (True, False): assert own.decode(ids, skip_special_tokens=skip) == ref.decode(ids, skip_special_tokens=skip), t
    assert own('a', 'b c').input_ids == ref('a', 'b c').input_ids

def test_siglip_tokenizer(siglip_files, tmp_path):
    "Lower case and no punctuation; from transformers' file, and transformers reads ours"
    own = hflit.SiglipTokenizer.from_pretrained(siglip_files)
    own.save_pretrained(tmp_path)
    for ref in (transformers.SiglipTokenizer.from_pretrained(siglip_files), transformers.SiglipTokenizer.from_pretrained(tmp_path)):
        for t in ['A Photo, of 2 CATS!!', *(t for t in texts if '<' not in t)]:
            for kw in (dict(), dict(padding='max_length', max_length=64, truncation=True)): assert own(t, **kw).input_ids == ref(t, **kw)['input_ids'], t
    assert own('a photo of a cat!').input_ids == own('A photo, of a cat').input_ids

def test_siglip2_tokenizer(tmp_path):
    "Gemma's tokenizer in lower case; files both ways, by the name of the class and by AutoTokenizer"
    vocab = {t: i for i, t in enumerate(['<pad>', '<eos>', '<bos>', '<unk>', '<mask>', '▁', 'a', 'c', 't', '!', 'A', 'ca', '▁ca', '▁cat', 'at', 'ä'])}
    merges = [('c', 'a'), ('▁', 'ca'), ('▁ca', 't'), ('a', 't')]
    own, ref = hflit.Siglip2Tokenizer(vocab, merges), transformers.Siglip2Tokenizer(vocab, merges)
    own.save_pretrained(tmp_path/'own'), ref.save_pretrained(tmp_path/'ref')
    several = [own, *(hflit.AutoTokenizer.from_pretrained(tmp_path/d) for d in ('own', 'ref')), transformers.Siglip2Tokenizer.from_pretrained(tmp_path/'own')]
    assert [type(t).__name__ for t in several] == ['Siglip2Tokenizer']*4
    for t in ['A CAT!', 'a  cat\nAT', ' Ä', '日本', '']:
        for tok in several: assert tok(t, padding='max_length', max_length=8)['input_ids'] == ref(t, padding='max_length', max_length=8)['input_ids'], t

@pytest.mark.parametrize('kind', ['clip', 'siglip'])
def test_processor(kind, request, tmp_path):
    "One call for texts and pictures; files both ways, those of older versions too"
    folder = request.getfixturevalue(f'{kind}_files')
    ref, own = transformers.AutoProcessor.from_pretrained(folder), hflit.AutoProcessor.from_pretrained(folder)
    assert type(own).__name__ == type(ref).__name__ and own.model_input_names == ref.model_input_names
    own.save_pretrained(tmp_path)
    (tmp_path/'old').mkdir()
    for f in tmp_path.iterdir():
        if f.is_file() and f.name != 'processor_config.json': (tmp_path/'old'/f.name).write_bytes(f.read_bytes())
    kw = dict(text=['a photo of a cat', 'a dog'], images=pictures, padding='max_length', max_length=12, truncation=True, return_tensors='pt')
    want = ref(**kw)
    for p in (own, transformers.AutoProcessor.from_pretrained(tmp_path), hflit.AutoProcessor.from_pretrained(tmp_path), hflit.AutoProcessor.from_pretrained(tmp_path/'old')):
        got = p(**kw)
        assert list(got) == list(want)
        for k in want: assert torch.equal(got[k], want[k]), k

def test_end_token_by_id_or_by_highest():
    "eos_token_id 2, as most published configs have it, means the highest id; any other the first of that id. A token behind the vocabulary breaks the former only"
    sizes = dict(vocab_size=52, hidden_size=16, num_hidden_layers=1, num_attention_heads=2, intermediate_size=16, max_position_embeddings=8)
    ids = torch.tensor([[48, 5, 51, 7, 49, 49]])
    for eos, at in ((2, 2), (49, 4)):
        torch.manual_seed(0)
        ref = transformers.CLIPTextModel(transformers.CLIPTextConfig(eos_token_id=eos, **sizes)).eval()
        own = hflit.CLIPTextModel.from_pretrained(None, config=hflit.CLIPTextConfig(eos_token_id=eos, **sizes), state_dict=ref.state_dict())
        with torch.no_grad(): want, out = ref(ids), own(ids)
        torch.testing.assert_close(out.pooler_output, want.pooler_output, atol=1e-5, rtol=0)
        torch.testing.assert_close(out.pooler_output, out.last_hidden_state[:, at])

@pytest.mark.parametrize('head', ['CLIPTextModel', 'CLIPVisionModelWithProjection', 'CLIPForImageClassification'])
def test_a_tower_of_the_whole_model(head, caplog):
    "A tower reads its part of the file of the whole model; the rest is no surprise"
    ref, folder = saved('clip', 'CLIPModel')
    with caplog.at_level(logging.WARNING, logger='hflit'): m, report = getattr(hflit, head).from_pretrained(folder, output_loading_info=True)
    assert report.unexpected == [] and all('classifier' in n for n in report.missing)
    tower = 'text_model' if 'Text' in head else 'vision_model'
    own, whole = m.state_dict(), ref.state_dict()
    prefix = f'{tower}.' if m.is_base_model else ''
    shared = [n for n in own if prefix+n in whole]
    assert len(shared) > 20 and all(torch.equal(own[n], whole[prefix+n]) for n in shared)
    assert bool(caplog.records) == ('Classification' in head)

def test_towers_are_found_by_their_model_type(tmp_path):
    "A tower that is saved alone has a model_type of its own"
    _, folder = saved('clip', 'CLIPVisionModel')
    assert type(hflit.AutoModel.from_pretrained(folder)) is hflit.CLIPVisionModel
    assert hflit.AutoConfig.from_pretrained(folder).model_type == 'clip_vision_model'

@pytest.mark.parametrize('kind', ['clip', 'siglip'])
def test_pipeline(kind, request):
    "transformers' scores for two photographs; SigLIP's texts are padded to 64 tokens unasked, and its scores do not add up to 1"
    folder = str(request.getfixturevalue(f'{kind}_files'))
    own, ref = (lib.pipeline('zero-shot-image-classification', folder) for lib in (hflit, transformers))
    from PIL import Image
    photos = [Image.fromarray(p) for p in pictures]
    for kw in (dict(candidate_labels=['cat', 'dog', 'a woman']), dict(candidate_labels=['cat', 'dog'], hypothesis_template='{}')):
        for got, want in zip(own(photos, **kw), ref(photos, **kw)):
            assert [o['label'] for o in got] == [o['label'] for o in want] and [*got[0]] == [*want[0]]
            np.testing.assert_allclose([o['score'] for o in got], [o['score'] for o in want], atol=1e-5)
    assert (abs(sum(o['score'] for o in got)-1) < 1e-5) == (kind == 'clip')

@pytest.mark.parametrize('kind', ['clip', 'siglip'])
@pytest.mark.parametrize('framework', asked_in_full)
def test_a_factor_beyond_100(kind, framework, tmp_path):
    "The learned factor of the similarities is exp(logit_scale), without the limit of 100 that training sets"
    head = dict(clip='CLIPModel', siglip='SiglipModel')[kind]
    ref = reference(kind, head)
    with torch.no_grad(): ref.logit_scale.fill_(5.)
    ref.save_pretrained(tmp_path)
    x = inputs(kind, head)
    got, want = load(framework, tmp_path, head).call(x), expected(ref, x)
    assert np.abs(want['logits_per_image']).max() > (10 if kind == 'siglip' else 1)
    same(got['logits_per_image'], want['logits_per_image'])

@pytest.mark.parametrize('kind', ['clip', 'siglip'])
def test_features_are_the_pooler_output(kind):
    "get_image_features and get_text_features return an output whose pooler_output is the vector, as transformers 5 does"
    head = dict(clip='CLIPModel', siglip='SiglipModel')[kind]
    ref, own, x = saved(kind, head)[0], mine('torch', kind, head).model, inputs(kind, head)
    text = {k: v for k, v in x.items() if k != 'pixel_values'}
    with torch.no_grad():
        for name, kw in (('get_image_features', dict(pixel_values=x['pixel_values'])), ('get_text_features', text)):
            want, got = (getattr(m, name)(**kw).pooler_output for m in (ref, own))
            assert got.ndim == 2
            same(got, want, where=name)
