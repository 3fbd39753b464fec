"""Estimates the depth of each pixel of a picture, as numbers and as a grey picture"""
# Written by hflit.dev_stubs; do not edit
from .images import ImagePipeline

__all__ = ['DepthEstimationPipeline']

class DepthEstimationPipeline(ImagePipeline):
    """Pipeline `depth-estimation`: the depth of each pixel, as numbers and as a picture"""
    auto_model: str
    default: tuple
    def _sanitize_parameters(self, parameters=None, timeout=None):
        """Args:
            parameters: the other parameters, as a dict
            timeout: seconds to wait for a server, for pictures given by URL
        """
    def postprocess(self, model_outputs) -> dict:
        """Convert the predicted depth to a dict: `predicted_depth`, numbers, and `depth`, a picture

        Args:
            model_outputs: outputs of the model for one input, with the fields of the input
        """
