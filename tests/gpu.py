"""One run on a machine with an NVIDIA card and a CUDA build of PyTorch, of at most six minutes: `make gpu`.

Parity of every architecture on the card, mixed precision in the Trainer, a model in two places, and speed beside transformers and beside what the memory
allows, in one table. `make gpu DEVICE=cpu` rehearses it with tiny models; figures of a rehearsal say nothing."""
import argparse
import statistics
import sys
import tempfile
import time
import traceback
from pathlib import Path

import torch
import transformers
from sweep import architectures, array, expected, inputs, saved, scorers, settings

import hflit
from hflit.auto import heads

limit = 360  # seconds for all sections; those that do not fit are named in the table
shapes = dict(  # of Llama 3.2 1B, and of a rehearsal
    cuda=dict(vocab_size=128256, hidden_size=2048, intermediate_size=8192, num_hidden_layers=16, num_attention_heads=32, num_key_value_heads=8, head_dim=64),
    cpu=dict(vocab_size=512, hidden_size=64, intermediate_size=128, num_hidden_layers=2, num_attention_heads=4, num_key_value_heads=2, head_dim=16))

class Run:
    "The device, the rows of the table, and a folder for models"
    def __init__(self, device, folder):
        self.device, self.folder, self.rows, self.began, self.failed = device, Path(folder), [], time.monotonic(), []
        self.real = device == 'cuda'
        self.length = dict(prompt=1024, new=128, rows=4) if self.real else dict(prompt=32, new=4, rows=2)
    def row(self, what, theirs, ours, unit, note=''): self.rows.append((what, theirs, ours, unit, note))
    def wait(self): torch.cuda.synchronize() if self.real else None
    def seconds(self, f, rounds=3):
        "Median time of a call, after one that is not counted"
        times = []
        for _ in range(rounds+1):
            self.wait()
            t = time.perf_counter()
            f()
            self.wait()
            times.append(time.perf_counter()-t)
        return statistics.median(times[1:])
    def free(self): torch.cuda.empty_cache() if self.real else None
    def peak(self, f):
        "Largest memory during a call, in GB"
        if not self.real: return f() and float('nan')
        torch.cuda.reset_peak_memory_stats()
        f()
        return torch.cuda.max_memory_allocated()/2**30

def head_of(arch): return (scorers(arch) or heads(arch))[0]

def parity(run):
    "Logits of every architecture on the card, float32 and bfloat16, beside transformers' on the CPU in float32"
    far = {torch.float32: {}, torch.bfloat16: {}}
    for arch in architectures():
        head = head_of(arch)
        ref, folder = saved(arch, head)
        x = inputs(arch, head, 'right')
        fields, real = expected(ref, x), x.get('decoder_attention_mask', x['attention_mask']).bool().numpy()
        name = next(k for k in fields if 'logits' in k or k == 'last_hidden_state')
        want = fields[name]
        for dtype, found in far.items():
            m = getattr(hflit, head).from_pretrained(folder, dtype=dtype).to(run.device).eval()
            with torch.no_grad(): got = array(m(**{k: v.to(run.device) for k, v in x.items()})[name])
            both = [o[real] if o.shape[:2] == real.shape else o for o in (got, want)]
            found[arch] = float(abs(both[0]-both[1]).max()/max(1, abs(both[1]).max()))
    for (dtype, found), tol in zip(far.items(), (1e-4, .1)):
        worst = max(found, key=found.get)
        run.row(f'{len(found)} architectures, {str(dtype)[6:]}: largest difference', '', f'{found[worst]:.1e}', 'of the logits', worst)
        assert all(v < tol for v in found.values()), {k: v for k, v in found.items() if not v < tol}

def losses(run, device, **kw):
    "The losses of ten steps of a small Llama"
    torch.manual_seed(0)
    model = hflit.LlamaForCausalLM(hflit.LlamaConfig(**settings('llama')))
    data = [dict(input_ids=o, labels=o) for o in torch.randint(3, 99, (80, 24), generator=torch.Generator().manual_seed(0)).tolist()]
    args = hflit.TrainingArguments(str(run.folder/'out'), max_steps=10, per_device_train_batch_size=8, learning_rate=1e-2, logging_steps=1, save_strategy='no',
                                   report_to='none', disable_tqdm=True, use_cpu=device == 'cpu', **kw)
    trainer = hflit.Trainer(model, args, train_dataset=data)
    trainer.train()
    return torch.tensor([o['loss'] for o in trainer.state.log_history if 'loss' in o])

def training(run):
    "Mixed precision in the Trainer beside float32 on the CPU"
    want = losses(run, 'cpu')
    for kind in ('bf16', 'fp16') if run.real else ('bf16',):
        far = float((losses(run, run.device, **{kind: True})-want).abs().max())
        run.row(f'Trainer in {kind}, ten steps: largest difference', '', f'{far:.3f}', 'of the loss', f'losses from {want[0]:.2f} to {want[-1]:.2f}')
        assert far < .1, far

def offload(run):
    "`device_map='auto'` with room for half of the model on the card"
    ref, folder = saved('llama', 'LlamaForCausalLM', num_hidden_layers=6)
    size = sum(p.numel()*4 for p in ref.parameters())
    places = dict(max_memory={0: size//2, 'cpu': 2**30}) if run.real else {}
    m = hflit.LlamaForCausalLM.from_pretrained(folder, device_map='auto', **places)
    x = inputs('llama', 'LlamaForCausalLM', 'none')
    with torch.no_grad(): far = float((m(**x).logits.cpu()-ref(**x).logits).abs().max())
    run.row('device_map="auto", half on the CPU: largest difference', '', f'{far:.1e}', 'of the logits', str(sorted({str(d) for d in m.hf_device_map.values()})))
    assert far < 1e-4, far

def pair(run):
    "The large Llama in bfloat16 on both sides, from the same files"
    folder = run.folder/'large'
    if not folder.exists():
        torch.manual_seed(0)
        with torch.device(run.device):
            config = transformers.LlamaConfig(**shapes[run.device], max_position_embeddings=4096, tie_word_embeddings=True, eos_token_id=None, pad_token_id=0)
            transformers.LlamaForCausalLM(config).bfloat16().save_pretrained(folder)
    return {k: m.LlamaForCausalLM.from_pretrained(folder, dtype=torch.bfloat16).to(run.device).eval() for k, m in (('transformers', transformers), ('hflit', hflit))}

def bandwidth(run):
    "Bytes a second that the card reads, measured by a sum"
    x = torch.ones(2**28 if run.real else 2**20, dtype=torch.bfloat16, device=run.device)
    return x.numel()*2/run.seconds(lambda: x.sum(), 10)

def decoding(run):
    "Tokens a second beside transformers and beside reading every weight once per token; prefill"
    both, n = pair(run), run.length
    weights, read = sum(p.numel()*2 for p in both['hflit'].parameters()), bandwidth(run)
    bound = read/weights
    prompt = torch.randint(10, 500, (1, 16), device=run.device)
    kw = dict(attention_mask=torch.ones_like(prompt), max_new_tokens=n['new'], min_new_tokens=n['new'], do_sample=False)
    fixed = dict(cache_implementation='static', **({} if run.real else dict(disable_compile=True)))
    for what, more in (('plain', {}), ('compiled', fixed)):
        if what == 'compiled':
            t = time.perf_counter()
            both['hflit'].generate(prompt, **kw, **more)
            run.row('first compiled call', '', f'{time.perf_counter()-t:.1f}', 's', 'a second process finds the kernels on disk')
        speed = {k: n['new']/run.seconds(lambda m=m, more=more: m.generate(prompt, **kw, **more)) for k, m in both.items()}
        run.row(f'greedy decoding, {what}', f"{speed['transformers']:.1f}", f"{speed['hflit']:.1f}", 'tokens/s', f"{speed['hflit']/bound:.2f} of the bound of {bound:.0f}")
    long = torch.randint(10, 500, (1, n['prompt']), device=run.device)
    one = dict(attention_mask=torch.ones_like(long), max_new_tokens=1, do_sample=False)
    t = {k: run.seconds(lambda m=m: m.generate(long, **one)) for k, m in both.items()}
    run.row(f"prefill of {n['prompt']} tokens", f"{t['transformers']*1000:.1f}", f"{t['hflit']*1000:.1f}", 'ms')

def step(run):
    "A training step of the large Llama: time and peak memory"
    n, ids = run.length, None
    for name, model in pair(run).items():
        model.train()
        optimizer = torch.optim.SGD(model.parameters(), 1e-4)
        ids = torch.randint(10, 500, (n['rows'], n['prompt']), device=run.device) if ids is None else ids
        def learn(model=model, optimizer=optimizer, ids=ids):
            model(input_ids=ids, labels=ids).loss.backward()
            optimizer.step()
            optimizer.zero_grad()
            return True
        run.free()
        took, memory = run.seconds(learn), run.peak(learn)
        yield name, took, memory
        del model, optimizer, learn
        run.free()

def training_step(run):
    "A training step beside transformers, each side alone on the card"
    (_, a, b), (_, c, d) = step(run)
    run.row(f"training step, {run.length['rows']} × {run.length['prompt']} tokens", f'{a*1000:.0f}', f'{c*1000:.0f}', 'ms')
    run.row('its peak memory', f'{b:.2f}', f'{d:.2f}', 'GB')

sections = [parity, training, offload, decoding, training_step]

def table(run):
    "The rows as a table in Markdown"
    lines = ['| what | transformers | hflit | unit | |', '|-|-|-|-|-|']
    return '\n'.join(lines+[f'| {" | ".join(map(str, r))} |' for r in run.rows])

def work(device, folder, only=()):
    run = Run(device, folder)
    for section in sections:
        if only and section.__name__ not in only: continue
        if time.monotonic()-run.began > limit: run.row(section.__name__, '', 'not run', '', f'{limit} s are over')
        else:
            try: section(run)
            except Exception as e:
                traceback.print_exc()
                run.failed.append(section.__name__)
                run.row(section.__name__, '', 'FAILED', '', f'{type(e).__name__}: {str(e)[:120]}'.replace('\n', ' '))
        run.free()
    return run

def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument('--device', default='cuda', choices=['cuda', 'cpu'], help='cpu rehearses with tiny models')
    p.add_argument('--only', nargs='*', default=(), choices=[s.__name__ for s in sections], help='sections to run')
    args = p.parse_args()
    if args.device == 'cuda' and not torch.cuda.is_available():
        print(f'No NVIDIA card here that PyTorch {torch.__version__} can use: nothing was run. `make gpu DEVICE=cpu` rehearses the run with tiny models.')
        return 0
    transformers.utils.logging.set_verbosity_error()
    name = torch.cuda.get_device_name() if args.device == 'cuda' else 'a rehearsal on the CPU: its figures say nothing'
    with tempfile.TemporaryDirectory() as folder: run = work(args.device, folder, args.only)
    print(f'\n{name}, PyTorch {torch.__version__}, transformers {transformers.__version__}, {time.monotonic()-run.began:.0f} s\n\n{table(run)}')
    return 1 if run.failed else 0

if __name__ == '__main__': sys.exit(main())
