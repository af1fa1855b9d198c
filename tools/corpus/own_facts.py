"""What our readers make of a file, as facts that can be laid beside those of other libraries."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from geodata.article.article import open_article
from geodata.core.errors import DataError
from geodata.core.phrase import Phrase
from geodata.indicators.cell_values import Cell
from geodata.indicators.sheet import read_sheet
from geodata.io.read import start_reading
from geodata.io.reader_errors import SeveralTablesError
from tools.corpus.peer_facts import cell_text, words_of

Facts = dict[str, Any]


def facts_of(kind: str, path: Path, table: str = "") -> Facts:
    """The facts of a file; ``refused`` says why there are none."""
    try:
        return {"layer": layer_facts, "sheet": sheet_facts, "article": article_facts}[kind](path, table)
    except DataError as error:
        return {"refused": refusal_of(error)}


def tables_of(path: Path) -> list[str]:
    """The tables of a GeoPackage, each compared by itself; one without a name for any other file."""
    if path.suffix.lower() != ".gpkg":
        return [""]
    try:
        reading = start_reading(path, asks=True)
        while not reading.wait(1.0):
            pass
        reading.result()
    except SeveralTablesError as error:
        return list(error.tables)
    except DataError:
        pass
    return [""]


def layer_facts(path: Path, table: str) -> Facts:
    """Count, bounds, area and length in degrees, and what the reader said that it repaired or left out."""
    import shapely

    reading = start_reading(path, table=table)
    while not reading.wait(1.0):
        pass
    layer = reading.result()
    geometries = layer.features.geometry.to_numpy()
    return {
        "count": len(geometries),
        "bounds": [float(value) for value in shapely.total_bounds(geometries)],
        "area": float(shapely.area(geometries).sum()),
        "length": float(shapely.length(geometries).sum()),
        "said": sorted({kind_of(sentence) for sentence in layer.problems}),
    }


def sheet_facts(path: Path, _table: str) -> Facts:
    """The filled cells of each row, with the row of the heading and the sheet that was read."""
    sheet = read_sheet(path)
    heading = [text for text in map(cell_text, sheet.heading) if not re.fullmatch(r"column \d+", text)]
    rows = list(filter(None, map(_filled, sheet.rows)))
    said = [kind_of(note) for note in sheet.notes]
    return {"rows": rows, "heading": heading, "heading_row": sheet.heading_row, "sheet": sheet.table,
            "delimiter": sheet.delimiter, "percent": bool(sheet.percent), "said": said}  # fmt: skip


def _filled(row: tuple[Cell, ...]) -> list[str]:
    return [text for text in map(cell_text, row) if text]


def article_facts(path: Path, _table: str) -> Facts:
    """The words in order, compatible letters made one."""
    article = open_article(path)
    return {"words": words_of(article.text), "title_words": words_of(article.title)}


def refusal_of(error: DataError) -> str:
    """Why a file was refused, without what is this file's alone."""
    found = error.found or ""
    template = found.template if isinstance(found, Phrase) else found
    return f"{error.problem}: {_without_numbers(str(template))}".rstrip(": ")[:120]


def kind_of(sentence: str) -> str:
    """What a sentence about a file says, without its name and places.

    >>> kind_of(Phrase("{file}, {place}: {what}", file="a.shp", place="record 3", what="it was closed"))
    'it was closed'
    """
    if isinstance(sentence, Phrase):
        what = sentence.values.get("what", sentence)
        while isinstance(what, Phrase) and "what" in what.values:
            what = what.values["what"]
        text = what.template if isinstance(what, Phrase) and what.values else str(what)
        return _without_numbers(text.removeprefix("{file}: "))
    return _without_numbers(sentence)


def _without_numbers(text: str) -> str:
    return re.sub(r"'[^']*'", "'…'", re.sub(r"\d[\d,.]*", "N", text))[:120]
