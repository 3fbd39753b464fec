"`hflit train` as a user meets it: a small file and a small model in, a folder that pipeline() loads out; a fault is one sentence"
import io, json
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
import torch

import hflit
from hflit.cli import main
from hflit.train.arguments.training_arguments import TrainingArguments
from hflit.train.data.recipes import make_trainer
from hflit.train.data.datasets import train_test_split, read_data
from hflit.train.evaluation.metric_accumulation import EvalPrediction

WORDS = 'the a of in it is good bad film food dull nice very not who wrote ada lovelace london paris lives works bob red blue'.split()
SIZE = dict(hidden_size=32, intermediate_size=64, num_hidden_layers=2, num_attention_heads=2, max_position_embeddings=48, hidden_dropout_prob=0., attention_probs_dropout_prob=0., initializer_range=.1)

@pytest.fixture(scope='module')
def bert(tmp_path_factory):
    "A BERT that has learned nothing"
    d = tmp_path_factory.mktemp('bert')
    (d/'words.txt').write_text('\n'.join(['[PAD]', '[UNK]', '[CLS]', '[SEP]', '[MASK]', *WORDS, *'abcdefghijklmnopqrstuvwxyz.,?!', *(f'##{c}' for c in 'abcdefghijklmnopqrstuvwxyz')]))
    tok = hflit.BertTokenizer(str(d/'words.txt'), model_max_length=48)
    torch.manual_seed(0)
    hflit.BertModel(hflit.BertConfig(vocab_size=len(tok), **SIZE)).save_pretrained(d)
    tok.save_pretrained(d)
    return str(d)

def hflit_(*words):
    "The command in this process: exit status, standard output, standard error"
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err): rc = main([str(w) for w in words])
    return rc, out.getvalue(), err.getvalue()

def trained(task, model, data, folder, *more):
    rc, out, err = hflit_('train', task, '-m', model, '-d', data, '--output_dir', folder, '--save_strategy', 'no', '--disable_tqdm', 'true', *more)
    assert rc == 0, err
    return {k: float(v) for l in out.splitlines() if len(w := l.split()) == 2 and w[0].isidentifier() for k, v in [w]}

OPINIONS = [(f'the {w} {n}', y) for y, ws in (('praise', ('good', 'nice', 'very good', 'very nice')), ('blame', ('bad', 'dull', 'very bad', 'very dull')))
            for w in ws for n in ('film', 'food', 'film .', 'food .', 'film !')]
LEARN = ('--learning_rate', '5e-3', '--num_train_epochs', '30', '--weight_decay', '.01')

def write(rows, path):
    "Rows as a file of the kind that its name says"
    path, df = Path(path), pd.DataFrame(rows)
    if path.suffix == '.parquet': df.to_parquet(path)
    elif path.suffix in ('.jsonl', '.json'): path.write_text(df.to_json(orient='records', lines=path.suffix == '.jsonl', force_ascii=False))
    else: df.to_csv(path, index=False, sep='\t' if path.suffix == '.tsv' else ',')
    return path

@pytest.mark.parametrize('kind', ['csv', 'tsv', 'jsonl', 'json', 'parquet'])
def test_reads_the_same_rows_from_every_kind_of_file(kind, tmp_path):
    rows = [dict(text='naïve "quoted", 数据', label='a'), dict(text='two\nlines', label='b')]
    assert list(read_data(write(rows, tmp_path/f'd.{kind}'))['train']) == rows

def test_classifies_texts(bert, tmp_path):
    found = trained('text-classification', bert, write([dict(sentence=t, label=y) for t, y in OPINIONS], tmp_path/'d.csv'), tmp_path/'out', *LEARN)
    assert found['accuracy'] > .8 and {'loss', 'f1'} <= set(found)
    pipe = hflit.pipeline('text-classification', model=str(tmp_path/'out'))
    assert [a['label'] for a in pipe(['the very nice film', 'the dull food'])] == ['praise', 'blame']
    config = json.loads((tmp_path/'out/config.json').read_text())
    assert config['id2label'] == {'0': 'blame', '1': 'praise'} and config['problem_type'] == 'single_label_classification'
    assert (tmp_path/'out/trainer_state.json').is_file()

def test_texts_in_folders_are_labelled_by_them(bert, tmp_path):
    for i, (t, y) in enumerate(OPINIONS):
        (tmp_path/'d'/y).mkdir(parents=True, exist_ok=True)
        (tmp_path/'d'/y/f'{i}.txt').write_text(t)
    assert trained('text-classification', bert, tmp_path/'d', tmp_path/'out', *LEARN)['accuracy'] > .8

def test_estimates_numbers(bert, tmp_path):
    data = write([dict(review=t, stars=4.5 if y == 'praise' else 1.) for t, y in OPINIONS], tmp_path/'d.jsonl')
    found = trained('text-classification', bert, data, tmp_path/'out', *LEARN)
    assert found['correlation'] > .7
    a, b = hflit.pipeline('text-classification', model=str(tmp_path/'out'))(['the nice food', 'the bad food'])
    assert a['score'] > b['score'] + 1

def test_several_labels_at_once(bert, tmp_path):
    rows = [dict(text=t, labels=['good']*(y == 'praise')+['film']*('film' in t)) for t, y in OPINIONS]
    found = trained('text-classification', bert, write(rows, tmp_path/'d.jsonl'), tmp_path/'out', '--learning_rate', '2e-3', '--num_train_epochs', '90')
    assert found['f1'] > .7
    scores = {a['label']: a['score'] for a in hflit.pipeline('text-classification', model=str(tmp_path/'out'))('the nice film', top_k=None)}
    assert set(scores) == {'good', 'film'} and min(scores.values()) > .5

def test_several_labels_in_columns(bert, tmp_path):
    data = write([dict(text=t, good=int(y == 'praise'), film=int('film' in t)) for t, y in OPINIONS], tmp_path/'d.csv')
    t = make_trainer('text-classification', bert, data, label=['good', 'film'], args=TrainingArguments(str(tmp_path/'out'), disable_tqdm=True))
    assert t.model.config.id2label == {0: 'good', 1: 'film'} and t.model.config.problem_type == 'multi_label_classification'
    said = {r['labels'] == [float('good' in x or 'nice' in x), float('film' in x)] for r in t.train_dataset for x in [t.recipe.tokenizer.decode(r['input_ids'])]}
    assert said == {True}

def test_pairs_of_texts(bert, tmp_path):
    rows = [dict(sentence1=a, sentence2=b, label=int(a == b)) for a in ('red', 'blue') for b in ('red', 'blue')]*6
    trained('text-classification', bert, write(rows, tmp_path/'d.csv'), tmp_path/'out', '--max_steps', '2')
    assert hflit.pipeline('text-classification', model=str(tmp_path/'out'))(dict(text='red', text_pair='blue'))['label'] in ('0', '1')

def test_labels_tokens(bert, tmp_path):
    rows = [dict(tokens=f'{p} {v} in {c} .'.split(), ner_tags=['B-PER']+['I-PER']*(len(p.split())-1)+['O', 'O', 'B-LOC', 'O'])
            for p in ('ada', 'bob', 'ada lovelace') for v in ('lives', 'works') for c in ('london', 'paris')]*3
    found = trained('token-classification', bert, write(rows, tmp_path/'d.jsonl'), tmp_path/'out', *LEARN)
    assert found['f1'] > .9 and {'precision', 'recall', 'accuracy'} <= set(found)
    got = hflit.pipeline('token-classification', model=str(tmp_path/'out'), aggregation_strategy='simple')('ada lovelace works in paris .')
    assert [(e['entity_group'], e['word']) for e in got] == [('PER', 'ada lovelace'), ('LOC', 'paris')]

def test_numbers_of_tags_have_the_names_that_the_data_know(bert, tmp_path):
    from datasets import ClassLabel, Dataset, Features, List, Value
    f = Features(dict(tokens=List(Value('string')), ner_tags=List(ClassLabel(names=['O', 'B-PER', 'B-LOC']))))
    Dataset.from_dict(dict(tokens=[['ada', 'lives'], ['in', 'paris']]*4, ner_tags=[[1, 0], [0, 2]]*4), f).to_parquet(tmp_path/'d.parquet')
    t = make_trainer('ner', bert, tmp_path/'d.parquet', args=TrainingArguments(str(tmp_path/'out'), disable_tqdm=True))
    assert t.model.config.id2label == {0: 'O', 1: 'B-PER', 2: 'B-LOC'}
    assert sorted(map(tuple, t.train_dataset['labels']))[0][0] == -100 and {y for r in t.train_dataset['labels'] for y in r} == {-100, 0, 1, 2}

def test_fills_masks(bert, tmp_path):
    (tmp_path/'d.txt').write_text('\n'.join(t for t, _ in OPINIONS))
    found = trained('fill-mask', bert, tmp_path/'d.txt', tmp_path/'out', '--learning_rate', '1e-2', '--num_train_epochs', '5')
    assert found['perplexity'] == pytest.approx(np.exp(found['loss']), rel=1e-2) and found['perplexity'] < 40
    answer = hflit.pipeline('fill-mask', model=str(tmp_path/'out'))('the very [MASK] film')
    assert answer[0]['score'] > 1.5/len(WORDS) and answer[0]['token_str'][:1] != '['

def test_a_batch_in_which_nothing_is_hidden_is_passed_over(bert, tmp_path):
    "Of short texts a batch may have no hidden word, and the mean of no losses is no number"
    (tmp_path/'d.txt').write_text('\n'.join(t for t, _ in OPINIONS))
    t = make_trainer('fill-mask', bert, tmp_path/'d.txt', mlm_probability=.01, args=TrainingArguments(str(tmp_path/'out'), max_steps=10, logging_steps=1, save_strategy='no', disable_tqdm=True))
    t.train()
    found = [h['loss'] for h in t.state.log_history if 'loss' in h]
    assert 0. in found and np.isfinite(found).all()

@pytest.mark.parametrize('packing', ['yes', 'no'])
def test_continues_texts(packing, tmp_path):
    (tmp_path/'d.txt').write_text('\n'.join(f'{w} the {n} of the list' for w in ('return', 'raise', 'copy', 'remove') for n in ('first item', 'last item', 'length', 'name')))
    found = trained('text-generation', 'builtin:tiny-lm', tmp_path/'d.txt', tmp_path/'out', '--learning_rate', '2e-3', '--max_steps', '20', '--max-length', '32', '--packing', packing)
    assert found['perplexity'] < 6
    answer = hflit.pipeline('text-generation', model=str(tmp_path/'out'))('copy the last', do_sample=False, max_new_tokens=12)[0]['generated_text']
    assert answer.startswith('copy the last item of the list') and len(answer) < 40  # and it has learned to stop

def test_answers_questions(bert, tmp_path):
    rows = []
    for p in ('ada', 'bob', 'ada lovelace'):
        for c in ('london', 'paris', 'it'):
            text = f'{p} works in {c} .'
            rows += [dict(question='who works ?', context=text, answers=dict(text=[p], answer_start=[0])), dict(question='in ?', context=text, answers=dict(text=[c], answer_start=[text.index(c)]))]
    found = trained('question-answering', bert, write(rows*3, tmp_path/'d.jsonl'), tmp_path/'out', '--learning_rate', '1e-2', '--num_train_epochs', '15')
    assert found['exact_match'] > .6 and found['f1'] >= found['exact_match']
    assert hflit.pipeline('question-answering', model=str(tmp_path/'out'))(question='who works ?', context='bob works in paris .')['answer'] == 'bob'

def test_goes_on_from_a_checkpoint(bert, tmp_path):
    data, words = write([dict(text=t, label=y) for t, y in OPINIONS], tmp_path/'d.csv'), ('--max_steps', '4', '--save_steps', '2', '--seed', '3', '--disable_tqdm', 'true')
    for folder, more in (('a', ()), ('b', ('--resume_from_checkpoint', tmp_path/'a/checkpoint-2'))):
        rc, _, err = hflit_('train', 'text-classification', '-m', bert, '-d', data, '--output_dir', tmp_path/folder, *words, *more)
        assert rc == 0, err
    a, b = (hflit.BertForSequenceClassification.from_pretrained(tmp_path/k).state_dict() for k in 'ab')
    assert all(torch.equal(a[k], b[k]) for k in a)

def test_knows_its_own_labels_again(bert, tmp_path):
    "A model that was trained on three labels, and now sees two of them, keeps its head"
    rows = [dict(text=t, label=y) for t, y in OPINIONS]
    trained('text-classification', bert, write([*rows, *[dict(text='it', label='neither')]*4], tmp_path/'a.csv'), tmp_path/'a', '--max_steps', '2')
    t = make_trainer('text-classification', str(tmp_path/'a'), write(rows, tmp_path/'b.csv'), args=TrainingArguments(str(tmp_path/'b'), disable_tqdm=True))
    old = hflit.BertForSequenceClassification.from_pretrained(tmp_path/'a')
    assert t.model.config.id2label == old.config.id2label and len(old.config.id2label) == 3 and torch.equal(t.model.classifier.weight, old.classifier.weight)
    t = make_trainer('text-classification', str(tmp_path/'a'), write([dict(text='a', label='x'), dict(text='b', label='y')]*5, tmp_path/'c.csv'), args=TrainingArguments(str(tmp_path/'b'), disable_tqdm=True))
    assert t.model.config.id2label == {0: 'x', 1: 'y'} and t.model.classifier.out_features == 2

def test_what_is_laid_aside_follows_from_the_seed():
    data = read_data_rows(50)
    a, b = train_test_split(data, .2, 1), train_test_split(data, .2, 1)
    assert list(a[1]['text']) == list(b[1]['text']) != list(train_test_split(data, .2, 2)[1]['text']) and (len(a[0]), len(a[1])) == (40, 10)

def read_data_rows(n):
    from datasets import Dataset
    return Dataset.from_dict(dict(text=[str(i) for i in range(n)], label=[i % 2 for i in range(n)]))

def test_entities_as_seqeval_counts_them():
    "Against the counts of the shared task: kinds, beginnings and ends all have to agree"
    from hflit.train.data.recipes import token_metrics
    names = ['O', 'B-A', 'I-A', 'B-B', 'I-B']
    said, true = np.array([[1, 2, 0, 3], [0, 2, 2, -100]]), np.array([[1, 2, 2, 3], [0, 1, 2, -100]])
    found = token_metrics(names)(EvalPrediction(said, true))
    assert (found['precision'], found['recall']) == (2/3, 2/3)  # of (A,0-2) (B,3) (A,1-3) against (A,0-3) (B,3) (A,1-3)

@pytest.mark.parametrize('words,says', [
    (['txt-classification', '-m', '{bert}', '-d', 'good.csv'], ('text-classification', 'fill-mask')),
    (['text-classification', '-m', '{bert}', '-d', 'god.csv'], ('good.csv',)),
    (['text-classification', '-m', '{bert}', '-d', './nothing'], ('no folder',)),
    (['text-classification', '-m', '{bert}', '-d', 'empty.csv'], ('empty.csv',)),
    (['text-classification', '-m', '{bert}', '-d', 'head.csv'], ('head.csv', 'no rows')),
    (['text-classification', '-m', '{bert}', '-d', 'broken.jsonl'], ('broken.jsonl', 'line 2')),
    (['text-classification', '-m', '{bert}', '-d', 'good.csv', '--text-column', 'words'], ("'words'", 'text, label')),
    (['text-classification', '-m', '{bert}', '-d', 'odd.csv'], ('--label-column', 'said, kind')),
    (['text-classification', '-m', '{bert}', '-d', 'numbers.csv'], ("'text'", 'int64')),
    (['text-classification', '-m', '{bert}', '-d', 'gap.jsonl'], ('row 1', 'label')),
    (['text-classification', '-m', '{bert}', '-d', 'good.csv', '--eval-data', 'other.csv'], ("'c'", 'a, b')),
    (['text-classification', '-m', '{bert}', '-d', 'good.csv', '--eval', '2'], ('between 0 and 1',)),
    (['text-classification', '-m', '{bert}', '-d', 'good.csv', '--learnin_rate', '1'], ('learning_rate',)),
    (['text-classification', '-m', '{bert}', '-d', 'good.csv', '--learning_rate', '-1'], ('learning_rate',)),
    (['text-classification', '-m', '{bert}', '-d', 'good.csv', '--max-length', '400'], ('48',)),
    (['token-classification', '-m', '{bert}', '-d', 'good.csv'], ('tokens',)),
    (['question-answering', '-m', '{bert}', '-d', 'good.csv'], ('question',)),
    (['fill-mask', '-m', 'builtin:tiny-lm', '-d', 'good.csv'], ('llama',))])
def test_a_fault_is_one_sentence(words, says, bert, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name, text in {'good.csv': 'text,label\nx,a\ny,b\nz,a\nw,b\n', 'empty.csv': '', 'head.csv': 'text,label\n', 'broken.jsonl': '{"text":"x","label":"a"}\n{"text":\n',
                       'odd.csv': 'said,kind\nx,a\n', 'numbers.csv': 'text,label\n1,a\n2,b\n', 'gap.jsonl': '{"text":"x","label":"a"}\n{"text":"y"}\n', 'other.csv': 'text,label\nx,c\n'}.items():
        Path(name).write_text(text)
    rc, out, err = hflit_('train', *[w.format(bert=bert) for w in words])
    assert rc == 1 and 'Traceback' not in err and all(s in err for s in says), err
    assert err.splitlines()[-1].startswith('hflit: ')
