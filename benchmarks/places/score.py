"""Scores the place finder on a corpus in the format of GeoVirus: `python -m benchmarks.places PATH`.

Rules, as printed with the figures:

* found: start and end are exactly those of the annotation (1-based in the file); each annotation counts once
* right place: within 161 km of the annotated coordinates; a country or continent is right by identity, since its
  annotated point stands for an area: the annotated page's title must name what was found
* end to end: found and in the right place, as precision, recall and F1 over all mentions and annotations
* names alone: without adjectives, peoples, institutions and organisations, which such corpora do not annotate
* times: work of the processor, so that other work on the machine does not count; gazetteer ready in a process of its
  own, without Python's start; 2,000 words of the corpus, warm, best of five
"""

from __future__ import annotations

import math
import subprocess
import sys
import time
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

from geodata.geoparsing import Mention, find_places
from geodata.geoparsing.gazetteer import open_gazetteer
from geodata.geoparsing.lexicon.normalize import fold

NEAR_KM = 161.0
WORDS = 2_000
_AREAS = ("country", "continent", "historical")


@dataclass(frozen=True)
class Gold:
    """One annotation: offsets in code points, degrees, the title of its page in an encyclopaedia."""

    start: int
    end: int
    lat: float
    lon: float
    page: str


@dataclass(frozen=True)
class Score:
    """Counts over a corpus."""

    gold: int
    predicted: int
    found: int
    overlapping: int
    right: int
    near: int

    def line(self, hits: int) -> str:
        """Precision, recall and F1 of so many hits."""
        precision, recall = hits / max(self.predicted, 1), hits / max(self.gold, 1)
        f1 = 2 * precision * recall / max(precision + recall, 1e-9)
        return f"precision {precision:.3f}  recall {recall:.3f}  F1 {f1:.3f}"


def read_corpus(path: Path) -> Iterator[tuple[str, list[Gold]]]:
    """Each article's text and annotations."""
    for article in ElementTree.parse(path).getroot().iter("article"):
        golds = [
            Gold(
                int(location.findtext("start", "")) - 1,
                int(location.findtext("end", "")) - 1,
                float(location.findtext("lat", "")),
                float(location.findtext("lon", "")),
                _title(location.findtext("page", "")),
            )
            for location in article.iter("location")
        ]
        yield article.findtext("text", ""), golds


def _title(page: str) -> str:
    return unquote(page).rpartition("/")[2].replace("_", " ")


def distance_km(lat: float, lon: float, other_lat: float, other_lon: float) -> float:
    """Great-circle distance on a sphere of 6371 km."""
    a, b = math.radians(lat), math.radians(other_lat)
    half = math.sin((b - a) / 2) ** 2 + math.cos(a) * math.cos(b) * math.sin(math.radians(other_lon - lon) / 2) ** 2
    return 12742 * math.asin(math.sqrt(half))


def is_near(mention: Mention, gold: Gold) -> bool:
    """Within 161 km."""
    if mention.lat is None or mention.lon is None:
        return False
    return distance_km(mention.lat, mention.lon, gold.lat, gold.lon) <= NEAR_KM


def is_same_area(mention: Mention, gold: Gold) -> bool:
    """The same country or continent, by the names of the annotated page."""
    if mention.kind not in _AREAS or mention.lat is None:
        return False
    title = gold.page.partition("(")[0].strip()
    if "state" in gold.page.partition("(")[2]:
        return False
    named = {place.name for place in open_gazetteer().places(fold(title)) if place.kind in _AREAS}
    return named == {mention.name}


def is_name(mention: Mention) -> bool:
    """Whether a mention is the name of a place, not of a people, an institution or an organisation."""
    if mention.role == "place":
        return True
    named = open_gazetteer().places(fold(mention.quote))  # "Moscow says", not "the Kremlin says"
    return mention.role == "government" and mention.kind == "place" and any(mention.name == one.name for one in named)


def score(path: Path, *, names_alone: bool = False) -> Score:
    """The counts over all articles of a corpus."""
    gold = predicted = found = overlapping = right = near = 0
    for text, golds in read_corpus(path):
        mentions = [mention for mention in find_places(text) if not names_alone or is_name(mention)]
        gold, predicted = gold + len(golds), predicted + len(mentions)
        by_span = {(mention.start, mention.end): mention for mention in mentions}
        for annotation in golds:
            mention = by_span.get((annotation.start, annotation.end))
            overlapping += any(m.start < annotation.end and annotation.start < m.end for m in mentions)
            if mention is not None:
                found += 1
                near += is_near(mention, annotation)
                right += is_near(mention, annotation) or is_same_area(mention, annotation)
    return Score(gold, predicted, found, overlapping, right, near)


def main(arguments: list[str]) -> int:
    """Prints the figures of the corpus named on the command line."""
    if len(arguments) != 1:
        print("usage: python -m benchmarks.places PATH", file=sys.stderr)
        return 2
    if not Path(arguments[0]).is_file():
        print(f"{arguments[0]}: no such file; a corpus in the format of GeoVirus (XML) is needed", file=sys.stderr)
        return 2
    print(__doc__.partition("\n\n")[2] if __doc__ else "")
    for title, names_alone in (("everything found", False), ("names alone", True)):
        result = score(Path(arguments[0]), names_alone=names_alone)
        print(f"{title}: annotations {result.gold}, mentions {result.predicted}")
        print(f"found, exact span          {result.line(result.found)}")
        print(f"found, overlapping         recall {result.overlapping / max(result.gold, 1):.3f}")
        right, near = result.right / max(result.found, 1), result.near / max(result.found, 1)
        print(f"right of those found       {right:.3f} (within 161 km alone {near:.3f})")
        print(f"end to end                 {result.line(result.right)}")
        print(f"end to end, 161 km alone   {result.line(result.near)}\n")
    print(f"gazetteer ready            {ready_s():.2f} s")
    print(f"{WORDS:,} words, warm          {warm_s(Path(arguments[0])):.3f} s")
    return 0


def ready_s() -> float:
    """Seconds of work from nothing imported to the first place found, in a process of its own."""
    code = (
        "import time; began = time.process_time(); from geodata.geoparsing import find_places; find_places('Baku'); "
        "print(time.process_time() - began)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return float(done.stdout)


def warm_s(path: Path) -> float:
    """Seconds of work that as many words of the corpus take as a long article has, the best of five times."""
    words = [word for text, _ in read_corpus(path) for word in text.split(" ")]
    text = " ".join(words[:WORDS])
    times = []
    for _ in range(5):
        began = time.process_time()
        find_places(text)
        times.append(time.process_time() - began)
    return min(times)
