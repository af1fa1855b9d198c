"""The examples in docstrings work."""

from __future__ import annotations

import doctest
import importlib
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parent.parent
WITH_EXAMPLES = [
    path.relative_to(PROJECT).with_suffix("")
    for package in ("geodata", "mapviewer")
    for path in sorted((PROJECT / package).rglob("*.py"))
    if any(">>> " in line and "+SKIP" not in line for line in path.read_text(encoding="utf-8").splitlines())
]


@pytest.mark.parametrize("path", WITH_EXAMPLES, ids=lambda path: ".".join(path.parts))
def test_the_examples_work(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(PROJECT)
    name = ".".join(path.parts).removesuffix(".__init__")
    failed, tried = doctest.testmod(importlib.import_module(name))
    assert tried > 0
    assert failed == 0
