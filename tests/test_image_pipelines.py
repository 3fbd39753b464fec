"Pipelines on images answer as transformers' do, in three frameworks, for every kind of input, and from a shell"
import io
import json

import numpy as np
import PIL.Image
import pytest
import torch
from skimage import data

import hflit
from hflit.pipelines.images import ahead
from hflit.pipelines.registry import pipeline

@pytest.fixture(scope='module')
def folder(tmp_path_factory):
    "A tiny ViT with its image processor, as transformers saves them"
    from transformers import ViTConfig, ViTForImageClassification
    from transformers.models.vit.image_processing_pil_vit import ViTImageProcessorPil
    torch.manual_seed(0)
    config = ViTConfig(hidden_size=32, num_hidden_layers=2, num_attention_heads=2, intermediate_size=48, image_size=32, patch_size=8, num_labels=7, initializer_range=.5)
    path = tmp_path_factory.mktemp('vit')
    ViTForImageClassification(config).save_pretrained(path)
    ViTImageProcessorPil(size=dict(height=32, width=32)).save_pretrained(path)
    return path

@pytest.fixture(scope='module')
def photos(tmp_path_factory):
    "Photographs as files, one of them turned by its EXIF tag, one grey, one with alpha"
    path,tag = tmp_path_factory.mktemp('photos'),PIL.Image.Exif()
    tag[0x0112] = 6
    PIL.Image.fromarray(data.astronaut()).save(path/'a.jpg', exif=tag)
    PIL.Image.fromarray(data.chelsea()).save(path/'b.png')
    PIL.Image.fromarray(data.chelsea()).convert('L').save(path/'c.png')
    PIL.Image.fromarray(data.coffee()).convert('RGBA').save(path/'d.png')
    return [str(p) for p in sorted(path.iterdir())]

def close(a, b, eps=1e-5):
    assert len(a)==len(b)
    for x,y in zip(a, b):
        assert [o['label'] for o in x]==[o['label'] for o in y]
        np.testing.assert_allclose([o['score'] for o in x], [o['score'] for o in y], atol=eps, rtol=0)

@pytest.mark.parametrize('framework', ['torch', 'flax', 'keras'])
def test_classification(framework, folder, photos):
    import transformers
    theirs = transformers.pipeline('image-classification', model=str(folder))
    ours = pipeline('image-classification', model=str(folder), framework=framework)
    for kw in ({}, dict(top_k=2), dict(top_k=99), *(dict(function_to_apply=f) for f in ('sigmoid', 'none', 'SoftMax') if framework=='torch')):
        close(theirs(photos, **kw), ours(photos, **kw), 1e-4)
    close(theirs(photos), ours(photos*1, batch_size=3), 1e-4)
    close(theirs(photos), list(ours(p for p in photos)), 1e-4)

def test_inputs(folder, photos):
    pipe = pipeline(model=str(folder))
    assert pipe.task=='image-classification' and type(pipe.image_processor) is hflit.ViTImageProcessor
    want = pipe(photos[1])
    cat = data.chelsea()
    with open(photos[1], 'rb') as f: raw = f.read()
    for o in (raw, io.BytesIO(raw), PIL.Image.open(photos[1]), cat, torch.tensor(cat), dict(image=cat)): close([pipe(o)], [want])
    close(pipe(np.stack([cat]*2)), [want]*2)
    close([pipe(images=photos[1])], [want])
    assert isinstance(pipe([photos[1]])[0], list) and set(want[0])=={'label', 'score'}
    half = pipeline('image-classification', model=str(folder), dtype='bfloat16')
    close([half(photos[1], top_k=1)], [[dict(label=half(photos[1])[0]['label'], score=want[0]['score'])]], .1)

def test_labels_by_the_problem(folder, photos):
    "Regression has no function, several labels at once have a sigmoid"
    model = hflit.AutoModelForImageClassification.from_pretrained(folder)
    pipe = pipeline('image-classification', model=model, image_processor=str(folder))
    logits = [o['score'] for o in pipe(photos[0], function_to_apply='none', top_k=7)]
    for kind,f in (('regression', lambda x: x), ('multi_label_classification', lambda x: 1/(1+np.exp(-x))), ('single_label_classification', lambda x: np.exp(x)/np.exp(x).sum())):
        model.config.problem_type = kind
        np.testing.assert_allclose([o['score'] for o in pipe(photos[0], top_k=7)], f(np.array(logits)), rtol=1e-4)

def test_bad_inputs(folder, photos, tmp_path):
    pipe = pipeline('image-classification', model=str(folder))
    bad = tmp_path/'bad.jpg'
    with open(photos[0], 'rb') as f: bad.write_bytes(f.read()[:2000])
    found = pipe(p for p in [*photos, str(bad), *photos])
    answers = [next(found) for _ in photos]   # what comes before the bad one is answered
    close(answers, pipe(photos))
    with pytest.raises(ValueError, match=f"Input 4: '{bad}' is damaged"): next(found)
    with pytest.raises(ValueError, match=f"'{bad}' is damaged"): pipe(str(bad))
    with pytest.raises(ValueError, match='Input 1: .*neither a URL'): pipe([photos[0], 'nothing.jpg'])
    with pytest.raises(TypeError, match='got int'): pipe(3)
    with pytest.raises(TypeError, match="got a dictionary with 'photo'"): pipe(dict(photo=photos[0]))
    with pytest.raises(ValueError, match='needs an input'): pipe()
    with pytest.raises(TypeError, match='near: top_k'): pipe(photos, topk=3)
    with pytest.raises(ValueError, match='image processor is unknown: pass image_processor='): pipeline('image-classification', model=hflit.ViTForImageClassification(hflit.ViTConfig(num_hidden_layers=1, hidden_size=12)))

@pytest.mark.parametrize('framework', ['torch', 'flax', 'keras'])
def test_features(framework, folder, photos):
    import transformers
    theirs = transformers.pipeline('image-feature-extraction', model=str(folder))
    ours = pipeline('image-feature-extraction', model=str(folder), framework=framework)
    for a,b in zip(theirs(photos), ours(photos), strict=True): np.testing.assert_allclose(a, b, atol=1e-4)
    size = dict(image_processor_kwargs=dict(do_normalize=False))
    np.testing.assert_allclose(theirs(photos[0], **size), ours(photos[0], return_tensors='np', **size), atol=1e-4)
    if framework!='torch': return
    assert torch.is_tensor(ours(photos[0], return_tensors=True)) and ours(photos[0], return_tensors=True).shape==(1, 17, 32)
    with pytest.raises(ValueError, match='has no pooled output'): pipeline('image-feature-extraction', model=hflit.ViTModel(ours.model.config, add_pooling_layer=False), image_processor=ours.image_processor)(photos[0], pool=True)

def test_sizes_that_differ(folder, photos):
    "A processor that keeps proportions: pictures of one size share a batch, the answers keep their order"
    processor = hflit.ViTImageProcessor(size=dict(max_height=64, max_width=64))
    pipe = pipeline('image-feature-extraction', model=str(folder), image_processor=processor)
    pipe._forward = lambda inputs: dict(first=inputs['pixel_values'][:, :1, :1, 0], shape=torch.tensor([inputs['pixel_values'].shape[2:]]*len(inputs['pixel_values'])))
    every = pipe(photos, return_tensors='np')
    assert [o.item() for o in every]==[pipe(p, return_tensors='np').item() for p in photos]

def test_ahead_stops():
    "A consumer that stops early ends the thread; an error comes after what is before it"
    seen = []
    for o in ahead(lambda i: seen.append(i) or i, list(range(100))):
        if o==3: break
    assert seen in ([0, 1, 2, 3], [0, 1, 2, 3, 4])
    found = ahead(lambda i: 1//(2-i), [0, 1, 2, 3])
    assert [next(found), next(found)]==[0, 1]
    with pytest.raises(ZeroDivisionError): next(found)

def test_shell(folder, photos, capsys):
    from hflit.cli import main
    main(['run', 'image-classification', *photos[:2], '--model', str(folder), '--json', '-o', 'top_k=2'])
    lines = capsys.readouterr().out.strip().splitlines()
    close([json.loads(o) for o in lines], pipeline('image-classification', model=str(folder))(photos[:2], top_k=2))
