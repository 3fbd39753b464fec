"Padded batches read in groups of similar length: the same tokens and scores as in one pass, for every architecture that generates"
import pytest
import torch
from sweep import architectures, inputs, saved, transcribes
from torch.testing import assert_close

import hflit
import hflit.torch.length_groups as groups
from hflit.auto import heads

generating = [(a, h) for a in architectures() for h in heads(a) if h.endswith(('ForCausalLM', 'LMHeadModel', 'ForConditionalGeneration', 'MTModel'))
    if not transcribes(a, h)]  # spectrograms of one length

@pytest.mark.parametrize('arch,head', generating)
def test_as_in_one_pass(arch, head, monkeypatch):
    m = getattr(hflit, head).from_pretrained(saved(arch, head)[1])
    two = m.config.is_encoder_decoder
    ids = torch.randint(3, 90, (4, 12), generator=torch.Generator().manual_seed(0))
    lengths = torch.tensor([5, 12, 5, 2])[:, None]
    place = torch.arange(12)
    mask = (place < lengths if two else place >= 12-lengths).long()
    ids = ids.masked_fill(mask == 0, m.config.pad_token_id or 0)
    passes = []
    part = m.get_encoder() if two else m
    hook = part.register_forward_pre_hook(lambda *a: passes.append(1))
    def run(cost):
        monkeypatch.setattr(groups, 'pass_cost', cost)
        passes.clear()
        out = m.generate(input_ids=ids, attention_mask=mask, max_new_tokens=6, min_new_tokens=6, do_sample=False, return_dict_in_generate=True, output_logits=True)
        return out, len(passes)
    (want, one), (got, several) = run(1e9), run(0)
    hook.remove()
    counts_padding = not two and head in ('BartForCausalLM', 'MBartForCausalLM', 'MarianForCausalLM', 'WhisperForCausalLM')  # as a position
    whole = counts_padding or not two and any(want.past_key_values.windows)
    assert several-one == (0 if whole else 2)  # three lengths
    assert torch.equal(got.sequences, want.sequences)
    for a, b in zip(got.logits, want.logits, strict=True): assert_close(a, b, rtol=1e-4, atol=1e-5)
