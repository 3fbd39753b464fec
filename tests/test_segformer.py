"SegFormer beyond the contract: training mode with BatchNorm, binary labels, a last state without rows and columns, label maps from logits, and the pipeline image-segmentation"
import io

import numpy as np
import PIL.Image
import pytest
import torch
import transformers
from skimage import data
from sweep import frameworks, load, same, saved, settings

import hflit
from hflit import SegformerConfig, SegformerForSemanticSegmentation, SegformerImageProcessor

def pixels(*size, seed=1): return torch.randn(size, generator=torch.Generator().manual_seed(seed))
def maps(*size, high=3, seed=2): return torch.randint(0, high, size, generator=torch.Generator().manual_seed(seed))

def test_training_mode():
    "Loss, gradients and running statistics after a step are transformers'; evaluation uses the running ones"
    ref, folder = saved('segformer', 'SegformerForSemanticSegmentation')
    m, ref = load('torch', folder, 'SegformerForSemanticSegmentation').model.train(), type(ref).from_pretrained(folder).train()
    x, y = pixels(2, 3, 40, 52), maps(2, 40, 52).masked_fill(maps(2, 40, 52, high=4, seed=3) == 0, 255)
    for o in (ref, m): o(x, labels=y).loss.backward()
    got = m.state_dict()
    for k, v in ref.state_dict().items():
        if 'batch_norm' in k: same(got[k], v, where=k)
    assert int(m.decode_head.norm.num_batches_tracked) == 1
    same(m.decode_head.fuse.weight.grad, ref.decode_head.linear_fuse.weight.grad)
    with torch.no_grad(): same(m.eval()(x).logits, ref.eval()(x).logits)

@pytest.mark.parametrize('framework', [f for f in frameworks if f.values[0] in ('torch', 'flax', 'keras-torch')])
@pytest.mark.parametrize('labels', [1, 3])
def test_loss_of_enlarged_logits(framework, labels):
    "Labels of another size than the logits; 255 does not count; one label is a yes or no of each pixel"
    ref, folder = saved('segformer', 'SegformerForSemanticSegmentation', num_labels=labels)
    x, y = pixels(2, 3, 32, 45), maps(2, 31, 60, high=max(labels, 2)).masked_fill(maps(2, 31, 60, high=4, seed=3) == 0, 255)
    x = dict(pixel_values=x, labels=y)
    with torch.no_grad(): want = ref(**x)
    got = load(framework, folder, 'SegformerForSemanticSegmentation').call(x)
    for k in ('loss', 'logits'): same(got[k], want[k], where=k)

def test_last_state_as_a_sequence():
    "With reshape_last_stage=False the last state is a sequence; the decoder still finds rows and columns, which transformers takes from the width"
    c = SegformerConfig(**{**settings('segformer'), 'num_encoder_blocks': 2})
    torch.manual_seed(0)
    a, b = (SegformerForSemanticSegmentation(o).eval() for o in (c, SegformerConfig(**{**c.to_dict(), 'reshape_last_stage': False})))
    b.load_state_dict(a.state_dict())
    x = pixels(1, 3, 32, 56)
    with torch.no_grad(): x, y = (o(x, output_hidden_states=True) for o in (a, b))
    assert torch.equal(x.logits, y.logits) and tuple(y.hidden_states[-1].shape) == (1, 4*7, 16)

def test_label_maps_are_copied():
    "Reducing counts labels from 0, 0 becomes 255, and the caller's array stays as it is"
    y = np.array([[0, 1], [150, 255]], 'uint8')
    made = SegformerImageProcessor(size=dict(height=2, width=2), do_reduce_labels=True)(np.zeros((2, 2, 3), 'uint8'), segmentation_maps=y, return_tensors='np')
    assert y.tolist() == [[0, 1], [150, 255]] and made['labels'][0].tolist() == [[255, 0], [149, 255]]

@pytest.mark.parametrize('size', [(60, 80), (33, 17), (8, 12)])
def test_post_processing(size):
    "The best label of enlarged logits, as transformers': to a size, or without one"
    from transformers.models.segformer.image_processing_pil_segformer import SegformerImageProcessorPil
    out = transformers.modeling_outputs.SemanticSegmenterOutput(logits=pixels(2, 5, 8, 12))
    ours, theirs = SegformerImageProcessor(), SegformerImageProcessorPil()
    for sizes in (None, [size, (9, 9)]):
        for a, b in zip(ours.post_process_semantic_segmentation(out, sizes), theirs.post_process_semantic_segmentation(out, sizes)): assert torch.equal(a, b)
    with pytest.raises(ValueError, match='2 logits and 1 target_sizes'): ours.post_process_semantic_segmentation(out, [size])

@pytest.fixture(scope='module')
def folder(tmp_path_factory):
    "A tiny SegFormer with its image processor"
    d, c = tmp_path_factory.mktemp('segformer'), SegformerConfig(**{**settings('segformer'), 'num_labels': 5, 'initializer_range': .5})
    torch.manual_seed(0)
    SegformerForSemanticSegmentation(c).save_pretrained(d)
    SegformerImageProcessor(size=dict(height=64, width=64)).save_pretrained(d)
    return d

@pytest.mark.parametrize('framework', [f for f in frameworks if f.values[0] in ('torch', 'flax')])
def test_pipeline(folder, framework):
    "Fields, labels and masks are transformers', for pictures of different sizes in one batch, paths and bytes"
    from transformers.models.segformer.image_processing_pil_segformer import SegformerImageProcessorPil
    photos = [PIL.Image.fromarray(data.coffee()), PIL.Image.fromarray(data.chelsea()[:50, :71])]
    theirs = transformers.pipeline('image-segmentation', model=transformers.SegformerForSemanticSegmentation.from_pretrained(folder), image_processor=SegformerImageProcessorPil.from_pretrained(folder))
    ours = hflit.pipeline('image-segmentation', model=str(folder), framework=framework.partition('-')[0])
    file = io.BytesIO()
    photos[1].save(file, 'png')
    got = ours([photos[0], file.getvalue()], batch_size=2)
    for a, b in zip(got, theirs(photos)):
        assert [o['label'] for o in a] == [o['label'] for o in b] and [*a[0]] == [*b[0]] and all(o['score'] is None for o in a)
        for x, y in zip(a, b):
            assert x['mask'].mode == y['mask'].mode == 'L' and x['mask'].size == y['mask'].size
            assert (np.asarray(x['mask']) != np.asarray(y['mask'])).mean() < 1e-3
    assert type(ours) is type(hflit.pipeline(model=str(folder)))
    with pytest.raises(ValueError, match="subtask='panoptic' is not supported for"): ours(photos[0], subtask='panoptic')
