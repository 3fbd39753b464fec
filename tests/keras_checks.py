"""What Keras models do, asked in a process of its own for each backend: `python keras_checks.py FOLDER NAMES` runs the functions of those names and prints what failed.

The folder holds what PyTorch has written: `text` (a BERT that sorts texts) and `words` (a Llama), their answers, and the losses of a few steps of training."""
import hashlib, inspect, json, os, sys, tempfile, traceback
from pathlib import Path
import keras
import numpy as np
from keras import ops
from hflit.keras import (AutoModelForSequenceClassification, BertConfig, BertForMaskedLM, BertForQuestionAnswering, BertForSequenceClassification,
                         BertForTokenClassification, BertModel, LlamaConfig, LlamaForCausalLM, LlamaModel)
from hflit.keras.loading import slots
from hflit.checkpoint.weights import Checkpoint, in_memory

backend = keras.backend.backend()
folder = Path(sys.argv[1]) if __name__=='__main__' else None
config = BertConfig(vocab_size=40, hidden_size=16, num_hidden_layers=1, num_attention_heads=2, intermediate_size=24, max_position_embeddings=100,
                    hidden_dropout_prob=0., attention_probs_dropout_prob=0.)
llama = LlamaConfig(vocab_size=40, hidden_size=16, num_hidden_layers=1, num_attention_heads=4, num_key_value_heads=2, intermediate_size=24, tie_word_embeddings=True)
ids = np.random.default_rng(0).integers(1, 40, (22, 6))
labels = (ids[:,0]>19).astype(int)
inside, apart = dict(input_ids=ids, labels=labels), (dict(input_ids=ids), labels)

def npy(x): return ops.convert_to_numpy(x).astype('float32')
def answers(name): return np.load(folder/f'{name}.npz')
def sha(path): return hashlib.sha256(Path(path).read_bytes()).hexdigest()
def close(a, b, tol=2e-5): np.testing.assert_allclose(a, b, atol=tol, rtol=tol)
def text(**kw): return BertForSequenceClassification.from_pretrained(folder/'text', **kw)
def words(**kw): return LlamaForCausalLM.from_pretrained(folder/'words', **kw)
def tensors(name):
    ck = Checkpoint.find(folder/name)
    return {k:ck.read(k, 'np') for k in ck}

class raises:
    "The block raises `kind`, and the error says `what` and not `never`"
    def __init__(self, kind, what, never=None): self.kind,self.what,self.never = kind,what,never
    def __enter__(self): pass
    def __exit__(self, kind, e, tb):
        assert kind is not None, f'nothing was raised: {self.what}'
        assert issubclass(kind, self.kind) and self.what in str(e) and not (self.never and self.never in str(e)), f'{kind.__name__}: {e}'
        return True

# ------------------------------------------------------------------ loading and saving

def model_same_as_torch():
    close(npy(text()(ids).logits), answers('text')['logits'])
    close(npy(words()(ids).logits), answers('words')['logits'])
    others = {'torch', 'tensorflow'} - {backend}  # jax is imported by Keras itself
    assert not others & set(sys.modules), others & set(sys.modules)

def model_same_bytes(tmp):
    for name,model in (('text', text()), ('words', words())):
        model.save_pretrained(tmp/name)
        assert sha(tmp/name/'model.safetensors')==sha(folder/name/'model.safetensors'), name
        here,there = (json.loads((f/name/'config.json').read_text()) for f in (tmp, folder))
        assert here==there
    for name,cls in (('text', BertForSequenceClassification), ('words', LlamaForCausalLM)):
        cls.from_pretrained(folder/name, dtype='bfloat16').save_pretrained(tmp/f'{name}_half')
        assert sha(tmp/f'{name}_half'/'model.safetensors')==sha(folder/f'{name}_half'/'model.safetensors'), name
    words().save_pretrained(tmp/'shards', max_shard_size='3kB')
    assert len(list((tmp/'shards').glob('*.safetensors')))>2
    close(npy(LlamaForCausalLM.from_pretrained(tmp/'shards')(ids).logits), answers('words')['logits'])

def model_tower_and_head(tmp):
    h = answers('text')
    base_model_class,report = BertModel.from_pretrained(folder/'text', output_loading_info=True)
    close(npy(base_model_class(ids).pooler_output), h['pooled'])
    assert report['unexpected_keys']=={'classifier.weight', 'classifier.bias'}, report
    base_model_class.save_pretrained(tmp/'base_model_class')
    head,report = BertForSequenceClassification.from_pretrained(tmp/'base_model_class', output_loading_info=True)
    assert report['missing_keys']=={'classifier.weight', 'classifier.bias'}, report
    assert not npy(head.classifier.bias).any() and .005<npy(head.classifier.kernel).std()<.05
    assert head.bert is head.model is head.base_model and base_model_class.base_model is base_model_class

def model_ties():
    model = words()
    assert not hasattr(model, 'lm_head') and 'lm_head.weight' not in model.published_tensors()
    both = {**tensors('words'), 'lm_head.weight':np.zeros((40, 16), 'float32')}
    loose,report = LlamaForCausalLM.from_pretrained(None, config=llama, state_dict=both, output_loading_info=True)
    assert report.fits and loose.config.tie_word_embeddings is False and llama.tie_word_embeddings
    assert not npy(loose(ids).logits).any()
    close(npy(loose.model(ids).last_hidden_state), npy(model.model(ids).last_hidden_state))
    assert 'lm_head.weight' in loose.published_tensors()
    same = {**tensors('words'), 'lm_head.weight':tensors('words')['model.embed_tokens.weight']}
    assert LlamaForCausalLM.from_pretrained(None, config=llama, state_dict=same).config.tie_word_embeddings

def model_sizes_that_differ():
    with raises(ValueError, "'classifier.weight' is (2, 16) in the file and (5, 16) in the model"): text(num_labels=5)
    model,report = text(num_labels=5, ignore_mismatched_sizes=True, output_loading_info=True)
    assert {n for n,_,_ in report.mismatched}=={'classifier.weight', 'classifier.bias'}, report
    assert model(ids).logits.shape==(22, 5) and npy(model.classifier.kernel).std()>0
    close(npy(model.bert(ids).pooler_output), answers('text')['pooled'])

def model_wrong_files(tmp):
    with raises(ValueError, 'has no weights for LlamaModel'): LlamaModel.from_pretrained(None, config=llama, state_dict=tensors('text'))
    (tmp/'config.json').write_text((folder/'text'/'config.json').read_text())
    raw = (folder/'text'/'model.safetensors').read_bytes()
    (tmp/'model.safetensors').write_bytes(raw[:len(raw)//2])
    with raises((OSError, ValueError), str(tmp)): BertForSequenceClassification.from_pretrained(tmp)
    bad = {**tensors('text'), 'bert.pooler.dense.weight':np.ones((16, 16), 'int8')}
    with raises(ValueError, 'quantised weights are not read'): BertForSequenceClassification.from_pretrained(None, config=config, state_dict=bad)
    model = text()  # Keras remembers nothing of those
    model.compile('sgd')
    assert np.isfinite(model.fit(inside, verbose=0).history['loss'][0])

def model_reading_fails():
    class Gone(Checkpoint):
        reads = 0
        def read(self, *a, **kw):
            self.reads += 1
            if self.reads==5: raise OSError('the disk is gone')
            return super().read(*a, **kw)
    from hflit.keras import model as room
    found,room.open_weights = room.open_weights,lambda *a: Gone(in_memory(tensors('text')).entries, tensors('text'))
    try:
        with raises(OSError, 'the disk is gone'): text()
    finally: room.open_weights = found
    close(npy(text()(ids).logits), answers('text')['logits'])

def model_types(tmp):
    half = text(dtype='bfloat16')
    assert half.dtype==half.compute_dtype==half.config.to_dict()['dtype']=='bfloat16' and 'bfloat16' in str(half(ids).logits.dtype)
    close(npy(half(ids).logits), answers('text')['logits'], .05)
    half.save_pretrained(tmp/'half')
    again = BertForSequenceClassification.from_pretrained
    assert again(tmp/'half').dtype=='bfloat16' and again(tmp/'half', dtype='float32').dtype=='float32' and again(tmp/'half', dtype=np.float16).dtype=='float16'
    mixed = text(dtype='mixed_bfloat16')
    assert (mixed.dtype, mixed.compute_dtype, mixed.bert.blocks[0].mlp.up_proj.compute_dtype)==('float32', 'bfloat16', 'bfloat16')
    mixed.save_pretrained(tmp/'mixed')
    assert sha(tmp/'mixed'/'model.safetensors')==sha(folder/'text'/'model.safetensors')
    with raises(ValueError, "dtype='int8' is not a floating type"): text(dtype='int8')
    if backend=='jax':
        with raises(ValueError, 'jax_enable_x64'): text(dtype='float64')
    else: assert text(dtype='float64')(ids).logits.dtype in ('float64', getattr(__import__('torch'), 'float64', None) if backend=='torch' else 'float64')

def model_global_policy():
    keras.config.set_dtype_policy('mixed_bfloat16')
    try:
        assert text().dtype_policy.name=='mixed_bfloat16' and text(dtype='float32').dtype_policy.name=='float32'
        assert keras.config.dtype_policy().name=='mixed_bfloat16'
    finally: keras.config.set_dtype_policy('float32')
    with raises(ValueError, ''): text(num_labels=5)
    assert keras.config.dtype_policy().name=='float32'

def model_keras_files(tmp):
    for name,model in (('text', text()), ('words', words())):
        model.save(tmp/f'{name}.keras')
        close(npy(keras.models.load_model(tmp/f'{name}.keras')(ids).logits), answers(name)['logits'])
        model.save_weights(tmp/f'{name}.weights.h5')
        other = keras.models.clone_model(model)
        assert abs(npy(other(ids).logits) - answers(name)['logits']).max()>1e-3  # values of its own
        other.load_weights(tmp/f'{name}.weights.h5')
        close(npy(other(ids).logits), answers(name)['logits'])
        assert [w.path.split('/')[-1] for w in other.weights]==[w.path.split('/')[-1] for w in model.weights]
    for bare in (BertModel(config, add_pooling_layer=False), BertModel(config, False), BertModel(config=config, add_pooling_layer=False)):
        assert keras.models.clone_model(bare).pooler is None
        json.dumps(bare.get_config())
    writer = words()
    writer.generation_config.max_new_tokens = 7
    assert keras.models.clone_model(writer).generation_config.max_new_tokens==7

def model_calls():
    from hflit.text.batch_encoding import BatchEncoding
    model = text()
    for out in (model(dict(input_ids=ids)), model(ids.tolist()), model(BatchEncoding(dict(input_ids=ids))), model(input_ids=ids, attention_mask=np.ones_like(ids)),
                model(dict(input_ids=ids, output_hidden_states=True)), model(ops.convert_to_tensor(ids), None), model(ids, return_dict=True)):
        close(npy(out.logits), answers('text')['logits'])
    assert isinstance(model(ids, return_dict=False), tuple)
    close(float(npy(model(inside).loss)), float(npy(model(dict(input_ids=ids, label=labels)).loss)))
    for what,call in (('max_position_embeddings=100', lambda: model(np.ones((1, 101), int))), ('vocab_size=40', lambda: model([[1, 40]])),
                      ('input_ids or inputs_embeds', lambda: model(attention_mask=np.ones((1, 2))))):
        with raises(ValueError, what, '\x1b'): call()  # the error as it is, not as Keras would frame it

def model_functional(tmp):
    tokens = keras.Input((None,), dtype='int32', name='input_ids')
    base_model_class = BertModel.from_pretrained(folder/'text')
    own = keras.Model(tokens, keras.layers.Dense(1)(base_model_class(tokens).last_hidden_state[:,0]))
    own.compile('adam', 'mse')
    assert np.isfinite(own.fit(ids, labels.astype('float32'), verbose=0).history['loss'][0])
    assert own.predict(ids, verbose=0).shape==(22, 1)

def model_containers():
    model = text()
    out = model.predict(dict(input_ids=ids), batch_size=5, verbose=0)
    assert type(out).__name__=='SequenceClassifierOutput' and type(out.logits) is np.ndarray
    close(out.logits, answers('text')['logits'])
    seen = text(output_hidden_states=True, output_attentions=True, attn_implementation='eager').predict(inside, batch_size=5, verbose=0)
    assert [h.shape for h in seen.hidden_states]==[(22, 6, 16)]*2 and seen.attentions[0].shape==(22, 2, 6, 6) and seen.loss is None
    written = words().predict(dict(input_ids=ids), batch_size=5, verbose=0)
    assert list(written)==['logits']
    both = keras.tree.map_structure(lambda x: x*2, model(ids))
    close(npy(both.logits), 2*answers('text')['logits'])
    cached = words()(ids)
    assert type(keras.tree.map_structure(lambda x: x, cached).past_key_values).__name__=='Cache'
    if backend=='jax':
        import jax
        assert jax.jit(lambda x: x)(cached).past_key_values.get_max_length()==cached.past_key_values.get_max_length()
        grad = jax.grad(lambda w, x: model.stateless_call(w, [v.value for v in model.non_trainable_variables], x)[0].loss)([v.value for v in model.trainable_variables], inside)
        assert len(grad)==len(model.trainable_variables)
    if backend=='tensorflow':
        import tensorflow as tf
        assert type(tf.nest.map_structure(lambda x: x, cached).past_key_values).__name__=='Cache'
        assert type(tf.function(lambda x: model(x))(tf.constant(ids))).__name__=='SequenceClassifierOutput'

def model_inside():
    model = words()
    assert model.count_params()==model.num_parameters()==sum(x.size for x in tensors('words').values())
    assert model.get_memory_footprint()==4*model.num_parameters()
    model.model.blocks[0].trainable = False
    assert model.num_parameters(only_trainable=True)<model.num_parameters(exclude_embeddings=False)
    assert model.num_parameters()-model.num_parameters(exclude_embeddings=True)==40*16
    lines = []
    model.summary(print_fn=lambda s, **kw: lines.append(s), expand_nested=True)
    assert 'embed_tokens' in ''.join(lines) and 'layers_0' in ''.join(lines)
    for n in (44, 30):
        model = words()
        model.resize_token_embeddings(n)
        new = npy(model(ids%30).logits)
        close(new[...,:30], npy(words()(ids%30).logits)[...,:30])
        assert new.shape[-1]==n==model.config.vocab_size==model.get_input_embeddings().input_dim
        model.compile('sgd')
        model.fit(dict(input_ids=ids%30, labels=ids%30), verbose=0)
    masked = BertForMaskedLM(config)
    masked.resize_token_embeddings(42)
    assert masked(ids).logits.shape[-1]==42 and len(masked.trainable_variables)==len(BertForMaskedLM(config).trainable_variables)
    from hflit.keras.layers import Embedding
    model = text()
    model.set_input_embeddings(Embedding(60, 16))
    assert 'model.embed_tokens.weight' in slots(model) and model([[59]]).logits.shape==(1, 2)
    assert len(model.weights)==len(slots(model)), 'the old table is still carried'
    model.compile('sgd')
    model.fit(dict(input_ids=ids, labels=labels), verbose=0)

def model_minilm():
    from hflit import AutoTokenizer
    path = os.environ['MINILM']
    model,tok = BertModel.from_pretrained(path),AutoTokenizer.from_pretrained(path)
    def vectors(*texts):
        x = tok(list(texts), padding=True, return_tensors='np')
        h,m = npy(model(x).last_hidden_state),x['attention_mask'][...,None]
        e = (h*m).sum(1)/m.sum(1)
        return e/np.linalg.norm(e, axis=1, keepdims=True)
    a = vectors('The new movie is awesome', 'The new movie is so great', 'The cat sits outside', 'The dog plays in the garden')
    b = vectors('The weather is lovely today.', "It's so sunny outside!", 'He drove to the stadium.')
    close([a[0]@a[1], a[2]@a[3], b[0]@b[1], b[0]@b[2], b[1]@b[2]], [.8939, .2838, .6660, .1046, .1411], 6e-5)

# ------------------------------------------------------------------ training

def fresh(optimizer=None, cls=text, **kw):
    keras.utils.set_random_seed(0)
    model = cls()
    model.compile(optimizer or keras.optimizers.SGD(.1, momentum=.9), **kw)
    return model

def torch_losses(name='text'): return json.loads((folder/'losses.json').read_text())[name]
def steps(model, x, y=None, n=4, **kw): return model.fit(x, y, epochs=n, batch_size=22, shuffle=False, verbose=0, **kw).history

def training_same_as_torch():
    close(steps(fresh(), inside)['loss'], torch_losses(), 1e-5)
    close(steps(fresh(), *apart)['loss'], torch_losses(), 1e-5)
    close(steps(fresh(), dict(input_ids=ids), dict(labels=labels))['loss'], torch_losses(), 1e-5)
    close(steps(fresh(cls=words), dict(input_ids=ids, labels=ids))['loss'], torch_losses('words'), 1e-5)
    model = fresh()
    model.gradient_checkpointing_enable()
    close(steps(model, inside)['loss'], torch_losses(), 1e-5)
    model.compile('sgd', loss=model.compute_loss)  # as old tutorials have it
    assert model.uses_model_loss

def training_ways_to_run():
    for kw in (dict(run_eagerly=True), dict(jit_compile=False), dict(jit_compile=backend!='torch')):  # Keras' torch.compile takes half a minute
        close(steps(fresh(**kw), inside, n=2)['loss'], torch_losses()[:2], 1e-5)
    if backend=='torch':
        with raises(ValueError, 'steps_per_execution'): steps(fresh(steps_per_execution=2), inside)
    else:
        one,two = (fresh(steps_per_execution=n).fit(inside, batch_size=11, epochs=2, shuffle=False, verbose=0).history['loss'] for n in (1, 2))
        close(one[-1], two[-1], 1e-5)

def training_data():
    import tensorflow as tf
    from datasets import Dataset
    rows = tf.data.Dataset.from_tensor_slices
    for data in (rows(dict(input_ids=ids, label=labels)).batch(22), rows(apart).batch(22),
                 Dataset.from_dict(dict(input_ids=ids, label=labels)).to_tf_dataset(columns=['input_ids'], label_cols=['label'], batch_size=22, shuffle=False)):
        close(fresh().fit(data, epochs=2, verbose=0).history['loss'], torch_losses()[:2], 1e-5)
    class Rows(keras.utils.PyDataset):
        def __len__(self): return 1
        def __getitem__(self, i): return apart
    close(fresh().fit(Rows(), epochs=2, verbose=0).history['loss'], torch_losses()[:2], 1e-5)
    from hflit.text.batch_encoding import BatchEncoding
    close(steps(fresh(), BatchEncoding(dict(input_ids=ids.tolist(), labels=labels.tolist())))['loss'], torch_losses(), 1e-5)

def training_pictures():
    "Arrays, `prepare_tf_dataset` over a transform with DefaultDataCollator, and `to_tf_dataset`, as the tutorials have it: the losses of PyTorch"
    import datasets
    from hflit.keras import DefaultDataCollator, ViTForImageClassification
    def picture(): return ViTForImageClassification.from_pretrained(folder/'picture')
    x,y = answers('picture')['pixel_values'],answers('picture')['labels']
    close(steps(fresh(cls=picture), dict(pixel_values=x, labels=y))['loss'], torch_losses('picture'), 1e-5)
    numbers = datasets.Dataset.from_dict(dict(image=list(range(22)), label=y))
    made = numbers.with_transform(lambda rows: dict(pixel_values=[x[i] for i in rows['image']], label=rows['label']))
    model,collate = fresh(cls=picture),DefaultDataCollator(return_tensors='np')
    data = model.prepare_tf_dataset(made, batch_size=22, shuffle=False, collate_fn=collate)
    close(model.fit(data, epochs=2, verbose=0).history['loss'], torch_losses('picture')[:2], 1e-5)
    stored = datasets.Dataset.from_dict(dict(pixel_values=list(x), label=y)).to_tf_dataset(columns='pixel_values', label_cols='label', batch_size=22, shuffle=False)
    close(fresh(cls=picture).fit(stored, epochs=2, verbose=0).history['loss'], torch_losses('picture')[:2], 1e-5)

def traces(model, data, epochs=2):
    "How many programs `fit` makes of the model"
    cls,n = type(model),[0]
    inner = cls.train_step
    def step(self, *args):
        n[0] += 1
        return inner(self, *args)
    cls.train_step = step
    try: history = model.fit(data, epochs=epochs, verbose=0).history
    finally: del cls.train_step
    return n[0],history

class Padder:
    "What `prepare_tf_dataset` asks of a tokenizer"
    def pad(self, rows, pad_to_multiple_of=None, return_tensors=None):
        n,m = max(len(r['input_ids']) for r in rows),pad_to_multiple_of or 1
        n = -(-n//m)*m
        return {k:np.array([r[k]+[0]*(n-len(r[k])) if isinstance(r[k], list) else r[k] for r in rows]) for k in rows[0]}

def training_prepared():
    from datasets import Dataset
    rng,n = np.random.default_rng(0),33
    texts = [rng.integers(1, 40, k).tolist() for k in rng.integers(2, 30, n)]
    data = Dataset.from_dict(dict(input_ids=texts, attention_mask=[[1]*len(t) for t in texts], label=labels[:1].tolist()*n, title=['a']*n))
    model = fresh('adam')
    train = model.prepare_tf_dataset(data, batch_size=4, shuffle=True, tokenizer=Padder())
    assert len(train)==8  # the last row is left out, as the others are shuffled
    if backend=='tensorflow':
        import tensorflow as tf
        assert isinstance(train, tf.data.Dataset)
    else: assert isinstance(train, keras.utils.PyDataset)
    programs,history = traces(model, train)
    assert history['loss'][1]<history['loss'][0]
    assert programs<=3 or backend=='torch', programs  # and not one for each length
    whole = model.prepare_tf_dataset(data, batch_size=4, shuffle=False, tokenizer=Padder())
    assert len(whole)==9
    x,y = next(iter(whole))
    assert list(x)==['input_ids', 'attention_mask'] and np.asarray(y).tolist()==labels[:1].tolist()*4 and np.asarray(x['input_ids'])[0,:len(texts[0])].tolist()==texts[0]
    assert model.predict(whole, verbose=0).logits.shape==(n, 2) and np.isfinite(model.evaluate(whole, verbose=0))
    own = model.prepare_tf_dataset(data, batch_size=2, shuffle=False, collate_fn=lambda rows, k: dict(input_ids=np.array([r['input_ids'][:k] for r in rows]), labels=np.array([r['labels'] for r in rows])),
                                   collate_fn_args=dict(k=2))
    assert np.asarray(next(iter(own))[0]['input_ids']).shape==(2, 2)
    with raises(ValueError, 'give prepare_tf_dataset a tokenizer'): next(iter(model.prepare_tf_dataset(data, shuffle=False)))
    with raises(TypeError, 'needs a data set with rows'): model.prepare_tf_dataset(iter([1]))
    qa = Dataset.from_dict(dict(input_ids=ids, start_positions=labels, end_positions=labels))
    x,y = next(iter(BertForQuestionAnswering(config).prepare_tf_dataset(qa, shuffle=False)))
    assert set(y)=={'start_positions', 'end_positions'}

def training_own_or_given_loss():
    scc = lambda: keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model = fresh(loss=scc(), metrics=['accuracy'])
    history = steps(model, *apart, validation_data=apart)
    close(history['loss'], torch_losses(), 1e-5)  # the same number, computed by Keras
    close(history['val_loss'][:3], torch_losses()[1:], 1e-5)
    assert set(history)=={'loss', 'accuracy', 'val_loss', 'val_accuracy'}
    close(steps(fresh(loss=scc()), inside)['loss'], torch_losses(), 1e-5)  # labels among the inputs serve it too
    assert set(steps(fresh(metrics=['accuracy']), inside, validation_data=inside))=={'loss', 'accuracy', 'val_loss', 'val_accuracy'}
    weighed = steps(fresh(loss=scc()), *apart, class_weight={0:2., 1:2.}, n=1)['loss'][0]
    close(weighed, 2*torch_losses()[0], 1e-5)
    close(steps(fresh(loss=scc()), *apart, sample_weight=np.full(22, 2.), n=1)['loss'][0], 2*torch_losses()[0], 1e-5)
    with raises(ValueError, 'sample_weight and class_weight need a loss of Keras'): steps(fresh(), *apart, class_weight={0:1., 1:2.})
    with raises(ValueError, 'got no labels'): steps(fresh(), dict(input_ids=ids))
    base_model_class = BertModel(config)
    base_model_class.compile('sgd')
    with raises(ValueError, 'has no loss of its own'): steps(base_model_class, dict(input_ids=ids))
    model = fresh(loss=scc())
    model.compile('sgd')  # the loss of the first call is not kept
    assert model.uses_model_loss and np.isfinite(steps(model, inside)['loss'][0])

def training_heads():
    spans = dict(start_positions=labels, end_positions=labels+2)
    qa = lambda: BertForQuestionAnswering(config)
    own = steps(fresh(cls=qa), dict(input_ids=ids, **spans), n=2)['loss']
    close(own, steps(fresh(cls=qa), dict(input_ids=ids), spans, n=2)['loss'], 1e-5)
    scc = lambda: keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    given = steps(fresh(cls=qa, loss=dict(start_logits=scc(), end_logits=scc()), metrics=dict(start_logits='accuracy')), dict(input_ids=ids), spans, n=2)
    close(np.array(given['loss'][:1])/2, own[:1], 1e-5)  # Keras adds where the model takes the mean
    tokens = lambda: BertForTokenClassification(config)
    tags = np.where(ids%3==0, -100, ids%2)
    assert np.isfinite(steps(fresh(cls=tokens), dict(input_ids=ids), tags)['loss']).all()
    floats = lambda: BertForSequenceClassification(BertConfig(**{**config.to_dict(), 'num_labels':1}))
    keras.utils.set_random_seed(0)
    scores = np.linspace(0, 3, 22)
    model = fresh(cls=floats)
    first = model.evaluate(dict(input_ids=ids), scores, verbose=0)
    close(first, ((npy(model(ids).logits)[:,0]-scores)**2).mean(), 1e-4)

def training_callbacks(tmp):
    model = fresh()
    calls = [keras.callbacks.EarlyStopping('loss', min_delta=100., patience=1), keras.callbacks.LearningRateScheduler(lambda e: .1/(e+1)),
             keras.callbacks.ModelCheckpoint(tmp/'best.weights.h5', save_weights_only=True)]
    history = steps(model, inside, callbacks=calls)
    assert len(history['loss'])==2 and history['learning_rate'][1]<.06
    again = text()
    again.load_weights(tmp/'best.weights.h5')
    close(npy(again(ids).logits), npy(model(ids).logits))

def training_metrics_of_any_kind():
    from hflit.keras.callbacks import KerasMetricCallback, create_optimizer
    seen = []
    def count(both):
        seen.append([x.shape for x in both])
        return dict(equal=(both[0]==both[1]).mean() if both[0].shape==both[1].shape else 0.)
    data = [(dict(input_ids=ids[:4], attention_mask=np.ones_like(ids[:4])), ids[:4]), (dict(input_ids=ids[4:6,:5], attention_mask=np.ones_like(ids[4:6,:5])), ids[4:6])]
    model = fresh(cls=words)
    history = steps(model, dict(input_ids=ids, labels=ids), n=1, callbacks=[KerasMetricCallback(count, data, predict_with_generate=True, generate_kwargs=dict(max_new_tokens=2))])
    assert seen==[[(6, 8), (6, 6)]] and history['equal']==[0.], seen
    optimizer,_ = create_optimizer(.05, num_train_steps=20, num_warmup_steps=2, weight_decay_rate=.01)
    losses = steps(fresh(optimizer), inside, n=6)['loss']
    assert losses[1]==losses[0]>losses[-1]  # the first step has a rate of 0

def training_goes_on(tmp):
    whole = steps(fresh(), inside)['loss']
    model = fresh()
    steps(model, inside, n=2)
    model.save(tmp/'half.keras')
    later = keras.models.load_model(tmp/'half.keras')
    close(steps(later, inside, n=2)['loss'], whole[2:], 1e-5)
    frozen = fresh()
    frozen.bert.trainable = False
    frozen.compile(keras.optimizers.Adam(.1))
    before = npy(frozen.bert.embed_tokens.embeddings)
    steps(frozen, inside)
    assert (npy(frozen.bert.embed_tokens.embeddings)==before).all() and len(frozen.trainable_variables)==2
    frozen.save(tmp/'frozen.keras')
    assert len(keras.models.load_model(tmp/'frozen.keras').trainable_variables)==2

def training_precision():
    for policy in ('mixed_bfloat16', 'mixed_float16', 'bfloat16'):
        model = fresh(cls=lambda: text(dtype=policy))
        assert ('LossScale' in type(model.optimizer).__name__)==(policy=='mixed_float16')
        losses = steps(model, inside)['loss']
        close(losses, torch_losses(), .05)
        assert losses[-1]<losses[0] and model.dtype==('bfloat16' if policy=='bfloat16' else 'float32')

def training_one_batch():
    model = fresh()
    close(float(model.evaluate(*apart, verbose=0)), torch_losses()[0], 1e-5)
    close(float(model.test_on_batch(*apart)), torch_losses()[0], 1e-5)
    close(float(model.train_on_batch(*apart)), torch_losses()[0], 1e-5)
    close(model.predict_on_batch(dict(input_ids=ids)).logits, npy(model(ids).logits))

# ------------------------------------------------------------------

def checks(start=''): return [n for n,f in globals().items() if n.startswith((start+'_') if start else ('model_', 'training_')) and inspect.isfunction(f)]

def run(name):
    f = globals()[name]
    try:
        with tempfile.TemporaryDirectory() as tmp: f(*[Path(tmp)]*len(inspect.signature(f).parameters))
    except Exception: return traceback.format_exc()[-3000:]

if __name__=='__main__': print('\n'+json.dumps({n:run(n) for n in sys.argv[2].split(',')}))
