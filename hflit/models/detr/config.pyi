"""`DetrConfig`, with the field names of `config.json`, the two-dimensional position embeddings, and the key table of DETR, the transformer that detects objects as a set"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import KW_ONLY, dataclass
from typing import ClassVar, Literal
from ...checkpoint.keys import Keys
from ...config import PreTrainedConfig
from ...field_types import Layers, NonNegative, Probability, Size, Width
from typing import Any
from hflit.field_types import Count

__all__ = ['timm_resnets', 'memory', 'segmentation_keys', 'DetrLayers', 'DetrConfig', 'timm_backbone', 'sine_positions', 'learned_positions', 'timm_aliases', 'DetrBase', 'DetrStackBase']

@dataclass
class DetrLayers(PreTrainedConfig):
    """The fields of a DETR configuration for the layers of encoder and decoder

    Args:
        encoder_layers: layers of the encoder
        encoder_ffn_dim: width inside the encoder's feed-forward network
        encoder_attention_heads: heads of the encoder
        decoder_layers: layers of the decoder
        decoder_ffn_dim: width inside the decoder's feed-forward network
        decoder_attention_heads: heads of the decoder
        encoder_layerdrop: probability to skip a layer of the encoder in training
        decoder_layerdrop: the same for the decoder
        activation_function: of the feed-forward network
        d_model: width of the hidden states
        dropout: of the output of each sub-layer
        attention_dropout: of the attention weights
        activation_dropout: inside the feed-forward network
        init_std: standard deviation of initial weights
    """
    attribute_map: ClassVar[dict] = ...
    decoder_fields: ClassVar[dict] = ...
    layer_norm_eps: ClassVar[float] = 1e-05
    """number added to the variance, against division by zero"""
    pre_norm: ClassVar[bool] = False
    """norms before the sub-layers"""
    encoder_layers: Layers = 6
    """layers of the encoder"""
    encoder_ffn_dim: Width = 2048
    """width inside the encoder's feed-forward network"""
    encoder_attention_heads: Width = 8
    """heads of the encoder"""
    decoder_layers: Layers = 6
    """layers of the decoder"""
    decoder_ffn_dim: Width = 2048
    """width inside the decoder's feed-forward network"""
    decoder_attention_heads: Width = 8
    """heads of the decoder"""
    encoder_layerdrop: Probability = 0.0
    """probability to skip a layer of the encoder in training"""
    decoder_layerdrop: Probability = 0.0
    """the same for the decoder"""
    activation_function: str = 'relu'
    """of the feed-forward network"""
    d_model: Width = 256
    """width of the hidden states"""
    dropout: Probability = 0.1
    """of the output of each sub-layer"""
    attention_dropout: Probability = 0.0
    """of the attention weights"""
    activation_dropout: Probability = 0.0
    """inside the feed-forward network"""
    init_std: NonNegative = 0.02
    """standard deviation of initial weights"""
    def __init__(
        self,
        encoder_layers: Layers = 6,
        encoder_ffn_dim: Width = 2048,
        encoder_attention_heads: Width = 8,
        decoder_layers: Layers = 6,
        decoder_ffn_dim: Width = 2048,
        decoder_attention_heads: Width = 8,
        encoder_layerdrop: Probability = 0.0,
        decoder_layerdrop: Probability = 0.0,
        activation_function: str = 'relu',
        d_model: Width = 256,
        dropout: Probability = 0.1,
        attention_dropout: Probability = 0.0,
        activation_dropout: Probability = 0.0,
        init_std: NonNegative = 0.02,
        *,
        architectures: list[str] | None = ...,
        dtype: Any = ...,
        output_hidden_states: bool | None = ...,
        output_attentions: bool | None = ...,
        return_dict: bool | None = ...,
        use_cache: bool = ...,
        is_encoder_decoder: bool = ...,
        is_decoder: bool = ...,
        tie_word_embeddings: bool = ...,
        chunk_size_feed_forward: Count = ...,
        pad_token_id: int | None = ...,
        bos_token_id: int | None = ...,
        eos_token_id: int | list[int] | None = ...,
        id2label: dict | None = ...,
        label2id: dict | None = ...,
        problem_type: Literal['regression', 'single_label_classification', 'multi_label_classification'] | None = ...,
        attn_implementation: str | None = ...,
        name_or_path: str = ...,
        **kw: Any,
    ) -> None:
        """The fields of a DETR configuration for the layers of encoder and decoder

        Args:
            encoder_layers: layers of the encoder
            encoder_ffn_dim: width inside the encoder's feed-forward network
            encoder_attention_heads: heads of the encoder
            decoder_layers: layers of the decoder
            decoder_ffn_dim: width inside the decoder's feed-forward network
            decoder_attention_heads: heads of the decoder
            encoder_layerdrop: probability to skip a layer of the encoder in training
            decoder_layerdrop: the same for the decoder
            activation_function: of the feed-forward network
            d_model: width of the hidden states
            dropout: of the output of each sub-layer
            attention_dropout: of the attention weights
            activation_dropout: inside the feed-forward network
            init_std: standard deviation of initial weights
            architectures: model classes of the checkpoint
            dtype: dtype of the weights, such as `bfloat16`
            output_hidden_states: return all hidden states
            output_attentions: return all attention weights
            return_dict: return a `ModelOutput` instead of a tuple
            use_cache: return a KV cache
            is_encoder_decoder: the model has an encoder and a decoder
            is_decoder: build an encoder as a causal decoder
            tie_word_embeddings: LM head shares the input embeddings
            chunk_size_feed_forward: tokens per feed-forward chunk; 0: all
            pad_token_id: id of the padding token
            bos_token_id: id of the token that begins a text
            eos_token_id: id of the token that ends a text, or several
            id2label: label names by class index
            label2id: ids of label names, the inverse of `id2label`
            problem_type: kind of classification, which decides about the loss; None: found from the labels
            attn_implementation: `eager` or `sdpa`; None: `sdpa`
            name_or_path: checkpoint of the config; not saved
            **kw: further fields, which are kept
        """

@dataclass
class DetrConfig(DetrLayers):
    """Configuration of a DETR model, with the field names of `config.json`

    Args:
        backbone_config: config of the backbone; None: ResNet-50
        num_channels: channels of a picture
        num_queries: object queries: the most objects that can be found
        init_xavier_std: gain of the initial weights of the attention map of masks
        auxiliary_loss: losses after every decoder layer
        position_embedding_type: of the places of a picture
        dilation: no stride in the last stage; only False
        class_cost: weight of the class in the matching
        bbox_cost: weight of the distance of boxes in the matching
        giou_cost: weight of the overlap of boxes in the matching
        mask_loss_coefficient: weight of the focal loss of masks
        dice_loss_coefficient: weight of the dice loss of masks
        bbox_loss_coefficient: weight of the distance of boxes in the loss
        giou_loss_coefficient: weight of the overlap of boxes in the loss
        eos_coefficient: weight of "no object" in the cross entropy
        is_encoder_decoder: the model has an encoder and a decoder
    """
    model_type: ClassVar[str] = 'detr'
    """name of the architecture, as in `config.json`"""
    reads: ClassVar[str] = 'image'
    backbone_config: dict | PreTrainedConfig | None = None
    """config of the backbone; None: ResNet-50"""
    num_channels: Size = 3
    """channels of a picture"""
    num_queries: Size = 100
    """object queries: the most objects that can be found"""
    init_xavier_std: NonNegative = 1.0
    """gain of the initial weights of the attention map of masks"""
    auxiliary_loss: bool = False
    """losses after every decoder layer"""
    position_embedding_type: Literal['sine', 'learned'] = 'sine'
    """of the places of a picture"""
    dilation: bool = False
    """no stride in the last stage; only False"""
    class_cost: float = 1
    """weight of the class in the matching"""
    bbox_cost: float = 5
    """weight of the distance of boxes in the matching"""
    giou_cost: float = 2
    """weight of the overlap of boxes in the matching"""
    mask_loss_coefficient: float = 1
    """weight of the focal loss of masks"""
    dice_loss_coefficient: float = 1
    """weight of the dice loss of masks"""
    bbox_loss_coefficient: float = 5
    """weight of the distance of boxes in the loss"""
    giou_loss_coefficient: float = 2
    """weight of the overlap of boxes in the loss"""
    eos_coefficient: float = 0.1
    """weight of "no object" in the cross entropy"""
    _: KW_ONLY
    is_encoder_decoder: bool = True
    """the model has an encoder and a decoder"""
    def __init__(
        self,
        encoder_layers: Layers = 6,
        encoder_ffn_dim: Width = 2048,
        encoder_attention_heads: Width = 8,
        decoder_layers: Layers = 6,
        decoder_ffn_dim: Width = 2048,
        decoder_attention_heads: Width = 8,
        encoder_layerdrop: Probability = 0.0,
        decoder_layerdrop: Probability = 0.0,
        activation_function: str = 'relu',
        d_model: Width = 256,
        dropout: Probability = 0.1,
        attention_dropout: Probability = 0.0,
        activation_dropout: Probability = 0.0,
        init_std: NonNegative = 0.02,
        backbone_config: dict | PreTrainedConfig | None = None,
        num_channels: Size = 3,
        num_queries: Size = 100,
        init_xavier_std: NonNegative = 1.0,
        auxiliary_loss: bool = False,
        position_embedding_type: Literal['sine', 'learned'] = 'sine',
        dilation: bool = False,
        class_cost: float = 1,
        bbox_cost: float = 5,
        giou_cost: float = 2,
        mask_loss_coefficient: float = 1,
        dice_loss_coefficient: float = 1,
        bbox_loss_coefficient: float = 5,
        giou_loss_coefficient: float = 2,
        eos_coefficient: float = 0.1,
        *,
        architectures: list[str] | None = ...,
        dtype: Any = ...,
        output_hidden_states: bool | None = ...,
        output_attentions: bool | None = ...,
        return_dict: bool | None = ...,
        use_cache: bool = ...,
        is_encoder_decoder: bool = True,
        is_decoder: bool = ...,
        tie_word_embeddings: bool = ...,
        chunk_size_feed_forward: Count = ...,
        pad_token_id: int | None = ...,
        bos_token_id: int | None = ...,
        eos_token_id: int | list[int] | None = ...,
        id2label: dict | None = ...,
        label2id: dict | None = ...,
        problem_type: Literal['regression', 'single_label_classification', 'multi_label_classification'] | None = ...,
        attn_implementation: str | None = ...,
        name_or_path: str = ...,
        **kw: Any,
    ) -> None:
        """Configuration of a DETR model, with the field names of `config.json`

        Args:
            encoder_layers: layers of the encoder
            encoder_ffn_dim: width inside the encoder's feed-forward network
            encoder_attention_heads: heads of the encoder
            decoder_layers: layers of the decoder
            decoder_ffn_dim: width inside the decoder's feed-forward network
            decoder_attention_heads: heads of the decoder
            encoder_layerdrop: probability to skip a layer of the encoder in training
            decoder_layerdrop: the same for the decoder
            activation_function: of the feed-forward network
            d_model: width of the hidden states
            dropout: of the output of each sub-layer
            attention_dropout: of the attention weights
            activation_dropout: inside the feed-forward network
            init_std: standard deviation of initial weights
            backbone_config: config of the backbone; None: ResNet-50
            num_channels: channels of a picture
            num_queries: object queries: the most objects that can be found
            init_xavier_std: gain of the initial weights of the attention map of masks
            auxiliary_loss: losses after every decoder layer
            position_embedding_type: of the places of a picture
            dilation: no stride in the last stage; only False
            class_cost: weight of the class in the matching
            bbox_cost: weight of the distance of boxes in the matching
            giou_cost: weight of the overlap of boxes in the matching
            mask_loss_coefficient: weight of the focal loss of masks
            dice_loss_coefficient: weight of the dice loss of masks
            bbox_loss_coefficient: weight of the distance of boxes in the loss
            giou_loss_coefficient: weight of the overlap of boxes in the loss
            eos_coefficient: weight of "no object" in the cross entropy
            architectures: model classes of the checkpoint
            dtype: dtype of the weights, such as `bfloat16`
            output_hidden_states: return all hidden states
            output_attentions: return all attention weights
            return_dict: return a `ModelOutput` instead of a tuple
            use_cache: return a KV cache
            is_encoder_decoder: the model has an encoder and a decoder
            is_decoder: build an encoder as a causal decoder
            tie_word_embeddings: LM head shares the input embeddings
            chunk_size_feed_forward: tokens per feed-forward chunk; 0: all
            pad_token_id: id of the padding token
            bos_token_id: id of the token that begins a text
            eos_token_id: id of the token that ends a text, or several
            id2label: label names by class index
            label2id: ids of label names, the inverse of `id2label`
            problem_type: kind of classification, which decides about the loss; None: found from the labels
            attn_implementation: `eager` or `sdpa`; None: `sdpa`
            name_or_path: checkpoint of the config; not saved
            **kw: further fields, which are kept
        """
    def normalise(self) -> None: ...
    def check(self) -> None: ...
    @property
    def keys(self) -> Keys:
        """Key table of a DETR with this backbone"""

timm_resnets: dict

def timm_backbone(name: str) -> dict:
    """Fields of the config of a ResNet by timm's name; ValueError for a network that hflit does not have

    Args:
        name: name of a network of timm
    """

def sine_positions(mask, n: int, xp):
    """Sine embeddings of the rows and columns of a feature map

    Args:
        mask: `(batch, rows, columns)`, floating: 1 for the picture and 0 for padding
        n: dimensions for the row, and for the column
        xp: functions of the framework

    Returns:
        `(batch, rows*columns, 2*n)`
    """

def learned_positions(rows, columns, xp):
    """Learned embeddings of the places of a feature map: of the column, then of the row

    Args:
        rows: embedding of each row, `(rows, n)`
        columns: of each column, `(columns, n)`
        xp: functions of the framework

    Returns:
        `(1, rows*columns, 2*n)`
    """

def timm_aliases(config) -> dict:
    """Names of tensors in files with timm's ResNet to those of this ResNet's, as rows of `Keys.aliases`

    Args:
        config: of a ResNet
    """

memory: dict

segmentation_keys: Any

class DetrBase:
    """What DETR's base models share in all frameworks: from a picture to the states of the object queries"""
    base_output: Any
    xp: Any
    def get_encoder(self): ...
    def get_decoder(self): ...
    def positions(self, real):
        """Embeddings of the places of a feature map, `(batch or 1, rows*columns, hidden_size)`

        Args:
            real: `(batch, rows, columns)`, floating: 1 for the picture and 0 for padding
        """
    def see(self, pixel_values=None, pixel_mask=None, inputs_embeds=None) -> dict:
        """All that comes from the picture

        Args:
            pixel_values: `(batch, channels, height, width)`
            pixel_mask: `(batch, height, width)`, 1 for the picture and 0 for padding
            inputs_embeds: places of a square feature map in place of the picture

        Returns:
            `maps`, `projected` (channels last), `mask`, `states`, `places`
        """
    def find(
        self,
        seen: dict,
        decoder_attention_mask=None,
        encoder_outputs=None,
        decoder_inputs_embeds=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        **mode: Any,
    ):
        """Run encoder and decoder; hidden states of the queries `(batch, queries, hidden_size)`

        Args:
            seen: as from `see`
            decoder_attention_mask: `(batch, queries)`, 0 for queries that are not used
            encoder_outputs: output of the encoder, which is then not run
            decoder_inputs_embeds: what the queries begin with; default: zeros
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            **mode: training mode of the framework
        """

class DetrStackBase:
    """What encoder and decoder of DETR share in all frameworks"""
    xp: Any
    make_context: Any
    def forward(
        self,
        x,
        attention_mask=None,
        own=0.0,
        places=None,
        encoder_hidden_states=None,
        encoder_attention_mask=None,
        **recorded: Any,
    ) -> tuple:
        """Run the stack; with `auxiliary_loss` a decoder also returns the normed output of every layer

        Args:
            x: `(batch, places or queries, hidden_size)`
            attention_mask: 0 for padding
            own: positions of `x`
            places: positions of the places, in a decoder
            encoder_hidden_states: of the places, in a decoder
            encoder_attention_mask: `(batch, places)`, 0 for padding
            **recorded: what is returned besides; training mode
        """
