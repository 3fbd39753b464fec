"Image processors equal transformers' PIL processors pixel for pixel; pictures of every mode and source are read; bad ones give one error that names them"
import base64
import copy
import io
import json
import struct
import subprocess
import sys
import threading
import warnings
import zlib
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib import import_module

import numpy as np
import PIL.Image
import pytest
import torch
from skimage import data
from sklearn.datasets import load_sample_image

import hflit
from hflit.image import processors
from hflit.image.reading import ImageError, load_image, load_images
from hflit.image.transforms import center_crop, output_size

names = 'ViT DeiT CLIP Bit Siglip ConvNext EfficientNet Segformer DPT Detr'.split()

def ours(name, **kw): return getattr(hflit, f'{name}ImageProcessor')(**kw)
def theirs(name, **kw): return getattr(import_module(f'transformers.models.{name.lower()}.image_processing_pil_{name.lower()}'), f'{name}ImageProcessorPil')(**kw)

def encoded(image, kind, **kw):
    buf = io.BytesIO()
    image.save(buf, kind, **kw)
    return buf.getvalue()

@cache
def pictures():
    "Real photographs in every mode, size and type"
    cat = data.chelsea()
    photo = PIL.Image.fromarray(cat)
    clear = photo.convert('P')
    clear.info['transparency'] = 0
    found = {m:photo.convert(m) for m in ('L', 'P', 'RGBA', 'LA', 'CMYK', 'HSV', '1', 'I', 'F')}
    found |= dict(rgb=photo, one=photo.resize((1, 1)), line=photo.resize((900, 1)), large=photo.resize((3000, 2333)),
        clear=PIL.Image.open(io.BytesIO(encoded(clear, 'PNG'))), deep=PIL.Image.fromarray(cat[..., 0].astype(np.uint16)*200),
        gif=PIL.Image.open(io.BytesIO(encoded(photo, 'GIF', save_all=True, append_images=[photo.rotate(90)]))))
    found |= dict(last=cat, first=np.moveaxis(cat, -1, 0), unit=cat/255, half=(cat/255).astype(np.float16), whole=cat.astype(np.float32), int64=cat.astype(np.int64),
        bool=cat>100, negative=cat/127.5-1, nan=np.where(cat>100, np.nan, .5), alpha=np.asarray(photo.convert('RGBA')), grey=cat[..., :1], torch=torch.tensor(cat), height1=cat[:1], height3=cat[:3], height4=cat[:4])
    return found

def outcome(f):
    try: return f()
    except (ValueError, TypeError, OSError) as e: return e

def same(a, b, what):
    "Two batches are equal in every bit, or both are errors"
    assert isinstance(a, Exception)==isinstance(b, Exception), (what, a, b)
    if isinstance(a, Exception): return
    assert [*a]==[*b], what
    for k in a:
        for x,y in zip(a[k], b[k], strict=True):
            if hasattr(x, 'keys'): same(dict(x), dict(y), what)
            else:
                x,y = np.asarray(x),np.asarray(y)
                assert x.dtype==y.dtype and np.array_equal(x, y, equal_nan=x.dtype.kind=='f'), (what, k, x.shape, y.shape)

@pytest.mark.filterwarnings('ignore')
@pytest.mark.parametrize('name', names)
def test_every_picture(name):
    "Each class with its defaults, converted to RGB or not"
    for k,o in pictures().items():
        if k=='large' and name not in ('ViT', 'Segformer'): continue
        kw = dict(size=dict(shortest_edge=20, longest_edge=99)) if name=='Detr' else dict(size=dict(shortest_edge=30)) if name in ('CLIP', 'Bit', 'ConvNext') and k=='line' else {}
        for rgb in (None, True):
            same(outcome(lambda: theirs(name)(o, **kw, **({} if rgb is None else dict(do_convert_rgb=rgb)))), outcome(lambda: ours(name)(o, do_convert_rgb=rgb, **kw)), (name, k, rgb))

options = [dict(do_resize=False), dict(do_normalize=False), dict(do_rescale=False), dict(do_rescale=False, do_normalize=False), dict(do_resize=False, do_rescale=False), *(dict(resample=i) for i in (0, 1, 4, 5)),
    dict(do_center_crop=True, crop_size=dict(height=301, width=97)), dict(image_mean=.3, image_std=.7), dict(rescale_factor=1/127.5), dict(size=dict(shortest_edge=50)), dict(size=dict(shortest_edge=50, longest_edge=70)),
    dict(size=dict(max_height=40, max_width=90)), dict(size=dict(height=30, width=61)), dict(size=64), dict(do_pad=True, pad_size=dict(height=500, width=500))]

@pytest.mark.filterwarnings('ignore')
@pytest.mark.parametrize('option', options, ids=str)
def test_every_option(option):
    for k in ('rgb', 'RGBA', 'unit', 'whole', 'L', 'last'):
        same(outcome(lambda: theirs('ViT')(pictures()[k], **option)), outcome(lambda: ours('ViT')(pictures()[k], **option)), (k, option))

@pytest.mark.parametrize('kind', ['np', 'pt', 'jax', 'tf'])
def test_batch(kind):
    "Pictures of different sizes and kinds in one batch"
    batch = [pictures()['rgb'], data.astronaut(), PIL.Image.fromarray(load_sample_image('china.jpg'))]
    out = ours('CLIP')(batch, return_tensors=kind).pixel_values
    assert type(out).__module__.split('.')[0]==dict(np='numpy', pt='torch', jax='jaxlib', tf='tensorflow')[kind]
    np.testing.assert_array_equal(np.asarray(out), theirs('CLIP')(batch, return_tensors='np').pixel_values)

def test_the_format_of_an_array_settles_what_its_height_leaves_open():
    "Three rows look like three channels: transposed without a word, unless the format is given; a picture is never guessed at"
    cat, kw = data.chelsea()[:3], dict(do_resize=False)
    as_channels, as_rows = (ours('ViT')(cat, **kw, **more).pixel_values[0].shape for more in ({}, dict(input_data_format='channels_last')))
    assert (as_channels, as_rows) == ((3, 451, 3), (3, 3, 451)) and ours('ViT')(PIL.Image.fromarray(cat), **kw).pixel_values[0].shape == (3, 3, 451)
    for n in (1, 3, 4): same(*(f('ViT')(data.chelsea()[:n], input_data_format='channels_last') for f in (theirs, ours)), n)

def test_nested_and_batched_arrays():
    cat = data.chelsea()
    want = np.stack(ours('ViT')([cat]*3).pixel_values)
    for o in (np.stack([cat]*3), [[cat], [cat, cat]], [cat, np.stack([cat]*2)]): assert np.array_equal(np.stack(ours('ViT')(o).pixel_values), want)
    assert np.array_equal(ours('ViT')(cat, data_format='channels_last').pixel_values[0], np.moveaxis(want[0], 0, -1))

def test_label_maps():
    seg = np.random.default_rng(0).integers(0, 151, (300, 451)).astype(np.uint8)
    seg[:9] = 255
    for kw in ({}, dict(do_reduce_labels=True), dict(do_reduce_labels=True, do_resize=False), dict(size=dict(height=33, width=44))):
        for m in (seg, PIL.Image.fromarray(seg), seg.astype(np.int64), torch.tensor(seg)):
            same(theirs('Segformer')(data.chelsea(), [copy.deepcopy(m)], **kw), ours('Segformer')(data.chelsea(), m, **kw), kw)
    before = seg.copy()
    ours('Segformer')(data.chelsea(), seg, do_reduce_labels=True)
    assert np.array_equal(seg, before)   # transformers writes into the caller's array
    assert ours('Segformer', reduce_labels=True).do_reduce_labels is True
    made = np.unique(ours('DPT')(data.chelsea(), np.where(seg>75, 200, 3).astype(np.uint8)).labels[0])
    assert made.tolist()==[3, 200]       # transformers mixes classes

def test_multiples_of_a_patch():
    for kw in (dict(size=dict(height=518, width=518), keep_aspect_ratio=True, ensure_multiple_of=14), dict(do_pad=True, size_divisor=32, do_resize=False)):
        for k in ('rgb', 'unit'): same(theirs('DPT', **kw)(pictures()[k]), ours('DPT', **kw)(pictures()[k]), kw)

boxes = dict(image_id=7, annotations=[dict(category_id=17, bbox=[60.5, 5, 330, 290], area=95700., iscrowd=0, keypoints=[1, 2, 3, 4, 5, 6]),
    dict(category_id=3, bbox=[100, 100, 900, 900], area=3.5, keypoints=[1, 2, 3, 7, 5, 6]), dict(category_id=1, bbox=[5, 5, 0, 9], area=0, keypoints=[1, 2, 3, 4, 5, 6]),
    dict(category_id=1, bbox=[5, 5, 1, 9], area=9, iscrowd=1)])

@pytest.mark.parametrize('option', [{}, dict(do_resize=False), dict(do_pad=False), dict(do_convert_annotations=False), dict(pad_size=dict(height=1400, width=1500)), dict(size=dict(height=90, width=77))], ids=str)
def test_annotations(option, tmp_path):
    kw = dict(size=dict(shortest_edge=100, longest_edge=120)) | option
    pair = [pictures()['rgb'], PIL.Image.fromarray(data.astronaut()[:, :300])]
    both = lambda p,**more: p(pair, [copy.deepcopy(boxes), dict(image_id=8, annotations=[])], **kw, **more)
    same(both(theirs('Detr')), both(ours('Detr')), option)
    png = np.zeros((300, 451, 3), np.uint8)
    png[50:100, 60:99, 0],png[120:, :, 1] = 7,2
    PIL.Image.fromarray(png).save(tmp_path/'a.png')
    segments = dict(image_id=3, file_name='a.png', segments_info=[dict(id=i, category_id=c, iscrowd=0, area=a) for i,c,a in ((7, 5, 1950), (512, 9, 81180), (99, 1, 0))])
    run = lambda p: p(pair[0], segments, masks_path=tmp_path, **kw)
    same(run(theirs('Detr', format='coco_panoptic')), run(ours('Detr', format='coco_panoptic')), option)

def test_sizes():
    assert output_size(600, 1200, dict(shortest_edge=800, longest_edge=1333))==(666, 1333)
    from transformers.models.sam.image_processing_pil_sam import SamImageProcessorPil
    for h,w in ((300, 451), (1, 900), (7, 3)): assert output_size(h, w, dict(longest_edge=224))==SamImageProcessorPil()._get_preprocess_shape((h, w), 224)
    assert center_crop(np.ones((1, 3, 3)), (8, 8), input_data_format='channels_first')[0, :, 4].tolist()==[0, 0, 0, 1, 1, 1, 0, 0]

@pytest.mark.parametrize('name', names)
def test_files_both_ways(name, tmp_path):
    from transformers import AutoImageProcessor
    plain = lambda d: json.loads(json.dumps(d))
    ours(name, image_mean=[.1, .2, .3]).save_pretrained(tmp_path)
    read = type(theirs(name)).from_pretrained(tmp_path)
    assert plain(read.to_dict())==plain(ours(name, image_mean=[.1, .2, .3]).to_dict())
    read.save_pretrained(tmp_path)
    again = hflit.AutoImageProcessor.from_pretrained(tmp_path)
    assert again==ours(name, image_mean=[.1, .2, .3]) and type(AutoImageProcessor.from_pretrained(tmp_path)).__name__ in (name+'ImageProcessor', name+'ImageProcessorPil')

@pytest.mark.parametrize('fields, config, want, size', [
    (dict(feature_extractor_type='ViTFeatureExtractor', size=224), {}, 'ViT', dict(height=224, width=224)), (dict(feature_extractor_type='CLIPFeatureExtractor', size=224, crop_size=200), {}, 'CLIP', dict(shortest_edge=224)),
    (dict(image_processor_type='ConvNextImageProcessorFast', size=224), {}, 'ConvNext', dict(shortest_edge=224)), (dict(image_processor_type='DetrImageProcessor', size=800, max_size=1333), {}, 'Detr', dict(shortest_edge=800, longest_edge=1333)),
    ({}, dict(model_type='swin'), 'ViT', dict(height=224, width=224)), ({}, dict(model_type='dinov2_with_registers'), 'Bit', dict(shortest_edge=224)), ({}, dict(model_type='depth_anything'), 'DPT', dict(height=384, width=384))])
def test_old_files(fields, config, want, size, tmp_path):
    (tmp_path/'preprocessor_config.json').write_text(json.dumps(fields))
    (tmp_path/'config.json').write_text(json.dumps(config))
    p = hflit.AutoImageProcessor.from_pretrained(tmp_path, use_fast=True)
    assert type(p).__name__==want+'ImageProcessor' and p.size==size and (want!='CLIP' or p.crop_size==dict(height=200, width=200))

def test_part_of_a_processor(tmp_path):
    (tmp_path/'processor_config.json').write_text(json.dumps(dict(processor_class='CLIPProcessor', image_processor=dict(image_processor_type='CLIPImageProcessor', size=dict(shortest_edge=99), mine=3))))
    p,rest = hflit.AutoImageProcessor.from_pretrained(tmp_path, return_unused_kwargs=True, do_pad=True, other=5)
    assert p.size.shortest_edge==99 and p.do_pad is True and rest==dict(other=5) and p.to_dict()['mine']==3

def test_names_and_registration():
    for n in ('ViTImageProcessorFast', 'ViTFeatureExtractor', 'ViTImageProcessorPil'): assert getattr(hflit, n) is hflit.ViTImageProcessor
    assert not hasattr(hflit, 'NoSuchImageProcessor')
    class Config(hflit.PreTrainedConfig): model_type = 'pictured'
    class PicturedImageProcessor(hflit.ImageProcessor): size = dict(height=5, width=5)
    auto = hflit.AutoImageProcessor
    try:
        auto.register(Config, PicturedImageProcessor)
        assert auto.for_model('pictured') is auto.for_name('PicturedImageProcessorFast') is PicturedImageProcessor
    finally: auto.registered.pop('pictured', None)

def test_import_is_cheap():
    "No framework is imported to process pictures"
    code = "import sys, numpy as np, hflit; hflit.ViTImageProcessor()(np.zeros((9, 9, 3), np.uint8), return_tensors='np'); print([m for m in ('torch', 'jax', 'tensorflow', 'keras', 'transformers') if m in sys.modules])"
    assert subprocess.run([sys.executable, '-c', code], capture_output=True, text=True, check=True).stdout.strip()=='[]'

def test_sources_and_orientation(tmp_path):
    from transformers.image_utils import load_image as reference
    photo,tag = PIL.Image.fromarray(data.astronaut()[:200]),PIL.Image.Exif()
    for i in range(1, 9):
        tag[0x0112] = i
        (tmp_path/f'{i}.jpg').write_bytes(encoded(photo, 'JPEG', exif=tag))
        assert np.array_equal(load_image(tmp_path/f'{i}.jpg'), reference(str(tmp_path/f'{i}.jpg')))
    for k,o in pictures().items():
        if not isinstance(o, PIL.Image.Image): continue
        with warnings.catch_warnings(record=True) as found:
            warnings.simplefilter('always')
            assert np.array_equal(load_image(o), reference(o)), k
        assert bool(found)==(k in ('deep', 'I', 'F'))
    turned = (tmp_path/'6.jpg').read_bytes()
    text = base64.b64encode(turned).decode()
    every = load_images([str(tmp_path/'6.jpg'), turned, text, 'data:image/jpeg;base64,'+text, [io.BytesIO(turned)]])
    assert {o.size for o in (*every[:4], every[4][0])}=={(200, 512)}
    assert ours('ViT')(PIL.Image.open(tmp_path/'6.jpg'), do_resize=False).pixel_values[0].shape==(3, 200, 512)  # an opened file is not turned

def bomb(side):
    part = lambda kind,b: struct.pack('>I', len(b)) + kind + b + struct.pack('>I', zlib.crc32(kind+b))
    return b'\x89PNG\r\n\x1a\n' + part(b'IHDR', struct.pack('>IIBBBBB', side, side, 8, 2, 0, 0, 0)) + part(b'IDAT', zlib.compress(b'')) + part(b'IEND', b'')

def bad_files():
    jpeg = encoded(PIL.Image.fromarray(data.chelsea()), 'JPEG')
    return [(b'', 'is no picture that Pillow can read: it is empty'), (b'hello', "is no picture that Pillow can read: it begins with b'hello'"), (b'\n<!DOCTYPE html><html>', 'it is an HTML page'),
            (jpeg[:3000], 'is damaged: image file is truncated'), (jpeg[:30], 'is '), (bomb(30_000), 'is too large'), (b'version https://git-lfs.github.com/spec/v1\n', 'it is a pointer of Git LFS'), (encoded(PIL.Image.fromarray(data.chelsea()), 'PNG')[:5000], 'is damaged')]

@pytest.mark.parametrize('content, why', bad_files(), ids=range(len(bad_files())))
def test_bad_files(content, why, tmp_path):
    "The error names the file, in a list the position too; it is a ValueError and an OSError"
    path = tmp_path/'cat.jpg'
    path.write_bytes(content)
    with pytest.raises(ImageError) as e: load_image(path)
    assert str(e.value).startswith(f"'{path}' is ") and why in str(e.value) and isinstance(e.value, OSError)
    limit = PIL.Image.MAX_IMAGE_PIXELS
    with pytest.raises(ValueError, match='Picture 1: ') as e: ours('ViT')([data.chelsea(), str(path)])
    assert why in str(e.value) and PIL.Image.MAX_IMAGE_PIXELS == limit  # of the whole process

@pytest.mark.parametrize('picture, why', [('nowhere.jpg', 'neither a URL, nor a file'), ('/', "'/' is a folder"), (3, 'got int'), (None, 'got NoneType'), ('data:image/png;base64,***', 'nor base64'), ({}, 'got dict')])
def test_bad_sources(picture, why):
    with pytest.raises((ValueError, TypeError), match=why): load_image(picture)
    with pytest.raises((ValueError, TypeError), match=f'Picture 1: .*{why}'): ours('ViT')([data.chelsea(), picture])

@pytest.mark.parametrize('image, kw, why', [(np.zeros((5, 6, 7)), {}, 'has no side of 1 or 3 or 4 channels'), (np.zeros((9, 9, 3))-1, {}, 'got -1.0 to -1.0'), (np.full((9, 9, 3), np.nan), {}, 'got nan'), (np.zeros((9, 9, 3))+1.5, {}, 'got 1.5'),
    (np.zeros(5), {}, r'shape \(5,\) is no picture'), (PIL.Image.new('L', (9, 9)), {}, 'the picture has 1 channel: pass do_convert_rgb=True'), (PIL.Image.new('CMYK', (9, 9)), {}, 'the picture has 4 channels'),
    (PIL.Image.new('RGB', (900, 1)), dict(size=dict(max_height=40, max_width=90)), 'resizing would make it 0 × 90 pixels')])
def test_bad_pictures(image, kw, why):
    with pytest.raises(ValueError, match=why): ours('ViT')(image, **kw)
    with pytest.raises(ValueError, match=f'Picture 1: .*{why}'): ours('ViT')([data.chelsea(), image], **kw)

@pytest.mark.parametrize('kw, why', [(dict(do_rezise=True), 'near: do_resize'), (dict(size=-3), 'size is a positive whole number'), (dict(size=[3]), 'size is'), (dict(resample='bicubic'), 'resample is a filter of Pillow'), (dict(resample=9), 'resample is'),
    (dict(do_resize='yes'), "do_resize is True or False, not 'yes'"), (dict(image_mean=['a']), 'image_mean is a number'), (dict(return_tensors='torch'), 'is not one of'), (dict(data_format='last'), 'data_format is'), (dict(crop_size=dict(side=3)), 'crop_size is')])
def test_bad_settings(kw, why, tmp_path):
    with pytest.raises((ValueError, TypeError), match=why): ours('ViT')(data.chelsea(), **kw)
    if [*kw] in (['do_rezise'], ['return_tensors']): return
    (tmp_path/'preprocessor_config.json').write_text(json.dumps(dict(image_processor_type='ViTImageProcessor', **kw)))
    with pytest.raises(ValueError, match=why) as e: hflit.AutoImageProcessor.from_pretrained(tmp_path)
    assert str(tmp_path) in str(e.value)

def test_unequal_sizes():
    with pytest.raises(ValueError, match=r"'pixel_values' has arrays of the shapes \(3, 300, 451\), \(3, 512, 512\)"): ours('ViT')([data.chelsea(), data.astronaut()], do_resize=False, return_tensors='pt')
    with pytest.raises(ValueError, match='There are 1 pictures and 2 annotations'): ours('Detr')(data.chelsea(), [boxes, boxes])
    with pytest.raises(ValueError, match='Picture 0: an annotation of the format coco_detection'): ours('Detr')(data.chelsea(), dict(id=3))
    with pytest.raises(ValueError, match='There are 1 pictures and 2 label maps'): ours('Segformer')(data.chelsea(), [np.zeros((9, 9), np.uint8)]*2)

@pytest.fixture(scope='module')
def server():
    class Handler(BaseHTTPRequestHandler):
        def log_message(self, *_): pass
        def do_GET(self):
            body = {'/cat.jpg': encoded(PIL.Image.fromarray(data.chelsea()), 'JPEG'), '/page': b'<!doctype html><html>Log in</html>'}.get(self.path, b'')
            self.send_response(200 if body else 404)
            self.send_header('Content-Length', str(len(body)))
            self.end_headers()
            self.wfile.write(body)
            assert 'Authorization' not in self.headers
    s = ThreadingHTTPServer(('127.0.0.1', 0), Handler)
    threading.Thread(target=s.serve_forever, kwargs=dict(poll_interval=.01), daemon=True).start()
    yield f'http://127.0.0.1:{s.server_port}'
    s.shutdown()

def test_url(server, monkeypatch):
    "By the client of the Hub, which may be switched off"
    from huggingface_hub import close_session, constants
    monkeypatch.setenv('NO_PROXY', '127.0.0.1')
    for offline in (False, True):
        monkeypatch.setattr(constants, 'HF_HUB_OFFLINE', offline)
        close_session()
        if offline:
            with pytest.raises(ImageError, match='cat.jpg cannot be fetched: HF_HUB_OFFLINE forbids it'): load_image(server+'/cat.jpg')
            continue
        assert load_image(server+'/cat.jpg').size==(451, 300)
        with pytest.raises(ImageError, match=server+'/page is no picture that Pillow can read: it is an HTML page'): load_image(server+'/page')
        with pytest.raises(ImageError, match='/none cannot be fetched: the server answered 404'): load_image(server+'/none')
        with pytest.raises(ImageError, match='cannot be fetched: '): load_image('http://127.0.0.1:9/cat.jpg')
    close_session()
