"Mutations of real files load, or fail with an error that names the file: no crash, no hang, little memory. `make fuzz` runs longer"
import json, os, struct, subprocess, sys
from pathlib import Path
import pytest
import hflit
from hflit import AutoTokenizer, GenerationConfig
from hflit.checkpoint.hub import read_json
from hflit.text.convert import bpe_merges, read_sentencepiece

here = Path(__file__).parent

@pytest.mark.skipif(os.name == 'nt', reason='no fork')
@pytest.mark.parametrize('which', ['--without=config.json', '--only=config.json'])
def test_mutations(which):
    env = dict(os.environ, PYTHONPATH=str(Path(hflit.__file__).parent.parent))
    n = 250 if 'without' in which else 40
    p = subprocess.run([sys.executable, here/'fuzz_files.py', f'--cases={n}', '--seed=7', which], capture_output=True, text=True, env=env, timeout=300)
    assert p.returncode==0, p.stdout[-3000:] + p.stderr[-1000:]

def bert(folder, **files):
    (folder/'config.json').write_text('{"model_type": "bert"}')
    (folder/'vocab.txt').write_text('\n'.join(['[PAD]', '[UNK]', '[CLS]', '[SEP]', '[MASK]', 'hello']))
    for k,v in files.items(): (folder/f'{k}.json').write_text(v if isinstance(v, str) else json.dumps(v))
    return folder

@pytest.mark.parametrize('settings', [{'kind': 1}, {'self': 1}, {'cls': 1}, {'paths': 1}, {'vocab': 1, 'source': 2, 'settings': 3}, {'name': 'x', 'vocab_file': '/etc/passwd'}, {'unknown': [1, {}]}])
def test_names_of_python(tmp_path, settings):
    "fields that are names in the code are fields like any other"
    assert AutoTokenizer.from_pretrained(bert(tmp_path, tokenizer_config=settings))('hello').input_ids==[2, 5, 3]

@pytest.mark.parametrize('settings, what', [
    ([], 'should hold a JSON dict'), ({'tokenizer_class': 3}, 'tokenizer_class is text'), ({'chat_template': 5}, 'chat_template is text'), ({'chat_template': [{'name': 'x'}]}, 'chat_template is text'),
    ({'pad_token': 3}, 'pad_token is a token'), ({'pad_token': {'content': 3}}, 'pad_token is a token'), ({'mask_token': {'content': '[MASK]', 'lstrip': 'no'}}, 'mask_token is a token'), ({'model_max_length': -1}, 'model_max_length is'),
    ({'model_max_length': '512'}, 'model_max_length is'), ({'padding_side': 1}, 'padding_side is text'), ({'do_lower_case': 'true'}, 'do_lower_case is true or false'), ({'model_input_names': 'input_ids'}, 'model_input_names is'),
    ({'added_tokens_decoder': {'x': {'content': 'y'}}}, 'added_tokens_decoder is'), ({'added_tokens_decoder': {'9'*5000: 'y'}}, 'added_tokens_decoder is'), ({'additional_special_tokens': 'x'}, 'additional_special_tokens is'),
    ('{"model_max_length": ' + '9'*5000 + '}', 'thousands of digits'), ('{"pad_token": "\\ud800"}', 'lone surrogate')])
def test_settings_name_file_and_field(tmp_path, settings, what):
    with pytest.raises(ValueError, match=what) as e: AutoTokenizer.from_pretrained(bert(tmp_path, tokenizer_config=settings))
    assert str(tmp_path/'tokenizer_config.json') in str(e.value)

@pytest.mark.parametrize('name', ['vocab.txt', 'tokenizer_config.json', 'special_tokens_map.json', 'added_tokens.json', 'config.json', 'chat_template.jinja'])
def test_not_utf8(tmp_path, name):
    (bert(tmp_path)/name).write_bytes(b'{"a": "\xff\xfe"}')
    with pytest.raises(ValueError, match='is not UTF-8 text: byte 7 is 0xff') as e: AutoTokenizer.from_pretrained(tmp_path)
    assert str(tmp_path/name) in str(e.value)

def test_generation_settings_replace_no_methods(tmp_path):
    for k in ('fill', 'to_dict', '__class__', 'from_pretrained'):
        (tmp_path/'generation_config.json').write_text(json.dumps({k: 1}))
        with pytest.raises(ValueError, match=f"generation_config.json: '{k}' is no setting"): GenerationConfig.from_pretrained(tmp_path)

# --- SentencePiece

def varint(n):
    out = b''
    while n>127: out,n = out+bytes([n&127|128]),n>>7
    return out+bytes([n])
def field(n, b): return varint(n<<3|2)+varint(len(b))+b
def piece(text, score=0., kind=1): return field(1, field(1, text)+b'\x15'+struct.pack('<f', score)+b'\x18'+varint(kind))
base = piece(b'<unk>', kind=2)+piece(b'<s>', kind=3)+piece(b'</s>', kind=3)+piece(b'a')

@pytest.mark.parametrize('data, what', [
    (base+b'\x0a'+varint(2**60), 'only part of one'), (base+b'\x0a'+b'\xff'*9+b'\x01', 'only part of one'), (base+b'\xff'*100_000, 'only part of one'), (base+field(2, b'\x18\x02')+piece(b'a'*100_000)*3, 'would take .* steps'),
    (base+piece(b'\xff'), 'only part of one'), (base+piece(b'x', float('nan')), 'the score nan'), (base+field(2, varint(40<<3)+varint(99)), 'unk_id is 99'), (base+field(2, varint(41<<3)+varint(5)), 'bos_id is 5'),
    (base+field(3, field(2, struct.pack('<I', 2**32-4)+b'x'*64)), 'normalisation table of 68 bytes'), (base+field(3, varint(2<<3)+varint(7)), 'is a number'), (base+field(2, b'\x18\x07'), 'its type 7')])
def test_sentencepiece(tmp_path, data, what):
    (tmp_path/'tokenizer.model').write_bytes(data)
    with pytest.raises(ValueError, match=what) as e: hflit.PreTrainedTokenizerFast.from_pretrained(tmp_path)
    assert 'tokenizer.model' in str(e.value)

def test_equal_pieces_of_all_lengths(tmp_path):
    "a thousand pieces of one letter are half a million cuts, and are read"
    pieces = [(chr(97)*n, -float(n), 1) for n in range(1, 400)]
    assert len(bpe_merges(pieces))==sum(range(399))
    (tmp_path/'x.model').write_bytes(base)
    assert [p for p,_,_ in read_sentencepiece(tmp_path/'x.model').pieces]==['<unk>', '<s>', '</s>', 'a']

def test_panics_are_errors(tmp_path):
    "a tokenizer.json whose model makes the library panic when it is used"
    tok = AutoTokenizer.from_pretrained('builtin:tiny-lm')
    class Panics:
        def __getattr__(self, k): return getattr(tok.backend_tokenizer, k)
        def encode_batch(self, *args, **kw): raise type('PanicException', (BaseException,), {})('index out of bounds')
        decode_batch = encode_batch
    other = AutoTokenizer.from_pretrained('builtin:tiny-lm')
    other._tokenizer = Panics()
    for use in (lambda: other('x'), lambda: other.decode([1])):
        with pytest.raises(ValueError, match="fails with the files of 'builtin:tiny-lm': index out of bounds"): use()

def test_numbers_and_halves_of_characters(tmp_path):
    for text,what in ((f'[{"1"*5000}]', 'thousands of digits'), (r'["\udc00"]', 'half a character'), ('[1e5', 'not valid JSON')):
        (tmp_path/'x.json').write_text(text)
        with pytest.raises(ValueError, match=what): read_json(tmp_path/'x.json')
