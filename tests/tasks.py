"""Answers of every pipeline in one framework, as JSON: `python tasks.py FOLDER FRAMEWORK` prints what to compare with another framework's

Run as a program it is a process of its own, so that what it has imported can be looked at too."""
import json, logging, random, sys
from pathlib import Path
import numpy as np

WORDS = '''the cat sat on a mat while Ada Lovelace wrote programs in London, and nobody's dog café naïve 東京 running unbelievable
tokenization 3.14 (yes!) emoji 🙂 of New York it was said that électricité не знаю'''.split()
TEXTS = [' '.join(random.Random(i).choices(WORDS, k=n)) for i,n in enumerate((3, 9, 1, 12, 4, 4, 8, 2))]
MASKS = ['the [MASK] sat.', 'a [MASK] and a [MASK]', 'Ada [MASK] wrote many programs in the city of London, and [MASK] knew', '[MASK]']
PROMPTS = ['Return the', 'x', 'If the file does not exist, an error is raised by', 'A list of names', 'def f(']
CHAT = [dict(role='system', content='Be brief.'), dict(role='user', content='What is a list?')]
LABELS = ['O','B-PER','I-PER','B-LOC','I-LOC','MISC']
HEADS = dict(SequenceClassification=dict(num_labels=3), TokenClassification=dict(id2label=dict(enumerate(LABELS))), QuestionAnswering={}, MaskedLM={})

def text_classification(pipe, top):
    p = pipe('text-classification', top/'SequenceClassification')
    yield 'labels',p(TEXTS)
    yield 'one text, all labels',p(TEXTS[0], top_k=None)
    yield 'two at a time',p(TEXTS, top_k=2, batch_size=2)
    yield 'no function',p(TEXTS[:3], function_to_apply='none')
    yield 'pairs',p([dict(text=a, text_pair=b) for a,b in zip(TEXTS, TEXTS[::-1])])
    yield 'stream',list(p(t for t in TEXTS))
    yield 'a decoder whose padding is known',pipe('text-classification', top/'decoder', tokenizer=top/'MaskedLM')(TEXTS)
    yield 'a decoder whose padding is not',pipe('text-classification', top/'unpadded', tokenizer=top/'MaskedLM')(TEXTS[:3])

def zero_shot_classification(pipe, top):
    p = pipe('zero-shot-classification', top/'SequenceClassification')
    yield 'one of them',p(TEXTS[:3], candidate_labels=['sport','cooking','war'])
    yield 'each',p(TEXTS[0], candidate_labels='sport, cooking', multi_label=True)

def token_classification(pipe, top):
    p = pipe('ner', top/'TokenClassification')
    yield 'tokens',p(TEXTS[:3], ignore_labels=[])
    yield 'entities',p(TEXTS, aggregation_strategy='simple')
    yield 'words',p(TEXTS[1].split(), is_split_into_words=True, aggregation_strategy='max')

def fill_mask(pipe, top):
    p = pipe('fill-mask', top/'MaskedLM')
    yield 'words',p(MASKS)
    yield 'targets',p(MASKS[0], targets=['cat','dog','the'])
    p.can_split_head = lambda: False
    yield 'without the split head',p(MASKS[:2], top_k=2)

def question_answering(pipe, top):
    p = pipe('question-answering', top/'QuestionAnswering')
    yield 'short',p(question='Who sat on the mat?', context=TEXTS[1])
    yield 'in pieces',p(question='Who sat on the mat?', context=' '.join(TEXTS), max_seq_len=24, doc_stride=6, top_k=3, handle_impossible_answer=True)

def feature_extraction(pipe, top):
    p = pipe('feature-extraction', top/'SequenceClassification')
    yield 'lists',p(TEXTS[:3])
    own = p(TEXTS[:3], return_tensors=True)
    assert type(own[0]).__module__.split('.')[0] in ('torch','jax','jaxlib','tensorflow'), type(own[0])
    yield 'tensors',[np.asarray(o).tolist() for o in own]
    yield 'numpy',p(TEXTS[2], return_tensors='np').tolist()

def text_generation(pipe, top):
    from hflit.generation.streaming import TextStreamer
    p,kw = pipe('text-generation', top/'writer'),dict(do_sample=False, max_new_tokens=6)
    yield 'a batch',p(PROMPTS, **kw)
    yield 'three together',p(PROMPTS[:3], batch_size=3, return_tensors=True, **kw)
    yield 'chats',p([CHAT, [*CHAT, dict(role='assistant', content='A list is')]], **kw)
    yield 'several answers',p(PROMPTS[:2], do_sample=True, top_k=1, num_return_sequences=2, max_new_tokens=4)
    yield 'rules, and a text that ends it',p(PROMPTS[0], repetition_penalty=1.5, no_repeat_ngram_size=2, stop_sequence='e', return_full_text=False, **kw)
    yield 'a length in all',p(PROMPTS[:2], do_sample=False, max_length=12, prefix='In short: ')
    yield 'scores',[len(o['scores']) for o in p(PROMPTS[0], output_scores=True, return_dict_in_generate=True, **kw)]
    pieces = []
    out = p(PROMPTS[2], streamer=TextStreamer(p.tokenizer, skip_prompt=True, callback=pieces.append), **kw)
    assert len(pieces)>1 and out[0]['generated_text']==PROMPTS[2]+''.join(pieces)
    yield 'streamed',pieces

def minilm(pipe, top):
    from hflit.demo import minilm
    p = pipe('feature-extraction', minilm())
    v = np.stack([o.mean(1)[0] for o in p(['The weather is lovely today.', "It's so sunny outside!", 'He drove to the stadium.'], return_tensors='np')])
    v /= np.linalg.norm(v, axis=1, keepdims=True)
    yield 'similarities',[round(float(v[i]@v[j]), 4) for i,j in ((0,1), (0,2), (1,2))]

TASKS = [text_classification, zero_shot_classification, token_classification, fill_mask, question_answering, feature_extraction, text_generation, minilm]

def shapes(pipe, top):
    "How many shapes of batches a hundred texts make, and how many texts are as long as no other"
    p,seen = pipe('text-classification', top/'SequenceClassification'),set()
    inner = p.forward
    p.forward = lambda x, **kw: (seen.add(x['input_ids'].shape), inner(x, **kw))[1]
    texts = [' '.join(['cat']*n) for n in range(1, 101)]
    assert p(texts)==p(texts)
    return len(seen)

def main(top, framework):
    from hflit import pipeline
    logging.getLogger('hflit').setLevel('ERROR')
    pipe = lambda task, model, **kw: pipeline(task, model=model, framework=framework, **{k:str(v) for k,v in kw.items()})
    found = {f'{t.__name__}: {k}':v for t in TASKS for k,v in t(pipe, Path(top))}
    return dict(answers=found, shapes=shapes(pipe, Path(top)), loaded=sorted({m.partition('.')[0] for m in sys.modules}))

if __name__=='__main__': print('ANSWERS', json.dumps(main(*sys.argv[1:])))
