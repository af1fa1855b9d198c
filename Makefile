# Everything a user or a maintainer types. `make help` lists it.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

VENV := .venv
PY := $(VENV)/bin/python
# Two test workers: the suite is measured on two cores. `make test WORKERS=0 TESTS=tests/geodata` narrows it.
WORKERS ?= 2
TESTS ?=

.PHONY: help run test lint bench data dist translations lock clean

help:  ## show this list
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | sort | awk -F '\t' '{printf "  make %-12s %s\n", $$1, $$2}'

run:  ## set everything up and open the bundled story (STORY=path for another)
	@scripts/setup.sh run
	@scripts/run.sh $(STORY)

test:  ## set everything up, lint and run the whole test suite
	@scripts/setup.sh dev
	@lint=0; $(MAKE) --no-print-directory lint || lint=$$?; \
	echo "$(PY) -m pytest -n $(WORKERS) $(TESTS)"; $(PY) -m pytest -n $(WORKERS) $(TESTS); \
	[ $$lint = 0 ] || { echo "The tests passed, but not lint: see above." >&2; exit $$lint; }

lint:  ## ruff, mypy --strict and the layers of the packages
	@scripts/setup.sh dev
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy
	$(VENV)/bin/lint-imports --no-cache

bench:  ## run the benchmarks, or some of them: make bench GROUPS="window growth --short"
	@scripts/setup.sh dev
	$(PY) -m benchmarks $(GROUPS)

data:  ## build geodata/data again from the pinned upstream files
	@scripts/setup.sh data
	$(PY) -m tools.build_data

dist:  ## build dist/: a folder, a self-unpacking file and a .deb for Linux, with a Python of their own
	@scripts/dist.sh

translations:  ## bring translations/*.ts up to date for Qt Linguist and compile them
	@scripts/setup.sh dev
	$(PY) -m scripts.update_translations

lock:  ## write requirements/*.lock again from pyproject.toml
	@scripts/lock.sh

clean:  ## remove what the other targets made, except .venv and the downloads of `make data`
	rm -rf build/lib build/bdist.* dist out .pytest_cache .mypy_cache .ruff_cache .hypothesis *.egg-info
	find geodata mapviewer tests tools benchmarks scripts -name __pycache__ -type d -prune -exec rm -rf {} +
