"""Changes to texts that a byte here and there would never make: hostile values in place of good ones."""

from __future__ import annotations

import json
import random
import re
from typing import Any

HOSTILE = (
    "null", "true", "[]", "{}", "[1]", "[[1,2]]", "[[[1,2],[3,4]]]", '[["a"]]', '""', '"Point"', '"Polygon"',
    "0", "-1", "91", "181", "-181", "1e999", "-1e999", "1e-320", "NaN", "nan", "inf", "Infinity", "[nan, inf]",
    "9" * 400, "9" * 5000, "0x" + "f" * 5000, '"' + "x" * 20_000 + '"', '"\\ud800"', '"\\u0000"', '"\u202e"', "\ufeff",
    "[" * 400 + "]" * 400, "[" * 2000 + "]" * 2000, '{"a":' * 300 + "1" + "}" * 300, ".".join("a" * 300) + " = 1",
    "1994-13-45", "9999-12-31", "0001-01-01", "10000", '"2020-02-30"', "2020-01-01T00:00:00Z",
    '"../../etc/passwd"', '"/etc/passwd"', '"http://127.0.0.1:9/x"', '"+proj=longlat +nadgrids=/etc/passwd"',
    *(sign * 20_000 for sign in " 9a.,(<-\t&\'\""),
    *(pair * 10_000 for pair in (". ", "a ", "1,", " ,", "(a", "<a", "9.")),
    '"EPSG:4326"', '"EPSG:4978"', '"EPSG:5773"', '"GeometryCollection"',
)  # fmt: skip
_WORD = re.compile(r'"[^"\n]*"|\'[^\'\n]*\'|[-+.\w]+|[\[\]{}<>,;:=&|\t]')


def mutate_text(data: bytes, maximum: int, rng: random.Random) -> bytes:
    """A text with a few values or words replaced, doubled or left out, or with lines in another order."""
    text = data.decode("utf-8", errors="replace")
    for _ in range(rng.choice((1, 1, 1, 2, 4))):
        text = rng.choice((_change_word, _change_word, _change_setting, _change_tree))(text, rng)
    if rng.random() < 0.1:
        lines = text.splitlines(keepends=True)
        rng.shuffle(lines)
        text = "".join(lines)
    if rng.random() < 0.05:
        text = text[: rng.randrange(len(text) + 1)]
    return text.encode("utf-8", errors="replace")[:maximum]


def _change_word(text: str, rng: random.Random) -> str:
    words = list(_WORD.finditer(text))
    if not words:
        return text + rng.choice(HOSTILE)
    word = rng.choice(words)
    how = rng.random()
    if how < 0.55:
        new = rng.choice(HOSTILE)
    elif how < 0.7:
        new = rng.choice(words)[0]
    elif how < 0.8:
        new = ""
    else:
        new = word[0] * rng.choice((2, 3, 50))
    return text[: word.start()] + new + text[word.end() :]


def _change_setting(text: str, rng: random.Random) -> str:
    """Another value for one ``key = value`` of a TOML file."""
    settings = list(re.finditer(r"(?<==)[^=\n]+$", text, re.MULTILINE))
    if not settings:
        return _change_word(text, rng)
    setting = rng.choice(settings)
    new = rng.choice(HOSTILE) if rng.random() < 0.7 else rng.choice(settings)[0].strip()
    return f"{text[: setting.start()]} {new}{text[setting.end() :]}"


def _change_tree(text: str, rng: random.Random) -> str:
    """A JSON text with one value, however deep, in place of another or of something hostile."""
    try:
        tree = json.loads(text)
    except (ValueError, RecursionError):
        return _change_setting(text, rng)
    places: list[tuple[Any, Any]] = []
    level = [tree]
    while level and len(places) < 5000:
        item = level.pop()
        keys = list(item) if isinstance(item, dict) else range(len(item)) if isinstance(item, list) else ()
        places += [(item, key) for key in keys]
        level += [item[key] for key in keys]
    if not places:
        return rng.choice(HOSTILE)
    item, key = rng.choice(places)
    if rng.random() < 0.15:
        del item[key]
    elif rng.random() < 0.3:
        other, other_key = rng.choice(places)
        item[key] = json.loads(json.dumps(other[other_key]))
    else:
        try:
            item[key] = json.loads(rng.choice(HOSTILE))
        except (ValueError, RecursionError):
            item[key] = rng.choice(HOSTILE)
    return json.dumps(tree, ensure_ascii=False)
