"Compiled decoding steps: the tokens of plain decoding, few programs, and what keeps a step from being compiled"
import copy
import logging

import pytest
import torch
import transformers
from sweep import heads, saved

import hflit
from hflit.torch.compiled_decoding import CompileConfig

ARCHS = ['gemma2', 'gpt2', 'llama', 'mistral', 't5']

def model_of(arch):
    head = next(h for h in heads(arch) if h.endswith(('CausalLM', 'LMHeadModel', 'ForConditionalGeneration')))
    return getattr(hflit, head).from_pretrained(saved(arch, head)[1])

def counting():
    graphs = []
    def backend(graph, inputs):
        graphs.append(graph)
        return graph.forward
    return graphs, dict(backend=backend, mode=None)

@pytest.mark.parametrize('arch', ARCHS)
def test_tokens_and_programs(arch):
    "Padded and plain prompts, greedy and sampled; one program for each of the two kinds of call, however many tokens it writes"
    m, (graphs, config) = model_of(arch), counting()
    x = torch.randint(3, 99, (2, 9), generator=torch.Generator().manual_seed(0))
    mask = torch.ones_like(x)
    mask[0, :3] = 0
    kw = dict(max_new_tokens=12, eos_token_id=None, cache_implementation='static', max_cache_len=32, return_dict_in_generate=True, output_logits=True)
    for more in (dict(do_sample=False), dict(attention_mask=mask, do_sample=False), dict(do_sample=True, top_k=5)):
        outs = []
        for own in ({}, dict(compile_config=config)):
            torch.manual_seed(1)
            outs.append(m.generate(x, **kw, **more, **own))
        plain, compiled = outs
        assert torch.equal(plain.sequences, compiled.sequences)
        torch.testing.assert_close(torch.stack(compiled.logits), torch.stack(plain.logits), rtol=1e-5, atol=1e-5)
    assert 1 <= len(graphs) <= 2, len(graphs)

def test_every_model_has_its_own_programs():
    "More models than PyTorch keeps programs for one function, and a copy whose weights are changed afterwards"
    m, (graphs, config) = model_of('llama'), counting()
    x, kw = torch.tensor([[5, 6, 7]]), dict(max_new_tokens=4, do_sample=False, cache_implementation='static', max_cache_len=16)
    others = [copy.deepcopy(m) for _ in range(4)]
    with torch.no_grad(), torch._dynamo.config.patch(recompile_limit=2):
        for i, other in enumerate(others):
            for p in other.parameters(): p.mul_(1+i/3)
            assert torch.equal(other.generate(x, **kw, compile_config=config), other.generate(x, **kw))
    assert len(graphs) == len(others)

@pytest.mark.parametrize('kw,why', [(dict(cache_implementation=None), 'the KV cache grows'), (dict(disable_compile=True), 'disable_compile'), (dict(num_beams=2), 'beam search'),
    (dict(output_hidden_states=True, return_dict_in_generate=True), 'hidden states')])
def test_without_effect(kw, why, caplog):
    m, (graphs, config) = model_of('llama'), counting()
    with caplog.at_level(logging.WARNING): m.generate(torch.tensor([[5, 6]]), **{**dict(max_new_tokens=3, cache_implementation='static', compile_config=config), **kw})
    assert why in caplog.text and not graphs

def test_settings(tmp_path):
    "transformers' object is taken; the settings of a machine are not saved; wrong ones are named"
    m, (graphs, config) = model_of('llama'), counting()
    theirs = transformers.CompileConfig(backend=config['backend'], mode=None)
    x, kw = torch.tensor([[5, 6]]), dict(max_new_tokens=3, cache_implementation='static')
    m.generate(x, **kw, compile_config=theirs)
    assert len(graphs) == 1
    hflit.GenerationConfig(compile_config=CompileConfig(), do_sample=True).save_pretrained(tmp_path)
    assert hflit.GenerationConfig.from_pretrained(tmp_path).compile_config is None
    with pytest.raises(TypeError, match='no field .modes.'): m.generate(x, **kw, compile_config=dict(modes=3))
    assert {f for f in CompileConfig().to_dict()} == {f for f in transformers.CompileConfig().to_dict()}
