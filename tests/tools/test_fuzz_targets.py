"""What the fuzzers begin with is read, not refused: else they would try nothing but the refusal."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
# Those that set up no driver of GDAL: such a one needs a process of its own.
NAMES = ("view", "prepared", "findings", "links", "notes", "sources", "claims", "story", "story-layer",
         "indicator-csv", "indicator-xlsx", "article-md", "article-html", "article-docx", "article-pdf")  # fmt: skip
PROGRAM = """
import json, sys
from geodata.core.errors import DataError
from tools.fuzz.targets import TARGETS
refused, made = [], DataError.__init__
def told(error, *arguments, **named):
    made(error, *arguments, **named)
    if not str(error).startswith("not a date"):  # a heading that is tried as one
        refused.append(str(error))
DataError.__init__ = told
said = {}
for name in sys.argv[1:]:
    target = TARGETS[name]()
    refused.clear()
    for seed in target.seeds:
        target.run(seed)
    said[name] = [len(target.seeds), list(refused)]
print(json.dumps(said))
"""


def test_the_seeds_of_the_fuzzers_are_read() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, *NAMES], cwd=PROJECT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout)
    assert {name: refused for name, (_, refused) in said.items() if refused} == {}
    assert all(count > 0 for count, _ in said.values())
