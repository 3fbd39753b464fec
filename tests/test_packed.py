"Packed weights: kernels beside a product of the same integers, models beside their dequantized weights, files in both directions, refusals"
import json
import threading

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from torch.testing import assert_close

import hflit
import hflit.torch.layer_stack as layers_page
from hflit import GgufConfig
from hflit.convert import convert, save_gguf
from hflit.torch import kernels as K
from hflit.torch.block_quantization import QuantizedLinear, dequantize_blocks, quantize_blocks, to_blocks, to_tiles
from hflit.torch.gguf_quantization import QuantizedEmbedding

pytest.importorskip('numba')
gguf = pytest.importorskip('gguf')
formats = 'Q8_0', 'Q4_0'
ids = torch.arange(6, 18)[None]

@pytest.fixture(scope='module')
def loaded():
    before = dict(K.compiled)
    found = {d: K.load_kernels(('packed', d)) for d in K.kernel_dtypes}
    yield found
    K.compiled.clear()
    K.compiled.update(before)

@pytest.fixture(scope='module')
def folder(tmp_path_factory):
    "A Llama whose vocabulary is no multiple of 16, with a tied head"
    torch.manual_seed(0)
    c = hflit.LlamaConfig(vocab_size=99, hidden_size=64, intermediate_size=96, num_hidden_layers=3, num_attention_heads=4, num_key_value_heads=2,
                          max_position_embeddings=64, tie_word_embeddings=True, initializer_range=.1, eos_token_id=None, bos_token_id=None)
    path = tmp_path_factory.mktemp('llama')
    hflit.LlamaForCausalLM(c).save_pretrained(path)
    return path

def load(folder, format, **kw): return hflit.LlamaForCausalLM.from_pretrained(folder, quantization_config=GgufConfig(format), **kw)
def packed(outputs, inputs, format, bias=False):
    layer = QuantizedLinear(inputs, outputs, format, torch.randn(outputs) if bias else None).eval()
    layer.weight.data = to_tiles(quantize_blocks(torch.randn(outputs, inputs), format))
    return layer

def rounded(x):
    "Inputs as the kernels see them: blocks of 8-bit integers"
    b = x.float().unflatten(-1, (-1, 32))
    scale = b.abs().amax(-1, keepdim=True)/127
    return ((b/scale.clamp(min=1e-30)).round()*scale).flatten(-2)

@pytest.mark.parametrize('format', formats)
def test_blocks_are_those_of_gguf(format):
    torch.manual_seed(1)
    for w in (torch.randn(5, 96), torch.zeros(2, 32), torch.randn(3, 64).bfloat16().float(), torch.full((1, 32), .5)):
        blocks = quantize_blocks(w, format)
        kind = gguf.GGMLQuantizationType[format]
        assert np.array_equal(blocks.flatten(1).numpy(), gguf.quantize(w.numpy(), kind))
        assert np.array_equal(dequantize_blocks(blocks).numpy(), gguf.dequantize(blocks.flatten(1).numpy(), kind))
        assert torch.equal(to_blocks(to_tiles(blocks), len(w)), blocks)

@pytest.mark.parametrize('threads', [1, 2])
@pytest.mark.parametrize('format', formats)
def test_products(format, threads, loaded):
    "Odd numbers of outputs, one row and several, a bias, zeros, both dtypes"
    before = torch.get_num_threads()
    torch.manual_seed(2)
    torch.set_num_threads(threads)
    try:
        for outputs, inputs in ((1, 32), (16, 64), (100, 96), (257, 160)):
            layer = packed(outputs, inputs, format, bias=outputs > 16)
            for rows in (1, 2, 3, 4, 5, 9):
                x = torch.randn(rows, inputs)
                x[0, :32] = 0
                want = F.linear(rounded(x), layer.dequantize(), layer.bias)
                with torch.no_grad(): got = layer(x)
                assert_close(got, want, rtol=1e-4, atol=1e-4*inputs)
                if outputs > 16: continue
                x = x.bfloat16()
                with torch.no_grad(): got = layer(x)
                assert got.dtype is torch.bfloat16 and (got.float()-F.linear(rounded(x), layer.dequantize())).abs().max() < .02*inputs**.5
    finally: torch.set_num_threads(before)

def test_every_instruction():
    "What this processor has of the integer dot products, and the plain arithmetic, give the same sums"
    import numba
    from llvmlite.binding import get_host_cpu_features
    from hflit.torch import integer_kernels as I
    has = get_host_cpu_features()
    torch.manual_seed(3)
    for how in [h for h in I.widths if h == 'portable' or has.get(h)]:
        tile = I.group_products(3, how)
        @numba.njit
        def run(w, q, scales, zeros, sums): tile(w, 1, q, scales, zeros, 0, sums)
        for format in formats:
            layer, x = packed(32, 96, format), torch.randn(3, 96)
            blocks = x.view(3, 3, 32)
            scales = blocks.abs().amax(-1)/127
            q = (blocks/scales[..., None]).round().to(torch.int8)
            offset = I.weight_offset(how) if format == 'Q8_0' else 8
            sums = np.empty(48, np.float32)
            run(layer.weight.numpy(), q.view(3, 96).numpy(), scales.numpy(), (-offset*q.sum(-1)).int().numpy(), sums)
            want = (q*scales[..., None]).view(3, 96) @ layer.dequantize().T
            assert_close(torch.from_numpy(sums).view(3, 16), want[:, 16:].detach(), rtol=1e-4, atol=1e-4, msg=f'{how} {format}')

def test_extremes_do_not_overflow(loaded):
    "The largest integers in all places: pairs of products stay in their 16 bits"
    for sign in (1., -1.):
        layer = packed(16, 64, 'Q8_0')
        layer.weight.data = to_tiles(quantize_blocks(torch.full((16, 64), sign), 'Q8_0'))
        with torch.no_grad(): assert_close(layer(torch.full((1, 64), -1.)), torch.full((1, 16), -64*sign), rtol=1e-3, atol=0.)

@pytest.mark.parametrize('format', formats)
def test_model(folder, tmp_path, format, loaded, monkeypatch):
    "Dequantized weights give the logits, to the rounding of the inputs; saved and loaded again, the logits are equal"
    m = load(folder, format)
    kinds = {type(x) for n, x in m.named_modules() if n.endswith(('_proj', 'lm_head', 'embed_tokens'))}
    assert kinds == {QuantizedLinear, QuantizedEmbedding} and m.lm_head.weight is m.model.embed_tokens.weight
    assert m.model.layers[1].mlp.up_proj.format == format and m.lm_head.format == 'Q8_0' and m.is_quantized
    plain = hflit.LlamaForCausalLM.from_pretrained(folder)
    with torch.no_grad():
        for n, x in m.named_modules():
            if isinstance(x, (QuantizedLinear, QuantizedEmbedding)): plain.get_submodule(n).weight.copy_(x.dequantize())
        want, got = plain(ids).logits, m(ids).logits
        assert (got-want).norm() < .03*want.norm()
        assert torch.equal(m.model.embed_tokens(ids), plain.model.embed_tokens(ids))
    slow = m(ids).logits.detach()   # with gradients: PyTorch's operations, whose inputs are not rounded
    assert_close(slow, want, rtol=1e-4, atol=1e-4)
    m.save_pretrained(tmp_path)
    back = hflit.AutoModelForCausalLM.from_pretrained(tmp_path)
    with torch.no_grad(): assert torch.equal(back(ids).logits, got)
    assert json.loads((tmp_path/'config.json').read_text())['quantization_config']['format'] == format

@pytest.mark.parametrize('dtype', K.kernel_dtypes)
def test_one_call(folder, dtype, loaded, monkeypatch):
    "The stack in one call, layer by layer, and module by module: the same texts; what is attached later is called"
    monkeypatch.setattr(K, 'min_weight', 1)
    m = load(folder, 'Q8_0', dtype=dtype)
    def run(): return m.generate(ids, max_new_tokens=10, do_sample=False, return_dict_in_generate=True, output_logits=True).logits
    count, own = [], type(loaded[dtype]).decoder_stack
    monkeypatch.setattr(type(loaded[dtype]), 'decoder_stack', lambda self, *a: count.append(1) or own(self, *a))
    got = run()
    assert len(count) >= 8
    with monkeypatch.context() as c:
        c.setattr(layers_page, 'one_token_stack', lambda *a: None)
        assert all(torch.equal(a, b) for a, b in zip(got, run()))
        c.setattr(layers_page, 'one_token_layer', lambda *a: None)
        for a, b in zip(got, run()): assert (a-b).float().norm() < .05*a.float().norm()
    seen = []
    hook = m.model.layers[1].mlp.up_proj.register_forward_hook(lambda m, i, o: seen.append(1) or o*1.5)
    assert not torch.equal(run()[-1], got[-1]) and len(seen) == 10
    hook.remove()
    weight, old = m.model.layers[2].mlp.down_proj.weight, m.model.layers[2].mlp.down_proj.weight.data
    weight.data = to_tiles(quantize_blocks(torch.randn(64, 96), 'Q8_0'))
    assert not torch.equal(run()[-1], got[-1])
    weight.data = old
    assert all(torch.equal(a, b) for a, b in zip(got, run()))

def test_plain_weights_in_one_call(folder, monkeypatch):
    "The stack of a float32 model: new values of a weight, a new module and another setting are seen"
    K.load_kernels(torch.float32)
    monkeypatch.setattr(K, 'min_weight', 1)
    m = hflit.LlamaForCausalLM.from_pretrained(folder)
    def run(): return m.generate(ids, max_new_tokens=6, do_sample=False, return_dict_in_generate=True, output_logits=True).logits[-1]
    def slowly():
        with monkeypatch.context() as c:
            c.setattr(K, 'max_rows', 0)
            return run()
    first, mlp = run(), m.model.layers[1].mlp
    def changed():
        got = run()
        assert_close(got, slowly(), rtol=1e-3, atol=1e-4)
        return not torch.allclose(got, first, atol=1e-3)
    assert not changed()
    with torch.no_grad(): mlp.up_proj.weight.mul_(2)
    assert changed()
    mlp.up_proj = torch.nn.Linear(64, 96, bias=False)
    first = run()
    m.model.layers[0].self_attn.scaling *= 3
    assert changed()

@pytest.mark.parametrize('format', formats)
def test_gguf_files(folder, tmp_path, format, loaded):
    "A GGUF file stays packed on request: as quantized at load; unpacked without, and written again byte for byte"
    convert(folder, tmp_path/'m.gguf', dtype=format)
    kept = hflit.AutoModelForCausalLM.from_pretrained(tmp_path, gguf_file='m.gguf', quantization_config=GgufConfig())
    for (n, a), (_, b) in zip(kept.state_dict().items(), load(folder, format).state_dict().items(), strict=True): assert torch.equal(a, b), n
    plain = hflit.AutoModelForCausalLM.from_pretrained(tmp_path, gguf_file='m.gguf')
    with torch.no_grad(): assert (kept(ids).logits-plain(ids).logits).norm() < .03*plain(ids).logits.norm()
    assert not plain.is_quantized
    save_gguf(kept, tmp_path/'again.gguf', dtype=format)
    read = lambda f: {t.name: t.data.tobytes() for t in gguf.GGUFReader(tmp_path/f).tensors}
    assert read('again.gguf') == read('m.gguf')

def test_other_architectures(tmp_path, loaded):
    "Fused, transposed matrices (GPT-2) are quantized at load, and refused when they are saved; biases are kept"
    torch.manual_seed(0)
    hflit.GPT2LMHeadModel(hflit.GPT2Config(vocab_size=64, n_positions=32, n_embd=64, n_layer=2, n_head=2, bos_token_id=None, eos_token_id=None)).save_pretrained(tmp_path/'gpt2')
    m = hflit.GPT2LMHeadModel.from_pretrained(tmp_path/'gpt2', quantization_config=GgufConfig('Q8_0'))
    plain = hflit.GPT2LMHeadModel.from_pretrained(tmp_path/'gpt2')
    with torch.no_grad(): assert (m(ids).logits-plain(ids).logits).norm() < .05*plain(ids).logits.norm()
    assert m.generate(ids, max_new_tokens=4, do_sample=False).shape == (1, 16)
    with pytest.raises(ValueError, match='cannot be saved'): m.save_pretrained(tmp_path/'new')
    convert(tmp_path/'gpt2', tmp_path/'g.gguf', dtype='Q8_0')
    kept = hflit.AutoModelForCausalLM.from_pretrained(tmp_path, gguf_file='g.gguf', quantization_config=GgufConfig())
    with torch.no_grad(): assert (kept(ids).logits-m(ids).logits).norm() < .05*m(ids).logits.norm()

def test_float16(folder, loaded):
    "A model in float16 multiplies its packed weights by the float32 kernels"
    half, m = (load(folder, 'Q8_0', dtype=d) for d in (torch.float16, torch.float32))
    with torch.no_grad():
        for layer in (x for x in half.modules() if isinstance(x, QuantizedLinear)):
            x = torch.randn(3, layer.in_features).half()
            assert torch.equal(layer(x), layer(x.float()).half())
        assert (half(ids).logits-m(ids).logits).norm() < .05*m(ids).logits.norm()

def test_threads(folder, loaded):
    m = load(folder, 'Q4_0')
    want, got = m.generate(ids, max_new_tokens=8, do_sample=False), []
    threads = [threading.Thread(target=lambda: got.extend(m.generate(ids, max_new_tokens=8, do_sample=False) for _ in range(3))) for _ in range(3)]
    for t in threads: t.start()
    for t in threads: t.join()
    assert len(got) == 9 and all(torch.equal(o, want) for o in got)

def test_first_text(folder, monkeypatch):
    "The first product waits for the kernels, so that a text does not depend on when they are loaded"
    for name, empty in (('compiled', {}), ('requested', set()), ('loading', {})): monkeypatch.setattr(K, name, empty)
    m = load(folder, 'Q4_0')
    run = lambda: m.generate(ids, max_new_tokens=6, do_sample=False, return_dict_in_generate=True, output_logits=True).logits
    assert all(torch.equal(a, b) for a, b in zip(run(), run())) and set(K.compiled) == {('packed', torch.float32)} and not K.loading
    K.compiled.clear()   # as without Numba: PyTorch's operations
    assert (run()[0]-m(ids).logits[:, -1]).abs().max() < 1e-4

def test_refusals(folder, tmp_path, loaded):
    with pytest.raises(ValueError, match="format='Q5_9'"): GgufConfig('Q5_9')
    with pytest.raises(ValueError, match="has no packed weights: pass GgufConfig"): load(folder, None)
    m = load(folder, 'Q8_0')
    with pytest.raises(ValueError, match='cannot be trained'): m.train()(ids, labels=ids)
    m.eval()
    for bad in (99, -1):
        with pytest.raises(ValueError, match='vocab_size=99 allows 0 to 98'): m(torch.tensor([[bad]]))
    with pytest.raises(ValueError, match='packed weights keep their shape'): m.resize_token_embeddings(120)
    m.save_pretrained(tmp_path)
    with pytest.raises(ValueError, match='is quantized already'): load(tmp_path, 'Q4_0')
    from hflit import flax
    with pytest.raises(ValueError, match="quantized by 'gguf'"): flax.LlamaForCausalLM.from_pretrained(tmp_path)
    convert(folder, tmp_path/'m.gguf', dtype='Q8_0')
    with pytest.raises(ValueError, match='refused with a GGUF file'):
        hflit.AutoModelForCausalLM.from_pretrained(tmp_path, gguf_file='m.gguf', quantization_config=GgufConfig('Q4_0'))
    kept = load(folder, 'Q8_0', dtype='bfloat16')
    assert kept(ids).logits.dtype is torch.bfloat16 and type(load(folder, 'Q8_0').lm_head) is QuantizedLinear
    m = hflit.LlamaForCausalLM.from_pretrained(folder, quantization_config=GgufConfig('Q4_0', modules_to_not_convert=['lm_head', 'embed_tokens', 'down_proj']))
    assert sum(type(x) is QuantizedLinear for x in m.modules()) == 18 and type(m.lm_head) is torch.nn.Linear
