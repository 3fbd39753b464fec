"""DETR and what belongs to it, against transformers: auxiliary losses, learned positions, more objects than queries, timm's names, frozen norms, boxes and segments from outputs, the pipeline"""
import copy

import numpy as np
import pytest
import torch
import transformers
from skimage import data
from sweep import compare_gradients, frameworks, load, same, settings
from transformers.loss.loss_for_object_detection import ForObjectDetectionLoss, ForSegmentationLoss
from transformers.models.detr.image_processing_pil_detr import DetrImageProcessorPil

from hflit import DetrConfig, DetrForObjectDetection, DetrImageProcessor, pipeline
from hflit.torch.convolutions import FrozenBatchNorm2d
from hflit.torch.detection import detection_loss

photos = [data.chelsea(), data.coffee()]

def pair(head, folder, **kw):
    "A small model of transformers, and hflit's of its files"
    torch.manual_seed(0)
    ref = getattr(transformers, head)(transformers.DetrConfig(**settings('detr', **kw), attn_implementation='eager')).eval()
    with torch.no_grad():
        for p in [*ref.parameters(), *ref.buffers()]:
            if p.ndim == 1: p.add_(torch.rand_like(p)*.2)
    ref.save_pretrained(folder)
    import hflit
    return ref, getattr(hflit, head).from_pretrained(folder, attn_implementation='eager')

def objects(*counts, size=None, seed=0):
    "Labels of a batch"
    g = torch.Generator().manual_seed(seed)
    rows = [dict(class_labels=torch.randint(0, 3, (n,), generator=g), boxes=torch.rand(n, 4, generator=g)*.5+.1) for n in counts]
    if size: rows = [r | dict(masks=(torch.rand(n, *size, generator=g) < .5).float()) for r, n in zip(rows, counts)]
    return rows

@pytest.mark.parametrize('head', ['DetrForObjectDetection', 'DetrForSegmentation'])
def test_auxiliary_loss_and_learned_positions(head, tmp_path):
    "Losses by name, predictions after each layer, hidden states and gradients in training mode"
    ref, m = pair(head, tmp_path, auxiliary_loss=True, position_embedding_type='learned', decoder_layers=3)
    x = dict(pixel_values=torch.randn(2, 3, 64, 96), output_hidden_states=True, labels=objects(2, 1, size=(64, 96)))
    a, b = m.train()(**x), ref.train()(**x)
    assert a.loss_dict.keys() == b.loss_dict.keys() and len(a.auxiliary_outputs) == 2
    for k in b.loss_dict: same(a.loss_dict[k].detach(), b.loss_dict[k].detach(), where=k)
    for one, other in zip(a.auxiliary_outputs, b.auxiliary_outputs):
        for k in other: same(one[k].detach(), other[k].detach(), where=k)
    for one, other in zip(a.decoder_hidden_states, b.decoder_hidden_states, strict=True): same(one.detach(), other.detach())
    a.loss.backward(), b.loss.backward()
    name = 'query_position_embeddings.weight'
    grads = [next(p.grad for n, p in o.named_parameters() if n.endswith(name)) for o in (m, ref)]
    same(*[g/g.abs().max() for g in grads])

@pytest.mark.parametrize('framework', [f for f in frameworks if f.values[0] in ('flax', 'keras-torch')])
def test_auxiliary_loss_in_other_frameworks(framework, tmp_path):
    "All losses by name, hidden states and attentions of a decoder that norms each layer, gradients of learned positions"
    ref, _ = pair('DetrForObjectDetection', tmp_path, auxiliary_loss=True, position_embedding_type='learned')
    x, y = dict(pixel_values=torch.randn(1, 3, 64, 96), output_hidden_states=True, output_attentions=True), dict(labels=objects(2))
    out, want = compare_gradients(ref, load(framework, tmp_path, 'DetrForObjectDetection'), x, y), ref(**x, **y)
    for k in want.loss_dict: same(out[f'loss_dict.{k}'], want.loss_dict[k], where=k)
    for k in ('decoder_hidden_states', 'encoder_hidden_states', 'cross_attentions'):
        for i, v in enumerate(want[k]): same(out[f'{k}.{i}'], v, where=f'{k} {i}')

def test_pruned_heads(tmp_path):
    "Pruning is to set the input of the output projection to zero, in the encoder and in cross-attention; the other frameworks read the pruned file"
    m = pair('DetrForObjectDetection', tmp_path)[1].eval()
    x, parts = torch.randn(1, 3, 32, 32), ('encoder.layers.0.self_attn', 'decoder.layers.1.cross_attn')
    size = m.attention_layers()[parts[0]].head_dim
    def without(y): return torch.cat([y[..., :size], 0*y[..., size:2*size], y[..., 2*size:]], -1)
    with torch.no_grad(), m.trace() as t:
        plain = m(x).logits
        for k in parts: t[f'{k}.o_proj.input'] = without
        want = m(x).logits
    m.prune_heads({0: [1], parts[1]: [1]})
    m.save_pretrained(tmp_path/'pruned')
    assert (plain-want).abs().max() > 1e-3
    for f in ('torch', 'flax', 'keras-torch'): np.testing.assert_allclose(load(f, tmp_path/'pruned', 'DetrForObjectDetection').call(dict(pixel_values=x))['logits'], want, atol=2e-6)

def test_loss_with_more_objects_than_queries():
    "Objects that are left over count in the mean; labels in one padded dict are the same; NaN predictions are taken last"
    c = DetrConfig(num_labels=3, auxiliary_loss=True, decoder_layers=3, mask_loss_coefficient=1.5, dice_loss_coefficient=.7)
    torch.manual_seed(1)
    logits, boxes, masks = torch.randn(3, 3, 7, 4), torch.rand(3, 3, 7, 4), torch.randn(3, 7, 6, 5)
    y = objects(3, 0, 9, size=(12, 10))
    earlier = [dict(logits=a, pred_boxes=b) for a, b in zip(logits[:-1], boxes[:-1])]
    for own, theirs in ((detection_loss(c, y, logits[-1], boxes[-1], masks, earlier), ForSegmentationLoss(logits[-1], y, 'cpu', boxes[-1], masks, c, logits, boxes)),
                        (detection_loss(c, y, logits[-1], boxes[-1], None, earlier), ForObjectDetectionLoss(logits[-1], y, 'cpu', boxes[-1], c, logits, boxes))):
        same(own[0], theirs[0])
        assert own[1].keys() == theirs[1].keys()
        for k in theirs[1]: same(own[1][k], theirs[1][k], where=k)
    pad = dict(class_labels=-100, boxes=.5, masks=0)
    whole = {k: torch.stack([torch.cat([o[k], torch.full((9-len(o[k]), *o[k].shape[1:]), v, dtype=o[k].dtype)]) for o in y]) for k, v in pad.items()}
    same(detection_loss(c, whole, logits[-1], boxes[-1])[0], detection_loss(c, y, logits[-1], boxes[-1])[0])
    bad = boxes[-1].clone()
    bad[0, 2] = float('nan')
    assert torch.isfinite(detection_loss(c, y[:2], logits[-1][:2], bad[:2])[0])

@pytest.mark.parametrize('y,message', [
    ([dict(class_labels=torch.tensor([3]), boxes=torch.rand(1, 4))], 'from 0 to 2'), ([dict(class_labels=torch.tensor([1]), boxes=torch.rand(2, 4))], r'must be \(1, 4\)'),
    ([dict(boxes=torch.rand(2, 4))], "needs 'class_labels'"), ([dict(class_labels=torch.tensor([1]), boxes=-torch.rand(1, 4))], 'negative size')])
def test_labels_that_are_none(y, message):
    with pytest.raises(ValueError, match=message): detection_loss(DetrConfig(num_labels=3), y, torch.randn(1, 5, 4), torch.rand(1, 5, 4))

def test_names_of_timm(tmp_path):
    "A file with timm's ResNet and a config that names it gives the same model; num_batches_tracked is left out"
    from safetensors.torch import load_file, save_file
    _, m = pair('DetrForObjectDetection', tmp_path)
    import re
    def old(name):
        n = re.sub(r'embedder\.embedder\.(\w+)', lambda o: dict(convolution='conv1', normalization='bn1')[o[1]], name)
        n = re.sub(r'encoder\.stages\.(\d)\.layers\.(\d)\.', lambda o: f'layer{int(o[1])+1}.{o[2]}.', n) if 'conv_encoder' in n else n
        n = re.sub(r'shortcut\.(\w+)', lambda o: dict(convolution='downsample.0', normalization='downsample.1')[o[1]], n)
        return re.sub(r'layer\.(\d)\.(\w+)\.', lambda o: dict(convolution='conv', normalization='bn')[o[2]]+f'{int(o[1])+1}.', n) if 'conv_encoder' in n else n
    tensors = {old(k): v for k, v in load_file(tmp_path/'model.safetensors').items()}
    assert 'model.backbone.conv_encoder.model.layer2.0.bn1.running_var' in tensors and 'model.backbone.conv_encoder.model.layer2.0.downsample.0.weight' in tensors
    tensors['model.backbone.conv_encoder.model.bn1.num_batches_tracked'] = torch.tensor(7)
    save_file(tensors, tmp_path/'model.safetensors', metadata=dict(format='pt'))
    again, info = DetrForObjectDetection.from_pretrained(tmp_path, output_loading_info=True)
    assert not info['missing_keys'] and not info['unexpected_keys']
    for k, v in m.state_dict().items(): assert torch.equal(v, again.state_dict()[k]), k
    c = DetrConfig(use_timm_backbone=True, backbone='resnet18')
    assert (c.backbone_config.depths, c.backbone_config.layer_type) == ([2, 2, 2, 2], 'basic')

def test_norms_stay_frozen(tmp_path):
    "A training step leaves the backbone's norms alone, also where the backbone trains"
    _, m = pair('DetrForObjectDetection', tmp_path)
    assert not any(p.requires_grad for p in m.model.conv_encoder.parameters())
    m.train().model.unfreeze_backbone()
    before = {k: v.clone() for k, v in m.state_dict().items() if 'normalization' in k and 'backbone' in k}
    assert before and not any(k.endswith('num_batches_tracked') for k in m.state_dict())
    m(torch.randn(1, 3, 64, 64), labels=objects(1)).loss.backward()
    torch.optim.SGD(m.parameters(), 1.).step()
    assert all(torch.equal(v, m.state_dict()[k]) for k, v in before.items())
    assert sum(isinstance(o, FrozenBatchNorm2d) for o in m.modules()) == len(before)/4

def test_boxes_and_segments(tmp_path):
    "Post-processing of every kind, with and without target sizes"
    torch.manual_seed(0)
    out = transformers.models.detr.modeling_detr.DetrSegmentationOutput(
        logits=torch.randn(2, 9, 5)*3, pred_boxes=torch.rand(2, 9, 4), pred_masks=torch.nn.functional.interpolate(torch.randn(2, 9, 4, 4)*8, size=(20, 24), mode='bilinear'))
    own, theirs = DetrImageProcessor(), DetrImageProcessorPil()
    for sizes in (None, [(60, 50), (33, 70)], torch.tensor([[60, 50], [33, 70]])):
        for a, b in zip(own.post_process_object_detection(out, .3, sizes), theirs.post_process_object_detection(out, .3, sizes)):
            assert a.keys() == b.keys() and torch.equal(a['labels'], b['labels']) and len(a['labels'])
            same(a['boxes'], b['boxes']), same(a['scores'], b['scores'])
        if torch.is_tensor(sizes): continue
        for a, b in zip(own.post_process_semantic_segmentation(out, sizes), theirs.post_process_semantic_segmentation(out, sizes)):
            assert a.shape == b.shape and (a == b).float().mean() > .999
        for kw in (dict(), dict(label_ids_to_fuse={0, 1}), dict(threshold=2.)):
            kw = dict(threshold=.4, mask_threshold=.3, overlap_mask_area_threshold=.1) | kw
            for a, b in zip(own.post_process_panoptic_segmentation(copy.deepcopy(out), target_sizes=sizes, **kw), theirs.post_process_panoptic_segmentation(copy.deepcopy(out), target_sizes=sizes, **kw)):
                known = lambda rows, *keys: [[o[k] for k in keys] for o in rows['segments_info']]
                assert known(a, 'label_id', 'was_fused') == known(b, 'label_id', 'was_fused') and a['segmentation'].shape == b['segmentation'].shape
                same(np.array(known(a, 'score')), np.array(known(b, 'score')))
                if kw.get('label_ids_to_fuse'):  # transformers counts on from the last fused segment, so two segments may have one number; here a number is one class
                    assert all(len({o['label_id'] for o in a['segments_info'] if o['id'] == i}) == 1 for i, in known(a, 'id'))
                    continue
                assert known(a, 'id') == known(b, 'id') and (a['segmentation'] == b['segmentation']).float().mean() > .999
        kw = dict(threshold=.4, overlap_mask_area_threshold=.1, target_sizes=sizes)
        a, b = (p.post_process_instance_segmentation(copy.deepcopy(out), return_coco_annotation=sizes is None, **kw) for p in (own, theirs))
        assert [len(o['segments_info']) for o in a] == [len(o['segments_info']) for o in b]
        if sizes is None: assert [[list(map(int, r)) for r in o['segmentation']] for o in b] == [o['segmentation'] for o in a]
    with pytest.raises(ValueError, match='for 2 pictures'): own.post_process_object_detection(out, target_sizes=[(1, 2)])

def test_pipeline(tmp_path):
    "transformers' answers on photographs, batched and alone, and at other thresholds"
    import PIL.Image
    ref, _ = pair('DetrForObjectDetection', tmp_path)
    size = dict(shortest_edge=96, longest_edge=128)
    DetrImageProcessor(size=size).save_pretrained(tmp_path)
    images = [PIL.Image.fromarray(o) for o in (*photos, photos[0])]
    detect = pipeline('object-detection', model=str(tmp_path))
    theirs = transformers.ObjectDetectionPipeline(model=ref, image_processor=DetrImageProcessorPil(size=size))
    for kw in (dict(threshold=.3), dict(threshold=.9), {}):
        for a, b in zip(detect(images, **kw), [theirs(o, **kw) for o in images], strict=True):
            assert [o['label'] for o in a] == [o['label'] for o in b]
            same(np.array([o['score'] for o in a]), np.array([o['score'] for o in b]))
            assert [{**o['box']} for o in a] == [o['box'] for o in b]
    labels = lambda rows: [[o['label'] for o in r] for r in rows]
    assert labels(detect(images, threshold=0.)) == labels([detect(o, threshold=0.) for o in images]) and len(detect(images[0], threshold=0.)) == 6

@pytest.mark.parametrize('framework', [f for f in frameworks if f.values[0] in ('torch', 'flax')])
def test_segmentation_pipeline(framework, tmp_path):
    "Panoptic, instance and semantic answers are transformers', in order, at every threshold, batched and alone"
    import PIL.Image
    torch.manual_seed(3)
    ref = transformers.DetrForSegmentation(transformers.DetrConfig(**settings('detr', init_std=1., num_queries=12, activation_function='gelu'), attn_implementation='eager')).eval()
    with torch.no_grad(): next(ref.mask_head.parameters())[:, 32:].mul_(100), ref.mask_head.output_conv.weight.mul_(4)  # masks that differ from query to query
    ref.save_pretrained(tmp_path)
    size = dict(shortest_edge=96, longest_edge=128)
    DetrImageProcessor(size=size).save_pretrained(tmp_path)
    images = [PIL.Image.fromarray(o) for o in photos]
    theirs = transformers.ImageSegmentationPipeline(model=ref, image_processor=DetrImageProcessorPil(size=size))
    segment, found = pipeline('image-segmentation', model=str(tmp_path), framework=framework.partition('-')[0]), 0
    for kw in ({}, dict(threshold=.3), dict(subtask='panoptic', threshold=.2, mask_threshold=.3, overlap_mask_area_threshold=.1), dict(subtask='instance', threshold=.3, overlap_mask_area_threshold=.2), dict(subtask='semantic')):
        for a, b in zip(segment(images, batch_size=2, **kw), [theirs(o, **kw) for o in images], strict=True):
            assert [[*o] for o in a] == [[*o] for o in b] and [o['label'] for o in a] == [o['label'] for o in b], kw
            found += len(a)
            for x, y in zip(a, b):
                assert x['score'] is y['score'] is None or abs(x['score']-y['score']) < 1e-5
                assert x['mask'].mode == y['mask'].mode == 'L' and x['mask'].size == y['mask'].size and (np.asarray(x['mask']) != np.asarray(y['mask'])).mean() < 2e-3, kw
    assert found > 15
    with pytest.raises(ValueError, match="subtask='stuff' is not supported for DetrForSegmentation, only 'panoptic' and 'instance' and 'semantic'"): segment(images[0], subtask='stuff')
