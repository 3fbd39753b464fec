# Written by hflit.dev from the rooms; do not edit
from .auto import (
    AutoConfig, AutoModel, AutoModelBase, AutoModelForCausalLM, AutoModelForMaskedLM, AutoModelForMultipleChoice,
    AutoModelForNextSentencePrediction, AutoModelForPreTraining, AutoModelForQuestionAnswering, AutoModelForSeq2SeqLM,
    AutoModelForSequenceClassification, AutoModelForTokenClassification, AutoTokenizer)
from .config import (
    PreTrainedConfig, PretrainedConfig, RopeConfig)
from .data.encoding import (
    BatchEncoding)
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
    BertForMaskedLM, BertForMultipleChoice, BertForNextSentencePrediction, BertForPreTraining, BertForPreTrainingOutput,
    BertForQuestionAnswering, BertForSequenceClassification, BertForTokenClassification, BertLMHeadModel, BertModel,
    BertPreTrainedModel)
from .models.llama.config import (
    LlamaConfig)
from .models.llama.tokenizer import (
    LlamaTokenizer)
from .models.llama.torch import (
    LlamaForCausalLM, LlamaForQuestionAnswering, LlamaForSequenceClassification, LlamaForTokenClassification, LlamaModel,
    LlamaPreTrainedModel)
from .outputs import (
    BaseModelOutput, BaseModelOutputWithPast, BaseModelOutputWithPastAndCrossAttentions, BaseModelOutputWithPooling,
    BaseModelOutputWithPoolingAndCrossAttentions, CausalLMOutput, CausalLMOutputWithCrossAttentions, CausalLMOutputWithPast,
    GenerateDecoderOnlyOutput, HeadOutput, MaskedLMOutput, ModelOutput, MultipleChoiceModelOutput, NextSentencePredictorOutput,
    QuestionAnsweringModelOutput, SequenceClassifierOutput, SequenceClassifierOutputWithPast, TokenClassifierOutput)
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
    NerPipeline, TokenClassificationPipeline)
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

__version__: str
__all__ = [
    'AddedToken', 'AsyncTextIteratorStreamer', 'AutoConfig', 'AutoModel', 'AutoModelBase', 'AutoModelForCausalLM',
    'AutoModelForMaskedLM', 'AutoModelForMultipleChoice', 'AutoModelForNextSentencePrediction', 'AutoModelForPreTraining',
    'AutoModelForQuestionAnswering', 'AutoModelForSeq2SeqLM', 'AutoModelForSequenceClassification',
    'AutoModelForTokenClassification', 'AutoTokenizer', 'BaseModelOutput', 'BaseModelOutputWithPast',
    'BaseModelOutputWithPastAndCrossAttentions', 'BaseModelOutputWithPooling', 'BaseModelOutputWithPoolingAndCrossAttentions',
    'BaseStreamer', 'BatchEncoding', 'BertConfig', 'BertForMaskedLM', 'BertForMultipleChoice', 'BertForNextSentencePrediction',
    'BertForPreTraining', 'BertForPreTrainingOutput', 'BertForQuestionAnswering', 'BertForSequenceClassification',
    'BertForTokenClassification', 'BertLMHeadModel', 'BertModel', 'BertPreTrainedModel', 'BertTokenizer', 'Cache',
    'CallbackStreamer', 'CausalLMOutput', 'CausalLMOutputWithCrossAttentions', 'CausalLMOutputWithPast', 'ChunkPipeline',
    'DynamicCache', 'EncoderDecoderCache', 'EncoderNoRepeatNGramLogitsProcessor', 'EncoderRepetitionPenaltyLogitsProcessor',
    'EosTokenCriteria', 'EpsilonLogitsWarper', 'EtaLogitsWarper', 'ExponentialDecayLengthPenalty', 'FeatureExtractionPipeline',
    'FillMaskPipeline', 'ForcedBOSTokenLogitsProcessor', 'ForcedEOSTokenLogitsProcessor', 'GenerateDecoderOnlyOutput',
    'GenerationConfig', 'HeadOutput', 'InfNanRemoveLogitsProcessor', 'LlamaConfig', 'LlamaForCausalLM',
    'LlamaForQuestionAnswering', 'LlamaForSequenceClassification', 'LlamaForTokenClassification', 'LlamaModel',
    'LlamaPreTrainedModel', 'LlamaTokenizer', 'LogitNormalization', 'LogitsProcessor', 'LogitsProcessorList', 'MaskedLMOutput',
    'MaxLengthCriteria', 'MaxTimeCriteria', 'MinLengthLogitsProcessor', 'MinNewTokensLengthLogitsProcessor', 'MinPLogitsWarper',
    'ModelOutput', 'MultipleChoiceModelOutput', 'NerPipeline', 'NextSentencePredictorOutput', 'NoBadWordsLogitsProcessor',
    'NoRepeatNGramLogitsProcessor', 'Pipeline', 'PreTrainedConfig', 'PreTrainedModel', 'PreTrainedTokenizer',
    'PreTrainedTokenizerBase', 'PreTrainedTokenizerFast', 'PrefixConstrainedLogitsProcessor', 'PretrainedConfig',
    'QuestionAnsweringModelOutput', 'QuestionAnsweringPipeline', 'RepetitionPenaltyLogitsProcessor', 'RopeConfig',
    'SequenceBiasLogitsProcessor', 'SequenceClassifierOutput', 'SequenceClassifierOutputWithPast', 'StaticCache',
    'StopStringCriteria', 'StoppingCriteria', 'StoppingCriteriaList', 'SuppressTokensAtBeginLogitsProcessor',
    'SuppressTokensLogitsProcessor', 'TemperatureLogitsWarper', 'TextClassificationPipeline', 'TextGenerationPipeline',
    'TextIteratorStreamer', 'TextStreamer', 'TokenClassificationPipeline', 'TokenClassifierOutput', 'TopHLogitsWarper',
    'TopKLogitsWarper', 'TopPLogitsWarper', 'TypicalLogitsWarper', 'ZeroShotClassificationPipeline', 'get_json_schema',
    'pipeline', 'set_seed']
