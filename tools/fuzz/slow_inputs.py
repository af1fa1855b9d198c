"""Look for slow inputs: ``python -m tools.fuzz.slow_inputs --seconds 60``.

What stays in the program itself (texts, names, numbers, JSON and TOML) must take time in proportion to its length. A
text is a prefix, a unit repeated many times, and a suffix; when twice as many units take more than three times as long,
and long enough to be noticed, the input is kept in ``corpus.json`` beside this file, which is always tried first.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import random
import time
from collections.abc import Callable
from pathlib import Path

from geodata.article.article import article_from_text, clean_text
from geodata.article.sentences import sentences
from geodata.core.errors import DataError
from geodata.core.parse_limits import refuse_deep_keys
from geodata.gate.json_text import json_value
from geodata.indicators.cell_values import number_of, year_of
from geodata.indicators.sheet import delimiter_of, sheet_in
from geodata.io.formats.file_formats import format_of
from geodata.io.formats.kml import plain_text
from geodata.io.repair.number_format import degrees_in, number_in
from geodata.map.states import find_state
from geodata.view.view import View
from geodata.view.view_codec import view_from_link

CORPUS = Path(__file__).with_name("corpus.json")
LENGTH = 24_000  # characters at first, then twice as many
NOTICED_S = 0.3
SIGNS = [*list("<?>!-[](){}\"'*_#,;:.=&%\\ \n\ta9é"), "<?", "<!--", "](", "a.", "1,", "&#", "**", "\r\n", "x = ", "[["]
Row = tuple[str, str, str, str]


def targets(scratch: Path) -> dict[str, Callable[[str], object]]:
    """What is tried, by name; each takes a text."""
    from geodata.story_format.story_loader import open_story

    base: View = open_story().view
    file = scratch / "input"

    def recognised(text: str) -> object:
        file.write_text(text, encoding="utf-8")
        return format_of(file, "input")

    return {
        "format": recognised,
        "json": lambda text: json_value(text, "a"),
        "toml keys": lambda text: refuse_deep_keys(text, "a"),
        "article": article_from_text,
        "clean text": clean_text,
        "sentences": sentences,
        "number": number_of,
        "number in": number_in,
        "degrees": degrees_in,
        "year": year_of,
        "state": find_state,
        "description": plain_text,
        "delimiter": delimiter_of,
        "table": lambda text: sheet_in(text.encode(), "a.csv"),
        "link": lambda text: view_from_link(text, base),
    }


def work_s(run: Callable[[str], object], row: Row, times: int) -> float:
    """The seconds of work that a text takes."""
    _, prefix, unit, suffix = row
    text = prefix + unit * times + suffix
    start = time.process_time()
    with contextlib.suppress(DataError, RecursionError):
        run(text)
    return time.process_time() - start


def is_slow(run: Callable[[str], object], row: Row) -> bool:
    """Whether twice the length takes more than three times as long, and long enough to be noticed."""
    times = max(1, LENGTH // len(row[2]))
    once = work_s(run, row, times)
    twice = work_s(run, row, 2 * times)
    return twice > NOTICED_S and twice > 3 * once


def main() -> int:
    """Try the corpus, then new texts until the time is over; exit code 1 when one is slow."""
    import tempfile

    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--seed", type=int, default=0, help="0: another one each time")
    options = parser.parse_args()
    chance = random.Random(options.seed or time.time_ns())
    kept: list[Row] = [tuple(row) for row in json.loads(CORPUS.read_text(encoding="utf-8"))]
    slow: list[Row] = []
    tried = 0
    end = time.monotonic() + options.seconds
    with tempfile.TemporaryDirectory() as folder:
        known = targets(Path(folder))
        while time.monotonic() < end or tried < len(kept):
            row = kept[tried] if tried < len(kept) else _made(chance, list(known))
            tried += 1
            if is_slow(known[row[0]], row) and is_slow(known[row[0]], row):  # once may be the machine
                slow.append(row)
                print("slow:", json.dumps(row, ensure_ascii=False), flush=True)
    new = [row for row in slow if row not in kept]
    if new:
        rows = ",\n ".join(json.dumps(row, ensure_ascii=False) for row in [*kept, *new])
        CORPUS.write_text(f"[{rows}]\n", encoding="utf-8")
    print(f"{tried:,} inputs, {len(slow)} slow")
    return int(bool(slow))


def _made(chance: random.Random, names: list[str]) -> Row:
    def some(most: int) -> str:
        return "".join(chance.choice(SIGNS) for _ in range(chance.randint(0, most)))

    return chance.choice(names), some(3), some(3) or "a", some(3)


if __name__ == "__main__":
    raise SystemExit(main())
