"""Returns the last hidden states of a vision model for each patch, or its pooled output, for use as features or embeddings"""
# Written by hflit.dev_stubs; do not edit
from .images import ImagePipeline

__all__ = ['ImageFeatureExtractionPipeline']

class ImageFeatureExtractionPipeline(ImagePipeline):
    """Pipeline `image-feature-extraction`: last hidden states, or the pooled output, as lists or an array"""
    default: tuple
    def _sanitize_parameters(
        self,
        image_processor_kwargs=None,
        pool=None,
        return_tensors=None,
        timeout=None,
    ) -> tuple:
        """Args:
            image_processor_kwargs: settings of the image processor
            pool: True: the pooled output
            return_tensors: True: an array of the model's framework instead of lists; `np`: numpy
            timeout: seconds to wait for a server, for pictures given by URL
        """
    def postprocess(self, model_outputs, pool=False, return_tensors=False):
        """Convert the hidden states of a picture to the requested form

        Args:
            model_outputs: outputs of the model for one input, with the fields of the input
            pool: return the pooled output, one vector for the picture
            return_tensors: `'pt'`, `'np'`, `'jax'`, `'tf'`, or None for lists
        """
