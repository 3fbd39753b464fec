"""Saves that are killed and saves beside each other, in processes of their own: `python saving_processes.py kills|random|two FOLDER`

A save writes its number into every tensor and into config.json, so whoever reads two numbers has read two saves. Children are forked from one
process that has imported everything: a round costs milliseconds."""
import json, os, random, signal, sys, time
from pathlib import Path
import numpy as np
from safetensors import safe_open
from hflit.checkpoint import files
from hflit.checkpoint.hub import cached_file, pinned
from hflit.checkpoint.weights import Checkpoint, weight_patterns, write_shards

def save(folder, n, shards):
    "Save number `n`: one file, or `shards` of them, with a config and a file of settings"
    tensors = {f'layers.{i}': np.full(40+n%3, n, 'f4') for i in range(6)}
    with files.staged(folder, replaces=weight_patterns()) as tmp:
        for f in ('config.json', 'generation_config.json'): files.write_json(dict(n=n), tmp/f)
        write_shards(tensors, tmp, 10**9 if shards==1 else 6*200//shards)

def read(folder):
    "The numbers in the checkpoint, as hflit reads it"
    with pinned():
        found = {json.loads(cached_file(folder, f).read_text())['n'] for f in ('config.json', 'generation_config.json')}
        ckpt = Checkpoint.find(folder)
        return found | {int(v) for k in ckpt for v in ckpt.read(k, 'np')}, len(ckpt)

def read_elsewhere(folder):
    "The numbers in the weights, as other libraries find them: a single file first, then an index"
    if (folder/'model.safetensors').exists(): where = dict.fromkeys(range(6), 'model.safetensors')
    else: where = {int(k[-1]): f for k,f in json.loads((folder/'model.safetensors.index.json').read_text())['weight_map'].items()}
    found = set()
    for i,f in where.items():
        with safe_open(folder/f, 'np') as st: found |= {int(v) for v in st.get_tensor(f'layers.{i}')}
    return found

def whole(folder, *numbers):
    "Assert that the folder holds exactly one of these saves, whoever reads it"
    found,n = read(folder)
    assert len(found)==1 and n==6 and found <= {*numbers}, (found, n)
    found = read_elsewhere(folder)
    assert len(found)==1 and found <= {*numbers}, found

def child(f):
    "Run `f` in a forked process; its id"
    if (pid := os.fork()): return pid
    try: f()
    except BaseException as e: print(repr(e), file=sys.stderr); os._exit(1)
    os._exit(0)

def ended(pid): return os.waitpid(pid, 0)[1]

calls = ('replace', 'rename', 'unlink', 'mkdir', 'rmdir')

def save_and_die(folder, n, shards, at):
    "Save, and be killed after system call number `at` that changes a folder"
    done = [0]
    def counted(real):
        def call(*a, **kw):
            out = real(*a, **kw)
            done[0] += 1
            if done[0]==at: os.kill(os.getpid(), signal.SIGKILL)
            return out
        return call
    for k in calls: setattr(os, k, counted(getattr(os, k)))
    save(folder, n, shards)

def kills(folder):
    "After every system call of every change between one file and several; then the next save has to work"
    n,rounds = 1,0
    for old,new in ((1, 3), (3, 1), (3, 2)):
        at = 0
        while True:
            at += 1
            n += 2
            save(folder, n, old)
            status = ended(child(lambda: save_and_die(folder, n+1, new, at)))
            whole(folder, n, n+1)
            rounds += 1
            if status==0: break   # the save had fewer calls than that
            assert os.WTERMSIG(status)==signal.SIGKILL, status
    save(folder, n+2, 1)
    whole(folder, n+2)
    assert sorted(p.name for p in folder.iterdir())==['config.json', 'generation_config.json', 'model.safetensors']
    assert [p.name for p in folder.parent.iterdir()]==[folder.name]
    print(rounds)

def kills_at_random(folder, rounds=60, seed=0):
    "A saver that never rests is killed at random moments"
    draw = random.Random(seed)
    def rest_of_life(n):
        for i in range(10**6): save(folder, n+i, draw.choice((1, 2, 3)))
    n = 0
    save(folder, n, 3)
    for _ in range(rounds):
        pid = child(lambda: rest_of_life(n+1))
        time.sleep(draw.random()*.03)
        os.kill(pid, signal.SIGKILL)
        ended(pid)
        found,_ = read(folder)
        assert len(found)==1, found
        assert len(read_elsewhere(folder))==1
        n = max(found)
    print(n)

def two_savers(folder, rounds=25):
    "Two savers of one folder, which is not there at first, and a reader beside them"
    def saver(mine):
        for i in range(rounds): save(folder, 2*i+mine, 1+(i+mine)%3)
    pids,seen = [child(lambda m=m: saver(m)) for m in (0, 1)],set()
    while pids:
        pids = running(pids)
        if (folder/'config.json').exists():
            found,n = read(folder)
            assert len(found)==1 and n==6, found
            seen |= found
    whole(folder, 2*rounds-2, 2*rounds-1)
    assert [p.name for p in folder.parent.iterdir()]==[folder.name] and not [p for p in folder.iterdir() if p.name.startswith('.')]
    print(len(seen))

def running(pids):
    "Those of the processes that still run; the others have ended well"
    left = []
    for p in pids:
        pid,status = os.waitpid(p, os.WNOHANG)
        if pid==0: left.append(p)
        else: assert status==0, status
    return left

if __name__=='__main__': dict(kills=kills, random=kills_at_random, two=two_savers)[sys.argv[1]](Path(sys.argv[2]), *map(int, sys.argv[3:]))
