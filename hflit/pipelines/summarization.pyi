"""`pipeline('summarization')` with an encoder–decoder such as BART or T5: inputs, lengths, results"""
# Written by hflit.dev_stubs; do not edit
from .text2text_generation import Text2TextGenerationPipeline

__all__ = ['SummarizationPipeline']

class SummarizationPipeline(Text2TextGenerationPipeline):
    """Pipeline `summarization`: writes a summary of a text; further keywords go to `generate`"""
    default: tuple
    return_name: str
