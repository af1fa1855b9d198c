"""What GeoPandas, pandas, trafilatura, cmarkgfm, pdftotext and docx2txt make of a file; run by a Python that has them.

    PYTHON peer_facts.py < tasks.jsonl

Each line of input is a task with ``kind``, ``path`` and what it needs; each line of output its facts. Nothing of this
project is imported, so that any environment can run it.
"""

from __future__ import annotations

import codecs
import contextlib
import datetime as dt
import importlib
import io
import json
import re
import shutil
import subprocess
import sys
import unicodedata
import warnings
import zipfile
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

PACKAGES = ("geopandas", "pyogrio", "pyarrow", "pandas", "openpyxl", "trafilatura", "cmarkgfm", "docx2txt")
PROGRAMS = ("pdftotext",)


def missing() -> list[str]:
    """The packages and programs that are not here."""
    absent = []
    for name in PACKAGES:
        try:
            importlib.import_module(name)
        except ImportError:
            absent.append(name)
    return absent + [name for name in PROGRAMS if not shutil.which(name)]


def words_of(text: str) -> list[str]:
    """The words of a text, for comparing: compatible letters made one, no capitals, no soft hyphens.

    >>> words_of("The ﬁrst ‘Oﬃce’ of 1991")
    ['the', 'first', 'office', 'of', '1991']
    """
    plain = unicodedata.normalize("NFKC", text.replace("\u00ad", "")).casefold()
    return re.findall(r"[^\W_]+", plain)


def cell_text(cell: Any) -> str:
    """A cell for comparing: a number by ten digits, a day as ISO text, a text without doubled spaces.

    >>> cell_text(3.0), cell_text("1.50"), cell_text(" a  b "), cell_text(None)
    ('3', '1.5', 'a b', '')
    """
    if cell is None or cell != cell:
        return ""
    if isinstance(cell, bool):
        return str(cell)
    if isinstance(cell, dt.datetime):
        cell = cell.date()
    text = " ".join(str(cell).split())
    try:
        return f"{float(text):.10g}" if re.fullmatch(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?", text) else text
    except (ValueError, OverflowError):
        return text


def layer(task: dict[str, Any]) -> dict[str, Any]:
    """Count, bounds, area and length of the features with geometry, in longitude and latitude."""
    import geopandas
    import pandas
    import pyogrio
    import shapely

    path = Path(task["path"])
    if path.suffix == ".parquet":
        frames = [geopandas.read_parquet(path)]
    else:
        tables = [task["table"]] if task.get("table") else [name for name, _ in pyogrio.list_layers(path)]
        if path.suffix == ".gpkg" and not task.get("table"):
            tables = tables[:1]
        frames = [pyogrio.read_dataframe(path, layer=name) for name in tables]
        if path.suffix == ".gpx":  # the points of tracks and routes stand in those as well
            frames = [frame for name, frame in zip(tables, frames, strict=True) if not name.endswith("_points")]
    parts = []
    for frame in frames:
        if not isinstance(frame, geopandas.GeoDataFrame):
            continue
        parts.append(frame.geometry.to_crs(4326) if frame.crs is not None else frame.geometry)
    if not parts:
        return {"error": "no geometry"}
    geometries = shapely.force_2d(pandas.concat([pandas.Series(part.to_numpy()) for part in parts]).to_numpy())
    geometries = geometries[~(shapely.is_missing(geometries) | shapely.is_empty(geometries))]
    return {
        "count": len(geometries),
        "bounds": [float(value) for value in shapely.total_bounds(geometries)],
        "area": float(shapely.area(geometries).sum()),
        "length": float(shapely.length(geometries).sum()),
        "valid": bool(shapely.is_valid(geometries).all()),
    }


def sheet(task: dict[str, Any]) -> dict[str, Any]:
    """The filled cells of a sheet, a list for each row that has some."""
    import pandas

    path = Path(task["path"])
    options = {"header": None, "dtype": object, "keep_default_na": False, "na_values": [""]}
    if path.suffix in (".xlsx", ".xlsm"):
        books = pandas.read_excel(path, sheet_name=None, engine="openpyxl", **options)
        frame = books.get(task.get("sheet"), next(iter(books.values())))
    else:
        frame = _text_table(path, options, task.get("delimiter") or ",")
    rows = [[text for text in map(cell_text, row) if text] for row in frame.itertuples(index=False, name=None)]
    return {"rows": list(filter(None, rows))}


def _text_table(path: Path, options: dict[str, Any], delimiter: str) -> Any:
    import pandas

    data = path.read_bytes()
    marked = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    for encoding in ("utf-16",) if marked else ("utf-8-sig", "cp1252"):
        with contextlib.suppress(UnicodeError):
            text = data.decode(encoding)
            width = max(line.count(delimiter) for line in text.splitlines()) + 1
            return pandas.read_csv(io.StringIO(text), sep=delimiter, names=range(width), skip_blank_lines=False,
                                   engine="python", **options)  # fmt: skip
    raise ValueError("no text of a usual encoding")


def article(task: dict[str, Any]) -> dict[str, Any]:
    """The words of an article in order."""
    path = Path(task["path"])
    ending = path.suffix.lower()
    if ending == ".pdf":
        made = subprocess.run(["pdftotext", "-enc", "UTF-8", str(path), "-"], capture_output=True, timeout=60)
        if made.returncode:
            return {"error": "pdftotext: " + made.stderr.decode(errors="replace")[:100]}
        pages = made.stdout.decode("utf-8", errors="replace").split("\f")
        fields = re.search(rb"/AcroForm|/Annots", path.read_bytes()) is not None
        words = words_of("\n".join(pages))
        raw = subprocess.run(["pdftotext", "-raw", "-enc", "UTF-8", str(path), "-"], capture_output=True, timeout=60)
        further = Counter(words_of(raw.stdout.decode("utf-8", errors="replace"))) - Counter(words)
        return {"words": words, "repeated": _repeated(pages), "fields": fields,
                "in_file_order": list(further.elements())}  # fmt: skip
    if ending in (".html", ".htm"):
        import trafilatura

        text = trafilatura.extract(path.read_bytes(), include_comments=False, include_tables=True)
        return {"words": words_of(text)} if text else {"error": "no article"}
    if ending == ".docx":
        import docx2txt

        return {"words": words_of(docx2txt.process(str(path))), **_parts_of_word(path)}
    text = path.read_text(encoding="utf-8")
    if ending not in (".md", ".markdown"):
        return {"words": words_of(text)}
    return {"words": words_of(_rendered(text)), "tags": sorted(set(words_of(" ".join(re.findall(r"<[^<>]*>", text)))))}


class _ShownText(HTMLParser):
    """The words of a page that a browser shows: no tags, no scripts, no styles, no comments."""

    HIDDEN = ("script", "style", "head", "template")
    INLINE = ("a", "abbr", "b", "code", "del", "em", "i", "ins", "kbd", "mark", "s", "small", "span", "strong", "sub",
              "sup", "u")  # fmt: skip

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, _attributes: list[tuple[str, str | None]]) -> None:
        """A block begins a line; what is hidden begins to be so."""
        self._hidden += tag in self.HIDDEN
        self.parts.append("" if tag in self.INLINE else "\n")

    def handle_endtag(self, tag: str) -> None:
        """A block ends its line."""
        self._hidden = max(0, self._hidden - (tag in self.HIDDEN))
        self.parts.append("" if tag in self.INLINE else "\n")

    def handle_data(self, data: str) -> None:
        """Words, where they are shown."""
        self.parts.append("" if self._hidden else data)


def _rendered(text: str) -> str:
    """The words of a Markdown text as the reference implementation renders it, without its front matter."""
    import cmarkgfm
    from cmarkgfm.cmark import Options

    text = re.sub(r"\A---\n.*?\n(?:---|\.\.\.)\n", "", text, flags=re.DOTALL)
    page = _ShownText()
    options = Options.CMARK_OPT_UNSAFE  # HTML stays HTML: its words count, its tags do not
    page.feed(cmarkgfm.markdown_to_html_with_extensions(text, options=options, extensions=["table"]))
    page.close()
    return "".join(page.parts)


def _parts_of_word(path: Path) -> dict[str, list[str]]:
    """The words of headers and footers, which stand on each page, of notes, and of boxes that stand there twice."""
    with zipfile.ZipFile(path) as packed:
        names = re.compile(r"word/(header|footer|footnotes|endnotes|comments|document)\d*\.xml")
        parts = {name: packed.read(name).decode("utf-8", errors="replace") for name in packed.namelist()
                 if names.fullmatch(name)}  # fmt: skip

    def words(texts: list[str]) -> list[str]:
        return sorted(set(words_of(" ".join(re.sub(r"<[^>]+>", " ", text) for text in texts))))

    texts = list(parts.values())
    return {
        "repeated": words([text for name, text in parts.items() if re.search(r"header|footer", name)]),
        "notes": words([text for name, text in parts.items() if re.search(r"notes|comments", name)]),
        "twice": words([box for text in texts for box in re.findall(r"(?s)<mc:Fallback.*?</mc:Fallback>", text)]),
    }


def _repeated(pages: list[str]) -> list[str]:
    """The words of lines that stand on at least three pages."""
    counts: dict[str, int] = {}
    for page in pages:
        for line in {re.sub(r"\d+", "0", line.strip()) for line in page.splitlines() if line.strip()}:
            counts[line] = counts.get(line, 0) + 1
    return sorted({word for line, count in counts.items() if count >= 3 for word in words_of(line)})


def main() -> None:
    """Answer each task with a line; what a library says against a file is an answer too."""
    if "--missing" in sys.argv:
        print(json.dumps(missing()))
        return
    warnings.simplefilter("ignore")
    for line in sys.stdin:
        task = json.loads(line)
        try:
            made = {"layer": layer, "sheet": sheet, "article": article}[task["kind"]](task)
            if not made.get("words", True):
                made = {"error": "no words"}
        except Exception as error:  # whatever a library raises is its answer
            made = {"error": f"{type(error).__name__}: {' '.join(str(error).split())[:160]}"}
        print(json.dumps(made), flush=True)


if __name__ == "__main__":
    main()
