"""Mutations of real files, loaded: `python fuzz_files.py --cases 400 --seed 0 [--seconds 600] [--without config.json]` prints what went wrong and exits with its number.

A file of a small checkpoint is changed (bytes, numbers, JSON values and keys, pieces left out, doubled or moved) and loaded by a child process that may use
3 GB. It has to load, or to fail with an OSError, ValueError, TypeError, KeyError, ImportError or NotImplementedError that names the file or the
folder. Anything else is a fault: another error, an error that names nothing, a panic, a crash, more memory, more than a minute.

The child forks one process per batch of cases and writes the case it is at, so that what kills it is known."""
import argparse, json, os, random, resource, select, shutil, signal, struct, sys, tempfile, time, traceback
from pathlib import Path

values = [None, True, False, 0, -1, 1, 2, 2**31, 2**32, 2**63, 2**64, 10**400, 1e30, 1.5, -0.5, '', 'x', '1', 'true', '\udc00', '../x', '/etc/passwd', 'a'*10000, [], {}, [1], ['x'], [[]], {'x': 1}, {'content': 1}, {'content': 'x'}]
keys = ['kind', 'cls', 'self', 'fill', 'vocab', 'paths', 'extra', '__class__', 'init_inputs', 'model_type', 'source', 'kw', 'name', 'keys', 'to_dict', 'eos_token_id', 'pad_token', 'chat_template', 'added_tokens_decoder']

def places(o, path=()):
    "Paths of all values in nested JSON"
    yield path
    for k,v in (o.items() if isinstance(o, dict) else enumerate(o) if isinstance(o, list) else ()): yield from places(v, (*path, k))

def change_json(o, r):
    "The JSON value with one change"
    o = json.loads(json.dumps(o))
    all_places = list(places(o)) if len(str(o))<20000 else list(places({k:v for k,v in o.items() if len(str(v))<3000}))
    path = r.choice(all_places)
    if not path: return r.choice(values) if r.random()<.3 else {**o, r.choice(keys): r.choice(values)} if isinstance(o, dict) else r.choice(values)
    at = o
    for k in path[:-1]: at = at[k]
    how = r.random()
    if how<.6: at[path[-1]] = r.choice(values)
    elif how<.75: del at[path[-1]]
    elif isinstance(at, dict): at[r.choice(keys)] = r.choice(values)
    else: at.append(r.choice(values))
    return o

def change_bytes(b, r):
    "The bytes with a few changes"
    b = bytearray(b)
    for _ in range(r.choice((1, 1, 2, 5))):
        i,j = sorted((r.randrange(len(b)+1), r.randrange(len(b)+1))) if r.random()<.3 else (lambda i: (i, min(len(b), i+r.choice((1, 2, 4, 8)))))(r.randrange(len(b)+1))
        how = r.randrange(7)
        if how==0: b[i:j] = b''
        elif how==1: b[i:j] = bytes(r.randrange(256) for _ in range(min(j-i, 16)))
        elif how==2: b[i:i] = b[i:j]
        elif how==3 and i<len(b): b[i] ^= 1<<r.randrange(8)
        elif how==4: b[i:j] = r.choice((b'\xff'*12, b'\0'*8, b'\x80'*200, struct.pack('<Q', 2**62), b'9'*5000, b'[', b'"', b'\xed\xa0\x80'))
        elif how==5: b = b[:i]
        else: b[i:i] = r.choice((b'\n', b' ', b'-', b'e9', b'null', b'{}', b'\\ud800'))
    return bytes(b)

def mutated(data, name, r):
    if name.endswith('.json') and r.random()<.75:
        text = json.dumps(change_json(json.loads(data), r))
        return text.encode('utf-8', 'surrogatepass')
    return change_bytes(data, r)

def checkpoints(home):
    "Small real checkpoints: `{name: (folder, files to change, how to load)}`"
    import logging, torch, sentencepiece
    import hflit
    from hflit import AutoConfig, AutoModel, AutoModelForCausalLM, AutoTokenizer, BertConfig, BertModel, GenerationConfig, LlamaConfig, LlamaForCausalLM
    logging.disable(logging.CRITICAL)
    def text(folder):
        t = AutoTokenizer.from_pretrained(folder)
        t.decode(t(['Hello world', 'a b'], padding=bool(t.pad_token_id), truncation=True, max_length=8).input_ids)
    def model(folder): return AutoModelForCausalLM.from_pretrained(folder)
    lm = home/'lm'
    tok = AutoTokenizer.from_pretrained('builtin:tiny-lm')
    LlamaForCausalLM(LlamaConfig(vocab_size=64, hidden_size=16, intermediate_size=16, num_hidden_layers=2, num_attention_heads=2)).save_pretrained(lm, max_shard_size='3KB')
    tok.chat_template = {'default': '{{ messages }}', 'other': 'x'}
    tok.add_special_tokens({'extra_special_tokens': ['<more>']})
    tok.save_pretrained(lm, save_jinja_files=False)
    shard = next(lm.glob('*-00001-*')).name
    bert = home/'bert'
    bert.mkdir()
    (bert/'config.json').write_text('{"model_type": "bert"}')
    (bert/'vocab.txt').write_text('\n'.join(['[PAD]', '[UNK]', '[CLS]', '[SEP]', '[MASK]', *'abcdefgh', '##a', 'hello']), encoding='utf-8')
    (bert/'tokenizer_config.json').write_text('{"do_lower_case": true, "model_max_length": 16, "pad_token": "[PAD]", "cls_token": {"content": "[CLS]", "lstrip": false}}')
    (bert/'special_tokens_map.json').write_text('{"mask_token": {"content": "[MASK]", "lstrip": true}, "additional_special_tokens": ["<x>"]}')
    (bert/'added_tokens.json').write_text('{"<x>": 15, "<y>": 16}')
    gpt = home/'gpt'
    gpt.mkdir()
    vocab = {t:i for i,t in enumerate(['<|endoftext|>', *map(chr, range(33, 127)), '\u0120', 'He', 'llo', 'll'])}
    (gpt/'vocab.json').write_text(json.dumps(vocab))
    (gpt/'merges.txt').write_text('#version: 0.2\nH e\nl l\nll o\n', encoding='utf-8')
    sps = []
    for kind in ('unigram', 'bpe'):
        f = home/f'sp_{kind}'
        f.mkdir()
        (home/'text.txt').write_text('\n'.join(getattr(str, n).__doc__ for n in dir(str) if n[0]!='_'))
        sentencepiece.SentencePieceTrainer.train(input=str(home/'text.txt'), model_prefix=str(f/'tokenizer'), model_type=kind, vocab_size=200, minloglevel=2, num_threads=1)
        (f/'tokenizer.vocab').unlink()
        sps.append(f)
    generation = lambda folder: GenerationConfig.from_pretrained(folder)
    return [(lm, 'tokenizer_config.json', text), (lm, 'tokenizer.json', text), (lm, 'config.json', AutoConfig.from_pretrained), (lm, 'generation_config.json', generation),
            (lm, 'model.safetensors.index.json', model), (lm, shard, model), (lm, 'config.json', model), (bert, 'vocab.txt', text), (bert, 'tokenizer_config.json', text), (bert, 'special_tokens_map.json', text),
            (bert, 'added_tokens.json', text), (gpt, 'vocab.json', text), (gpt, 'merges.txt', text), *((f, 'tokenizer.model', text) for f in sps)]

fine = (OSError, ValueError, TypeError, KeyError, ImportError, NotImplementedError)

def outcome(load, folder, name):
    "None if loading ends as it should, else what is wrong"
    try: load(folder)
    except fine as e:
        if name in str(e) or str(folder) in str(e): return None
        return f'names nothing: {type(e).__name__}: {e!s:.200}\n{"".join(traceback.format_tb(e.__traceback__)[-3:])}'
    except BaseException as e: return f'{type(e).__name__}: {e!s:.200}\n{"".join(traceback.format_tb(e.__traceback__)[-3:])}'

def work(pipe, home, targets, cases, seed):
    "Run cases in this process; writes `index` before and the fault after each"
    import logging
    resource.setrlimit(resource.RLIMIT_AS, (resource.getpagesize()*int(open('/proc/self/statm').read().split()[0]) + 3*2**30,)*2)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    logging.disable(logging.CRITICAL)
    for i in cases:
        os.write(pipe, (json.dumps([i, 'begins'])+'\n').encode())
        folder,name,load,data = make_case(home, targets, i, seed)
        bad = outcome(load, folder, name)
        shutil.rmtree(folder)
        os.write(pipe, (json.dumps([i, bad])+'\n').encode())
    os._exit(0)

def make_case(home, targets, i, seed):
    r = random.Random(f'{seed}-{i}')
    source,name,load = targets[i%len(targets)]
    folder = home/f'case{i}'
    shutil.copytree(source, folder)
    data = mutated((source/name).read_bytes(), name, r)
    (folder/name).write_bytes(data)
    return folder,name,load,data

def run(cases=400, seed=0, seconds=None, limit=60, without='', only=''):
    "Faults as `[(case, file, what)]`, of the files whose names are not `without`, and contain `only`"
    home,faults,end = Path(tempfile.mkdtemp()),[],time.monotonic()+(seconds or 10**9)
    targets = [t for t in checkpoints(home) if t[1]!=without and only in t[1]]
    todo = iter(range(cases if not seconds else 10**9))
    begun = None
    batch = [i for i,_ in zip(todo, range(200))]
    while batch and time.monotonic()<end:
        a,b = os.pipe()
        if not (pid := os.fork()): work(b, home, targets, batch, seed)
        os.close(b)
        begun,left = read_answers(a, pid, targets, faults, limit)
        os.waitpid(pid, 0)
        os.close(a)
        rest = [i for i in batch if begun is not None and i>begun] if left else []
        batch = rest or [i for i,_ in zip(todo, range(200))]
    shutil.rmtree(home)
    return faults

def read_answers(pipe, pid, targets, faults, limit):
    "`(last case, whether it ended early)`"
    text,begun,ended = b'',None,True
    while True:
        if not select.select([pipe], [], [], limit)[0]:
            os.kill(pid, signal.SIGKILL)
            faults.append((begun, targets[begun%len(targets)][1], f'more than {limit} seconds'))
            return begun, True
        new = os.read(pipe, 65536)
        if not new: break
        *lines,text = (text+new).split(b'\n')
        for i,what in map(json.loads, lines):
            begun,ended = i,what!='begins'
            if ended and what: faults.append((i, targets[i%len(targets)][1], what))
    if not ended: faults.append((begun, targets[begun%len(targets)][1], 'the process died'))
    return begun, not ended

if __name__=='__main__':
    p = argparse.ArgumentParser()
    for o,d in (('cases', 400), ('seed', 0), ('seconds', None)): p.add_argument('--'+o, type=int, default=d)
    for o in ('without', 'only'): p.add_argument('--'+o, default='')
    found = run(**vars(p.parse_args()))
    for f in found: print(*f, sep=' | ')
    print(len(found), 'faults')
    sys.exit(bool(found))
