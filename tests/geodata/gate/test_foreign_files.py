"""What a stranger's file can ask for: each costs one sentence, or gives what is in it, within seconds and megabytes."""

from __future__ import annotations

import os
import resource
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from geodata import DataError, open_story
from geodata.article.article import open_article
from geodata.core.reader_limits import answer_bytes, growth_bytes, work_s
from geodata.gate.confined_process import LimitError
from geodata.gate.foreign_files import Foreign, read_foreign
from geodata.indicators.sheet import read_sheet
from geodata.io import read_layer
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


COSTLY: dict[str, tuple[Callable[[Path], Path], str, Callable[[Path], object]]] = {
    "pages": (costly.repeated_page, "pages.pdf", open_article),
    "instructions": (costly.unended_instructions, "places.kml", read_layer),
    "far row": (costly.far_row, "numbers.xlsx", read_sheet),
    "wide rows": (costly.wide_rows, "numbers.csv", read_sheet),
    "no part": (costly.missing_part, "article.docx", open_article),
    "deep page": (costly.deep_page, "page.html", open_article),
    "brackets": (costly.brackets, "article.md", open_article),
}


def sentence_of(read: Callable[[Path], object], path: Path) -> str:
    try:
        read(path)
    except DataError as error:
        return str(error)
    return ""


@pytest.mark.parametrize("kind", COSTLY)
def test_a_costly_file_ends_in_one_sentence_or_is_read(kind: str, tmp_path: Path) -> None:
    make, name, read = COSTLY[kind]
    path = make(tmp_path / name)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    told = sentence_of(read, path)
    assert told == "" or (name in told and len(told) < 400)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 100_000  # kB, of the program itself


def test_a_cell_of_any_width_is_one_cell(tmp_path: Path) -> None:
    article = open_article(costly.wide_cell(tmp_path / "article.docx"))
    assert article.text == "From Baku to Aktau by ferry.\n\nGrain and oil."


def test_a_tangle_in_a_story_costs_its_layer_alone(tmp_path: Path) -> None:
    story = open_story(write_story(tmp_path, layers_ground_geojson=costly.tangle()))
    (told,) = [sentence for sentence in story.problems if sentence.startswith("layers/ground.geojson: ")]
    assert "memory limit" in told or "takes too long" in told
    assert (story.layers["ground"].rows, shapes_of(story.layers["ground"], story.projection)) == ((), ())
    assert len(shapes_of(story.layers["road"], story.projection)) == len(story.layers["road"].rows) > 0


def test_a_file_that_ends_the_reader_costs_only_itself() -> None:
    files = [Foreign(b"# First\n\nOne.", "a.md"), Foreign(b"[a](" * 60_000, "b.md"), Foreign(b"# Last\n\nTwo.", "c.md")]
    first, second, third = read_foreign(ARTICLE, files)
    assert isinstance(first, bytes)
    assert isinstance(third, bytes)
    assert isinstance(second, (bytes, LimitError))


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
