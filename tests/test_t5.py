"""T5 in PyTorch beside transformers: what users of other implementations have stumbled over: float16, the scale of the decoder's states, an LM head of its own, the tables of relative positions, padding in labels.
The full sweep (test_models.py) has outputs, gradients, shapes and files of every head."""
import json
import shutil

import pytest
import torch
import transformers
from safetensors.torch import load_file, save_file
from sweep import inputs, same, saved

import hflit

head = 'T5ForConditionalGeneration'
def read(cls, folder, **kw): return getattr(cls, head).from_pretrained(folder, **kw).eval()

@pytest.mark.parametrize('variant', ['plain', 'gated'])
def test_float16(variant):
    "The last matrix of the feed-forward networks stays in float32, and in bfloat16 does not; states beyond the range are clamped, so that all is finite"
    folder, x = saved('t5', head, variant)[1], inputs('t5', head, 'left')
    for dtype in (torch.float16, torch.bfloat16):
        ours, theirs = (read(lib, folder, dtype=dtype) for lib in (hflit, transformers))
        kinds = {k: v.dtype for k, v in ours.state_dict().items()}
        assert kinds == {k: v.dtype for k, v in theirs.state_dict().items()}
        assert {k for k, v in kinds.items() if v is torch.float32} == {k for k in kinds if k.endswith('wo.weight') and dtype is torch.float16}
        with torch.no_grad(): same(ours(**x).logits.float(), theirs(**x).logits.float(), .02 if dtype is torch.float16 else .15)
    ours = read(hflit, folder, dtype=torch.float16)
    with torch.no_grad():
        for layer in ours.encoder.block: layer.layer[-1].DenseReluDense.wo.weight.mul_(1e5)
        out = ours(**x, output_hidden_states=True)
    assert out.encoder_hidden_states[1].abs().max() > 6e4 and all(h.isfinite().all() for h in (*out.encoder_hidden_states, out.logits))

@pytest.mark.parametrize('own_head', [False, True])
@pytest.mark.parametrize('tied', [None, True, False])
def test_scale_and_head_of_a_file(tied, own_head, tmp_path):
    "`tie_word_embeddings: false` in a published file means no scaling; an LM head in the file is kept, whatever the config says"
    shutil.copytree(saved('t5', head)[1], tmp_path/'m')
    path = tmp_path/'m'/'config.json'
    fields = {k: v for k, v in json.loads(path.read_text()).items() if k not in ('tie_word_embeddings', 'scale_decoder_outputs')}  # as before transformers 5
    path.write_text(json.dumps(fields | ({} if tied is None else dict(tie_word_embeddings=tied))))
    tensors = load_file(tmp_path/'m'/'model.safetensors')
    if own_head: tensors['lm_head.weight'] = torch.randn(99, 32, generator=torch.Generator().manual_seed(3))
    save_file(tensors, tmp_path/'m'/'model.safetensors', metadata=dict(format='pt'))
    x, (ours, theirs) = inputs('t5', head, 'none'), (read(lib, tmp_path/'m') for lib in (hflit, transformers))
    with torch.no_grad(): got, want = ours(**x), theirs(**x)
    same(got.logits, want.logits)
    states, w = ours(**x, output_hidden_states=True).decoder_hidden_states[-1], tensors['lm_head.weight'] if own_head else ours.shared.weight
    same(got.logits, states @ w.T*(1 if tied is False else 32**-.5))
    assert (ours.lm_head.weight is ours.shared.weight) == (not own_head)

def test_tables_of_relative_positions():
    "One for each stack, in its first block, of two directions in the encoder and one in the decoder; none for cross-attention"
    ours = read(hflit, saved('t5', head)[1])
    assert [k for k in ours.state_dict() if 'relative' in k] == [f'{s}.block.0.layer.0.SelfAttention.relative_attention_bias.weight' for s in ('encoder', 'decoder')]
    for s in (ours.encoder, ours.decoder):
        b = s.relative_attention_bias(9, 9, 0)[0, 0]
        assert (b[0, 1:] == b[0, 0]).all() == (s is ours.decoder) and not (b[:, 0] == b[0, 0]).all()
        same(s.relative_attention_bias(1, 9, 8), s.relative_attention_bias(9, 9, 0)[:, :, 8:])  # one query with a cache

def test_padding_in_labels():
    "-100 does not count and becomes padding in the decoder's input; padding itself does count"
    ours, theirs = (read(lib, saved('t5', head)[1]) for lib in (hflit, transformers))
    ids, y = inputs('t5', head, 'none')['input_ids'], torch.tensor([[7, 8, 2, -100], [5, 2, -100, -100]])
    assert ours.prepare_decoder_input_ids_from_labels(y).tolist() == [[0, 7, 8, 2], [0, 5, 2, 0]]
    with torch.no_grad():
        losses = [ours(ids, labels=l).loss for l in (y, y.clamp(min=0))]
        for l, loss in zip((y, y.clamp(min=0)), losses): same(loss, theirs(ids, labels=l).loss)
    assert abs(losses[0]-losses[1]) > 1e-3

@pytest.mark.parametrize('task,field,right', [('summarization', 'summary', '1984-03-05'), ('text2text-generation', 'generated', '1984-03-05'), ('translation_en_to_de', 'translation', 'der fünfte März 1984')])
def test_pipelines_of_transformers_4(task, field, right):
    "What 4.57.6 answers with these weights, which transformers 5 has no pipelines for: one text, texts, ids, several answers to each"
    write, text, how = hflit.pipeline(task, 'builtin:tiny-t5'), 'Monday the fifth of March 1984', dict(do_sample=False, num_beams=1)
    assert write(text, **how) == [{f'{field}_text': right}] and write([text, text], **how) == [{f'{field}_text': right}]*2
    ids = write(text, return_tensors=True, return_text=False, **how)
    assert [*ids[0]] == [f'{field}_token_ids'] and write.tokenizer.decode(ids[0][f'{field}_token_ids'], skip_special_tokens=True) == right
    several = write(text, num_beams=3, num_return_sequences=2, max_length=20)
    assert len(several) == 2 and several[0] == {f'{field}_text': right} and write([text, text], num_beams=3, num_return_sequences=2, max_length=20) == [several, several]
