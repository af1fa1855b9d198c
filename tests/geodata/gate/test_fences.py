"""Which fences stand around the process that reads a stranger's article, sheet or GeoJSON, as it says itself."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from geodata.article.article import READER, open_article
from geodata.core.worker_protocol import WorkerProcess
from geodata.gate.confined_process import ReadingCancelledError, confined_code, confined_environment

SAYS = """
import json
from geodata.io.namespaces import enter_namespaces
from geodata.io.sandbox import confine
names = enter_namespaces()
print(json.dumps([*confine(None, 3 << 30, 60), *names]), flush=True)
"""
FIRST = {"reader": READER, "files": [], "folder": "", "work_s": 5, "memory_bytes": 3 << 30, "growth_bytes": 1 << 28,
         "file_bytes": 1 << 20}  # fmt: skip


def test_a_reader_s_first_answer_says_which_fences_stand() -> None:
    nowhere = Path(os.path.abspath(os.sep))
    possible = subprocess.run([sys.executable, "-c", SAYS], capture_output=True, text=True, check=True).stdout
    code = confined_code("geodata.io.file_worker")
    with WorkerProcess(code, nowhere, confined_environment(nowhere)) as worker:
        answer = worker.ask(FIRST, 60.0, lambda: True)
    assert answer["fences"] == json.loads(possible)
    assert "audit" in answer["fences"]


@pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="needs /proc")
def test_an_article_that_is_not_wanted_any_more_ends_its_process(tmp_path: Path) -> None:
    path = tmp_path / "ferry.md"
    path.write_text("# A ferry\n\nFrom Baku to Aktau.\n", encoding="utf-8")
    before = _children()
    with pytest.raises(ReadingCancelledError, match=r"ferry\.md: reading was cancelled"):
        open_article(path, lambda: False)
    assert _children() <= before


def _children() -> set[str]:
    tasks = Path("/proc/self/task").glob("*/children")
    return {number for task in tasks for number in task.read_text().split()}
