"""Which files of a folder are layers, sheets and articles, each content once."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

MOST_BYTES = {"layer": 20_000_000, "sheet": 3_000_000, "article": 20_000_000}
LAYERS = (".shp", ".geojson", ".json", ".topojson", ".gpkg", ".kml", ".kmz", ".gpx", ".fgb", ".parquet", ".geojsonl",
          ".geojsons")  # fmt: skip
SHEETS = (".csv", ".tsv", ".xlsx", ".xlsm")
ARTICLES = (".docx", ".pdf", ".html", ".htm", ".md", ".txt")
# Texts of a package that are its own papers and nobody's article.
_PAPERS = ("license", "licence", "copying", "requirements", "sources", "top_level", "dependency_links", "authors",
           "changelog", "changes", "history", "readme", "contributing", "entry_points", "requires", "cmakelists",
           "third_party")  # fmt: skip


@dataclass(frozen=True)
class CorpusFile:
    """A file of the corpus: ``kind`` is ``"layer"``, ``"sheet"`` or ``"article"``."""

    path: Path
    kind: str

    @property
    def ending(self) -> str:
        """The file's ending in lower case."""
        return self.path.suffix.lower()


def files_in(folders: Sequence[Path], at_most: int = 0) -> list[CorpusFile]:
    """The files in *folders* whose ending one of our readers takes, in order; the same content counts once.

    *at_most* of one ending are taken from each folder, evenly over its list, so that no large one speaks for all.
    """
    seen: set[tuple[str, bytes]] = set()
    found = []
    for folder in folders:
        own: dict[str, list[CorpusFile]] = defaultdict(list)
        for path in sorted(folder.rglob("*")):
            for kind in _kinds(path):
                if not path.is_file() or not 0 < path.stat().st_size <= MOST_BYTES[kind]:
                    continue
                key = (kind + path.suffix.lower(), hashlib.sha256(path.read_bytes()).digest())
                if key not in seen:
                    seen.add(key)
                    own[kind + path.suffix.lower()].append(CorpusFile(path, kind))
        for files in own.values():
            step = max(1.0, len(files) / at_most) if at_most else 1.0
            found += [files[int(index * step)] for index in range(int(len(files) / step))]
    return found


def _kinds(path: Path) -> Iterator[str]:
    ending = path.suffix.lower()
    if ending in LAYERS:
        yield "layer"
    if ending in SHEETS:
        yield "sheet"
    if ending in ARTICLES and not path.stem.lower().startswith(_PAPERS):
        yield "article"
