"Plain code as a user writes it. It is read by a type checker and never run; see test_editors.py"
from datasets import Dataset
from hflit import (AutoConfig, AutoModelForCausalLM, AutoTokenizer, BertConfig, BertForSequenceClassification, BertModel, DynamicCache,
                   GenerationConfig, LlamaConfig, LlamaForCausalLM, Trainer, TrainingArguments, pipeline, set_seed)
from hflit import DataCollatorWithPadding, EarlyStoppingCallback, TextStreamer
from hflit.flax import AutoModelForCausalLM as FlaxCausalLM
from hflit.keras import AutoModelForSequenceClassification as KerasClassifier, BertForMaskedLM as KerasBert

set_seed(0)
tok = AutoTokenizer.from_pretrained('gpt2', padding_side='left')
model = AutoModelForCausalLM.from_pretrained('gpt2', dtype='auto')
inputs = tok(['Hello', 'world'], return_tensors='pt', padding=True)
ids = model.generate(**inputs, max_new_tokens=20, do_sample=True, streamer=TextStreamer(tok))
text = tok.decode(ids[0], skip_special_tokens=True)
texts = tok.batch_decode(ids)
print(len(tok), tok.pad_token_id, tok.encode(text), tok.apply_chat_template([dict(role='user', content='hi')], tokenize=False))
out = model(**inputs, labels=inputs['input_ids'])
out.loss.backward()
print(out.logits.shape, model.config.vocab_size, model.num_parameters(), model.device)
model.to('cpu').eval()

config = BertConfig(num_hidden_layers=2, hidden_size=64, num_labels=3)
print(AutoConfig.from_pretrained('gpt2').num_labels, config.hidden_size + config.num_hidden_layers, config.to_dict(), config.vocab_size)
bert = BertForSequenceClassification(config)
bert = BertForSequenceClassification.from_pretrained('bert-base-uncased', num_labels=3)
logits = bert(input_ids=inputs.input_ids, attention_mask=inputs.attention_mask).logits.argmax(-1)
encoder = BertModel.from_pretrained('bert-base-uncased', add_pooling_layer=False)
states = encoder(**inputs, output_hidden_states=True).hidden_states[-1]
bert.save_pretrained('there')
bert.push_to_hub('me/bert')

cache = DynamicCache()
cache.crop(3)
print(cache.get_seq_length(), len(cache))
llama = LlamaForCausalLM(LlamaConfig(num_hidden_layers=2))
llama.generate(inputs.input_ids, generation_config=GenerationConfig(max_new_tokens=3, top_p=.9), past_key_values=cache)
llama.gradient_checkpointing_enable()
llama.generation_config.top_k = 5

pipe = pipeline('text-classification', model='bert-base-uncased', device='cpu')
answers = pipe(['a', 'b'], batch_size=2)
print(pipe('x')[0]['label'], pipe.tokenizer, pipe.model.config)

args = TrainingArguments('out', learning_rate=3e-5, per_device_train_batch_size=16, eval_strategy='epoch', bf16=True)
train_set = Dataset.from_dict(dict(text=['a'], label=[0])).map(lambda row: tok(row['text']))
trainer = Trainer(bert, args, train_dataset=train_set, eval_dataset=train_set, processing_class=tok,
                  data_collator=DataCollatorWithPadding(tok), callbacks=[EarlyStoppingCallback(3)])
result = trainer.train(resume_from_checkpoint=True)
print(result.training_loss, trainer.evaluate()['eval_loss'], trainer.predict(train_set).predictions, trainer.state.global_step)
trainer.save_model('best')
trainer.push_to_hub()

flax_model = FlaxCausalLM.from_pretrained('gpt2')
print(flax_model.generate(inputs['input_ids'], max_new_tokens=3))
keras_model = KerasClassifier.from_pretrained('bert-base-uncased')
keras_model.compile(optimizer='adam')
KerasBert.from_pretrained('bert-base-uncased').save_pretrained('there')
