"""Detection of the columns for name, start, end and id in a user's table."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from geodata.core.languages import language_names
from geodata.io.repair.column_dates import date_of, style_of

LABELS = ("name_en", "name:en", "name", "title", "label", "name_long", "nameascii", "admin", "nam", "shapename",
          "naam", "nom", "name_1", "name_2", "name_0", "location", "actiongeo_fullname", "country", "city", "town",
          "place", "station", "region", "province", "название", "имя", "наименование", "name_ru", "ad", "adı", "անուն",
          "სახელი", "نام", "الاسم", "nombre", "nome", "ort", "lieu", "şehir", "назва", "plaats", "名称")  # fmt: skip
STARTS = ("start", "valid_from", "start_date", "startdate", "date_start", "begin", "begin_date", "since", "from_date",
          "opened")  # fmt: skip
ENDS = ("end", "valid_to", "valid_until", "end_date", "enddate", "date_end", "until", "to_date", "closed")
# Further names, which count only where the column holds dates: a road has a "from" and a "to" as well.
_ALSO_STARTS = ("from", "date_from", "datefrom", "start date", "event_date", "sqldate", "début", "debut",
                "date de début", "начало", "дата начала", "с", "başlangıç", "başlanğıc", "von", "beginn", "seit",
                "inicio", "desde", "inizio", "սկիզբ", "დასაწყისი", "شروع", "آغاز")  # fmt: skip
_ALSO_ENDS = ("to", "date_to", "dateto", "end date", "fin", "date de fin", "конец", "окончание", "дата окончания", "по",
              "bitiş", "son", "bis", "ende", "hasta", "fine", "վերջ", "დასასრული", "پایان")  # fmt: skip
IDS = ("identifier", "uid", "code")
_NAME_IN = re.compile(r"name[_:]([a-z]{2,3}(?:-[a-z0-9]+)?)", re.IGNORECASE)
_NO_LABEL = re.compile(
    r"id|uid|guid|code|type|class|kind|status|source|colou?r|date|time|url|link|image|wkt|iso|fclass", re.IGNORECASE
)
Columns = Mapping[str, Sequence[Any]]


@dataclass(frozen=True)
class Fields:
    """The columns that were chosen; empty where there is none."""

    label: str = ""
    start: str = ""
    end: str = ""
    id: str = ""
    date_order: str = ""
    colour: str = ""


def guess_fields(columns: Columns) -> Fields:
    """Detect the columns by their names and values."""
    return Fields(
        label=_named(columns, LABELS, _tells_apart) or _named(columns, LABELS, _has_text) or _first_text(columns),
        start=_named(columns, (*STARTS, *_ALSO_STARTS), _has_date),
        end=_named(columns, (*ENDS, *_ALSO_ENDS), _has_date),
        id=_named(columns, ("id",), _has_text) or _named(columns, IDS, _identifies),
    )


def name_columns(columns: Iterable[str]) -> dict[str, list[str]]:
    """The columns of names in other languages, in lower case, by the language's code: ``name_fr``, ``name:fr``.

    >>> name_columns(["NAME_FR", "name:fr", "name_en", "name_1", "name_long"])
    {'fr': ['name_fr', 'name:fr']}
    """
    found: dict[str, list[str]] = {}
    for column in columns:
        match = _NAME_IN.fullmatch(column)
        code = match[1].lower() if match else ""
        if code and code != "en" and code.split("-")[0] in language_names():
            found.setdefault(code, []).append(column.lower())
    return found


def _named(columns: Columns, names: Sequence[str], fits: Any) -> str:
    lower = {name.lower(): name for name in reversed(list(columns))}
    return next((lower[name] for name in names if name in lower and fits(columns[lower[name]])), "")


def _has_text(values: Sequence[Any]) -> bool:
    return any(text_in(value) for value in values)


def _tells_apart(values: Sequence[Any]) -> bool:
    """Whether at least half of the texts differ: a column of the country names no place of an event."""
    texts = list(filter(None, map(text_in, values)))
    return len(set(texts)) * 2 >= len(texts) > 0


def _has_date(values: Sequence[Any]) -> bool:
    texts = list(map(text_in, values[:1000]))
    style = style_of(texts)
    return any(date_of(text, style) for text in texts)


def _identifies(values: Sequence[Any]) -> bool:
    texts = list(filter(None, map(text_in, values)))
    return bool(texts) and len(set(texts)) * 2 > len(texts)


def _first_text(columns: Columns) -> str:
    """The first column of short texts that mostly differ."""
    for name, values in columns.items():
        texts = [value for value in values if isinstance(value, str) and value.strip()]
        mostly = len(texts) * 2 >= len(values) and len(set(texts)) * 2 >= len(texts)
        if texts and mostly and max(map(len, texts)) <= 80 and not _NO_LABEL.search(name) and not _all_dates(texts):
            return name
    return ""


def _all_dates(texts: Sequence[str]) -> bool:
    style = style_of(texts)
    return all(date_of(text, style) for text in texts)


def text_in(value: Any) -> str:
    """A value as a short text; lists and tables are none.

    >>> text_in(1994.0), text_in(" Shusha "), text_in(None), text_in([1])
    ('1994', 'Shusha', '', '')
    """
    if isinstance(value, bool) or value is None:
        return ""
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return " ".join(str(value).split())[:300] if isinstance(value, (str, int, float)) else ""
