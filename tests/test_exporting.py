"torch.export: one program for batches and texts of any size. Nothing that hflit asks about its inputs may fix a size, or two to be different"
import pytest
import torch
from sweep import architectures, families, first_scorer, heads, inputs, mine, nightly
from torch.export import Dim

# heads that pick states by position, that repeat a state for each row, and models with a backbone or two towers
also = ('LlamaForSequenceClassification', 'GPT2DoubleHeadsModel', 'T5ForSequenceClassification', 'BartForQuestionAnswering', 'DetrForObjectDetection', 'SiglipModel', 'ConvNextForImageClassification')
skipped = ('ClapModel', 'ClapAudioModel', 'ClapAudioModelWithProjection')  # as many rows are mixed as texts are long, which no program knows

def cases():
    "Every head nightly; else the first that scores of each family and those of `also`"
    chosen = {first_scorer(a) for a in families} | set(also)
    return [(a, h) for a in architectures() for h in heads(a) if (nightly or h in chosen) and h not in skipped and not h.endswith('Backbone')]

def free_sizes(name, x):
    "The dimensions of an input that stay free: its batch, and the tokens of a text"
    texts = ('input_ids', 'attention_mask', 'token_type_ids')
    tokens = 'target' if name.startswith('decoder_') else 'tokens'
    is_text = name.removeprefix('decoder_') in texts and x.shape[-1] < 20  # and not the mask of a waveform
    return {0: Dim('batch', min=2, max=16)} | ({x.dim()-1: Dim(tokens, min=5, max=40)} if is_text else {})  # windows of small models are 4 tokens

@pytest.mark.parametrize('arch,head', cases())
@torch.no_grad()
def test_sizes_stay_free(arch, head):
    "A program made from 2 texts of 11 tokens gives the model's answer for 3 of 17, and for 5 of 5"
    m, x = mine('torch', arch, head).model, inputs(arch, head)
    class First(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.m = m
        def forward(self, *args): return self.m(**dict(zip(x, args)))[0]
    program = torch.export.export(First().eval(), tuple(x.values()), dynamic_shapes=(tuple(free_sizes(k, v) for k, v in x.items()),)).module()
    for n, tokens in (3, 17), (5, 9 if 'decoder_input_ids' in x else 5):  # the decoder has 4 tokens fewer
        y = inputs(arch, head, batch=n, tokens=tokens)
        got, expect, mask = program(*y.values()), m(**y)[0], y.get('attention_mask')
        if mask is not None and mask.shape == expect.shape[:2]: got, expect = got[mask > 0], expect[mask > 0]  # ModernBERT leaves padding out
        torch.testing.assert_close(got, expect, atol=1e-5, rtol=1e-4)
