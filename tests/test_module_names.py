"""Published names of modules: what adapters, state dicts, device maps and parameter groups of other libraries rely on, beside transformers' own models"""
import copy
import pickle
import warnings

import pytest
import torch
import transformers
from safetensors.torch import load_file
from torch import nn

import hflit
from hflit.checkpoint.keys import Keys, fused, transposed
from hflit.torch.module_names import Module, Namespace

shape = dict(vocab_size=50, hidden_size=16, num_hidden_layers=2, num_attention_heads=2, intermediate_size=24, initializer_range=.2)
shapes = dict(Bert=shape, Roberta=shape, XLMRoberta=shape, Llama=shape,
              DistilBert=dict(vocab_size=50, dim=16, n_layers=1, n_heads=2, hidden_dim=24, initializer_range=.2))
ids = torch.tensor([[5, 6, 7, 8], [9, 5, 6, 7]])
heads = ['BertModel', 'BertForMaskedLM', 'BertForPreTraining', 'BertForSequenceClassification', 'RobertaForMaskedLM', 'RobertaForSequenceClassification',
         'XLMRobertaModel', 'DistilBertForMaskedLM', 'DistilBertForSequenceClassification', 'LlamaForCausalLM', 'LlamaForQuestionAnswering']

def pair(head):
    "transformers' model and hflit's, with the same weights"
    family = next(f for f in sorted(shapes, key=len, reverse=True) if head.startswith(f))
    torch.manual_seed(0)
    theirs = getattr(transformers, head)(getattr(transformers, f'{family}Config')(**shapes[family])).eval()
    ours = getattr(hflit, head)(getattr(hflit, f'{family}Config')(**shapes[family])).eval()
    ours.load_state_dict(theirs.state_dict())
    return theirs, ours

def first(model, x=ids):
    with torch.no_grad(): return model(x)[0]

@pytest.mark.parametrize('head', heads)
def test_names_of_tensors(head):
    "State dicts are exchanged in both directions by torch's own call, and a copy or pickle keeps both spellings"
    theirs, ours = pair(head)
    assert list(ours.state_dict()) == list(theirs.state_dict()) or head.startswith('Llama')
    assert {n for n, _ in ours.named_parameters()} == {n for n, _ in theirs.named_parameters()}
    groups = [[n for n, p in m.named_parameters() if (p.dim() > 1) == matrix] for m in (ours, theirs) for matrix in (True, False)]
    assert groups[:2] == groups[2:]  # positions in an optimizer's groups of decayed and other weights
    with torch.no_grad():
        for p in ours.parameters(): p.add_(.01)
    theirs.load_state_dict(ours.state_dict())
    again = pickle.loads(pickle.dumps(copy.deepcopy(ours)))
    for m in (ours, again): assert torch.allclose(first(m), first(theirs), atol=1e-5)
    assert list(again.state_dict()) == list(ours.state_dict())

@pytest.mark.parametrize('head', ['BertForMaskedLM', 'RobertaForSequenceClassification', 'DistilBertForSequenceClassification', 'LlamaForCausalLM'])
def test_paths(head):
    "Every path of transformers' tree to a module with weights leads to a module of the same kind"
    theirs, ours = pair(head)
    for name, m in theirs.named_modules():
        if not list(m.parameters(recurse=False)): continue
        assert isinstance(ours.get_submodule(name), nn.Module)
        for k, p in m.named_parameters(recurse=False): assert torch.equal(getattr(ours.get_submodule(name), k), p), name

def test_skeleton_names():
    "hflit's own names reach the same modules, also after a part was replaced under either name"
    _, ours = pair('BertForSequenceClassification')
    assert ours.bert.encoder.layer[0].attention.self.query is ours.model.layers[0].self_attn.q_proj
    assert ours.bert.embeddings.word_embeddings is ours.model.embed_tokens is ours.get_input_embeddings()
    new = nn.Linear(16, 16)
    ours.model.layers[0].self_attn.q_proj = new
    assert ours.bert.encoder.layer[0].attention.self.query is new
    ours.bert.encoder.layer[0].output.dense = new2 = nn.Linear(24, 16)
    assert ours.model.layers[0].mlp.down_proj is new2 and ours.get_submodule('model.layers.0.mlp.down_proj') is new2
    fresh = pair('BertForSequenceClassification')[1]
    old = {'model.layers.0.self_attn.q_proj.weight': torch.ones(16, 16), 'model.embed_tokens.weight': torch.zeros(50, 16)}
    assert not fresh.load_state_dict(old, strict=False).unexpected_keys
    assert fresh.bert.encoder.layer[0].attention.self.query.weight.eq(1).all() and fresh.bert.embeddings.word_embeddings.weight.eq(0).all()

def adapters():
    from peft import IA3Config, LoraConfig
    return dict(defaults=LoraConfig(task_type='SEQ_CLS', init_lora_weights=False), linear=LoraConfig(target_modules='all-linear', init_lora_weights=False),
                names=LoraConfig(target_modules=['query', 'value'], init_lora_weights=False, modules_to_save=['classifier']),
                ia3=IA3Config(task_type='SEQ_CLS', init_ia3_weights=False))

@pytest.mark.parametrize('kind', ['defaults', 'linear', 'names', 'ia3'])
@pytest.mark.parametrize('head', ['BertForSequenceClassification', 'RobertaForSequenceClassification'])
def test_adapters_are_exchanged(head, kind, tmp_path):
    "An adapter made by peft on one library's model, read by peft on the other's: equal outputs, no warning"
    peft = pytest.importorskip('peft')
    models = pair(head)
    models[0].save_pretrained(tmp_path/'base')
    for a, b in (models, models[::-1]):
        torch.manual_seed(1)
        made = peft.get_peft_model(type(a).from_pretrained(tmp_path/'base'), adapters()[kind]).eval()
        made.save_pretrained(tmp_path/'adapter')
        with warnings.catch_warnings():
            warnings.filterwarnings('error', message='.*(adapter|missing).*')
            read = peft.PeftModel.from_pretrained(type(b).from_pretrained(tmp_path/'base'), tmp_path/'adapter').eval()
        assert torch.allclose(first(made), first(read), atol=1e-6) and not torch.allclose(first(made), first(a), atol=1e-4)

def test_accelerate(tmp_path):
    "Accelerate saves what transformers reads, and loads and dispatches a published file"
    from accelerate import Accelerator, load_checkpoint_and_dispatch
    theirs, ours = pair('BertForSequenceClassification')
    Accelerator(cpu=True).save_model(ours, tmp_path/'saved')
    theirs.config.save_pretrained(tmp_path/'saved')
    back, info = type(theirs).from_pretrained(tmp_path/'saved', output_loading_info=True)
    assert not info['missing_keys'] and not info['unexpected_keys'] and torch.allclose(first(back), first(theirs))
    theirs.save_pretrained(tmp_path/'published')
    empty = type(ours)(ours.config).eval()
    parts = {'bert.embeddings': 'cpu', 'bert.encoder': 'cpu', 'bert.pooler': 'disk', 'classifier': 'cpu'}
    load_checkpoint_and_dispatch(empty, str(tmp_path/'published/model.safetensors'), device_map=parts, offload_folder=tmp_path/'off')
    assert torch.allclose(first(empty), first(theirs), atol=1e-6)

def test_distributed_checkpoint_names():
    "The names of distributed checkpoints are those of the state dict"
    from torch.distributed.checkpoint.state_dict import get_model_state_dict, set_model_state_dict
    _, ours = pair('RobertaForSequenceClassification')
    state = get_model_state_dict(ours)
    assert list(state) == list(ours.state_dict())
    other = type(ours)(ours.config)
    set_model_state_dict(other, state)
    assert all(torch.equal(a, b) for a, b in zip(ours.state_dict().values(), other.state_dict().values()))

class FusedConfig(hflit.PreTrainedConfig):
    model_type = 'fused_toy'
    keys = Keys({'transformer.wte': 'model.embed_tokens'}, prefix='transformer', ops=(
        fused('transformer.h.{}.attn.c_attn', *(f'model.layers.{{}}.self_attn.{x}_proj' for x in 'qkv'), transpose=True),
        transposed('transformer.h.{}.attn.c_proj', 'model.layers.{}.self_attn.o_proj')))

class FusedModel(hflit.PreTrainedModel):
    config_class, base_model_prefix = FusedConfig, 'transformer'
    def __init__(self, config):
        super().__init__(config)
        attn = Module()
        for k in 'qkvo': setattr(attn, f'{k}_proj', nn.Linear(4, 4))
        layer = Module()
        layer.self_attn = attn
        self.embed_tokens, self.layers = nn.Embedding(5, 4), nn.ModuleList([layer])
        self.post_init()

def test_fused_weights():
    """Where a published module holds several of ours (GPT-2's query, key and value), ours stand inside it: a published state dict is split, what was
    transposed never passes for what is not, and peft finds no linear layer of the published name, which it says"""
    peft = pytest.importorskip('peft')
    model, w = FusedModel(FusedConfig()), torch.randn(4, 12)
    names = [n for n, _ in model.named_parameters()]
    assert names[1::2] == [f'h.0.attn.c_attn.{x}_proj.weight' for x in 'qkv'] + ['h.0.attn.c_proj.o_proj.weight']
    square = torch.randn(4, 4)
    assert not model.load_state_dict({'h.0.attn.c_attn.weight': w, 'h.0.attn.c_proj.weight': square}, strict=False).unexpected_keys
    attn = model.layers[0].self_attn
    assert torch.equal(torch.cat([attn.q_proj.weight, attn.k_proj.weight, attn.v_proj.weight]).T, w) and torch.equal(attn.o_proj.weight.T, square)
    assert isinstance(model.h[0].attn.c_attn, Namespace)
    with pytest.raises(ValueError, match='not supported'): peft.get_peft_model(model, peft.LoraConfig(target_modules=['c_attn']))

def test_a_backbone_in_another_model(tmp_path):
    "Image models have names of transformers 5 in memory and published ones in files, also where they are a part of another model"
    backbone = dict(model_type='dinov2', hidden_size=16, num_hidden_layers=2, num_attention_heads=2, patch_size=4, image_size=16, out_features=['stage2'])
    config = hflit.DetrConfig(backbone_config=backbone, d_model=16, encoder_layers=1, decoder_layers=1, encoder_attention_heads=2, decoder_attention_heads=2, num_queries=3, use_timm_backbone=False)
    m = hflit.DetrForObjectDetection(config)
    m.save_pretrained(tmp_path)
    files, inside = load_file(tmp_path/'model.safetensors'), m.state_dict()
    assert any(k.endswith('layer.1.attention.attention.query.weight') for k in files) and any(k.endswith('layer.1.attention.q_proj.weight') for k in inside)
    again, info = hflit.DetrForObjectDetection.from_pretrained(tmp_path, output_loading_info=True)
    assert not info.missing and not info.unexpected and all(torch.equal(v, inside[k]) for k, v in again.state_dict().items())
