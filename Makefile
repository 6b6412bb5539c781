# One command list for people and for CI. Everything works on a fresh machine with Python ≥ 3.11, pip and make.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
TORCH  ?= 2.13.0
TORCH_INDEX ?= https://download.pytorch.org/whl/cpu
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: help setup setup-test demo serve test test-long test-diffusion setup-diffusion check bench gallery docs clean

help:           ## this list
	@grep -hE '^[a-z-]+: .*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1\t/' | expand -t 14

$(VENV)/.installed: pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Reelwright needs Python 3.11 or newer: make PYTHON=python3.12 …"; exit 1; }
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/pip install -q -e .
	$(BIN)/python -m reelwright.engines.previz.warm
	touch $@

$(VENV)/.test-installed: $(VENV)/.installed tests/compat/install.sh tests/compat/package.json tools/system-packages.sh
	sh tools/system-packages.sh
	$(BIN)/pip install -q -e '.[test]'
	sh tests/compat/install.sh $(PYTHON)
	touch $@

setup: $(VENV)/.installed ## make .venv and install Reelwright, compile the pixel loops

setup-test: $(VENV)/.test-installed

demo: setup     ## render the seed's four requests through a running server into out/
	$(BIN)/python examples/demo.py

serve: setup    ## start the service on http://127.0.0.1:8686
	$(BIN)/reelwright serve

# compiled modules are kept whatever the shell says: every server that a test starts would compile them anew
test: export PYTHONDONTWRITEBYTECODE :=
test: setup-test ## the whole suite (under ten minutes on two cores)
	$(BIN)/pytest -n 4 --dist loadgroup

test-long: setup-test ## the slow ones too: thousands of mutations, random kills
	$(BIN)/pytest -n 4 --dist loadgroup -m "long or not long" --timeout 3600

# torch first and by itself: from PyPI's CPU build where there is one, so that what needs it finds it there
$(VENV)/.diffusion-installed: $(VENV)/.test-installed
	$(BIN)/pip install -q torch==$(TORCH) --extra-index-url $(TORCH_INDEX)
	$(BIN)/pip install -q -e '.[diffusion,test]'
	touch $@

setup-diffusion: $(VENV)/.diffusion-installed ## add the diffusion engine with torch for the CPU; TORCH_INDEX picks another

test-diffusion: setup-diffusion ## the diffusion engine on tiny weights, through the whole service (no GPU needed)
	REELWRIGHT_TEST_DIFFUSION=1 $(BIN)/pytest -n 2 --dist loadgroup tests/engines/diffusion

check: setup-test ## ruff, mypy, the import rule, generated documents
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/pytest tests/architecture

.rivals/.installed: bench/rivals/requirements.txt
	test -x .rivals/bin/python || $(PYTHON) -m venv .rivals
	.rivals/bin/pip install -q -r $<
	touch $@

bench: setup-test .rivals/.installed ## every figure of docs/FIGURES.md
	for figure in start submit poll encode clip sound planner; do echo "== bench/$$figure.py"; $(BIN)/python -m bench.$$figure || exit 1; done
	$(BIN)/python -m bench.previz --rivals .rivals/bin/python

gallery: setup-test ## draw docs/gallery anew: 150 contact sheets, a page, clips to listen to
	$(BIN)/python docs/gallery/make.py

docs: setup-test ## write docs/generated anew
	$(BIN)/python docs/generate.py

clean:          ## remove what make put here (not your data)
	rm -rf $(VENV) .rivals .clients out .pytest_cache .mypy_cache .ruff_cache .hypothesis
