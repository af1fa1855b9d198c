"""The script that scores a corpus counts what it says it counts."""

from pathlib import Path

import pytest

from benchmarks.places.score import Gold, is_same_area, main, read_corpus, score
from geodata.geoparsing import find_places

CORPUS = """<articles><article><text>Talks between Armenia and Georgia took place in Batumi near the sea.</text>
<locations>
<location><name>Armenia</name><start>15</start><end>22</end><lat>1</lat><lon>1</lon>
<page>https://x/wiki/Armenia</page></location>
<location><name>Georgia</name><start>27</start><end>34</end><lat>33</lat><lon>-83</lon>
<page>https://x/wiki/Georgia_(U.S._state)</page></location>
<location><name>Batumi</name><start>49</start><end>55</end><lat>41.6</lat><lon>41.6</lon>
<page>https://x/wiki/Batumi</page></location>
<location><name>sea</name><start>65</start><end>68</end><lat>43</lat><lon>34</lon><page>https://x/wiki/Black_Sea</page></location>
</locations></article></articles>"""


def test_counts_of_a_small_corpus(tmp_path: Path) -> None:
    path = tmp_path / "corpus.xml"
    path.write_text(CORPUS, encoding="utf-8")
    result = score(path)
    assert (result.gold, result.predicted, result.found) == (4, 3, 3)
    # Armenia by identity though its point is far off, Batumi by distance; Georgia is the wrong one.
    assert (result.right, result.near) == (2, 1)


def test_offsets_of_the_file_start_at_one(tmp_path: Path) -> None:
    path = tmp_path / "corpus.xml"
    path.write_text(CORPUS, encoding="utf-8")
    ((text, golds),) = read_corpus(path)
    assert [text[gold.start : gold.end] for gold in golds] == ["Armenia", "Georgia", "Batumi", "sea"]


@pytest.mark.parametrize(
    ("page", "same"), [("Republic of Armenia", True), ("Armenia", True), ("Armenia, Colombia", False)]
)
def test_a_country_is_known_by_its_pages_title(page: str, same: bool) -> None:
    (mention,) = find_places("Armenia won.")
    assert is_same_area(mention, Gold(0, 7, 0.0, 0.0, page)) is same


def test_the_figures_are_printed_with_their_rules(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "corpus.xml"
    path.write_text(CORPUS, encoding="utf-8")
    assert main([str(path)]) == 0
    printed = capsys.readouterr().out
    assert "end to end                 precision 0.667  recall 0.500  F1 0.571" in printed
    assert "within 161 km" in printed
