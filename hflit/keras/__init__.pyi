# Written by hflit.dev from the modules; do not edit
from ..audio.feature_extractor import (
    SequenceFeatureExtractor)
from ..audio.feature_extractors import (
    ASTFeatureExtractor, AutoFeatureExtractor, ClapFeatureExtractor, Wav2Vec2FeatureExtractor, WhisperFeatureExtractor)
from ..auto import (
    AutoBackbone, AutoConfig, AutoModel, AutoModelBase, AutoModelForAudioClassification, AutoModelForAudioFrameClassification,
    AutoModelForAudioXVector, AutoModelForCTC, AutoModelForCausalLM, AutoModelForDepthEstimation, AutoModelForImageClassification,
    AutoModelForImageSegmentation, AutoModelForMaskedImageModeling, AutoModelForMaskedLM, AutoModelForMultipleChoice,
    AutoModelForNextSentencePrediction, AutoModelForObjectDetection, AutoModelForPreTraining, AutoModelForQuestionAnswering,
    AutoModelForSemanticSegmentation, AutoModelForSeq2SeqLM, AutoModelForSequenceClassification, AutoModelForSpeechRecognition,
    AutoModelForSpeechSeq2Seq, AutoModelForTokenClassification, AutoModelForZeroShotImageClassification, AutoTokenizer)
from ..backbones import (
    BackboneConfig)
from ..checkpoint.preprocessor_files import (
    AutoPreprocessor)
from ..compatibility import (
    PaddingStrategy, TruncationStrategy)
from ..config import (
    PreTrainedConfig, PretrainedConfig)
from ..detection import (
    DetrModelOutput, DetrObjectDetectionOutput, DetrSegmentationOutput)
from ..dual_encoder import (
    CLIPOutput, CLIPTextModelOutput, CLIPVisionModelOutput, ClapAudioModelOutput, ClapOutput, ClapTextModelOutput, SiglipOutput)
from ..generation.classifier_free_guidance import (
    ClassifierFreeGuidanceLogitsProcessor, UnbatchedClassifierFreeGuidanceLogitsProcessor)
from ..generation.constrained_beam_search import (
    Constraint, ConstraintListState, DisjunctiveConstraint, PhrasalConstraint, WordConstraint)
from ..generation.group_beam_search import (
    HammingDiversityLogitsProcessor)
from ..generation.logits_process import (
    EncoderNoRepeatNGramLogitsProcessor, EncoderRepetitionPenaltyLogitsProcessor, ExponentialDecayLengthPenalty,
    ForcedBOSTokenLogitsProcessor, ForcedEOSTokenLogitsProcessor, InfNanRemoveLogitsProcessor, LogitNormalization,
    MinLengthLogitsProcessor, MinNewTokensLengthLogitsProcessor, NoBadWordsLogitsProcessor, NoRepeatNGramLogitsProcessor,
    PrefixConstrainedLogitsProcessor, RepetitionPenaltyLogitsProcessor, SequenceBiasLogitsProcessor,
    SuppressTokensAtBeginLogitsProcessor, SuppressTokensLogitsProcessor)
from ..generation.sampling import (
    EpsilonLogitsWarper, EtaLogitsWarper, LogitsProcessor, LogitsProcessorList, MinPLogitsWarper, TemperatureLogitsWarper,
    TopHLogitsWarper, TopKLogitsWarper, TopPLogitsWarper, TypicalLogitsWarper)
from ..generation.settings import (
    GenerationConfig)
from ..generation.stopping import (
    ConfidenceCriteria, EosTokenCriteria, MaxLengthCriteria, MaxTimeCriteria, StopStringCriteria, StoppingCriteria,
    StoppingCriteriaList)
from ..generation.streaming import (
    AsyncTextIteratorStreamer, BaseStreamer, BatchTextIteratorStreamer, BatchTextStreamer, CallbackStreamer, TextIteratorStreamer,
    TextStreamer)
from ..generation.structured_output import (
    StructuredOutputLogitsProcessor)
from ..generation.synthid_watermarking import (
    SynthIDTextWatermarkDetector, SynthIDTextWatermarkLogitsProcessor)
from ..generation.timestamps import (
    WhisperTimeStampLogitsProcessor)
from ..generation.watermarking import (
    WatermarkDetector, WatermarkDetectorOutput, WatermarkLogitsProcessor)
from ..generation.watermarking_config import (
    BaseWatermarkingConfig, SynthIDTextWatermarkingConfig, WatermarkingConfig)
from ..image.batch_feature import (
    BatchFeature)
from ..image.processor import (
    ImageProcessor)
from ..image.processors import (
    AutoImageProcessor, BitImageProcessor, CLIPImageProcessor, ConvNextImageProcessor, DPTImageProcessor, DeiTImageProcessor,
    DetrImageProcessor, EfficientNetImageProcessor, SegformerImageProcessor, SiglipImageProcessor, ViTImageProcessor)
from .cache import (
    Cache, EncoderDecoderCache)
from .callbacks import (
    KerasMetricCallback, PushToHubCallback)
from .layers import (
    AutoNamed)
from .model import (
    PreTrainedModel)
from ..models.albert.config import (
    AlbertConfig)
from ..models.albert.keras import (
    AlbertForMaskedLM, AlbertForMultipleChoice, AlbertForPreTraining, AlbertForQuestionAnswering, AlbertForSequenceClassification,
    AlbertForTokenClassification, AlbertModel, AlbertPreTrainedModel)
from ..models.albert.tokenizer import (
    AlbertTokenizer)
from ..models.audio_spectrogram_transformer.config import (
    ASTConfig)
from ..models.audio_spectrogram_transformer.keras import (
    ASTForAudioClassification, ASTModel, ASTPreTrainedModel)
from ..models.bart.config import (
    BartConfig)
from ..models.bart.keras import (
    BartForCausalLM, BartForConditionalGeneration, BartForQuestionAnswering, BartForSequenceClassification, BartModel,
    BartPreTrainedModel)
from ..models.bart.tokenizer import (
    BartTokenizer)
from ..models.bert.config import (
    BertConfig)
from ..models.bert.keras import (
    BertForMaskedLM, BertForMultipleChoice, BertForNextSentencePrediction, BertForPreTraining, BertForQuestionAnswering,
    BertForSequenceClassification, BertForTokenClassification, BertLMHeadModel, BertModel, BertPreTrainedModel)
from ..models.bert.tokenizer import (
    BertTokenizer)
from ..models.byt5.tokenizer import (
    ByT5Tokenizer)
from ..models.clap.config import (
    ClapAudioConfig, ClapConfig, ClapTextConfig)
from ..models.clap.keras import (
    ClapAudioModel, ClapModel, ClapPreTrainedModel, ClapTextModel)
from ..models.clip.config import (
    CLIPConfig, CLIPTextConfig, CLIPTowerConfig, CLIPVisionConfig)
from ..models.clip.keras import (
    CLIPForImageClassification, CLIPModel, CLIPPreTrainedModel, CLIPTextModel, CLIPVisionModel)
from ..models.clip.tokenizer import (
    CLIPTokenizer)
from ..models.convnext.config import (
    ConvNextConfig)
from ..models.convnext.keras import (
    ConvNextForImageClassification, ConvNextModel, ConvNextPreTrainedModel)
from ..models.convnextv2.config import (
    ConvNextV2Config)
from ..models.convnextv2.keras import (
    ConvNextV2ForImageClassification, ConvNextV2Model, ConvNextV2PreTrainedModel)
from ..models.deberta_v2.config import (
    DebertaV2Config, DisentangledConfig)
from ..models.deberta_v2.keras import (
    DebertaV2ForMaskedLM, DebertaV2ForMultipleChoice, DebertaV2ForQuestionAnswering, DebertaV2ForSequenceClassification,
    DebertaV2ForTokenClassification, DebertaV2Model, DebertaV2PreTrainedModel)
from ..models.deberta_v2.tokenizer import (
    DebertaV2Tokenizer)
from ..models.deit.config import (
    DeiTConfig, DeiTForImageClassificationWithTeacherOutput)
from ..models.deit.keras import (
    DeiTForImageClassification, DeiTForImageClassificationWithTeacher, DeiTForMaskedImageModeling, DeiTModel, DeiTPreTrainedModel)
from ..models.depth_anything.config import (
    DepthAnythingConfig)
from ..models.depth_anything.keras import (
    DepthAnythingForDepthEstimation, DepthAnythingPreTrainedModel)
from ..models.detr.config import (
    DetrConfig)
from ..models.detr.keras import (
    DetrForObjectDetection, DetrForSegmentation, DetrModel, DetrPreTrainedModel)
from ..models.dinov2.config import (
    Dinov2Config)
from ..models.dinov2.keras import (
    Dinov2ForImageClassification, Dinov2Model, Dinov2PreTrainedModel)
from ..models.dinov2_with_registers.config import (
    Dinov2WithRegistersConfig)
from ..models.dinov2_with_registers.keras import (
    Dinov2WithRegistersForImageClassification, Dinov2WithRegistersModel, Dinov2WithRegistersPreTrainedModel)
from ..models.distilbert.config import (
    DistilBertConfig)
from ..models.distilbert.keras import (
    DistilBertForMaskedLM, DistilBertForMultipleChoice, DistilBertForQuestionAnswering, DistilBertForSequenceClassification,
    DistilBertForTokenClassification, DistilBertModel, DistilBertPreTrainedModel)
from ..models.distilbert.tokenizer import (
    DistilBertTokenizer)
from ..models.electra.config import (
    ElectraConfig)
from ..models.electra.keras import (
    ElectraForCausalLM, ElectraForMaskedLM, ElectraForMultipleChoice, ElectraForPreTraining, ElectraForQuestionAnswering,
    ElectraForSequenceClassification, ElectraForTokenClassification, ElectraModel, ElectraPreTrainedModel)
from ..models.electra.tokenizer import (
    ElectraTokenizer)
from ..models.gemma.config import (
    GemmaConfig)
from ..models.gemma.keras import (
    GemmaForCausalLM, GemmaForSequenceClassification, GemmaForTokenClassification, GemmaModel, GemmaPreTrainedModel)
from ..models.gemma.tokenizer import (
    GemmaTokenizer)
from ..models.gemma2.config import (
    Gemma2Config)
from ..models.gemma2.keras import (
    Gemma2ForCausalLM, Gemma2ForSequenceClassification, Gemma2ForTokenClassification, Gemma2Model, Gemma2PreTrainedModel)
from ..models.gemma3_text.config import (
    Gemma3TextConfig)
from ..models.gemma3_text.keras import (
    Gemma3ForCausalLM, Gemma3TextForSequenceClassification, Gemma3TextModel, Gemma3TextPreTrainedModel)
from ..models.gpt2.config import (
    GPT2Config)
from ..models.gpt2.keras import (
    GPT2DoubleHeadsModel, GPT2ForQuestionAnswering, GPT2ForSequenceClassification, GPT2ForTokenClassification, GPT2LMHeadModel,
    GPT2Model, GPT2PreTrainedModel)
from ..models.gpt2.tokenizer import (
    GPT2Tokenizer)
from ..models.gpt_neox.config import (
    GPTNeoXConfig)
from ..models.gpt_neox.keras import (
    GPTNeoXForCausalLM, GPTNeoXForQuestionAnswering, GPTNeoXForSequenceClassification, GPTNeoXForTokenClassification,
    GPTNeoXModel, GPTNeoXPreTrainedModel)
from ..models.gpt_neox.tokenizer import (
    GPTNeoXTokenizer)
from ..models.hubert.config import (
    HubertConfig)
from ..models.hubert.keras import (
    HubertForCTC, HubertForSequenceClassification, HubertModel, HubertPreTrainedModel)
from ..models.llama.config import (
    LlamaConfig)
from ..models.llama.keras import (
    LlamaForCausalLM, LlamaForQuestionAnswering, LlamaForSequenceClassification, LlamaForTokenClassification, LlamaModel,
    LlamaPreTrainedModel)
from ..models.llama.tokenizer import (
    LlamaTokenizer)
from ..models.m2m_100.config import (
    M2M100Config)
from ..models.m2m_100.keras import (
    M2M100ForConditionalGeneration, M2M100Model, M2M100PreTrainedModel)
from ..models.m2m_100.tokenizer import (
    M2M100Tokenizer)
from ..models.marian.config import (
    MarianConfig)
from ..models.marian.keras import (
    MarianForCausalLM, MarianMTModel, MarianModel, MarianPreTrainedModel)
from ..models.marian.tokenizer import (
    MarianTokenizer)
from ..models.mbart.config import (
    MBartConfig)
from ..models.mbart.keras import (
    MBartForCausalLM, MBartForConditionalGeneration, MBartForQuestionAnswering, MBartForSequenceClassification, MBartModel,
    MBartPreTrainedModel)
from ..models.mbart.tokenizer import (
    MBartTokenizer)
from ..models.mbart50.tokenizer import (
    MBart50Tokenizer)
from ..models.mistral.config import (
    MistralConfig)
from ..models.mistral.keras import (
    MistralForCausalLM, MistralForQuestionAnswering, MistralForSequenceClassification, MistralForTokenClassification,
    MistralModel, MistralPreTrainedModel)
from ..models.mixtral.config import (
    MixtralConfig)
from ..models.mixtral.keras import (
    MixtralForCausalLM, MixtralForQuestionAnswering, MixtralForSequenceClassification, MixtralForTokenClassification,
    MixtralModel, MixtralPreTrainedModel)
from ..models.modernbert.config import (
    ModernBertConfig)
from ..models.modernbert.keras import (
    ModernBertForMaskedLM, ModernBertForMultipleChoice, ModernBertForQuestionAnswering, ModernBertForSequenceClassification,
    ModernBertForTokenClassification, ModernBertModel, ModernBertPreTrainedModel)
from ..models.mpnet.config import (
    MPNetConfig)
from ..models.mpnet.keras import (
    MPNetForMaskedLM, MPNetForMultipleChoice, MPNetForQuestionAnswering, MPNetForSequenceClassification,
    MPNetForTokenClassification, MPNetModel, MPNetPreTrainedModel)
from ..models.mpnet.tokenizer import (
    MPNetTokenizer)
from ..models.mt5.config import (
    MT5Config)
from ..models.mt5.keras import (
    MT5EncoderModel, MT5ForConditionalGeneration, MT5ForQuestionAnswering, MT5ForSequenceClassification,
    MT5ForTokenClassification, MT5Model, MT5PreTrainedModel)
from ..models.mt5.tokenizer import (
    MT5Tokenizer)
from ..models.opt.config import (
    OPTConfig)
from ..models.opt.keras import (
    OPTForCausalLM, OPTForQuestionAnswering, OPTForSequenceClassification, OPTModel, OPTPreTrainedModel)
from ..models.phi3.config import (
    Phi3Config)
from ..models.phi3.keras import (
    Phi3ForCausalLM, Phi3ForSequenceClassification, Phi3ForTokenClassification, Phi3Model, Phi3PreTrainedModel)
from ..models.qwen2.config import (
    Qwen2Config)
from ..models.qwen2.keras import (
    Qwen2ForCausalLM, Qwen2ForQuestionAnswering, Qwen2ForSequenceClassification, Qwen2ForTokenClassification, Qwen2Model,
    Qwen2PreTrainedModel)
from ..models.qwen2.tokenizer import (
    Qwen2Tokenizer)
from ..models.qwen3.config import (
    Qwen3Config)
from ..models.qwen3.keras import (
    Qwen3ForCausalLM, Qwen3ForQuestionAnswering, Qwen3ForSequenceClassification, Qwen3ForTokenClassification, Qwen3Model,
    Qwen3PreTrainedModel)
from ..models.resnet.config import (
    ResNetConfig)
from ..models.resnet.keras import (
    ResNetForImageClassification, ResNetModel, ResNetPreTrainedModel)
from ..models.roberta.config import (
    RobertaConfig)
from ..models.roberta.keras import (
    RobertaForCausalLM, RobertaForMaskedLM, RobertaForMultipleChoice, RobertaForQuestionAnswering,
    RobertaForSequenceClassification, RobertaForTokenClassification, RobertaModel, RobertaPreTrainedModel)
from ..models.roberta.tokenizer import (
    RobertaTokenizer)
from ..models.segformer.config import (
    SegformerConfig)
from ..models.segformer.keras import (
    SegformerForImageClassification, SegformerForSemanticSegmentation, SegformerModel, SegformerPreTrainedModel)
from ..models.siglip.config import (
    SiglipConfig, SiglipTextConfig, SiglipVisionConfig)
from ..models.siglip.keras import (
    SiglipForImageClassification, SiglipModel, SiglipPreTrainedModel, SiglipTextModel, SiglipVisionModel)
from ..models.siglip.tokenizer import (
    Siglip2Tokenizer, SiglipTokenizer)
from ..models.swin.config import (
    SwinConfig)
from ..models.swin.keras import (
    SwinForImageClassification, SwinForMaskedImageModeling, SwinModel, SwinPreTrainedModel)
from ..models.t5.config import (
    T5Config)
from ..models.t5.keras import (
    T5EncoderModel, T5ForConditionalGeneration, T5ForQuestionAnswering, T5ForSequenceClassification, T5ForTokenClassification,
    T5Model, T5PreTrainedModel)
from ..models.t5.tokenizer import (
    T5Tokenizer)
from ..models.vit.config import (
    ViTConfig)
from ..models.vit.keras import (
    ViTForImageClassification, ViTForMaskedImageModeling, ViTModel, ViTPreTrainedModel)
from ..models.wav2vec2.config import (
    SpeechConfig, SpeechHeadConfig, Wav2Vec2Config)
from ..models.wav2vec2.keras import (
    Wav2Vec2ForAudioFrameClassification, Wav2Vec2ForCTC, Wav2Vec2ForPreTraining, Wav2Vec2ForSequenceClassification,
    Wav2Vec2ForXVector, Wav2Vec2Model, Wav2Vec2PreTrainedModel)
from ..models.wav2vec2.tokenizer import (
    Wav2Vec2CTCTokenizer, Wav2Vec2CTCTokenizerOutput)
from ..models.wavlm.config import (
    WavLMConfig)
from ..models.wavlm.keras import (
    WavLMForAudioFrameClassification, WavLMForCTC, WavLMForSequenceClassification, WavLMForXVector, WavLMModel,
    WavLMPreTrainedModel)
from ..models.whisper.config import (
    WhisperConfig)
from ..models.whisper.keras import (
    ForAudioClassification, WhisperForAudioClassification, WhisperForCausalLM, WhisperForConditionalGeneration, WhisperModel,
    WhisperPreTrainedModel)
from ..models.whisper.tokenizer import (
    WhisperTokenizer)
from ..models.xlm_roberta.config import (
    XLMRobertaConfig)
from ..models.xlm_roberta.keras import (
    XLMRobertaForCausalLM, XLMRobertaForMaskedLM, XLMRobertaForMultipleChoice, XLMRobertaForQuestionAnswering,
    XLMRobertaForSequenceClassification, XLMRobertaForTokenClassification, XLMRobertaModel, XLMRobertaPreTrainedModel)
from ..models.xlm_roberta.tokenizer import (
    XLMRobertaTokenizer)
from ..multimodal.ctc_language_model import (
    Wav2Vec2DecoderWithLMOutput, Wav2Vec2ProcessorWithLM)
from ..multimodal.processor import (
    AutoProcessor, CLIPProcessor, SiglipProcessor)
from ..multimodal.speech_processor import (
    ClapProcessor, SpeechProcessor, Wav2Vec2Processor, WhisperProcessor)
from ..outputs import (
    AlbertForPreTrainingOutput, BackboneOutput, BaseModelOutput, BaseModelOutputWithNoAttention, BaseModelOutputWithPast,
    BaseModelOutputWithPastAndCrossAttentions, BaseModelOutputWithPooling, BaseModelOutputWithPoolingAndCrossAttentions,
    BaseModelOutputWithPoolingAndNoAttention, BertForPreTrainingOutput, CausalLMOutput, CausalLMOutputWithCrossAttentions,
    CausalLMOutputWithPast, DepthEstimatorOutput, ElectraForPreTrainingOutput, GPT2DoubleHeadsModelOutput,
    GenerateBeamDecoderOnlyOutput, GenerateBeamEncoderDecoderOutput, GenerateDecoderOnlyOutput, GenerateEncoderDecoderOutput,
    HeadOutput, ImageClassifierOutput, ImageClassifierOutputWithNoAttention, MaskedImageModelingOutput, MaskedLMOutput,
    ModelOutput, MoeCausalLMOutputWithPast, MoeModelOutputWithPast, MultipleChoiceModelOutput, NextSentencePredictorOutput,
    QuestionAnsweringModelOutput, SemanticSegmenterOutput, Seq2SeqLMOutput, Seq2SeqModelOutput,
    Seq2SeqQuestionAnsweringModelOutput, Seq2SeqSequenceClassifierOutput, SequenceClassifierOutput,
    SequenceClassifierOutputWithPast, SwinImageClassifierOutput, SwinMaskedImageModelingOutput, SwinModelOutput,
    TokenClassifierOutput, Wav2Vec2BaseModelOutput, Wav2Vec2ForPreTrainingOutput, XVectorOutput)
from ..pipelines.audio_classification import (
    AudioClassificationPipeline)
from ..pipelines.automatic_speech_recognition import (
    AutomaticSpeechRecognitionPipeline)
from ..pipelines.base import (
    ChunkPipeline, Pipeline)
from ..pipelines.depth_estimation import (
    DepthEstimationPipeline)
from ..pipelines.feature_extraction import (
    FeatureExtractionPipeline)
from ..pipelines.fill_mask import (
    FillMaskPipeline)
from ..pipelines.image_classification import (
    ImageClassificationPipeline)
from ..pipelines.image_feature_extraction import (
    ImageFeatureExtractionPipeline)
from ..pipelines.image_segmentation import (
    ImageSegmentationPipeline)
from ..pipelines.images import (
    ImagePipeline)
from ..pipelines.object_detection import (
    ObjectDetectionPipeline)
from ..pipelines.question_answering import (
    QuestionAnsweringPipeline)
from ..pipelines.registry import (
    pipeline)
from ..pipelines.summarization import (
    SummarizationPipeline)
from ..pipelines.text2text_generation import (
    Text2TextGenerationPipeline)
from ..pipelines.text_classification import (
    TextClassificationPipeline)
from ..pipelines.text_generation import (
    TextGenerationPipeline)
from ..pipelines.token_classification import (
    AggregationStrategy, NerPipeline, TokenClassificationPipeline)
from ..pipelines.translation import (
    TranslationPipeline)
from ..pipelines.zero_shot_audio_classification import (
    ZeroShotAudioClassificationPipeline)
from ..pipelines.zero_shot_classification import (
    ZeroShotClassificationPipeline)
from ..pipelines.zero_shot_image_classification import (
    ZeroShotImageClassificationPipeline)
from ..rope_config import (
    LayerRopeConfig, RopeConfig)
from ..tasks import (
    GenerationMixin)
from ..text.batch_encoding import (
    BatchEncoding)
from ..text.pieces import (
    PieceTokenizer)
from ..text.tokenizer import (
    PreTrainedTokenizer, PreTrainedTokenizerBase, PreTrainedTokenizerFast)
from ..text.tool_schema import (
    get_json_schema)
from ..text.vocabulary import (
    AddedToken)
from ..train.data.collators import (
    DataCollator, DataCollatorForMultipleChoice, DataCollatorForSeq2Seq, DataCollatorForTokenClassification, DataCollatorMixin,
    DataCollatorWithFlattening, DataCollatorWithPadding, DefaultDataCollator, PaddingCollator, default_data_collator)
from ..train.data.masking import (
    DataCollatorForLanguageModeling, DataCollatorForWholeWordMask)

__all__ = [
    'ASTConfig', 'ASTFeatureExtractor', 'ASTForAudioClassification', 'ASTModel', 'ASTPreTrainedModel', 'AddedToken',
    'AggregationStrategy', 'AlbertConfig', 'AlbertForMaskedLM', 'AlbertForMultipleChoice', 'AlbertForPreTraining',
    'AlbertForPreTrainingOutput', 'AlbertForQuestionAnswering', 'AlbertForSequenceClassification', 'AlbertForTokenClassification',
    'AlbertModel', 'AlbertPreTrainedModel', 'AlbertTokenizer', 'AsyncTextIteratorStreamer', 'AudioClassificationPipeline',
    'AutoBackbone', 'AutoConfig', 'AutoFeatureExtractor', 'AutoImageProcessor', 'AutoModel', 'AutoModelBase',
    'AutoModelForAudioClassification', 'AutoModelForAudioFrameClassification', 'AutoModelForAudioXVector', 'AutoModelForCTC',
    'AutoModelForCausalLM', 'AutoModelForDepthEstimation', 'AutoModelForImageClassification', 'AutoModelForImageSegmentation',
    'AutoModelForMaskedImageModeling', 'AutoModelForMaskedLM', 'AutoModelForMultipleChoice', 'AutoModelForNextSentencePrediction',
    'AutoModelForObjectDetection', 'AutoModelForPreTraining', 'AutoModelForQuestionAnswering', 'AutoModelForSemanticSegmentation',
    'AutoModelForSeq2SeqLM', 'AutoModelForSequenceClassification', 'AutoModelForSpeechRecognition', 'AutoModelForSpeechSeq2Seq',
    'AutoModelForTokenClassification', 'AutoModelForZeroShotImageClassification', 'AutoNamed', 'AutoPreprocessor',
    'AutoProcessor', 'AutoTokenizer', 'AutomaticSpeechRecognitionPipeline', 'BackboneConfig', 'BackboneOutput', 'BartConfig',
    'BartForCausalLM', 'BartForConditionalGeneration', 'BartForQuestionAnswering', 'BartForSequenceClassification', 'BartModel',
    'BartPreTrainedModel', 'BartTokenizer', 'BaseModelOutput', 'BaseModelOutputWithNoAttention', 'BaseModelOutputWithPast',
    'BaseModelOutputWithPastAndCrossAttentions', 'BaseModelOutputWithPooling', 'BaseModelOutputWithPoolingAndCrossAttentions',
    'BaseModelOutputWithPoolingAndNoAttention', 'BaseStreamer', 'BaseWatermarkingConfig', 'BatchEncoding', 'BatchFeature',
    'BatchTextIteratorStreamer', 'BatchTextStreamer', 'BertConfig', 'BertForMaskedLM', 'BertForMultipleChoice',
    'BertForNextSentencePrediction', 'BertForPreTraining', 'BertForPreTrainingOutput', 'BertForQuestionAnswering',
    'BertForSequenceClassification', 'BertForTokenClassification', 'BertLMHeadModel', 'BertModel', 'BertPreTrainedModel',
    'BertTokenizer', 'BitImageProcessor', 'ByT5Tokenizer', 'CLIPConfig', 'CLIPForImageClassification', 'CLIPImageProcessor',
    'CLIPModel', 'CLIPOutput', 'CLIPPreTrainedModel', 'CLIPProcessor', 'CLIPTextConfig', 'CLIPTextModel', 'CLIPTextModelOutput',
    'CLIPTokenizer', 'CLIPTowerConfig', 'CLIPVisionConfig', 'CLIPVisionModel', 'CLIPVisionModelOutput', 'Cache',
    'CallbackStreamer', 'CausalLMOutput', 'CausalLMOutputWithCrossAttentions', 'CausalLMOutputWithPast', 'ChunkPipeline',
    'ClapAudioConfig', 'ClapAudioModel', 'ClapAudioModelOutput', 'ClapConfig', 'ClapFeatureExtractor', 'ClapModel', 'ClapOutput',
    'ClapPreTrainedModel', 'ClapProcessor', 'ClapTextConfig', 'ClapTextModel', 'ClapTextModelOutput',
    'ClassifierFreeGuidanceLogitsProcessor', 'ConfidenceCriteria', 'Constraint', 'ConstraintListState', 'ConvNextConfig',
    'ConvNextForImageClassification', 'ConvNextImageProcessor', 'ConvNextModel', 'ConvNextPreTrainedModel', 'ConvNextV2Config',
    'ConvNextV2ForImageClassification', 'ConvNextV2Model', 'ConvNextV2PreTrainedModel', 'DPTImageProcessor', 'DataCollator',
    'DataCollatorForLanguageModeling', 'DataCollatorForMultipleChoice', 'DataCollatorForSeq2Seq',
    'DataCollatorForTokenClassification', 'DataCollatorForWholeWordMask', 'DataCollatorMixin', 'DataCollatorWithFlattening',
    'DataCollatorWithPadding', 'DebertaV2Config', 'DebertaV2ForMaskedLM', 'DebertaV2ForMultipleChoice',
    'DebertaV2ForQuestionAnswering', 'DebertaV2ForSequenceClassification', 'DebertaV2ForTokenClassification', 'DebertaV2Model',
    'DebertaV2PreTrainedModel', 'DebertaV2Tokenizer', 'DefaultDataCollator', 'DeiTConfig', 'DeiTForImageClassification',
    'DeiTForImageClassificationWithTeacher', 'DeiTForImageClassificationWithTeacherOutput', 'DeiTForMaskedImageModeling',
    'DeiTImageProcessor', 'DeiTModel', 'DeiTPreTrainedModel', 'DepthAnythingConfig', 'DepthAnythingForDepthEstimation',
    'DepthAnythingPreTrainedModel', 'DepthEstimationPipeline', 'DepthEstimatorOutput', 'DetrConfig', 'DetrForObjectDetection',
    'DetrForSegmentation', 'DetrImageProcessor', 'DetrModel', 'DetrModelOutput', 'DetrObjectDetectionOutput',
    'DetrPreTrainedModel', 'DetrSegmentationOutput', 'Dinov2Config', 'Dinov2ForImageClassification', 'Dinov2Model',
    'Dinov2PreTrainedModel', 'Dinov2WithRegistersConfig', 'Dinov2WithRegistersForImageClassification', 'Dinov2WithRegistersModel',
    'Dinov2WithRegistersPreTrainedModel', 'DisentangledConfig', 'DisjunctiveConstraint', 'DistilBertConfig',
    'DistilBertForMaskedLM', 'DistilBertForMultipleChoice', 'DistilBertForQuestionAnswering',
    'DistilBertForSequenceClassification', 'DistilBertForTokenClassification', 'DistilBertModel', 'DistilBertPreTrainedModel',
    'DistilBertTokenizer', 'EfficientNetImageProcessor', 'ElectraConfig', 'ElectraForCausalLM', 'ElectraForMaskedLM',
    'ElectraForMultipleChoice', 'ElectraForPreTraining', 'ElectraForPreTrainingOutput', 'ElectraForQuestionAnswering',
    'ElectraForSequenceClassification', 'ElectraForTokenClassification', 'ElectraModel', 'ElectraPreTrainedModel',
    'ElectraTokenizer', 'EncoderDecoderCache', 'EncoderNoRepeatNGramLogitsProcessor', 'EncoderRepetitionPenaltyLogitsProcessor',
    'EosTokenCriteria', 'EpsilonLogitsWarper', 'EtaLogitsWarper', 'ExponentialDecayLengthPenalty', 'FeatureExtractionPipeline',
    'FillMaskPipeline', 'ForAudioClassification', 'ForcedBOSTokenLogitsProcessor', 'ForcedEOSTokenLogitsProcessor', 'GPT2Config',
    'GPT2DoubleHeadsModel', 'GPT2DoubleHeadsModelOutput', 'GPT2ForQuestionAnswering', 'GPT2ForSequenceClassification',
    'GPT2ForTokenClassification', 'GPT2LMHeadModel', 'GPT2Model', 'GPT2PreTrainedModel', 'GPT2Tokenizer', 'GPTNeoXConfig',
    'GPTNeoXForCausalLM', 'GPTNeoXForQuestionAnswering', 'GPTNeoXForSequenceClassification', 'GPTNeoXForTokenClassification',
    'GPTNeoXModel', 'GPTNeoXPreTrainedModel', 'GPTNeoXTokenizer', 'Gemma2Config', 'Gemma2ForCausalLM',
    'Gemma2ForSequenceClassification', 'Gemma2ForTokenClassification', 'Gemma2Model', 'Gemma2PreTrainedModel',
    'Gemma3ForCausalLM', 'Gemma3TextConfig', 'Gemma3TextForSequenceClassification', 'Gemma3TextModel',
    'Gemma3TextPreTrainedModel', 'GemmaConfig', 'GemmaForCausalLM', 'GemmaForSequenceClassification',
    'GemmaForTokenClassification', 'GemmaModel', 'GemmaPreTrainedModel', 'GemmaTokenizer', 'GenerateBeamDecoderOnlyOutput',
    'GenerateBeamEncoderDecoderOutput', 'GenerateDecoderOnlyOutput', 'GenerateEncoderDecoderOutput', 'GenerationConfig',
    'GenerationMixin', 'HammingDiversityLogitsProcessor', 'HeadOutput', 'HubertConfig', 'HubertForCTC',
    'HubertForSequenceClassification', 'HubertModel', 'HubertPreTrainedModel', 'ImageClassificationPipeline',
    'ImageClassifierOutput', 'ImageClassifierOutputWithNoAttention', 'ImageFeatureExtractionPipeline', 'ImagePipeline',
    'ImageProcessor', 'ImageSegmentationPipeline', 'InfNanRemoveLogitsProcessor', 'KerasMetricCallback', 'LayerRopeConfig',
    'LlamaConfig', 'LlamaForCausalLM', 'LlamaForQuestionAnswering', 'LlamaForSequenceClassification',
    'LlamaForTokenClassification', 'LlamaModel', 'LlamaPreTrainedModel', 'LlamaTokenizer', 'LogitNormalization',
    'LogitsProcessor', 'LogitsProcessorList', 'M2M100Config', 'M2M100ForConditionalGeneration', 'M2M100Model',
    'M2M100PreTrainedModel', 'M2M100Tokenizer', 'MBart50Tokenizer', 'MBartConfig', 'MBartForCausalLM',
    'MBartForConditionalGeneration', 'MBartForQuestionAnswering', 'MBartForSequenceClassification', 'MBartModel',
    'MBartPreTrainedModel', 'MBartTokenizer', 'MPNetConfig', 'MPNetForMaskedLM', 'MPNetForMultipleChoice',
    'MPNetForQuestionAnswering', 'MPNetForSequenceClassification', 'MPNetForTokenClassification', 'MPNetModel',
    'MPNetPreTrainedModel', 'MPNetTokenizer', 'MT5Config', 'MT5EncoderModel', 'MT5ForConditionalGeneration',
    'MT5ForQuestionAnswering', 'MT5ForSequenceClassification', 'MT5ForTokenClassification', 'MT5Model', 'MT5PreTrainedModel',
    'MT5Tokenizer', 'MarianConfig', 'MarianForCausalLM', 'MarianMTModel', 'MarianModel', 'MarianPreTrainedModel',
    'MarianTokenizer', 'MaskedImageModelingOutput', 'MaskedLMOutput', 'MaxLengthCriteria', 'MaxTimeCriteria',
    'MinLengthLogitsProcessor', 'MinNewTokensLengthLogitsProcessor', 'MinPLogitsWarper', 'MistralConfig', 'MistralForCausalLM',
    'MistralForQuestionAnswering', 'MistralForSequenceClassification', 'MistralForTokenClassification', 'MistralModel',
    'MistralPreTrainedModel', 'MixtralConfig', 'MixtralForCausalLM', 'MixtralForQuestionAnswering',
    'MixtralForSequenceClassification', 'MixtralForTokenClassification', 'MixtralModel', 'MixtralPreTrainedModel', 'ModelOutput',
    'ModernBertConfig', 'ModernBertForMaskedLM', 'ModernBertForMultipleChoice', 'ModernBertForQuestionAnswering',
    'ModernBertForSequenceClassification', 'ModernBertForTokenClassification', 'ModernBertModel', 'ModernBertPreTrainedModel',
    'MoeCausalLMOutputWithPast', 'MoeModelOutputWithPast', 'MultipleChoiceModelOutput', 'NerPipeline',
    'NextSentencePredictorOutput', 'NoBadWordsLogitsProcessor', 'NoRepeatNGramLogitsProcessor', 'OPTConfig', 'OPTForCausalLM',
    'OPTForQuestionAnswering', 'OPTForSequenceClassification', 'OPTModel', 'OPTPreTrainedModel', 'ObjectDetectionPipeline',
    'PaddingCollator', 'PaddingStrategy', 'Phi3Config', 'Phi3ForCausalLM', 'Phi3ForSequenceClassification',
    'Phi3ForTokenClassification', 'Phi3Model', 'Phi3PreTrainedModel', 'PhrasalConstraint', 'PieceTokenizer', 'Pipeline',
    'PreTrainedConfig', 'PreTrainedModel', 'PreTrainedTokenizer', 'PreTrainedTokenizerBase', 'PreTrainedTokenizerFast',
    'PrefixConstrainedLogitsProcessor', 'PretrainedConfig', 'PushToHubCallback', 'QuestionAnsweringModelOutput',
    'QuestionAnsweringPipeline', 'Qwen2Config', 'Qwen2ForCausalLM', 'Qwen2ForQuestionAnswering', 'Qwen2ForSequenceClassification',
    'Qwen2ForTokenClassification', 'Qwen2Model', 'Qwen2PreTrainedModel', 'Qwen2Tokenizer', 'Qwen3Config', 'Qwen3ForCausalLM',
    'Qwen3ForQuestionAnswering', 'Qwen3ForSequenceClassification', 'Qwen3ForTokenClassification', 'Qwen3Model',
    'Qwen3PreTrainedModel', 'RepetitionPenaltyLogitsProcessor', 'ResNetConfig', 'ResNetForImageClassification', 'ResNetModel',
    'ResNetPreTrainedModel', 'RobertaConfig', 'RobertaForCausalLM', 'RobertaForMaskedLM', 'RobertaForMultipleChoice',
    'RobertaForQuestionAnswering', 'RobertaForSequenceClassification', 'RobertaForTokenClassification', 'RobertaModel',
    'RobertaPreTrainedModel', 'RobertaTokenizer', 'RopeConfig', 'SegformerConfig', 'SegformerForImageClassification',
    'SegformerForSemanticSegmentation', 'SegformerImageProcessor', 'SegformerModel', 'SegformerPreTrainedModel',
    'SemanticSegmenterOutput', 'Seq2SeqLMOutput', 'Seq2SeqModelOutput', 'Seq2SeqQuestionAnsweringModelOutput',
    'Seq2SeqSequenceClassifierOutput', 'SequenceBiasLogitsProcessor', 'SequenceClassifierOutput',
    'SequenceClassifierOutputWithPast', 'SequenceFeatureExtractor', 'Siglip2Tokenizer', 'SiglipConfig',
    'SiglipForImageClassification', 'SiglipImageProcessor', 'SiglipModel', 'SiglipOutput', 'SiglipPreTrainedModel',
    'SiglipProcessor', 'SiglipTextConfig', 'SiglipTextModel', 'SiglipTokenizer', 'SiglipVisionConfig', 'SiglipVisionModel',
    'SpeechConfig', 'SpeechHeadConfig', 'SpeechProcessor', 'StopStringCriteria', 'StoppingCriteria', 'StoppingCriteriaList',
    'StructuredOutputLogitsProcessor', 'SummarizationPipeline', 'SuppressTokensAtBeginLogitsProcessor',
    'SuppressTokensLogitsProcessor', 'SwinConfig', 'SwinForImageClassification', 'SwinForMaskedImageModeling',
    'SwinImageClassifierOutput', 'SwinMaskedImageModelingOutput', 'SwinModel', 'SwinModelOutput', 'SwinPreTrainedModel',
    'SynthIDTextWatermarkDetector', 'SynthIDTextWatermarkLogitsProcessor', 'SynthIDTextWatermarkingConfig', 'T5Config',
    'T5EncoderModel', 'T5ForConditionalGeneration', 'T5ForQuestionAnswering', 'T5ForSequenceClassification',
    'T5ForTokenClassification', 'T5Model', 'T5PreTrainedModel', 'T5Tokenizer', 'TemperatureLogitsWarper',
    'Text2TextGenerationPipeline', 'TextClassificationPipeline', 'TextGenerationPipeline', 'TextIteratorStreamer', 'TextStreamer',
    'TokenClassificationPipeline', 'TokenClassifierOutput', 'TopHLogitsWarper', 'TopKLogitsWarper', 'TopPLogitsWarper',
    'TranslationPipeline', 'TruncationStrategy', 'TypicalLogitsWarper', 'UnbatchedClassifierFreeGuidanceLogitsProcessor',
    'ViTConfig', 'ViTForImageClassification', 'ViTForMaskedImageModeling', 'ViTImageProcessor', 'ViTModel', 'ViTPreTrainedModel',
    'WatermarkDetector', 'WatermarkDetectorOutput', 'WatermarkLogitsProcessor', 'WatermarkingConfig', 'Wav2Vec2BaseModelOutput',
    'Wav2Vec2CTCTokenizer', 'Wav2Vec2CTCTokenizerOutput', 'Wav2Vec2Config', 'Wav2Vec2DecoderWithLMOutput',
    'Wav2Vec2FeatureExtractor', 'Wav2Vec2ForAudioFrameClassification', 'Wav2Vec2ForCTC', 'Wav2Vec2ForPreTraining',
    'Wav2Vec2ForPreTrainingOutput', 'Wav2Vec2ForSequenceClassification', 'Wav2Vec2ForXVector', 'Wav2Vec2Model',
    'Wav2Vec2PreTrainedModel', 'Wav2Vec2Processor', 'Wav2Vec2ProcessorWithLM', 'WavLMConfig', 'WavLMForAudioFrameClassification',
    'WavLMForCTC', 'WavLMForSequenceClassification', 'WavLMForXVector', 'WavLMModel', 'WavLMPreTrainedModel', 'WhisperConfig',
    'WhisperFeatureExtractor', 'WhisperForAudioClassification', 'WhisperForCausalLM', 'WhisperForConditionalGeneration',
    'WhisperModel', 'WhisperPreTrainedModel', 'WhisperProcessor', 'WhisperTimeStampLogitsProcessor', 'WhisperTokenizer',
    'WordConstraint', 'XLMRobertaConfig', 'XLMRobertaForCausalLM', 'XLMRobertaForMaskedLM', 'XLMRobertaForMultipleChoice',
    'XLMRobertaForQuestionAnswering', 'XLMRobertaForSequenceClassification', 'XLMRobertaForTokenClassification',
    'XLMRobertaModel', 'XLMRobertaPreTrainedModel', 'XLMRobertaTokenizer', 'XVectorOutput', 'ZeroShotAudioClassificationPipeline',
    'ZeroShotClassificationPipeline', 'ZeroShotImageClassificationPipeline', 'default_data_collator', 'get_json_schema',
    'pipeline']
class _AutoModel(AutoModelBase):
    @classmethod
    def from_pretrained(
        cls, pretrained_model_name_or_path, *args, config=None, **kw,
    ) -> PreTrainedModel: ...
    @classmethod
    def from_config(cls, config, **kw) -> PreTrainedModel: ...
class AutoBackbone(_AutoModel): ...
class AutoModel(_AutoModel): ...
class AutoModelForAudioClassification(_AutoModel): ...
class AutoModelForAudioFrameClassification(_AutoModel): ...
class AutoModelForAudioXVector(_AutoModel): ...
class AutoModelForCTC(_AutoModel): ...
class AutoModelForCausalLM(_AutoModel): ...
class AutoModelForDepthEstimation(_AutoModel): ...
class AutoModelForImageClassification(_AutoModel): ...
class AutoModelForImageSegmentation(_AutoModel): ...
class AutoModelForMaskedImageModeling(_AutoModel): ...
class AutoModelForMaskedLM(_AutoModel): ...
class AutoModelForMultipleChoice(_AutoModel): ...
class AutoModelForNextSentencePrediction(_AutoModel): ...
class AutoModelForObjectDetection(_AutoModel): ...
class AutoModelForPreTraining(_AutoModel): ...
class AutoModelForQuestionAnswering(_AutoModel): ...
class AutoModelForSemanticSegmentation(_AutoModel): ...
class AutoModelForSeq2SeqLM(_AutoModel): ...
class AutoModelForSequenceClassification(_AutoModel): ...
class AutoModelForSpeechRecognition(_AutoModel): ...
class AutoModelForSpeechSeq2Seq(_AutoModel): ...
class AutoModelForTokenClassification(_AutoModel): ...
class AutoModelForZeroShotImageClassification(_AutoModel): ...
