"""Labels pictures with the classes of an image classification model, with scores from a softmax or sigmoid"""
# Written by hflit.dev_stubs; do not edit
from .images import ImagePipeline

__all__ = ['ImageClassificationPipeline']

class ImageClassificationPipeline(ImagePipeline):
    """Pipeline `image-classification`: the labels of a picture, most likely first"""
    auto_model: str
    default: tuple
    def _sanitize_parameters(self, top_k=None, function_to_apply=None, timeout=None) -> tuple:
        """Args:
            top_k: number of labels; None: 5
            function_to_apply: `softmax`, `sigmoid` or `none`; by the config when not given
            timeout: seconds to wait for a server, for pictures given by URL
        """
    def postprocess(self, model_outputs, function_to_apply=None, top_k=5):
        """Convert logits to a list of `{label, score}`

        Args:
            model_outputs: outputs of the model for one input, with the fields of the input
            function_to_apply: `'softmax'`, `'sigmoid'` or `'none'`; None: as the model is
            top_k: number of answers
        """
