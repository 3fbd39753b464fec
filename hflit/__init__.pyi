# Written by hflit.dev from the rooms; do not edit
from .auto import (
    AutoConfig, AutoModel, AutoModelBase, AutoModelForCausalLM, AutoModelForMaskedLM, AutoModelForMultipleChoice,
    AutoModelForNextSentencePrediction, AutoModelForPreTraining, AutoModelForQuestionAnswering, AutoModelForSeq2SeqLM,
    AutoModelForSequenceClassification, AutoModelForTokenClassification, AutoTokenizer)
from .config import (
    PreTrainedConfig, PretrainedConfig, RopeConfig)
from .data.collators import (
    DataCollator, DataCollatorForMultipleChoice, DataCollatorForSeq2Seq, DataCollatorForTokenClassification, DataCollatorMixin,
    DataCollatorWithFlattening, DataCollatorWithPadding, DefaultDataCollator, PaddingCollator, default_data_collator)
from .data.encoding import (
    BatchEncoding)
from .data.masking import (
    DataCollatorForLanguageModeling, DataCollatorForWholeWordMask)
from .data.tokenizer import (
    PreTrainedTokenizer, PreTrainedTokenizerBase, PreTrainedTokenizerFast)
from .data.tools import (
    get_json_schema)
from .data.vocab import (
    AddedToken)
from .generation import (
    GenerationConfig)
from .models.bert.config import (
    BertConfig)
from .models.bert.tokenizer import (
    BertTokenizer)
from .models.bert.torch import (
    BertForMaskedLM, BertForMultipleChoice, BertForNextSentencePrediction, BertForPreTraining, BertForQuestionAnswering,
    BertForSequenceClassification, BertForTokenClassification, BertLMHeadModel, BertModel, BertPreTrainedModel)
from .models.llama.config import (
    LlamaConfig)
from .models.llama.tokenizer import (
    LlamaTokenizer)
from .models.llama.torch import (
    LlamaForCausalLM, LlamaForQuestionAnswering, LlamaForSequenceClassification, LlamaForTokenClassification, LlamaModel,
    LlamaPreTrainedModel)
from .outputs import (
    BaseModelOutput, BaseModelOutputWithPast, BaseModelOutputWithPastAndCrossAttentions, BaseModelOutputWithPooling,
    BaseModelOutputWithPoolingAndCrossAttentions, BertForPreTrainingOutput, CausalLMOutput, CausalLMOutputWithCrossAttentions,
    CausalLMOutputWithPast, GenerateDecoderOnlyOutput, HeadOutput, MaskedLMOutput, ModelOutput, MultipleChoiceModelOutput,
    NextSentencePredictorOutput, QuestionAnsweringModelOutput, SequenceClassifierOutput, SequenceClassifierOutputWithPast,
    TokenClassifierOutput)
from .pipelines.base import (
    pipeline)
from .pipelines.feature_extraction import (
    FeatureExtractionPipeline)
from .pipelines.fill_mask import (
    FillMaskPipeline)
from .pipelines.pipe import (
    ChunkPipeline, Pipeline)
from .pipelines.question_answering import (
    QuestionAnsweringPipeline)
from .pipelines.text_classification import (
    TextClassificationPipeline)
from .pipelines.text_generation import (
    TextGenerationPipeline)
from .pipelines.token_classification import (
    AggregationStrategy, NerPipeline, TokenClassificationPipeline)
from .pipelines.zero_shot_classification import (
    ZeroShotClassificationPipeline)
from .stopping import (
    AsyncTextIteratorStreamer, BaseStreamer, CallbackStreamer, EosTokenCriteria, MaxLengthCriteria, MaxTimeCriteria,
    StopStringCriteria, StoppingCriteria, StoppingCriteriaList, TextIteratorStreamer, TextStreamer)
from .torch.cache import (
    Cache, DynamicCache, EncoderDecoderCache, StaticCache)
from .torch.logits import (
    EncoderNoRepeatNGramLogitsProcessor, EncoderRepetitionPenaltyLogitsProcessor, ExponentialDecayLengthPenalty,
    ForcedBOSTokenLogitsProcessor, ForcedEOSTokenLogitsProcessor, InfNanRemoveLogitsProcessor, LogitNormalization,
    MinLengthLogitsProcessor, MinNewTokensLengthLogitsProcessor, NoBadWordsLogitsProcessor, NoRepeatNGramLogitsProcessor,
    PrefixConstrainedLogitsProcessor, RepetitionPenaltyLogitsProcessor, SequenceBiasLogitsProcessor,
    SuppressTokensAtBeginLogitsProcessor, SuppressTokensLogitsProcessor)
from .torch.model import (
    PreTrainedModel)
from .torch.sampling import (
    EpsilonLogitsWarper, EtaLogitsWarper, LogitsProcessor, LogitsProcessorList, MinPLogitsWarper, TemperatureLogitsWarper,
    TopHLogitsWarper, TopKLogitsWarper, TopPLogitsWarper, TypicalLogitsWarper, set_seed)
from .train.adafactor import (
    Adafactor, get_adafactor_schedule)
from .train.arguments import (
    Seq2SeqTrainingArguments, TrainingArguments)
from .train.callbacks import (
    DefaultFlowCallback, EarlyStoppingCallback, PrinterCallback, TrainerCallback)
from .train.checkpoint import (
    get_last_checkpoint)
from .train.fields import (
    HubStrategy, IntervalStrategy, SaveStrategy, SchedulerType)
from .train.greedy import (
    GreedyLR)
from .train.parser import (
    HfArgumentParser)
from .train.processes import (
    AcceleratorConfig)
from .train.progress import (
    NotebookProgressCallback, ProgressCallback, TrackerCallback)
from .train.samplers import (
    LengthGroupedSampler)
from .train.schedules import (
    get_constant_schedule, get_constant_schedule_with_warmup, get_cosine_schedule_with_warmup,
    get_cosine_with_hard_restarts_schedule_with_warmup, get_cosine_with_min_lr_schedule_with_warmup,
    get_cosine_with_min_lr_schedule_with_warmup_lr_rate, get_greedy_schedule, get_inverse_sqrt_schedule,
    get_linear_schedule_with_warmup, get_polynomial_decay_schedule_with_warmup, get_reduce_on_plateau_schedule, get_scheduler,
    get_wsd_schedule)
from .train.seq2seq import (
    Seq2SeqTrainer)
from .train.state import (
    TrainerControl, TrainerState)
from .train.tally import (
    EvalLoopOutput, EvalPrediction, PredictionOutput)
from .train.trainer import (
    TrainOutput, Trainer)

__version__: str
__all__ = [
    'AcceleratorConfig', 'Adafactor', 'AddedToken', 'AggregationStrategy', 'AsyncTextIteratorStreamer', 'AutoConfig', 'AutoModel',
    'AutoModelBase', 'AutoModelForCausalLM', 'AutoModelForMaskedLM', 'AutoModelForMultipleChoice',
    'AutoModelForNextSentencePrediction', 'AutoModelForPreTraining', 'AutoModelForQuestionAnswering', 'AutoModelForSeq2SeqLM',
    'AutoModelForSequenceClassification', 'AutoModelForTokenClassification', 'AutoTokenizer', 'BaseModelOutput',
    'BaseModelOutputWithPast', 'BaseModelOutputWithPastAndCrossAttentions', 'BaseModelOutputWithPooling',
    'BaseModelOutputWithPoolingAndCrossAttentions', 'BaseStreamer', 'BatchEncoding', 'BertConfig', 'BertForMaskedLM',
    'BertForMultipleChoice', 'BertForNextSentencePrediction', 'BertForPreTraining', 'BertForPreTrainingOutput',
    'BertForQuestionAnswering', 'BertForSequenceClassification', 'BertForTokenClassification', 'BertLMHeadModel', 'BertModel',
    'BertPreTrainedModel', 'BertTokenizer', 'Cache', 'CallbackStreamer', 'CausalLMOutput', 'CausalLMOutputWithCrossAttentions',
    'CausalLMOutputWithPast', 'ChunkPipeline', 'DataCollator', 'DataCollatorForLanguageModeling', 'DataCollatorForMultipleChoice',
    'DataCollatorForSeq2Seq', 'DataCollatorForTokenClassification', 'DataCollatorForWholeWordMask', 'DataCollatorMixin',
    'DataCollatorWithFlattening', 'DataCollatorWithPadding', 'DefaultDataCollator', 'DefaultFlowCallback', 'DynamicCache',
    'EarlyStoppingCallback', 'EncoderDecoderCache', 'EncoderNoRepeatNGramLogitsProcessor',
    'EncoderRepetitionPenaltyLogitsProcessor', 'EosTokenCriteria', 'EpsilonLogitsWarper', 'EtaLogitsWarper', 'EvalLoopOutput',
    'EvalPrediction', 'ExponentialDecayLengthPenalty', 'FeatureExtractionPipeline', 'FillMaskPipeline',
    'ForcedBOSTokenLogitsProcessor', 'ForcedEOSTokenLogitsProcessor', 'GenerateDecoderOnlyOutput', 'GenerationConfig', 'GreedyLR',
    'HeadOutput', 'HfArgumentParser', 'HubStrategy', 'InfNanRemoveLogitsProcessor', 'IntervalStrategy', 'LengthGroupedSampler',
    'LlamaConfig', 'LlamaForCausalLM', 'LlamaForQuestionAnswering', 'LlamaForSequenceClassification',
    'LlamaForTokenClassification', 'LlamaModel', 'LlamaPreTrainedModel', 'LlamaTokenizer', 'LogitNormalization',
    'LogitsProcessor', 'LogitsProcessorList', 'MaskedLMOutput', 'MaxLengthCriteria', 'MaxTimeCriteria',
    'MinLengthLogitsProcessor', 'MinNewTokensLengthLogitsProcessor', 'MinPLogitsWarper', 'ModelOutput',
    'MultipleChoiceModelOutput', 'NerPipeline', 'NextSentencePredictorOutput', 'NoBadWordsLogitsProcessor',
    'NoRepeatNGramLogitsProcessor', 'NotebookProgressCallback', 'PaddingCollator', 'Pipeline', 'PreTrainedConfig',
    'PreTrainedModel', 'PreTrainedTokenizer', 'PreTrainedTokenizerBase', 'PreTrainedTokenizerFast', 'PredictionOutput',
    'PrefixConstrainedLogitsProcessor', 'PretrainedConfig', 'PrinterCallback', 'ProgressCallback', 'QuestionAnsweringModelOutput',
    'QuestionAnsweringPipeline', 'RepetitionPenaltyLogitsProcessor', 'RopeConfig', 'SaveStrategy', 'SchedulerType',
    'Seq2SeqTrainer', 'Seq2SeqTrainingArguments', 'SequenceBiasLogitsProcessor', 'SequenceClassifierOutput',
    'SequenceClassifierOutputWithPast', 'StaticCache', 'StopStringCriteria', 'StoppingCriteria', 'StoppingCriteriaList',
    'SuppressTokensAtBeginLogitsProcessor', 'SuppressTokensLogitsProcessor', 'TemperatureLogitsWarper',
    'TextClassificationPipeline', 'TextGenerationPipeline', 'TextIteratorStreamer', 'TextStreamer', 'TokenClassificationPipeline',
    'TokenClassifierOutput', 'TopHLogitsWarper', 'TopKLogitsWarper', 'TopPLogitsWarper', 'TrackerCallback', 'TrainOutput',
    'Trainer', 'TrainerCallback', 'TrainerControl', 'TrainerState', 'TrainingArguments', 'TypicalLogitsWarper',
    'ZeroShotClassificationPipeline', 'default_data_collator', 'get_adafactor_schedule', 'get_constant_schedule',
    'get_constant_schedule_with_warmup', 'get_cosine_schedule_with_warmup', 'get_cosine_with_hard_restarts_schedule_with_warmup',
    'get_cosine_with_min_lr_schedule_with_warmup', 'get_cosine_with_min_lr_schedule_with_warmup_lr_rate', 'get_greedy_schedule',
    'get_inverse_sqrt_schedule', 'get_json_schema', 'get_last_checkpoint', 'get_linear_schedule_with_warmup',
    'get_polynomial_decay_schedule_with_warmup', 'get_reduce_on_plateau_schedule', 'get_scheduler', 'get_wsd_schedule',
    'pipeline', 'set_seed']
