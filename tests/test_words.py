"Prose in the field's terms: the words that people search for stand on the pages, titles are unique, and constructions that stop a reader do not come back"
import ast
import json
import re
from collections import Counter
from functools import cache

import pytest

from hflit import dev

top = dev.tree()

terms = '''KV cache|self-attention|multi-head attention|causal mask|grouped-query attention|flash attention|pre-norm|post-norm|residual|gradient accumulation|beam search|logits processor|quantization|hyperparameter
prefill|encoder-decoder|cross-attention|softmax|RMSNorm|layer norm|SwiGLU|RoPE|sliding window|attention mask|padding|truncation|special token|byte-level BPE|WordPiece|SentencePiece|unigram|vocabulary|embedding
hidden states|logits|cross entropy|perplexity|label smoothing|masked language model|causal language model|teacher forcing|fine-tuning|learning rate|warmup|weight decay|AdamW|mixed precision|bfloat16|loss scaling
gradient clipping|gradient checkpointing|early stopping|data collator|packing|bucketing|LoRA|adapter|safetensors|shard|device map|offloading|data parallel|FSDP|greedy decoding|sampling|temperature|top-k|top-p
repetition penalty|stopping criteria|streaming|chat template|zero-shot|question answering|token classification|named entity|static cache|pytree|tied embeddings|pooler'''.replace('\n', '|').split('|')

# what is English word by word and not as a sentence, and private words where the field has one
banned = [r'\bmanieth\b', r"\bone's own\b", r'\b[Ww]hat is no\b', r'\bspell(ed|ing)\b', r'\bis heard\b', r'\bthere is nothing to\b', r'\bwho speaks\b', r'\bof to-?day\b',
          r'\bso that nobody\b', r'\bis none of\b.{0,20}\bdoing\b']

@cache
def prose():
    "The text of each page, without code and links"
    found = {}
    for p in dev.pages(top):
        cells = json.loads((top/'nbs'/p).read_text(encoding='utf-8'))['cells']
        text = '\n'.join(''.join(c['source']) for c in cells if c['cell_type'] == 'markdown')
        found[p] = re.sub(r'`[^`]*`|\]\([^)]*\)', ' ', re.sub(r'```.*?```', '', text, flags=re.S))
    return found

def docstrings():
    "(module, docstring) of every function, class and module"
    for name, path in dev.modules(top).items():
        for n in ast.walk(ast.parse(path.read_text(encoding='utf-8'))):
            if isinstance(n, (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)) and (text := ast.get_docstring(n)): yield name, text

def test_terms_of_the_field():
    "At least 60 of them, each in the prose of a page that is not the glossary"
    assert len(set(terms)) == len(terms) >= 60
    assert [t for t in terms if not any(t.lower() in text.lower() for p, text in prose().items() if p != 'glossary.ipynb')] == []

def test_titles_are_unique():
    titles = Counter(text.strip().splitlines()[0] for text in prose().values())
    assert [t for t, n in titles.items() if n > 1] == [] and all(t.startswith('# ') for t in titles)

@pytest.mark.parametrize('construction', banned)
def test_constructions_that_stop_a_reader(construction):
    pages = [(p, m[0]) for p, text in prose().items() for m in re.finditer(construction, text)]
    modules = [(p, m[0]) for p, text in docstrings() for m in re.finditer(construction, text)]
    assert pages+modules == []

def test_glossary():
    "Every entry has a sentence and leads to a page; entries are in alphabetical order"
    entries = re.findall(r'^- \*\*(.+?)\.\*\* (.+?) → \[.+?\]\((.+?)\)$', '\n'.join(''.join(c['source']) for c in json.loads((top/'nbs/glossary.ipynb').read_text(encoding='utf-8'))['cells']), re.M)
    assert len(entries) >= 100
    for term, sentence, link in entries: assert sentence.endswith(('.', ')')) and (top/'nbs'/link.partition('#')[0]).is_file(), term
    first = [re.sub(r'\W', '', t).lower() for t, *_ in entries]
    assert [a[:1] for a in first] == sorted(a[:1] for a in first)
