"What scripts written for transformers import and ask, beside transformers: config classes, settings files, module paths, names"
import importlib, json, subprocess, sys
from dataclasses import fields
from pathlib import Path

import numpy as np, pytest, torch, transformers
from sweep import frameworks, load, settings

import hflit
from hflit.auto import AutoConfig, config_class, packages
from hflit.checkpoint.weights import dtype_name

top,archs = Path(__file__).parent.parent,sorted(packages())
both = pytest.mark.parametrize('lib', [transformers, hflit], ids=lambda m: m.__name__)

# --- config classes ---

def class_after(lib):
    class Mine(lib.PreTrainedConfig):
        model_type = 'mine'
        def __init__(self, a=0, **kw):
            super().__init__(**kw)
            self.a = a
    return Mine

def class_before(lib):
    class Mine(lib.PreTrainedConfig):
        model_type = 'mine'
        def __init__(self, a=0, **kw):
            self.a = a
            super().__init__(**kw)
    return Mine

def class_annotated(lib):
    class Mine(lib.PreTrainedConfig):
        model_type = 'mine'
        a:int = 0
    return Mine

def class_plain(lib):
    class Mine(lib.PreTrainedConfig):
        model_type,a = 'mine',0
    return Mine

def class_of_llama(lib):
    class Mine(lib.LlamaConfig):
        model_type = 'mine'
        def __init__(self, a=0, **kw):
            self.a = a
            super().__init__(**kw)
    return Mine

@pytest.mark.parametrize('make', [class_after, class_before, class_annotated, class_plain, class_of_llama])
@both
def test_every_way_to_write_a_config_class(lib, make, tmp_path):
    "Keywords arrive, are saved and read, with keywords of the base class and unknown ones, and can be overridden"
    C = make(lib)
    c = C(a=7, num_labels=3, unknown='u')
    c.save_pretrained(tmp_path)
    assert json.loads((tmp_path/'config.json').read_text())['a'] == 7
    back,other = C.from_pretrained(tmp_path),C.from_pretrained(tmp_path, a=9)
    assert (C().a, c.a, back.a, other.a, back.num_labels, back.unknown) == (0, 7, 7, 9, 3, 'u')
    assert 'a' in c and 'a' in list(c) and 'nothing' not in c

def test_a_subclass_inherits_the_init():
    class Child(class_before(hflit)): model_type = 'child'
    assert Child(a=3, unknown=1).a == 3 and Child().a == 0 and Child(unknown=1).unknown == 1

def test_positional_fields_are_the_class_own():
    c = hflit.LlamaConfig(100, 64)
    assert (c.vocab_size, c.hidden_size, c.tie_word_embeddings) == (100, 64, False)
    with pytest.raises(TypeError, match='two values for vocab_size'): hflit.LlamaConfig(100, vocab_size=3)

@both
def test_config_methods(lib, tmp_path):
    c = lib.BertConfig()
    c.to_json_file(tmp_path/'c.json')
    back = lib.BertConfig.from_json_file(tmp_path/'c.json')
    back.update_from_string('hidden_size=24,num_attention_heads=2,layer_norm_eps=1e-5,is_decoder=yes,hidden_act=relu')
    assert (back.hidden_size, back.layer_norm_eps, back.is_decoder, back.hidden_act) == (24, 1e-5, True, 'relu')
    with pytest.raises(ValueError): back.update_from_string('no_such_field=1')
    with pytest.raises(ValueError): back.update_from_string('is_decoder=maybe')
    assert c.get_text_config() is c and c.use_return_dict is True and c.sub_configs == {} and type(c).sub_configs == {}
    assert c._attn_implementation is None

@both
def test_labels_of_file_and_call(lib, tmp_path):
    "A number of labels that does not fit their names replaces them, in a call and in a file"
    assert lib.BertConfig(num_labels=3, id2label={0: 'no', 1: 'yes'}, label2id={'no': 0, 'yes': 1}).id2label == {i: f'LABEL_{i}' for i in range(3)}
    c = lib.BertConfig(num_labels=2, id2label={0: 'no', 1: 'yes'}, label2id={'no': 0, 'yes': 1})
    assert c.num_labels == 2 and c.id2label[1] == 'yes'
    c.save_pretrained(tmp_path)
    assert lib.BertConfig.from_pretrained(tmp_path, num_labels=5).id2label[4] == 'LABEL_4'
    assert lib.BertConfig.from_pretrained(tmp_path, num_labels=2).id2label[1] == 'yes'

# --- types and ranges ---

values = [None, True, 0, 1, 2, 0.5, 1.0, 'x', [], [1], ['a'], {}, {'a': 1}]
refused = {  # what transformers accepts and hflit does not: models that cannot be
    'sizes of 0': lambda k, v: v == 0 and (any(s in k for s in ('size', 'dim', 'heads', 'max_position', 'sliding_window')) or k in ('n_positions', 'n_inner', 'd_ff', 'd_kv')),
    'probabilities above 1': lambda k, v: v == 2 and 'drop' in k,
    'two fields that do not fit': lambda k, v: k in ('add_cross_attention', 'hidden_size', 'dim', 'num_attention_heads', 'n_heads', 'num_key_value_heads', 'head_dim', 'num_hidden_layers', 'n_layers', 'n_embd', 'n_head', 'n_layer', 'd_model', 'relative_attention_num_buckets', 'relative_attention_max_distance'),
    'None for a number of BART': lambda k, v: v is None and (k.startswith(('encoder_', 'decoder_', 'activation_')) or k in ('attention_dropout', 'classifier_dropout', 'dropout', 'init_std', 'is_decoder', 'scale_embedding')),
    'a limit or a scale of 0': lambda k, v: v == 0 and (k.endswith('softcapping') or k == 'query_pre_attn_scalar'),
    'attention in both directions, and windows without a width': lambda k, v: (k, v) in (('use_bidirectional_attention', True), ('sliding_window', None)),
    'no groups, no experts, no window': lambda k, v: v == 0 and k in ('inner_group_num', 'num_hidden_groups', 'num_experts_per_tok', 'num_local_experts', 'local_attention'),
    'fewer experts than a token takes, a window of less than a token on each side': lambda k, v: (k, v) in (('num_local_experts', 1), ('local_attention', 1)),
    'distances that no bucket holds, and kinds of distances that there are not': lambda k, v: k == 'max_relative_positions' and v in (1, 2) or k == 'pos_att_type' and v in ('x', ['a']),
    'no padding to count positions from': lambda k, v: (k, v) == ('pad_token_id', None),
    'no channels, stages, queries or strides': lambda k, v: v == 0 and k in ('num_channels', 'num_stages', 'num_encoder_blocks', 'num_queries', 'encoder_stride', 'mlp_ratio'),
    'lists that are not one entry for each stage': lambda k, v: isinstance(v, list) and k in ('depths', 'hidden_sizes', 'patch_sizes', 'sr_ratios', 'strides', 'mlp_ratios', 'num_heads') or (k, v) in (('num_stages', 1), ('num_encoder_blocks', 1), ('hidden_sizes', None)),
    'a picture smaller than a patch, sides that are no pair, a width that the heads do not divide': lambda k, v: k in ('image_size', 'patch_size') and (v in (1, 2) or isinstance(v, list)) or (k, v) == ('embed_dim', 1),
    'what DETR does not have yet, and kinds of positions that there are not': lambda k, v: (k, v) in (('dilation', True), ('position_embedding_type', 'x')),
    'no frames, bands, spans, strides, codebooks or distances of sound': lambda k, v: v in (0, 1, 2) and k in ('max_length', 'num_mel_bins') or v == 0 and (k in ('adapter_stride', 'frequency_stride', 'time_stride', 'max_bucket_distance',
        'num_buckets') or k.startswith(('num_codevector', 'num_conv_pos')) or k.endswith('mask_feature_length') or k == 'mask_time_length'),
    'shares above 1, codebooks that do not divide their width, kinds of norms and losses that there are not': lambda k, v: (k, v) in (('mask_feature_prob', 2), ('mask_time_prob', 2), ('codevector_dim', 1), ('feat_extract_norm', 'x'),
        ('ctc_loss_reduction', 'x')),
    'no places for sound or tokens, and a filter of an even width': lambda k, v: v == 0 and k in ('max_source_positions', 'max_target_positions') or k == 'median_filter_width' and v in (0, 2),
    'a neck that does not fit its backbone': lambda k, v: (k, v) == ('backbone_config', None) or k in ('neck_hidden_sizes', 'reassemble_factors') and isinstance(v, list) or k == 'reassemble_hidden_size',
    'None for a number of CLIP': lambda k, v: v is None and k in ('initializer_factor', 'logit_scale_init_value', 'projection_dim')}

@pytest.mark.parametrize('arch', archs)
def test_whatever_transformers_takes(arch):
    "A value that transformers accepts for a field of an architecture is accepted, but for models that cannot be"
    theirs,mine,base = getattr(transformers, config_class(arch).__name__),config_class(arch),settings(arch)
    known = {f.name for f in fields(theirs)} & {f.name for f in fields(mine)} - {f.name for f in fields(transformers.PreTrainedConfig)} - {'rope_parameters', 'layer_types'}
    def takes(cls, kw):
        try: return cls(**kw) is not None
        except Exception: return False
    cases = [(k, v) for k in sorted(known) for v in values if not any(f(k, v) for f in refused.values())]
    assert [(k, v) for k,v in cases if takes(theirs, {**base, k: v}) and not takes(mine, {**base, k: v})] == []

def file_of(folder, **changes):
    c = json.loads(hflit.LlamaConfig(vocab_size=100, hidden_size=32, intermediate_size=48, num_hidden_layers=2, num_attention_heads=4).to_json_string())
    (folder/'config.json').write_text(json.dumps({**c, **changes}))
    return folder

@pytest.mark.parametrize('field,value,expected', [('tie_word_embeddings', 'false', 'true or false'), ('num_hidden_layers', -1, 'from 0 to 10,000'), ('rope_theta', None, 'above 0'),
    ('head_dim', 0, 'from 1'), ('rms_norm_eps', '1e-5', 'a number'), ('num_hidden_layers', 10**6, '10,000'), ('num_labels', 10**9, '5,000,000'), ('partial_rotary_factor', 2**31, 'from 0 to 1'),
    ('hidden_size', 32.5, 'an integer'), ('vocab_size', True, 'an integer'), ('hidden_act', 5, 'a string'), ('architectures', 'x', 'a list of strings'), ('eos_token_id', ['a'], 'list of integers'),
    ('id2label', [1], 'a dict'), ('id2label', {'a': 'b'}, 'map ids to names'), ('layer_types', 5, 'a list'), ('rope_scaling', 5, 'a dict'), ('rope_parameters', {'rope_type': 'linear', 'factor': '2'}, 'above 0'),
    ('head_dim', 2**31-1, '16,777,216'), ('hidden_size', 2**40, '16,777,216'), ('dtype', 'banana', 'no data type'), ('torch_dtype', 5, 'no data type'), ('use_cache', None, 'true or false'), ('attention_dropout', 1.5, 'from 0 to 1'), ('initializer_range', float('nan'), 'at least 0')])
def test_wrong_values_are_named(field, value, expected, tmp_path):
    "The error names the checkpoint, the field, the value and what is expected"
    rope = {'rope_parameters': None} if field in ('rope_theta', 'rope_scaling', 'partial_rotary_factor') else {}
    folder = file_of(tmp_path, **rope, **{field: value})
    for cls in (hflit.AutoConfig, hflit.LlamaConfig):
        with pytest.raises(ValueError) as e: cls.from_pretrained(folder)
        field = field.removeprefix('torch_')
        assert all(s in str(e.value) for s in (str(folder), field, expected)), e.value

@pytest.mark.parametrize('framework', frameworks)
def test_a_value_that_no_model_can_be_made_with_is_named(framework, tmp_path):
    "What only the making of the model can tell, as an activation that a framework lacks, names the checkpoint too"
    hflit.LlamaModel(hflit.LlamaConfig(vocab_size=9, hidden_size=8, intermediate_size=8, num_hidden_layers=1, num_attention_heads=2)).save_pretrained(tmp_path)
    file = tmp_path/'config.json'
    fields = json.loads(file.read_text())
    wrong = dict(hidden_act='silo', **dict(pad_token_id=9) if framework == 'torch' else {})
    for k, v in wrong.items():
        file.write_text(json.dumps({**fields, k: v}))
        with pytest.raises(ValueError, match=rf"config.json of .*{k}") as e: load(framework, tmp_path, 'LlamaModel')
        assert str(tmp_path) in str(e.value) and str(v) in str(e.value)

@pytest.mark.parametrize('text,expected', [('[]', 'should hold a JSON dict'), ('5', 'should hold a JSON dict'), ('{"model_type": 5}', 'model_type=5'), ('{"model_type": "llama", "vocab_size": 1%s}' % ('0'*5000), 'thousands of digits'),
    ('{"model_type": "llama", "vocab_size": %s}' % ('['*100000), 'config.json'), ('{"model_type": "llama", "vocab_size": 1e400}', 'an integer')],
    ids=['list', 'number', 'model type', 'digits', 'depth', 'infinity'])
def test_files_that_hold_something_else(text, expected, tmp_path):
    (tmp_path/'config.json').write_text(text)
    with pytest.raises(ValueError, match=expected) as e: AutoConfig.from_pretrained(tmp_path)
    assert str(tmp_path) in str(e.value)

@pytest.mark.parametrize('name', ['cls', 'self', 'args', 'kw', 'owner', 'extra', 'keys', 'fields', 'to_dict', 'update', '__class__', '__dict__', '__init__', '__post_init__', 'attribute_map', 'normalise', 'check', 'config_dict', 'return_unused_kwargs'])
def test_names_of_python_in_a_file(name, tmp_path):
    "A key that means something in Python is a key like another: kept, written back, harmless"
    c = AutoConfig.from_pretrained(file_of(tmp_path, **{name: 1}))
    c.save_pretrained(tmp_path/'again')
    assert json.loads((tmp_path/'again/config.json').read_text())[name] == 1 and c.hidden_size == 32
    assert AutoConfig.from_pretrained(tmp_path/'again', num_labels=3).to_dict()[name] == 1

def test_a_table_of_sines_is_bounded():
    with pytest.raises(ValueError, match='max_position_embeddings=2147483647 times dim=768'): hflit.DistilBertConfig(max_position_embeddings=2**31-1, sinusoidal_pos_embds=True)

def test_saving_checks_too(tmp_path):
    c = hflit.BertConfig()
    c.hidden_size = 'large'
    with pytest.raises(ValueError, match="hidden_size='large' must be an integer"): c.save_pretrained(tmp_path)
    assert not (tmp_path/'config.json').exists()

# --- dtype, infinity ---

@both
def test_dtype(lib, tmp_path):
    "A torch.dtype however it was set, written as a name; dtype wins over torch_dtype"
    for given in ('bfloat16', torch.bfloat16):
        c = lib.LlamaConfig(dtype=given)
        assert c.dtype is torch.bfloat16 and c.torch_dtype is torch.bfloat16 and json.loads(c.to_json_string())['dtype'] == 'bfloat16'
    assert lib.LlamaConfig(dtype='float16', torch_dtype='float32').dtype is torch.float16
    assert lib.LlamaConfig(torch_dtype='float32', dtype='float16').dtype is torch.float16
    assert lib.LlamaConfig(torch_dtype='float16').dtype is torch.float16 and lib.BertConfig().dtype is None
    c.dtype = torch.float16
    c.save_pretrained(tmp_path)
    assert json.loads((tmp_path/'config.json').read_text())['dtype'] == 'float16' and lib.LlamaConfig.from_pretrained(tmp_path).dtype is torch.float16

def test_dtype_without_torch():
    code = "import sys; from hflit import LlamaConfig; c = LlamaConfig(dtype='bfloat16'); print(c.dtype, 'torch' in sys.modules)"
    assert subprocess.run([sys.executable, '-c', code], capture_output=True, text=True, check=True).stdout.split() == ['bfloat16', 'False']

def test_infinity(tmp_path):
    "Written by either, read by both"
    inf = float('inf')
    hflit.BertConfig(limit=[0.5, inf], low=-inf).save_pretrained(tmp_path/'mine')
    transformers.BertConfig(limit=[0.5, inf], low=-inf).save_pretrained(tmp_path/'theirs')
    for folder in ('mine', 'theirs'):
        text = (tmp_path/folder/'config.json').read_text()
        assert json.loads(text, parse_constant=pytest.fail)['limit'][1] == {'__float__': 'Infinity'}
        for lib in (hflit, transformers):
            c = lib.BertConfig.from_pretrained(tmp_path/folder)
            assert (c.limit, c.low) == ([0.5, inf], -inf)

# --- models and registration ---

@both
def test_config_of_a_model_class(lib):
    class C(lib.PreTrainedConfig): model_type = 'annotated'
    class M(lib.PreTrainedModel): config:C
    class Child(M): pass
    assert M.config_class is C and Child.config_class is C and lib.PreTrainedModel.config_class is None

def tiny(lib): return lib.LlamaConfig(vocab_size=20, hidden_size=8, intermediate_size=8, num_hidden_layers=1, num_attention_heads=2, num_key_value_heads=2)

@both
def test_from_config(lib):
    a,b = lib.LlamaModel._from_config(tiny(lib)),lib.LlamaForCausalLM._from_config(tiny(lib), attn_implementation='eager')
    assert (type(a), type(b)) == (lib.LlamaModel, lib.LlamaForCausalLM)
    assert (a.config._attn_implementation, b.config._attn_implementation) == ('sdpa', 'eager')

@both
def test_gradient_checkpointing_in_a_config(lib, tmp_path):
    c = tiny(lib)
    c.gradient_checkpointing = True
    m = lib.LlamaForCausalLM(c)
    assert m.is_gradient_checkpointing and not hasattr(m.config, 'gradient_checkpointing')

@both
def test_generation_mixin(lib):
    class M(lib.PreTrainedModel, lib.GenerationMixin): pass
    class N(lib.PreTrainedModel): pass
    assert issubclass(lib.LlamaForCausalLM, lib.GenerationMixin) and not issubclass(lib.LlamaModel, lib.GenerationMixin)
    assert M.can_generate() and not N.can_generate()

def test_registering_twice():
    "A cell may run twice; another class under the same name may not come by accident"
    def cell():
        class Twice(hflit.PreTrainedConfig): model_type = 'registered-twice'
        return Twice
    AutoConfig.register('registered-twice', cell())
    AutoConfig.register('registered-twice', cell())
    class Other(hflit.PreTrainedConfig): model_type = 'registered-twice'
    with pytest.raises(ValueError, match='exist_ok=True'): AutoConfig.register('registered-twice', Other)
    with pytest.raises(ValueError): AutoConfig.register('bert', type('BertConfig', (hflit.PreTrainedConfig,), dict(model_type='bert')))

# --- module paths and names ---

scripts = '''
from {lib}.trainer_utils import get_last_checkpoint, EvalPrediction, set_seed, enable_full_determinism, speed_metrics, PREFIX_CHECKPOINT_DIR, IntervalStrategy, SchedulerType, EvalLoopOutput, PredictionOutput, HubStrategy, is_main_process
from {lib}.trainer_callback import TrainerCallback, TrainerControl, TrainerState, CallbackHandler, DefaultFlowCallback, ProgressCallback, PrinterCallback, EarlyStoppingCallback, ExportableState
from {lib}.trainer_pt_utils import LabelSmoother, AcceleratorConfig
from {lib}.training_args import TrainingArguments, OptimizerNames, ParallelMode
from {lib}.training_args_seq2seq import Seq2SeqTrainingArguments
from {lib}.trainer_seq2seq import Seq2SeqTrainer
from {lib}.trainer import Trainer, TRAINER_STATE_NAME
from {lib}.modeling_outputs import BaseModelOutput, BaseModelOutputWithPast, CausalLMOutputWithPast, SequenceClassifierOutput, TokenClassifierOutput, QuestionAnsweringModelOutput, MaskedLMOutput, CausalLMOutputWithCrossAttentions
from {lib}.modeling_utils import PreTrainedModel
from {lib}.configuration_utils import PretrainedConfig, PreTrainedConfig
from {lib}.tokenization_utils_base import PreTrainedTokenizerBase, BatchEncoding, PaddingStrategy, TruncationStrategy, AddedToken, TensorType, CharSpan, TokenSpan
from {lib}.tokenization_utils import PreTrainedTokenizer
from {lib}.tokenization_utils_fast import PreTrainedTokenizerFast
from {lib}.generation import GenerationConfig, LogitsProcessor, LogitsProcessorList, StoppingCriteria, StoppingCriteriaList, GenerationMixin, TextStreamer, MinLengthLogitsProcessor
from {lib}.generation.utils import GenerationMixin, GenerateDecoderOnlyOutput
from {lib}.generation.configuration_utils import GenerationConfig, GenerationMode
from {lib}.generation.logits_process import TopKLogitsWarper, TemperatureLogitsWarper, LogitsProcessorList
from {lib}.generation.stopping_criteria import StoppingCriteria, StoppingCriteriaList, MaxLengthCriteria, EosTokenCriteria
from {lib}.generation.streamers import TextStreamer, BaseStreamer, TextIteratorStreamer
from {lib}.cache_utils import Cache, DynamicCache, StaticCache, EncoderDecoderCache
from {lib}.data.data_collator import DataCollatorWithPadding, DataCollatorForLanguageModeling, DataCollatorForSeq2Seq, DataCollatorForTokenClassification, default_data_collator, DataCollatorMixin
from {lib}.data import DataCollatorWithPadding
from {lib}.optimization import get_scheduler, Adafactor, get_linear_schedule_with_warmup, get_cosine_schedule_with_warmup
from {lib}.pipelines import pipeline, Pipeline, PIPELINE_REGISTRY, TextGenerationPipeline, FillMaskPipeline
from {lib}.pipelines.base import Pipeline, PipelineException
from {lib}.pipelines.pt_utils import KeyDataset
from {lib}.pipelines.text_generation import TextGenerationPipeline
from {lib}.hf_argparser import HfArgumentParser, HfArg
from {lib}.integrations import is_wandb_available, is_tensorboard_available
from {lib}.utils import logging, cached_file, is_torch_available, PaddingStrategy, TensorType, ExplicitEnum, ModelOutput, CONFIG_NAME, WEIGHTS_NAME, SAFE_WEIGHTS_NAME, SAFE_WEIGHTS_INDEX_NAME, PushToHubMixin, is_peft_available, requires_backends, is_datasets_available, ADAPTER_CONFIG_NAME, check_min_version
from {lib}.utils.logging import get_logger, set_verbosity_error
from {lib}.utils.versions import require_version
from {lib}.testing_utils import CaptureLogger
from {lib}.utils.import_utils import is_torch_available, is_accelerate_available
from {lib}.utils.generic import ModelOutput, ExplicitEnum
from {lib}.utils.hub import cached_file
from {lib}.models.auto import AutoModelForCausalLM, AutoConfig, AutoTokenizer
from {lib}.models.auto.modeling_auto import AutoModelForSequenceClassification, MODEL_FOR_CAUSAL_LM_MAPPING_NAMES, MODEL_FOR_CAUSAL_LM_MAPPING
from {lib}.models.auto.configuration_auto import AutoConfig, CONFIG_MAPPING
from {lib}.models.auto.tokenization_auto import AutoTokenizer
from {lib}.models.bert import BertConfig, BertModel, BertTokenizer
from {lib}.models.bert.modeling_bert import BertModel, BertForMaskedLM, BertPreTrainedModel
from {lib}.models.bert.configuration_bert import BertConfig
from {lib}.models.bert.tokenization_bert import BertTokenizer
from {lib}.models.llama.modeling_llama import LlamaForCausalLM, LlamaPreTrainedModel
from {lib}.models.qwen2.configuration_qwen2 import Qwen2Config
from {lib}.models.xlm_roberta.modeling_xlm_roberta import XLMRobertaModel
from {lib} import logging, is_torch_available, CONFIG_MAPPING, MODEL_MAPPING, MODEL_FOR_CAUSAL_LM_MAPPING, MODEL_FOR_MASKED_LM_MAPPING, MODEL_FOR_SEQUENCE_CLASSIFICATION_MAPPING, TokenizersBackend, GenerationMixin, enable_full_determinism, TensorType, CONFIG_NAME, WEIGHTS_NAME, is_vision_available, is_torch_xla_available
'''.strip().splitlines()

@pytest.mark.parametrize('line', scripts, ids=lambda l: l.split()[1])
def test_imports_of_scripts(line):
    "What imports from transformers imports from hflit; a name is the same object wherever it comes from"
    exec(line.format(lib='transformers'), {})
    space = {}
    exec(line.format(lib='hflit'), space)
    for n in line.partition(' import ')[2].split(', '):
        if n in hflit.__all__: assert space[n] is getattr(hflit, n), n

@pytest.mark.parametrize('line', ['from hflit.modeling_flax_utils import FlaxPreTrainedModel', 'from hflit.models.bert.modeling_flax_bert import FlaxBertModel',
    'from hflit.models.bert.modeling_tf_bert import TFBertModel', 'from hflit.models.bert.tokenization_bert_fast import BertTokenizerFast', 'import hflit.utils.logging as l; l.set_verbosity; l.INFO',
    'import hflit; hflit.utils.logging.get_logger; hflit.models.bert.modeling_bert.BertModel; hflit.generation.utils; hflit.data.data_collator.DataCollatorWithPadding',
    'from hflit.utils import send_example_telemetry, check_min_version; check_min_version("4.0"); send_example_telemetry("run_glue", 1, 2)'])
def test_old_paths(line): exec(line, {})

@pytest.mark.parametrize('line', ['import hflit.no_such_module', 'import hflit.trainer_utils.deeper', 'from hflit.trainer_utils import no_such_name', 'from hflit.models.bert.modeling_llama import LlamaModel',
    'import hflit.models.no_such.modeling_no_such', 'from hflit import is_something'])
def test_paths_that_are_none(line):
    with pytest.raises(ImportError): exec(line, {})

def test_paths_cost_no_framework():
    "Paths of text, settings and messages load no framework"
    code = '''import sys, hflit.utils, hflit.configuration_utils, hflit.tokenization_utils_base, hflit.utils.logging, hflit.models.bert.configuration_bert
from hflit.configuration_utils import PretrainedConfig
from hflit.utils import logging, is_torch_available, is_flax_available, PaddingStrategy, CONFIG_NAME
from hflit.models.bert.configuration_bert import BertConfig
is_torch_available(); is_flax_available(); logging.set_verbosity_error(); print([m for m in ('torch', 'jax', 'keras', 'datasets', 'accelerate') if m in sys.modules])'''
    assert subprocess.run([sys.executable, '-c', code], capture_output=True, text=True, check=True).stdout.strip() == '[]'

def test_the_table():
    "Every path of the table is one of transformers', now or in version 4, and its modules exist"
    from importlib.util import find_spec
    from hflit.module_paths import module_paths
    old = {'dynamic_module_utils', 'file_utils', 'modeling_flax_outputs', 'modeling_flax_utils', 'modeling_tf_outputs', 'modeling_tf_utils', 'tokenization_utils', 'tokenization_utils_fast', 'utils.notebook'}
    for path,modules in module_paths.items():
        if path and path not in old: assert find_spec(f'transformers.{path}'), path
        for m in modules.split(): assert find_spec(f'hflit.{m}'), f'{path}: {m}'

@pytest.mark.parametrize('name', [n for n in dir(transformers) if n.startswith('is_') and n.endswith('_available') and 'torch_' not in n])
def test_availability(name):
    "The same answer as transformers'; it also wants the library itself for some"
    mine,theirs = getattr(hflit, name)(),bool(getattr(transformers, name)())
    assert mine == theirs or not theirs and mine, name

@pytest.mark.parametrize('name', ['MODEL_MAPPING', 'MODEL_FOR_CAUSAL_LM_MAPPING', 'MODEL_FOR_MASKED_LM_MAPPING', 'MODEL_FOR_SEQUENCE_CLASSIFICATION_MAPPING', 'MODEL_FOR_TOKEN_CLASSIFICATION_MAPPING',
    'MODEL_FOR_QUESTION_ANSWERING_MAPPING', 'MODEL_FOR_MULTIPLE_CHOICE_MAPPING', 'MODEL_FOR_NEXT_SENTENCE_PREDICTION_MAPPING', 'MODEL_FOR_PRETRAINING_MAPPING',
    'MODEL_FOR_AUDIO_CLASSIFICATION_MAPPING', 'MODEL_FOR_CTC_MAPPING', 'MODEL_FOR_ZERO_SHOT_IMAGE_CLASSIFICATION_MAPPING', 'MODEL_FOR_OBJECT_DETECTION_MAPPING', 'MODEL_FOR_DEPTH_ESTIMATION_MAPPING'])
def test_mappings(name):
    from transformers.models.auto import modeling_auto
    mine,theirs = {c.model_type: m.__name__ for c,m in getattr(hflit, name).items() if c.__module__.startswith('hflit')},getattr(modeling_auto, f'{name}_NAMES')
    theirs = {t: theirs[t] for t in mine if t in theirs or name!='MODEL_FOR_PRETRAINING_MAPPING'}  # hflit also has Llama and its kin there
    assert theirs.items() <= mine.items() and len(theirs) == len(mine) or 'PRETRAINING' in name
    from hflit.auto_mappings import mapping
    assert {t: n for t,n in mapping(f'{name}_NAMES').items() if t in mine} == mine

def test_verbosity():
    "The functions answer as transformers' do, in a process of their own"
    code = '''import {lib}, logging as std
log = {lib}.logging; out = [log.get_verbosity()]
for f in ('set_verbosity_error', 'set_verbosity_info', 'set_verbosity_debug', 'set_verbosity_warning'): getattr(log, f)(); out.append(log.get_verbosity())
log.set_verbosity(log.CRITICAL); out.append(std.getLogger('{lib}').level); log.enable_default_handler(); log.enable_explicit_format(); log.reset_format()
log.disable_progress_bar(); out.append(log.is_progress_bar_enabled()); log.enable_progress_bar(); out.append(log.is_progress_bar_enabled()); out.append(std.getLogger('{lib}').propagate); log.enable_propagation(); out.append(std.getLogger('{lib}').propagate)
out.append(log.get_logger().name); print(*out)'''
    answers = [subprocess.run([sys.executable, '-c', code.format(lib=lib)], capture_output=True, text=True, check=True, env={**__import__('os').environ, 'CI': ''}).stdout for lib in ('hflit', 'transformers')]
    assert answers[0].replace('hflit', 'transformers') == answers[1]

def test_verbosity_of_the_environment():
    code = "import hflit; print(hflit.logging.get_verbosity())"
    for k in ('TRANSFORMERS_VERBOSITY', 'HFLIT_VERBOSITY'):
        r = subprocess.run([sys.executable, '-c', code], capture_output=True, text=True, check=True, env={**__import__('os').environ, k: 'error'})
        assert r.stdout.split() == ['40']

@pytest.mark.parametrize('framework', ['flax', 'keras'])
def test_models_of_other_frameworks(framework):
    "The same in Flax and Keras, in a process of its own"
    code = '''import importlib
from hflit import LlamaConfig, PreTrainedConfig
lib = importlib.import_module('hflit.{framework}')
class C(PreTrainedConfig): model_type = 'annotated'
class M(lib.PreTrainedModel):
    config:C
class Child(M): pass
c = LlamaConfig(vocab_size=20, hidden_size=8, intermediate_size=8, num_hidden_layers=1, num_attention_heads=2, gradient_checkpointing=True, dtype='bfloat16')
m = lib.LlamaForCausalLM._from_config(c)
assert M.config_class is C and Child.config_class is C and type(m) is lib.LlamaForCausalLM
assert m.is_gradient_checkpointing and m.can_generate() and m.config.to_dict()['dtype'] == 'bfloat16' and m.dtype_name == 'bfloat16', m
assert 'gradient_checkpointing' not in m.config
print('fine')'''
    r = subprocess.run([sys.executable, '-c', code.format(framework=framework)], capture_output=True, text=True, env={**__import__('os').environ, 'KERAS_BACKEND': 'jax'})
    assert r.stdout.strip() == 'fine', r.stderr[-2000:]

def test_classifiers_of_texts_are_transformers():
    "AutoModelForSequenceClassification takes the architectures that transformers' takes: none that reads sound, though HuBERT and wav2vec 2.0 have a class of that name"
    from transformers.models.auto.modeling_auto import MODEL_FOR_SEQUENCE_CLASSIFICATION_MAPPING_NAMES as theirs
    for c in map(config_class, archs):
        if c.model_type in theirs: assert hflit.AutoModelForSequenceClassification.find(c()).__name__ == theirs[c.model_type]
        else:
            with pytest.raises(ValueError, match=f'{c.model_type} (reads (sound|image)|has no)'): hflit.AutoModelForSequenceClassification.find(c())
    assert hflit.AutoModelForAudioClassification.find(hflit.HubertConfig()) is hflit.HubertForSequenceClassification
