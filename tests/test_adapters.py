"LoRA adapters of peft by published names, over all architectures: peft's files on hflit's models, and hflit's files on transformers' models"
import pytest
import torch
from safetensors.torch import load_file
from sweep import architectures, first_scorer, hears, inputs, load, same, saved

import hflit
from hflit.auto import heads
from hflit.checkpoint.keys import rename

peft = pytest.importorskip('peft')

def adapted(arch, head, folder):
    "A model of transformers with a LoRA of peft in all its linear layers, whose files are in the folder"
    torch.manual_seed(3)
    ref, files = saved(arch, head)
    model = peft.get_peft_model(type(ref).from_pretrained(files, attn_implementation='eager'), peft.LoraConfig(r=3, lora_alpha=5, target_modules='all-linear'))
    with torch.no_grad():
        for n, p in model.named_parameters():
            if 'lora_B' in n: p.normal_(0, .3)
    model.save_pretrained(folder)
    return model.eval()

# peft cannot wrap transformers' speech models in all linear layers, as they have no embeddings of tokens
@pytest.mark.parametrize('arch', [a for a in architectures() if not hears(a)])
def test_files_both_ways(arch, tmp_path):
    head = first_scorer(arch)
    want, x = adapted(arch, head, tmp_path/'theirs'), inputs(arch, head, 'none')
    m = load('torch', saved(arch, head)[1], head).model.eval()
    plain = m(**x)[0]
    m.load_adapter(str(tmp_path/'theirs'))
    answer = want(**x)[0]
    same(m(**x)[0], answer)
    assert (plain-m(**x)[0]).abs().max() > 1e-2
    m.save_adapter(tmp_path/'mine')
    fresh = type(saved(arch, head)[0]).from_pretrained(saved(arch, head)[1], attn_implementation='eager')
    back = peft.PeftModel.from_pretrained(fresh, tmp_path/'mine').eval()
    same(back(**x)[0], answer)

@pytest.mark.parametrize('arch,head,targets', [('phi3', 'Phi3ForCausalLM', ['q_proj', 'k_proj', 'v_proj', 'up_proj']), ('gpt2', 'GPT2LMHeadModel', ['q_proj', 'v_proj', 'o_proj']),
                                               ('phi3', 'Phi3Model', ['q_proj', 'v_proj'])])
@pytest.mark.parametrize('more', [{}, dict(use_rslora=True), dict(rank_pattern=dict(v_proj=5), alpha_pattern=dict(q_proj=9))], ids=['plain', 'rslora', 'patterns'])
def test_parts_of_fused_modules_trained_apart(arch, head, targets, more, tmp_path):
    "Made in hflit on parts of fused modules, each with an A of its own, or a rank and scale of its own: peft reads it on the published module of transformers, and hflit reads it again"
    torch.manual_seed(5)
    x = inputs(arch, head, 'none')
    m = load('torch', saved(arch, head)[1], head).model.eval()
    m.add_adapter(peft.LoraConfig(r=3, lora_alpha=5, target_modules=targets, **more))
    with torch.no_grad():
        for n, p in m.named_parameters():
            if 'lora_' in n: p.normal_(0, .3)
    answer = m(**x)[0]
    m.save_adapter(tmp_path)
    back = peft.PeftModel.from_pretrained(type(saved(arch, head)[0]).from_pretrained(saved(arch, head)[1], attn_implementation='eager'), tmp_path).eval()
    same(back(**x)[0], answer)
    again = load('torch', saved(arch, head)[1], head).model.eval()
    again.load_adapter(str(tmp_path))
    same(again(**x)[0], answer)

@pytest.mark.parametrize('arch', ['vit', 'dinov2', 'swin', 'segformer'])
def test_names_of_transformers_4(arch, tmp_path):
    "Image models had the module names of files in memory, too, and adapters that were trained then have them"
    head = first_scorer(arch)
    want, x = adapted(arch, head, tmp_path), inputs(arch, head, 'none')
    m = load('torch', saved(arch, head)[1], head).model.eval()
    old = {v: k for k, v in m.key_table.table.items()}
    config = peft.PeftConfig.from_pretrained(tmp_path)
    tensors = {}
    for name, t in load_file(tmp_path/'adapter_model.safetensors').items():
        module, _, leaf = name.removeprefix('base_model.model.').partition('.lora_')
        tensors[f'base_model.model.{rename(module+".weight", old).removesuffix(".weight")}.lora_{leaf}'] = t
    config.target_modules = {k.split('.lora_')[0].rpartition('.')[2] for k in tensors}
    assert 'query' in config.target_modules and 'q_proj' not in config.target_modules
    m.load_adapter(peft_config=config, adapter_state_dict=tensors)
    same(m(**x)[0], want(**x)[0])
