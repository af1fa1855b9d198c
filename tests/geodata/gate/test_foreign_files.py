"""What a stranger's file can ask for: each costs one sentence, or gives what is in it, within seconds and megabytes."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from geodata import DataError, open_story
from geodata.article.article import open_article
from geodata.core.phrase import Phrase
from geodata.core.reader_limits import answer_bytes, growth_bytes, work_s
from geodata.gate.confined_process import LimitError
from geodata.gate.foreign_files import Foreign, read_foreign
from geodata.world.shape_cache import shapes_of
from tests.bad import costly
from tests.storybook import write_story

ARTICLE, SHEET = "geodata.article.article_reader:read_article", "geodata.indicators.sheet_answer:read_sheet_bytes"
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="limits on memory need Linux")


def test_what_a_file_may_cost_grows_with_it_and_stays_small_for_a_small_one() -> None:
    assert work_s(36_000) < 1.5
    assert growth_bytes(121_000) < 400 << 20
    assert answer_bytes(9_000) < 40 << 20
    assert work_s(10**10) == 120
    assert growth_bytes(10**10) == 3 << 30


# How each is made, its name, and what is said of it; "" for what is read.
COSTLY: dict[str, tuple[Callable[[Path], Path], str, str]] = {
    "pages": (costly.repeated_page, "pages.pdf", "reading takes too long|memory limit"),
    "instructions": (costly.unended_instructions, "places.kml", "unknown format: found XML without a root"),
    "far row": (costly.far_row, "numbers.xlsx", "file too large: found more than 200,000 rows"),
    "wide rows": (costly.wide_rows, "numbers.csv", "file too large: found more than 4,000,000 cells"),
    "no part": (costly.missing_part, "article.docx", "not a Word file"),
    "deep page": (costly.deep_page, "page.html", "no article found on this page"),
    "brackets": (costly.brackets, "article.md", ""),
}

# A program of its own for each file: a peak of memory is never taken back, and those of other tests are higher.
READING = """
import sys
from pathlib import Path
from geodata import DataError
from geodata.article.article import open_article
from geodata.indicators.sheet import read_sheet
from geodata.io import read_layer
path = Path(sys.argv[1])
read = {".kml": read_layer, ".xlsx": read_sheet, ".csv": read_sheet}.get(path.suffix, open_article)
try:
    read(path)
except DataError as error:
    print(error)
"""


@dataclass
class Cost:
    """What a program and its readers were seen to take: peaks of memory, and the readers' time on the processor."""

    program_mb: float = 0.0
    readers_mb: float = 0.0
    readers_s: float = 0.0


def look_at(program: int, cost: Cost) -> None:
    """Take down what the program and all that it started hold now."""
    parents: dict[int, tuple[int, float]] = {}
    for folder in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            fields = (folder / "stat").read_text().rpartition(")")[2].split()
            parents[int(folder.name)] = int(fields[1]), sum(map(int, fields[11:13])) / os.sysconf("SC_CLK_TCK")
    for process, (above, worked_s) in parents.items():
        while above in parents and above != program:
            above = parents[above][0]
        with suppress(OSError):
            peak = re.search(r"VmHWM:\s+(\d+) kB", Path(f"/proc/{process}/status").read_text())
            peak_mb = int(peak[1]) / 1024 if peak else 0.0
            if process == program:
                cost.program_mb = max(cost.program_mb, peak_mb)
            elif above == program:
                cost.readers_mb, cost.readers_s = max(cost.readers_mb, peak_mb), max(cost.readers_s, worked_s)


@pytest.mark.parametrize("kind", COSTLY)
def test_a_costly_file_ends_in_one_sentence_or_is_read(kind: str, tmp_path: Path) -> None:
    make, name, expected = COSTLY[kind]
    path = make(tmp_path / name)
    cost = Cost()
    command = [sys.executable, "-c", READING, str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as program:
        while program.poll() is None:
            look_at(program.pid, cost)
            time.sleep(0.02)
        assert program.stdout is not None
        told = program.stdout.read().strip()
    assert program.returncode == 0, told
    assert re.search(f"{re.escape(name)}: ({expected})", told) if expected else told == ""
    assert len(told) < 400
    assert 0 < cost.program_mb < 300  # of which the libraries take a hundred
    assert 0 < cost.readers_mb < 200 + growth_bytes(path.stat().st_size) / 2**20
    assert cost.readers_s < 5 + 2 * work_s(path.stat().st_size)  # on the processor: a busy machine changes little


def test_a_cell_of_any_width_is_one_cell(tmp_path: Path) -> None:
    article = open_article(costly.wide_cell(tmp_path / "article.docx"))
    assert article.text == "From Baku to Aktau by ferry.\n\nGrain and oil."


def test_a_tangle_in_a_story_costs_its_layer_alone(tmp_path: Path) -> None:
    story = open_story(write_story(tmp_path, layers_ground_geojson=costly.tangle()))
    (told,) = [sentence for sentence in story.problems if sentence.startswith("layers/ground.geojson: ")]
    assert any(words in told for words in ("memory limit", "takes too long", "timed out"))  # the last on a busy machine
    assert isinstance(told, Phrase)  # which the window can say in other languages
    assert (story.layers["ground"].rows, shapes_of(story.layers["ground"], story.projection)) == ((), ())
    assert len(shapes_of(story.layers["road"], story.projection)) == len(story.layers["road"].rows) > 0


def test_a_bug_of_a_reader_is_named_by_what_went_wrong() -> None:
    (made,) = read_foreign("geodata.core.dates:no_such_reader", [Foreign(b"", "a.md")])
    assert str(made).startswith("a.md: cannot be read: found the reader process stopped with code 1: AttributeError: ")


def test_a_file_that_ends_the_reader_costs_only_itself(tmp_path: Path) -> None:
    endless = costly.repeated_page(tmp_path / "b.pdf", pages=200)
    # The small ones are read first: this one needs a new process, and its size allows for its work.
    last = b"# Last\n\n" + (b"From Baku to Aktau by ferry. " * 50 + b"\n\n") * 200
    files = [Foreign(b"# First\n\nOne.", "a.md"), Foreign(endless, "b.pdf"), Foreign(last, "c.md")]
    first, second, third = read_foreign(ARTICLE, files)
    assert isinstance(first, bytes)
    assert isinstance(third, bytes)
    assert isinstance(second, LimitError)


def test_what_is_no_ordinary_file_is_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "article.md"
    os.mkfifo(pipe)
    (refused,) = read_foreign(ARTICLE, [Foreign(pipe, "article.md")])
    assert str(refused) == "article.md: not a file: found a folder, device or pipe"


def test_an_answer_that_is_none_is_refused() -> None:
    from geodata.article.article import article_from_fields
    from geodata.indicators.sheet import sheet_from_answer

    for answer in (b"", b"[]", b"{}", b"[" * 100_000, b'{"headings": 1}', b'{"headings": [], "colour": 1}'):
        with pytest.raises(DataError):
            article_from_fields(answer, "a.md")
        with pytest.raises(DataError):
            sheet_from_answer(answer, "a.csv")
