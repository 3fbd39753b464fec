"Collators, samplers and packing: what goes into a training step, compared with transformers"
import pickle
import subprocess
import sys
from itertools import islice
import numpy as np
import pytest
import torch
import transformers as hf
from torch.utils.data import DataLoader, Dataset, TensorDataset
from hflit import AutoTokenizer, LlamaConfig, LlamaForCausalLM
from hflit.train.data import collators; from hflit.train.data import masking
from hflit.train.data.collators import (DataCollatorForMultipleChoice, DataCollatorForSeq2Seq, DataCollatorForTokenClassification, DataCollatorWithFlattening,
                                  DataCollatorWithPadding, DefaultDataCollator, default_data_collator)
from hflit.train.data.masking import DataCollatorForLanguageModeling, DataCollatorForWholeWordMask
from hflit.train.data.packing import PackedDataset, PackedIterableDataset, split_texts, pack
from hflit.train.data.samplers import BucketSampler, LengthGroupedSampler, RandomBatchSampler, SequentialBatchSampler, row_lengths

texts = ['The weather is lovely today.', 'Unbelievably, it rained!', 'He drove to the stadium and the crowd was cheering for the visiting team.', 'No.']

@pytest.fixture(scope='module')
def ours(minilm): return AutoTokenizer.from_pretrained(minilm)

@pytest.fixture(scope='module')
def theirs(minilm): return hf.AutoTokenizer.from_pretrained(minilm)

@pytest.fixture(params=['right', 'left'])
def sides(request, ours, theirs):
    before = ours.padding_side,theirs.padding_side
    ours.padding_side = theirs.padding_side = request.param
    yield ours,theirs
    ours.padding_side,theirs.padding_side = before

@pytest.fixture
def rows(theirs): return [dict(theirs(t)) for t in texts]

def same(a, b):
    "Same keys, types, dtypes, values"
    assert set(a)==set(b)
    for k in b:
        if b[k] is None or isinstance(b[k], int): assert a[k]==b[k]; continue
        assert type(a[k]) is type(b[k]) and a[k].dtype==b[k].dtype, (k, a[k], b[k])
        np.testing.assert_array_equal(np.asarray(a[k]), np.asarray(b[k]), err_msg=k)

class Row:
    def __init__(self, **kw): vars(self).update(kw)

defaults = {
    'ints':      [dict(label=i, input_ids=[i,2]) for i in range(3)],
    'floats':    [dict(label=i+.5, x=[.5,i]) for i in range(3)],
    'label_ids': [dict(label_ids=[i,0], x=True) for i in range(3)],
    'multi':     [dict(label_ids=[i+.1,0.], x=1) for i in range(3)],
    'labels':    [dict(labels=[i,0], x=np.full(2, i, np.float32)) for i in range(3)],
    'tensors':   [dict(label=torch.tensor(i), x=torch.ones(2, 2)*i) for i in range(3)],
    'text':      [dict(label=None, name='abc', x=i, gone=None) for i in range(3)],
    'float64':   [dict(x=np.full(2, i, np.float64)) for i in range(3)],
    'objects':   [Row(label=i, x=[i]) for i in range(3)],
}
@pytest.mark.parametrize('kind', ['pt', 'np'])
@pytest.mark.parametrize('case', defaults)
def test_default(case, kind):
    if case=='tensors' and kind=='np': pytest.skip('tensors belong to pt')
    same(default_data_collator(defaults[case], kind), hf.default_data_collator(defaults[case], kind))
    same(DefaultDataCollator(return_tensors=kind)(defaults[case]), hf.DefaultDataCollator(return_tensors=kind)(defaults[case]))

@pytest.mark.parametrize('kind', ['pt', 'np'])
@pytest.mark.parametrize('kw', [{}, dict(pad_to_multiple_of=8), dict(padding='max_length', max_length=40)], ids=str)
def test_padding(sides, rows, kw, kind):
    a,b = sides
    for extra in (dict(), dict(label=1), dict(label_ids=2), dict(labels=.5)):
        data = [{**r, **extra} for r in rows]
        same(DataCollatorWithPadding(a, return_tensors=kind, **kw)(data), hf.DataCollatorWithPadding(b, return_tensors=kind, **kw)(data))

@pytest.mark.parametrize('kind', ['pt', 'np'])
@pytest.mark.parametrize('kw', [{}, dict(pad_to_multiple_of=8, label_pad_token_id=-1), dict(padding='max_length', max_length=40)], ids=str)
def test_token_classification(sides, rows, kw, kind):
    a,b = sides
    for field in ('labels', 'label', None):
        data = [{**r, **({field:list(range(len(r['input_ids'])))} if field else {})} for r in rows]
        same(DataCollatorForTokenClassification(a, return_tensors=kind, **kw)(data), hf.DataCollatorForTokenClassification(b, return_tensors=kind, **kw)(data))

class Shifts:
    def __repr__(self): return 'Shifts'
    def prepare_decoder_input_ids_from_labels(self, labels): return labels+1

@pytest.mark.parametrize('kind', ['pt', 'np'])
@pytest.mark.parametrize('kw', [{}, dict(pad_to_multiple_of=8), dict(padding='max_length', max_length=40), dict(model=Shifts())], ids=str)
def test_seq2seq(sides, rows, kw, kind):
    a,b = sides
    for make in (lambda i: dict(labels=[7]*(i+1)), lambda i: dict(labels=np.full(i+1, 7)), lambda i: dict(labels=None), lambda i: {}):
        data = [{**r, **make(i)} for i,r in enumerate(rows)]
        same(DataCollatorForSeq2Seq(a, **kw)(data, return_tensors=kind), hf.DataCollatorForSeq2Seq(b, **kw)(data, return_tensors=kind))

def test_multiple_choice(sides, theirs):
    a,b = sides
    data = [dict(theirs(texts[:3]), label=1), dict(theirs(texts[1:]), label=0)]
    for kw in ({}, dict(pad_to_multiple_of=8)): same(DataCollatorForMultipleChoice(a, **kw)(data), hf.DataCollatorForMultipleChoice(b, **kw)(data))
    assert DataCollatorForMultipleChoice(a, return_tensors='np')([{k:v for k,v in d.items() if k!='label'} for d in data])['input_ids'].shape==(2,3,17)

@pytest.mark.parametrize('kind', ['pt', 'np'])
@pytest.mark.parametrize('kw', [{}, dict(return_flash_attn_kwargs=True, return_seq_idx=True), dict(return_position_ids=False, separator_id=-1), dict(position_ids_start=2)], ids=str)
def test_flattening(rows, kw, kind):
    for make in (lambda r: r, lambda r: {**r, 'labels':[-100]*3+r['input_ids'][3:]}, lambda r: dict(input_ids=torch.tensor(r['input_ids']))):
        data = [make(r) for r in rows]
        same(DataCollatorWithFlattening(**kw)(data, return_tensors=kind), hf.DataCollatorWithFlattening(**kw)(data, return_tensors=kind))

@pytest.mark.parametrize('kind', ['pt', 'np'])
@pytest.mark.parametrize('kw', [{}, dict(pad_to_multiple_of=8)], ids=str)
def test_causal(sides, rows, kw, kind):
    a,b = sides
    for data in (rows, [r['input_ids'] for r in rows], [{**r, 'special_tokens_mask':[1]+[0]*(len(r['input_ids'])-2)+[1]} for r in rows]):
        same(DataCollatorForLanguageModeling(a, mlm=False, return_tensors=kind, **kw)(data), hf.DataCollatorForLanguageModeling(b, mlm=False, return_tensors=kind, **kw)(data))

def rates(batch, ids, tok):
    y,x = np.asarray(batch['labels']),np.asarray(batch['input_ids'])
    on = y!=-100
    assert (x[~on]==ids[~on]).all() and (y[on]==ids[on]).all()
    masked = x[on]==tok.mask_token_id
    return np.array([on.mean(), masked.mean(), (x[on]==ids[on]).mean()])

@pytest.mark.parametrize('kind', ['pt', 'np'])
@pytest.mark.parametrize('kw', [{}, dict(mask_replace_prob=.3, random_replace_prob=.6), dict(mask_replace_prob=1., random_replace_prob=0.), dict(mask_replace_prob=0., random_replace_prob=1.), dict(mlm_probability=1.)], ids=str)
def test_masked_rates(ours, theirs, kw, kind):
    ids = np.random.default_rng(0).integers(2000, 20000, (256, 256))
    a,b = DataCollatorForLanguageModeling(ours, seed=1, return_tensors=kind, **kw),hf.DataCollatorForLanguageModeling(theirs, seed=1, return_tensors=kind, **kw)
    x,y = a([dict(input_ids=i) for i in ids.tolist()]),b([dict(input_ids=i) for i in ids.tolist()])
    assert {k:v.dtype for k,v in x.items()}=={k:v.dtype for k,v in y.items()}
    np.testing.assert_allclose(rates(x, ids, ours), rates(y, ids, ours), atol=.02)

def test_masks_leave_special_tokens_alone(sides, rows):
    tok,_ = sides
    data = [{**r, 'special_tokens_mask':[1]+[0]*(len(r['input_ids'])-2)+[1]} for r in rows]
    for d in (rows, data, [r['input_ids'] for r in rows]):
        b = DataCollatorForLanguageModeling(tok, mlm_probability=1., return_tensors='np')(d)
        full = DataCollatorWithPadding(tok, return_tensors='np')(rows)['input_ids']
        np.testing.assert_array_equal(b['labels']==-100, np.isin(full, tok.all_special_ids))
        assert 'special_tokens_mask' not in b

def test_seeds(ours, rows):
    def draw(seed=None, n=3, kind='pt'):
        c = DataCollatorForLanguageModeling(ours, seed=seed, mlm_probability=.5, return_tensors=kind)
        return [np.asarray(c(rows)['labels']).tolist() for _ in range(n)]
    for kind in ('pt', 'np'):
        one = draw(3, kind=kind)
        assert one==draw(3, kind=kind) and one!=draw(4, kind=kind) and one[0]!=one[1]
    for kind,seed in (('pt', torch.manual_seed), ('np', np.random.seed)):
        seed(5); a = draw(kind=kind)
        assert a!=draw(kind=kind)
        seed(5); assert a==draw(kind=kind)

def test_workers_draw_different_masks(ours, rows):
    c = DataCollatorForLanguageModeling(ours, seed=0, mlm_probability=.5)
    c(rows)  # begun before the workers get it
    batches = [b['labels'].tolist() for b in DataLoader([rows[2]]*16, batch_size=4, num_workers=2, collate_fn=c)]
    assert len({str(b) for b in batches})==4
    assert batches==[b['labels'].tolist() for b in DataLoader([rows[2]]*16, batch_size=4, num_workers=2, collate_fn=pickle.loads(pickle.dumps(c)))]

def test_word_starts_by_offsets(ours, theirs):
    "Words are those that transformers finds"
    e = theirs(texts, return_offsets_mapping=True, return_special_tokens_mask=True, padding=True, return_tensors='np')
    want,_ = hf.DataCollatorForLanguageModeling._calc_word_ids_and_prob_mask(e['offset_mapping'], e['special_tokens_mask'])
    c = DataCollatorForLanguageModeling(ours, whole_word_mask=True)
    new = c.word_starts(e['input_ids'], e['special_tokens_mask'].astype(bool), e['offset_mapping'])
    np.testing.assert_array_equal(np.where(e['special_tokens_mask'], -1, new.cumsum(1)), want)

@pytest.mark.parametrize('offsets', [True, False])
def test_whole_words(ours, theirs, offsets):
    data = [dict(theirs(t, return_offsets_mapping=True, return_special_tokens_mask=True)) for t in ['unbelievably cheering stadiums, rained']*200]
    if not offsets: data = [{k:v for k,v in d.items() if k!='offset_mapping'} for d in data]
    kw = dict(whole_word_mask=True, mlm_probability=.3, return_tensors='np')
    ids = np.array([d['input_ids'] for d in data])
    b = DataCollatorForLanguageModeling(ours, seed=0, **kw)(data)
    assert set(b)=={'input_ids', 'token_type_ids', 'attention_mask', 'labels'}
    on = b['labels']!=-100
    assert (b['input_ids'][on]==ours.mask_token_id).all()
    going_on = [i for i,t in enumerate(ours.convert_ids_to_tokens(ids[0].tolist())) if t.startswith('##')]
    assert going_on and all((on[:,i]==on[:,i-1]).all() for i in going_on)
    if offsets:
        theirs_on = hf.DataCollatorForLanguageModeling(theirs, seed=0, **kw)(data)['labels']!=-100
        np.testing.assert_allclose(on.mean(0), theirs_on.mean(0), atol=.12)
    assert isinstance(DataCollatorForWholeWordMask(ours, mlm_probability=.2), DataCollatorForLanguageModeling) and DataCollatorForWholeWordMask(ours).whole_word_mask

def test_offsets_of_unequal_length(sides, theirs):
    "transformers cannot stack these"
    tok,_ = sides
    data = [dict(theirs(t, return_offsets_mapping=True)) for t in texts]
    assert DataCollatorForLanguageModeling(tok, whole_word_mask=True)(data)['labels'].shape==(4,17)

def test_words_of_byte_level_bpe():
    assert masking.word_start_mask(['Ġthe', 'cat', 'Ċ']).tolist()==[True,False,True]
    assert masking.word_start_mask(['▁the', 'cat']).tolist()==[True,False]
    assert masking.word_start_mask(['a', 'b']).all()

@pytest.mark.parametrize('fails, error, message', [
    (lambda t: DataCollatorWithPadding(t)([]), ValueError, 'no rows'),
    (lambda t: default_data_collator([(1,2)]), TypeError, 'list of dicts'),
    (lambda t: default_data_collator([dict(a=1), dict(b=1)]), ValueError, "Row 1 of the batch has no ['a']"),
    (lambda t: default_data_collator([dict(input_ids=[1]), dict(input_ids=[1,2])]), ValueError, 'DataCollatorWithPadding'),
    (lambda t: default_data_collator([dict(a=1)], 'xx'), ValueError, "'xx' is not one of"),
    (lambda t: DataCollatorWithPadding(t)([dict(input_ids=[1], text='a')]), ValueError, "'text' holds text"),
    (lambda t: DataCollatorWithPadding(t)([dict(input_ids=[1], labels=[1]), dict(input_ids=[1,2], labels=[1,2])]), ValueError, 'labels'),
    (lambda t: DataCollatorForTokenClassification(t)([dict(input_ids=[1], labels=[1,2])]), ValueError, 'has 2 labels'),
    (lambda t: DataCollatorForLanguageModeling(t, mlm=False, whole_word_mask=True), ValueError, 'mlm=True'),
    (lambda t: DataCollatorForLanguageModeling(t, mlm_probability=None), ValueError, 'from 0 to 1'),
    (lambda t: DataCollatorWithFlattening()([dict(input_ids=[1,2], labels=[1])]), ValueError, 'one for each'),
])
def test_errors(ours, fails, error, message):
    with pytest.raises(error) as e: fails(ours)
    assert message in str(e.value)

# samplers

class Counts(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.w,self.seen = torch.nn.Parameter(torch.zeros(1)),[]
    def forward(self, x, labels=None):
        self.seen.append(x.tolist())
        return dict(loss=(self.w*x).mean())

@pytest.mark.parametrize('data_seed', [None, 7])
def test_random_order_is_that_of_the_trainer(tmp_path, data_seed):
    model = Counts()
    args = hf.TrainingArguments(str(tmp_path), per_device_train_batch_size=4, num_train_epochs=3, seed=11, data_seed=data_seed, use_cpu=True, report_to=[],
                                disable_tqdm=True, save_strategy='no', logging_strategy='no', dataloader_pin_memory=False)
    hf.Trainer(model, args, train_dataset=[dict(x=float(i)) for i in range(22)]).train()
    s,want = RandomBatchSampler(22, 4, seed=11 if data_seed is None else data_seed),[]
    for epoch in range(3): s.set_epoch(epoch); want += list(s)
    assert [[int(i) for i in b] for b in model.seen]==want

@pytest.mark.parametrize('n', [1, 5, 31, 320, 2500])
def test_length_grouped(n):
    lengths = np.random.default_rng(n).integers(1, 60, n).tolist()
    def gen(): return torch.Generator().manual_seed(3)
    assert list(LengthGroupedSampler(8, lengths=lengths, generator=gen()))==list(hf.trainer_pt_utils.LengthGroupedSampler(8, lengths=lengths, generator=gen()))
    rows = [dict(input_ids=[0]*n) for n in lengths]
    torch.manual_seed(2); a = list(LengthGroupedSampler(8, dataset=rows))
    torch.manual_seed(2); assert a==list(hf.trainer_pt_utils.LengthGroupedSampler(8, dataset=rows))

@pytest.mark.parametrize('n, b, drop_last, shuffle', [(n,b,d,s) for n in (0,1,7,64,1001) for b in (1,8,24) for d in (False,True) for s in (False,True)])
def test_buckets_hold_each_row_once(n, b, drop_last, shuffle):
    lengths = np.random.default_rng(n).integers(1, 99, n)
    s = BucketSampler(lengths, b, seed=5, drop_last=drop_last, shuffle=shuffle, pool=4)
    for epoch in (0, 3):
        s.set_epoch(epoch)
        out = list(s)
        assert len(out)==len(s) and out==list(s)
        assert all(len(o)==b for o in out[:-1] + ([] if not drop_last else out[-1:]))
        rows = [i for o in out for i in o]
        assert len(set(rows))==len(rows)==(n//b*b if drop_last else n) and all(type(i) is int for i in rows)
        if out and not drop_last: assert lengths[out[0]].max()==lengths.max()
        for k in {0, 1, len(out)//2, len(out)} if out else (0,): assert list(s.skip(k))==out[k:]

def test_buckets_differ_by_seed_and_epoch():
    lengths = np.random.default_rng(0).integers(1, 99, 200)
    def run(seed, epoch):
        s = BucketSampler(lengths, 8, seed=seed)
        s.set_epoch(epoch)
        return str(list(s))
    assert len({run(s, e) for s in (0,1,-1) for e in (0,1)})==6 and run(1, 2)==run(1, 2)

@pytest.mark.parametrize('p', [2, 4])
def test_accelerate_slices_batches(p):
    "Each process gets its slice of every batch, so all of them together train on the batches of one process"
    from accelerate.data_loader import BatchSamplerShard
    lengths = np.random.default_rng(0).integers(1, 99, 80)
    for s in (BucketSampler(lengths, 8), RandomBatchSampler(80, 8), SequentialBatchSampler(80, 8)):
        shards = [list(BatchSamplerShard(s, p, i, split_batches=True)) for i in range(p)]
        assert [sum(o, []) for o in zip(*shards)]==list(s)
    uneven = BucketSampler(lengths[:77], 8)
    shards = [list(BatchSamplerShard(uneven, p, i, split_batches=True)) for i in range(p)]
    assert {len(o) for o in shards}=={10} and {i for s in shards for o in s for i in o}==set(range(77))

def test_lengths_of_arrow(tmp_path):
    import datasets
    n = [3,1,4,1,5,9,2,6]
    ds = datasets.Dataset.from_dict(dict(input_ids=[list(range(k)) for k in n], pixels=[[0]*2]*8, text=['a']*8))
    ds.save_to_disk(tmp_path/'d')
    disk = datasets.load_from_disk(tmp_path/'d')
    for d in (ds, disk, ds.with_format('torch'), ds.remove_columns('text'), ds.select([5,1,1]), ds.select(range(2, 6)), ds.shuffle(seed=3), disk.shuffle(seed=1).select([2,0]),
              ds.train_test_split(.5, seed=0)['test'], datasets.concatenate_datasets([ds, disk.select([1])]), ds.shard(3, 1), ds.filter(lambda r: len(r['input_ids'])>2)):
        assert row_lengths(d).tolist()==[len(r['input_ids']) for r in d]
    assert row_lengths(ds.with_transform(lambda b: {'input_ids':[[1]]*len(b['text'])})) is None
    assert row_lengths(ds, name='text') is None and row_lengths(ds, name='other') is None
    assert row_lengths(ds.to_iterable_dataset()) is None
    assert row_lengths(ds.add_column('length', [8]*8)).tolist()==[8]*8
    assert row_lengths(ds, name='pixels').tolist()==[2]*8

def test_lengths_never_read_what_may_be_expensive():
    class LazyTensor(Dataset):
        def __len__(self): return 5
        def __getitem__(self, i): raise AssertionError('read')
    assert row_lengths(LazyTensor()) is None
    assert row_lengths(TensorDataset(torch.zeros(3, 2))) is None
    assert row_lengths([]) is None

# packing

@pytest.mark.parametrize('seed', range(6))
def test_pack(seed):
    rng = np.random.default_rng(seed)
    size = int(rng.integers(1, 300))
    lengths = rng.integers(0, size+1, int(rng.integers(1, 2000)))
    packs = pack(lengths, size, seed)
    assert sorted(i for p in packs for i in p)==np.flatnonzero(lengths).tolist()
    assert max(lengths[p].sum() for p in packs)<=size
    assert pack(lengths, size, seed)==packs
    assert len(packs)==len(best_fit(lengths, size))==len(pack(lengths, size, seed+1))

def best_fit(lengths, size):
    "One text at a time: the longest first, where it leaves the least room"
    left = []
    for n in sorted((n for n in lengths if n), reverse=True):
        fits = [i for i,r in enumerate(left) if r>=n]
        if fits: left[min(fits, key=left.__getitem__)] -= n
        else: left.append(size-n)
    return left

@pytest.fixture(scope='module')
def llama():
    torch.manual_seed(0)
    c = LlamaConfig(vocab_size=99, hidden_size=32, num_hidden_layers=2, num_attention_heads=4, num_key_value_heads=2, intermediate_size=64, use_cache=False)
    return LlamaForCausalLM(c)

def test_packed_equals_alone(llama, tmp_path):
    rng = np.random.default_rng(0)
    rows = [dict(input_ids=rng.integers(1, 99, n).tolist()) for n in rng.integers(2, 30, 20)]
    rows[3]['labels'] = None
    for r in rows: r['labels'] = [-100]*2+r['input_ids'][2:]
    data = PackedDataset(rows, 64, seed=1)
    batch = default_data_collator([data[i] for i in range(len(data))])
    assert batch['input_ids'].shape==(len(data), 64) and data.fill_rate>.8
    llama.zero_grad()
    loss = llama(**batch).loss
    loss.backward()
    packed = {k:p.grad.clone() for k,p in llama.named_parameters()}
    llama.zero_grad()
    count = sum((np.array(r['labels'][1:])!=-100).sum() for r in rows)
    assert count==(batch['labels'][:,1:]!=-100).sum()
    alone = 0
    for r in rows:
        out = llama(input_ids=torch.tensor([r['input_ids']]), labels=torch.tensor([r['labels']]), num_items_in_batch=torch.tensor(int(count)))
        out.loss.backward()
        alone += out.loss.item()
    assert abs(loss.item()-alone)<1e-6
    for k,p in llama.named_parameters(): torch.testing.assert_close(packed[k], p.grad, atol=1e-6, rtol=1e-5)
    with torch.no_grad():
        logits = llama(input_ids=batch['input_ids'], position_ids=batch['position_ids']).logits
        for i,p in enumerate(data.packs):
            at = 0
            for row,a,b in data.pieces[p].tolist():
                one = llama(input_ids=torch.tensor([rows[row]['input_ids'][a:b]])).logits[0]
                torch.testing.assert_close(logits[i,at:at+b-a], one, atol=1e-6, rtol=0)
                at += b-a
        llama.save_pretrained(tmp_path)
        other = hf.AutoModelForCausalLM.from_pretrained(tmp_path)
        assert abs(other(**batch, use_cache=False).loss-loss)<1e-6  # transformers reads the same borders

def test_packed_dataset_of_arrow():
    import datasets
    rng = np.random.default_rng(0)
    rows = [rng.integers(1, 99, n).tolist() for n in (5, 300, 0, 64, 65, 2)]
    ds = datasets.Dataset.from_dict(dict(input_ids=rows, attention_mask=[[1]*len(r) for r in rows], text=['a']*6))
    data = PackedDataset(ds, 64)
    out = [data[i] for i in range(len(data))]
    assert all(o['input_ids'].shape==(64,) and o['input_ids'].dtype==np.int64 for o in out)
    ids = np.concatenate([o['input_ids'] for o in out])
    assert sorted(ids[ids>0].tolist())==sorted(sum(rows, []))
    starts = sum(((o['position_ids']==0) & (o['input_ids']>0)).sum() for o in out)
    assert starts==len(split_texts([len(r) for r in rows], 64))
    assert all((o['labels'][(o['position_ids']==0) | (o['input_ids']==0)]==-100).all() for o in out)
    assert list(pickle.loads(pickle.dumps(data))[0]['input_ids'])==list(out[0]['input_ids'])

@pytest.mark.parametrize('workers', [0, 2])
def test_packed_stream(workers):
    import datasets
    rng = np.random.default_rng(0)
    rows = [dict(input_ids=rng.integers(1, 99, n).tolist()) for n in rng.integers(1, 90, 300)]
    for source in (rows, datasets.Dataset.from_list(rows).to_iterable_dataset(num_shards=4)):
        data = PackedIterableDataset(source, 64, buffer=8)
        out = list(DataLoader(data, batch_size=None, num_workers=workers))
        ids = torch.cat([o['input_ids'] for o in out])
        assert sorted(ids[ids>0].tolist())==sorted(i for r in rows for i in r['input_ids'])
    first = [o['input_ids'].tolist() for o in islice(data, 3)]
    assert first==[o['input_ids'].tolist() for o in islice(data, 3)]
    data.set_epoch(1)
    assert first!=[o['input_ids'].tolist() for o in islice(data, 3)]

@pytest.mark.parametrize('fails, message', [
    (lambda: PackedDataset([], 8), 'nothing to pack'),
    (lambda: PackedDataset([dict(text='a')], 8), 'tokenize the texts first'),
    (lambda: PackedDataset([dict(input_ids=[1,0], attention_mask=[1,0])], 8)[0], 'is padded'),
    (lambda: PackedDataset([dict(input_ids=[1,0])], 8, lengths=[3])[0], 'was said to have 3'),
    (lambda: PackedDataset([dict(input_ids=[1])], 0), 'must be 1 or more'),
    (lambda: pack([9], 8), 'cut long texts'),
    (lambda: list(PackedIterableDataset([dict(input_ids=[1,2], labels=[1])], 8)), '1 labels'),
])
def test_packing_errors(fails, message):
    with pytest.raises(ValueError) as e: fails()
    assert message in str(e.value)

def test_collators_load_no_framework():
    done = subprocess.run([sys.executable, '-c', "import sys; import hflit.train.data.collators, hflit.train.data.masking; print([m for m in ('torch','jax','keras','datasets') if m in sys.modules])"],
                          capture_output=True, text=True)
    assert done.stdout.strip()=='[]', done.stderr
    assert collators.frameworks['pt']=='torch'
