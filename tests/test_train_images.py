"Fine-tuning on pictures: the tutorials' transforms, folders of pictures, the Trainer against transformers', Keras' fit, `hflit train image-classification`"
import io, json
from contextlib import redirect_stderr, redirect_stdout

import datasets
import numpy as np
import pytest
import torch
import transformers as tf
from PIL import Image

import hflit
from hflit.cli import main
from hflit.train.data.datasets import read_data
from hflit.train.loop.callbacks import PrinterCallback

SIZE = dict(hidden_size=16, num_hidden_layers=2, num_attention_heads=2, intermediate_size=32, image_size=16, patch_size=8)
NAMES = '1', '10', '2'  # in the order of text; of numbers 1, 2, 10

@pytest.fixture(scope='module')
def folder(tmp_path_factory):
    "Pictures of three classes with stripes of three widths, in folders; grey, with a palette, with alpha"
    d, rng = tmp_path_factory.mktemp('pictures'), np.random.default_rng(0)
    for kind, width in zip(NAMES, (1, 2, 4)):
        (d/kind).mkdir()
        for i in range(10):
            x = np.tile(np.repeat([0, 200], width), (16, 8//width))+rng.integers(0, 50, (16, 16))
            Image.fromarray(x.astype('uint8')).convert(('L', 'P', 'RGBA')[i % 3]).save(d/kind/f'{i}.png')
    (d/'1'/'.hidden.png').write_bytes(b'')
    (d/'notes.txt').write_text('taken in May')
    return d

@pytest.fixture(scope='module')
def vit(tmp_path_factory):
    "A ViT that has learned nothing, with its image processor"
    d = tmp_path_factory.mktemp('vit')
    torch.manual_seed(0)
    hflit.ViTModel(hflit.ViTConfig(**SIZE)).save_pretrained(d)
    hflit.ViTImageProcessor(size=16).save_pretrained(d)
    return str(d)

def imagefolder(folder, cache): return datasets.load_dataset('imagefolder', data_dir=str(folder), cache_dir=str(cache), split='train')

def transform(processor):
    def prepare(rows):
        rows['pixel_values'] = [processor(o.convert('RGB'), return_tensors='pt')['pixel_values'][0] for o in rows['image']]
        del rows['image']
        return rows
    return prepare

def losses(trainer): return [h['loss'] for h in trainer.state.log_history if 'loss' in h]

def test_losses_are_those_of_transformers(folder, vit, tmp_path):
    "The same batches of `imagefolder`, with `with_transform`, DefaultDataCollator and `remove_unused_columns=False`"
    data, found = imagefolder(folder, tmp_path/'cache'), {}
    kw = dict(max_steps=12, logging_steps=1, save_strategy='no', eval_strategy='steps', eval_steps=6, learning_rate=5e-3, seed=3, per_device_train_batch_size=8, remove_unused_columns=False,
              disable_tqdm=True, report_to='none', train_sampling_strategy='random')
    for lib, more in ((hflit, {}), (tf, dict(use_cpu=True))):
        torch.manual_seed(0)
        if lib is hflit: start = lib.ViTForImageClassification.from_pretrained(vit, num_labels=3)
        if lib is hflit: start.save_pretrained(tmp_path/'start')
        model = lib.AutoModelForImageClassification.from_pretrained(tmp_path/'start')
        processor = lib.AutoImageProcessor.from_pretrained(vit)
        trainer = lib.Trainer(model, lib.TrainingArguments(str(tmp_path/lib.__name__), **kw, **more), lib.DefaultDataCollator(), data.with_transform(transform(processor)),
                              data.with_transform(transform(processor)), processing_class=processor, compute_metrics=lambda p: dict(accuracy=float((p.predictions.argmax(-1) == p.label_ids).mean())))
        trainer.remove_callback(lib.trainer_callback.PrinterCallback if lib is tf else PrinterCallback)
        trainer.train()
        found[lib.__name__] = losses(trainer), [h['eval_loss'] for h in trainer.state.log_history if 'eval_loss' in h], trainer.evaluate()['eval_accuracy']
    (a, eval_a, share), (b, eval_b, share_b) = found['hflit'], found['transformers']
    assert len(a) == 12 and a[-1] < a[0] and share == share_b
    np.testing.assert_allclose(a, b, atol=1e-5)
    np.testing.assert_allclose(eval_a, eval_b, atol=1e-5)

@pytest.mark.parametrize('collator', [None, hflit.DefaultDataCollator(), hflit.default_data_collator])
def test_a_transform_sees_columns_that_the_model_does_not_take(folder, vit, collator, tmp_path):
    "With the default `remove_unused_columns=True`, where transformers' Trainer fails with KeyError: 'image'; an image processor is no reason to pad"
    processor = hflit.AutoImageProcessor.from_pretrained(vit)
    def prepare(rows): return dict(processor([o.convert('RGB') for o in rows['image']], return_tensors='pt'), label=rows['label'], note=['x']*len(rows['label']))
    data = imagefolder(folder, tmp_path/'cache').with_transform(prepare)
    model = hflit.ViTForImageClassification(hflit.ViTConfig(**SIZE, num_labels=3))
    seen = []
    model.register_forward_pre_hook(lambda m, args, kw: seen.append({k: tuple(v.shape) for k, v in kw.items() if torch.is_tensor(v)}), with_kwargs=True)
    args = hflit.TrainingArguments(str(tmp_path/'out'), max_steps=2, per_device_train_batch_size=5, save_strategy='no', disable_tqdm=True, report_to='none')
    hflit.Trainer(model, args, collator, data, processing_class=processor).train()
    assert seen[0] == dict(pixel_values=(5, 3, 16, 16), labels=(5,)), seen

def run(*words):
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err): rc = main([str(w) for w in words])
    return rc, out.getvalue(), err.getvalue()

def test_a_folder_from_the_command_line(folder, vit, tmp_path):
    out = tmp_path/'out'
    rc, said, err = run('train', 'image-classification', '--model', vit, '--data', folder, '--output_dir', out, '--eval', '.2', '--learning_rate', '1e-2', '--num_train_epochs', '12',
                        '--save_strategy', 'no', '--disable_tqdm', 'true')
    assert rc == 0, err
    assert '24 rows to learn from, 6 to measure on' in said
    found = {k: float(v) for k, v in (l.split() for l in said.splitlines() if len(l.split()) == 2)}
    assert found['accuracy'] >= 5/6
    config = json.loads((out/'config.json').read_text())
    assert config['id2label'] == {'0': '1', '1': '2', '2': '10'}  # numbers are sorted as numbers
    rc, said, err = run('run', 'image-classification', '-m', out, folder/'10'/'1.png', folder/'2'/'2.png', '-o', 'top_k=1', '--json')
    assert rc == 0, err
    assert [json.loads(l)[0]['label'] for l in said.splitlines()] == ['10', '2']

def test_splits_in_folders_and_tables_of_paths(folder, tmp_path):
    for part in ('train', 'test', 'validation'):
        for kind in NAMES: (tmp_path/'d'/part/kind).mkdir(parents=True)
        for kind in NAMES[:1 if part == 'test' else 3]: Image.new('L', (4, 4)).save(tmp_path/'d'/part/kind/'x.jpg')
    found = read_data(tmp_path/'d')
    assert {k: list(v['label']) for k, v in found.items()} == dict(train=list(NAMES), eval=list(NAMES))  # a validation folder is preferred to a test folder
    assert [*read_data(folder)] == ['train'] and len(read_data(folder)['train']) == 30
    assert read_data(folder)['train']['image'][0] == str(folder/'1'/'0.png')

def test_pictures_in_a_table(folder, vit, tmp_path):
    "Paths in a CSV, with labels that are numbers; and Parquet with a column of the kind Image, as the Hub has it"
    from hflit.train.data.recipes import make_trainer
    rows = [dict(scan=str(folder/k/f'{i}.png'), weight=float(k)) for k in NAMES for i in range(3)]
    datasets.Dataset.from_list(rows).to_csv(tmp_path/'t.csv')
    args = hflit.TrainingArguments(str(tmp_path/'out'), save_strategy='no', disable_tqdm=True, report_to='none', max_steps=1)
    trainer = make_trainer('image-classification', vit, tmp_path/'t.csv', args=args, image='scan', label='weight')
    assert trainer.model.config.problem_type == 'regression' and trainer.train_dataset[0]['labels'] == 1.
    data = datasets.Dataset.from_list([dict(image=r['scan'], label=i//3) for i, r in enumerate(rows)])
    data.cast_column('image', datasets.Image()).cast_column('label', datasets.ClassLabel(names=['fine', 'even', 'wide'])).to_parquet(tmp_path/'t.parquet')
    other = make_trainer('image-classification', vit, tmp_path/'t.parquet', args=args, test_size=0)
    assert other.model.config.id2label == {0: 'fine', 1: 'even', 2: 'wide'}
    np.testing.assert_array_equal(other.train_dataset[1]['pixel_values'], hflit.AutoImageProcessor.from_pretrained(vit)(Image.open(folder/'1'/'1.png').convert('RGB'))['pixel_values'][0])

@pytest.mark.parametrize('words,says', [
    (['--data', '{folder}/1'], ('has no class', 'named after its class')),
    (['--data', '{folder}', '--max_length', '9'], ('pictures have no tokens',)),
    (['--data', '{folder}', '--image_column', 'scan'], ("'scan'", 'image, label')),
    (['--data', 'broken', '--eval', '0', '--max_steps', '1'], ('bad.png',)),
    (['--data', 'empty'], ('no files that can be read',))])
def test_a_fault_is_one_sentence(words, says, folder, vit, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for d in ('empty', 'broken/a', 'broken/b'): (tmp_path/d).mkdir(parents=True)
    for d in 'ab': (tmp_path/'broken'/d/'bad.png').write_bytes(b'<html>not found</html>')
    rc, out, err = run('train', 'image-classification', '-m', vit, *[w.format(folder=folder) for w in words])
    assert rc == 1 and 'Traceback' not in err and all(s in err for s in says), err

def test_the_builtin_model_reads_digits():
    "Held-out digits as pictures, both ways round, by the pipeline of each library from the same files"
    from sklearn.datasets import load_digits
    from hflit.checkpoint.hub import builtin_folder
    digits = load_digits()
    held = torch.randperm(len(digits.target), generator=torch.Generator().manual_seed(0))[:len(digits.target)//5].numpy()
    pictures = [Image.fromarray((digits.images[i]*255/16).round().astype('uint8')) for i in held]
    classify = hflit.pipeline('image-classification', model='builtin:tiny-vit')
    said = [a[0]['label'] for a in classify(pictures, top_k=1)]
    assert np.mean([a == str(y) for a, y in zip(said, digits.target[held])]) > .98
    dark = [Image.fromarray(255-np.asarray(p)) for p in pictures]
    assert np.mean([a[0]['label'] == str(y) for a, y in zip(classify(dark, top_k=1), digits.target[held])]) > .95
    folder = builtin_folder('builtin:tiny-vit')
    theirs = tf.pipeline('image-classification', model=str(folder))([p.convert('RGB') for p in pictures[:8]], top_k=2)
    for a, b in zip(classify(pictures[:8], top_k=2), theirs):
        assert [o['label'] for o in a] == [o['label'] for o in b]
        np.testing.assert_allclose([o['score'] for o in a], [o['score'] for o in b], atol=1e-5)
