"""Boxes and their overlap (IoU, generalised IoU), the Hungarian matching of predictions with objects, and the loss of detectors that predict a set; written once for all frameworks"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import dataclass
from .outputs import ModelOutput, Seq2SeqModelOutput
from .tasks import Task
from typing import Any

__all__ = ['padding_of_labels', 'center_to_corners', 'corners_to_center', 'box_area', 'box_iou', 'generalized_box_iou', 'match_objects', 'pad_targets', 'check_labels', 'DetectionLoss', 'focal_loss', 'dice_loss', 'DetrModelOutput', 'DetrObjectDetectionOutput', 'DetrSegmentationOutput', 'ObjectDetection', 'Segmentation']

def center_to_corners(boxes, xp):
    """Boxes as their corners

    Args:
        boxes: `(…, 4)`: centre, width, height
        xp: functions of the framework

    Returns:
        `(…, 4)`: left, top, right, bottom
    """

def corners_to_center(boxes, xp):
    """Boxes as their centre and size

    Args:
        boxes: `(…, 4)`: left, top, right, bottom
        xp: functions of the framework

    Returns:
        `(…, 4)`: centre, width, height
    """

def box_area(boxes):
    """Area of boxes, given as corners

    Args:
        boxes: boxes, `(…, 4)`: in `box_area` corners, elsewhere center, width and height as a share of the picture
    """

def box_iou(a, b, xp) -> tuple:
    """Overlap of pairs of boxes

    Args:
        a: corners, `(…, 4)`, of shapes that can be broadcast
        b: corners, `(…, 4)`, of shapes that can be broadcast
        xp: functions of the framework

    Returns:
        intersection over union, and the area of the union
    """

def generalized_box_iou(a, b, xp):
    """Generalised IoU of pairs of boxes

    Args:
        a: corners, `(…, 4)`, of shapes that can be broadcast
        b: corners, `(…, 4)`, of shapes that can be broadcast
        xp: functions of the framework

    Returns:
        −1 to 1
    """

def match_objects(cost, real):
    """The query of each object by the Hungarian algorithm, in NumPy

    Args:
        cost: `(batch, queries, objects)`
        real: `(batch, objects)`, true for an object and false for padding

    Returns:
        `(batch, objects)`, int32; −1 for padding, and for objects that are left over
    """

padding_of_labels: dict

def pad_targets(labels, pad, array, stack) -> dict:
    """Labels of a batch as one array per field, padded to the largest number of objects

    Args:
        labels: a dict per picture, or one dict that is padded already
        pad: `(array, [(before, after) of each axis], value) -> array`
        array: `(value, name of the field) -> array` of the framework
        stack: joins arrays of one shape along a new first axis

    Returns:
        `class_labels` `(batch, objects)`, `boxes` `(batch, objects, 4)`, perhaps `masks`
    """

def check_labels(labels) -> None:
    """ValueError unless labels of a detector are a list of dicts with `class_labels` and `boxes` of one length

    Args:
        labels: the right answers, -100 where there is none; with them the output has a `loss`
    """

class DetectionLoss:
    """Set prediction loss: matching, then the losses of the pairs; a framework's subclass names its functions

    Args:
        config: configuration of the model
    """
    xp: Any
    log_softmax: Any
    take: Any
    resize: Any
    fixed: Any
    concrete: Any
    host: Any
    config: Any
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def targets(self, labels, like):
        """Padded labels `class_labels` and `boxes`, checked, on the device of the array `like`

        Args:
            labels: the right answers, -100 where there is none; with them the output has a `loss`
            like: array whose dtype and device the result has
        """
    def mean_objects(self, n):
        """Number of objects that sums are divided by; a distributed framework takes the mean over processes

        Args:
            n: number of objects over all processes, at least 1
        """
    def cost(self, y, logits, boxes):
        """The matching matrix

        Args:
            y: padded labels
            logits: `(batch, queries, classes + 1)`
            boxes: `(batch, queries, 4)`

        Returns:
            `(batch, queries, objects)`
        """
    def match(self, y, logits, boxes):
        """The query of each object, `(batch, objects)`; −1 for padding and objects that are left over

        Args:
            y: labels
            logits: scores before the softmax
            boxes: boxes, `(…, 4)`: in `box_area` corners, elsewhere center, width and height as a share of the picture
        """
    def class_loss(self, y, query, logits) -> dict:
        """`loss_ce` of all queries, and `cardinality_error`

        Args:
            y: labels
            query: text to search for
            logits: scores before the softmax
        """
    def real(self, mask, like):
        """A mask as numbers of the dtype of `like`

        Args:
            mask: 1 for a real object, 0 for filling
            like: array whose dtype and device the result has
        """
    def of_pairs(self, query, values):
        """The values of the query of each object; of query 0 where there is none

        Args:
            query: of each object, `(batch, objects)`
            values: of each query, `(batch, queries, …)`

        Returns:
            `(batch, objects, …)`
        """
    def box_loss(self, y, query, boxes, n) -> dict:
        """`loss_bbox` and `loss_giou` of the pairs

        Args:
            y: labels
            query: text to search for
            boxes: boxes, `(…, 4)`: in `box_area` corners, elsewhere center, width and height as a share of the picture
            n: number of objects over all processes, at least 1
        """
    def mask_loss(self, y, query, masks, n) -> dict:
        """`loss_mask` and `loss_dice` of the pairs; predicted masks are enlarged to the size of the labels

        Args:
            y: labels
            query: text to search for
            masks: mask of each query, `(batch, queries, height, width)`, or None
            n: number of objects over all processes, at least 1
        """
    def losses(self, y, logits, boxes, masks, n) -> dict:
        """All losses of one set of predictions, by name

        Args:
            y: labels
            logits: scores before the softmax
            boxes: boxes, `(…, 4)`: in `box_area` corners, elsewhere center, width and height as a share of the picture
            masks: mask of each query, `(batch, queries, height, width)`, or None
            n: number of objects over all processes, at least 1
        """
    def weights(self) -> dict:
        """The weight of each loss in the sum"""
    def __call__(self, labels, logits, pred_boxes, pred_masks=None, auxiliary=()) -> tuple:
        """The loss of a batch; ValueError for labels that are no labels of a detector

        Args:
            labels: a dict per picture, or one padded dict
            logits: `(batch, queries, classes + 1)`
            pred_boxes: `(batch, queries, 4)`, centre and size
            pred_masks: `(batch, queries, height, width)`, logits
            auxiliary: `logits` and `pred_boxes` after each earlier decoder layer

        Returns:
            the loss, and all losses by name
        """

def focal_loss(logits, target, xp, alpha=0.25, gamma=2):
    """Focal loss of masks: the mean over their pixels

    Args:
        logits: of pixels, `(…, pixels)`
        target: 0 or 1, likewise
        xp: functions of the framework
        alpha: weight of pixels of the object; `1-alpha` of the others
        gamma: how little pixels count that are right

    Returns:
        `(…,)`
    """

def dice_loss(logits, target, xp):
    """Dice loss of masks: one minus their overlap relative to their sizes

    Args:
        logits: of pixels, `(…, pixels)`
        target: 0 or 1, likewise
        xp: functions of the framework

    Returns:
        `(…,)`
    """

@dataclass
class DetrModelOutput(Seq2SeqModelOutput):
    """Output of a detector without a head: hidden states of the queries and of the picture

    Args:
        intermediate_hidden_states: with `auxiliary_loss`: `(layers, batch, queries, hidden_size)`
    """
    intermediate_hidden_states: Any = None
    """with `auxiliary_loss`: `(layers, batch, queries, hidden_size)`"""

@dataclass
class DetrObjectDetectionOutput(ModelOutput):
    """Output of an object detection model: a class and a box for each query

    Args:
        loss: scalar loss
        loss_dict: losses by name
        logits: `(batch, queries, classes + 1)`; the last class is no object
        pred_boxes: `(batch, queries, 4)`: centre, width, height, relative to the picture
        auxiliary_outputs: `logits` and `pred_boxes` after each earlier layer
        last_hidden_state: of the queries, `(batch, queries, hidden_size)`
        decoder_hidden_states: hidden states of the decoder, one for each layer and the embeddings
        decoder_attentions: weights of self-attention of each layer of the encoder, of the decoder
        cross_attentions: of the queries to the picture, `(batch, heads, queries, rows*columns)`
        encoder_last_hidden_state: of the picture, `(batch, rows*columns, hidden_size)`
        encoder_hidden_states: hidden states of the encoder that cross-attention reads, `(batch, encoder tokens, hidden_size)`
        encoder_attentions: weights of self-attention of each layer of the encoder, of the decoder
    """
    loss: Any = None
    """scalar loss"""
    loss_dict: dict | None = None
    """losses by name"""
    logits: Any = None
    """`(batch, queries, classes + 1)`; the last class is no object"""
    pred_boxes: Any = None
    """`(batch, queries, 4)`: centre, width, height, relative to the picture"""
    auxiliary_outputs: list | None = None
    """`logits` and `pred_boxes` after each earlier layer"""
    last_hidden_state: Any = None
    """of the queries, `(batch, queries, hidden_size)`"""
    decoder_hidden_states: tuple | None = None
    """hidden states of the decoder, one for each layer and the embeddings"""
    decoder_attentions: tuple | None = None
    """weights of self-attention of each layer of the encoder, of the decoder"""
    cross_attentions: tuple | None = None
    """of the queries to the picture, `(batch, heads, queries, rows*columns)`"""
    encoder_last_hidden_state: Any = None
    """of the picture, `(batch, rows*columns, hidden_size)`"""
    encoder_hidden_states: tuple | None = None
    """hidden states of the encoder that cross-attention reads, `(batch, encoder tokens, hidden_size)`"""
    encoder_attentions: tuple | None = None
    """weights of self-attention of each layer of the encoder, of the decoder"""

@dataclass
class DetrSegmentationOutput(ModelOutput):
    """Output of a segmentation model: a class, a box and a mask for each query

    Args:
        loss: scalar loss
        loss_dict: losses by name
        logits: `(batch, queries, classes + 1)`; the last class is no object
        pred_boxes: `(batch, queries, 4)`: centre, width, height, relative to the picture
        pred_masks: logits, `(batch, queries, height/4, width/4)`
        auxiliary_outputs: `logits` and `pred_boxes` after each earlier layer
        last_hidden_state: of the queries, `(batch, queries, hidden_size)`
        decoder_hidden_states: hidden states of the decoder, one for each layer and the embeddings
        decoder_attentions: weights of self-attention of each layer of the encoder, of the decoder
        cross_attentions: of the queries to the picture, `(batch, heads, queries, rows*columns)`
        encoder_last_hidden_state: of the picture, `(batch, rows*columns, hidden_size)`
        encoder_hidden_states: hidden states of the encoder that cross-attention reads, `(batch, encoder tokens, hidden_size)`
        encoder_attentions: weights of self-attention of each layer of the encoder, of the decoder
    """
    loss: Any = None
    """scalar loss"""
    loss_dict: dict | None = None
    """losses by name"""
    logits: Any = None
    """`(batch, queries, classes + 1)`; the last class is no object"""
    pred_boxes: Any = None
    """`(batch, queries, 4)`: centre, width, height, relative to the picture"""
    pred_masks: Any = None
    """logits, `(batch, queries, height/4, width/4)`"""
    auxiliary_outputs: list | None = None
    """`logits` and `pred_boxes` after each earlier layer"""
    last_hidden_state: Any = None
    """of the queries, `(batch, queries, hidden_size)`"""
    decoder_hidden_states: tuple | None = None
    """hidden states of the decoder, one for each layer and the embeddings"""
    decoder_attentions: tuple | None = None
    """weights of self-attention of each layer of the encoder, of the decoder"""
    cross_attentions: tuple | None = None
    """of the queries to the picture, `(batch, heads, queries, rows*columns)`"""
    encoder_last_hidden_state: Any = None
    """of the picture, `(batch, rows*columns, hidden_size)`"""
    encoder_hidden_states: tuple | None = None
    """hidden states of the encoder that cross-attention reads, `(batch, encoder tokens, hidden_size)`"""
    encoder_attentions: tuple | None = None
    """weights of self-attention of each layer of the encoder, of the decoder"""

class ObjectDetection(Task):
    """An object detection head: a class and a box for each query"""
    output_class: Any
    answers_after: tuple
    loss_type: str
    bbox_predictor: Any
    class_labels_classifier: Any
    def make_head(self, c) -> None:
        """Args:
            c: configuration of the model
        """
    def predictions(self, x) -> dict:
        """`logits` and `pred_boxes` of the hidden states of queries

        Args:
            x: hidden states of the queries, `(batch, queries, hidden_size)`
        """
    def detected(self, out, labels, return_dict, **own: Any):
        """Predictions from the output of the base model, and the losses if there are labels

        Args:
            out: output of the base model
            labels: the right answers, -100 where there is none; with them the output has a `loss`
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            **own: further fields of the output
        """
    def forward(self, *args: Any, labels=None, return_dict=None, **kwargs: Any):
        """Run the base model; classes and boxes of the queries, and the losses if there are labels

        Args:
            *args: further arguments, which are handed on
            labels: a dict per picture: `class_labels` and `boxes`
            return_dict: False: a tuple; None: as in the config
            **kwargs: arguments of the base model
        """

class Segmentation(ObjectDetection):
    """A segmentation head: a class, a box and a mask for each query"""
    output_class: Any
    loss_type: str
    bbox_attention: Any
    mask_head: Any
    def make_head(self, c) -> None:
        """Args:
            c: configuration of the model
        """
    def forward(self, *args: Any, labels=None, return_dict=None, **kwargs: Any):
        """Run the base model; classes, boxes and masks of the queries, and the losses if there are labels

        Args:
            *args: further arguments, which are handed on
            labels: a dict per picture: `class_labels`, `boxes` and `masks`
            return_dict: False: a tuple; None: as in the config
            **kwargs: arguments of the base model
        """
