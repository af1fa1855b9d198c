"""A tinted layer in a story's files: a sheet under ``layers/`` and, in its [[layers]] table, how it is classified."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from geodata.core.errors import DataError
from geodata.core.phrase import Phrase
from geodata.indicators.classification import Classes, Scheme, classify
from geodata.indicators.indicator import Indicator, Value
from geodata.indicators.sheet_reader import SeveralColumnsError, read_indicator
from geodata.map.states import load_states
from geodata.story.indicator_layer import indicator_layer
from geodata.story.layer import Layer
from geodata.story_format.story_files import StoryFiles

STATE, YEAR, VALUE = "state", "year", "value"


def layer_from_table(layer: Layer, row: Mapping[str, Any], files: StoryFiles, name: str, place: str) -> Layer:
    """The layer with the numbers of its sheet. Raises DataError for a sheet or classes that cannot be used."""
    try:
        read = read_indicator(
            files.path_of(name),
            str(row["column"]) if row.get("column") else None,
            title=layer.title,
            unit=str(row.get("unit", "")),
            source=str(row.get("credit", "")),
            trusted=files.trusted,
        )
    except SeveralColumnsError as error:
        raise DataError(
            "column is missing", file="story.toml", place=place, found="nothing", allowed=", ".join(error.columns)
        ) from error
    indicator = replace(read, file=name, names=_names(row, place))
    made = indicator_layer(indicator, _classes(indicator, row, place), layer.id)
    return replace(
        made,
        group=layer.group,
        theme=layer.theme,
        summary=layer.summary or made.summary,
        source=layer.source,
        visible=layer.visible,
        digest=files.digest_of(name),
        problems=problems_of(indicator),
    )


def problems_of(indicator: Indicator) -> tuple[str, ...]:
    """Everything that could not be used of a sheet, a sentence each."""
    states = load_states()
    unmatched = (
        DataError(
            "unrecognised state",
            file=indicator.file,
            place=Phrase("row {row}", row=item.row),
            found=repr(item.text),
            allowed=" or ".join(states[code].name for code in item.suggestions) or None,
        )
        for item in indicator.unmatched
    )
    return (*(error.message for error in unmatched), *indicator.problems)


def _names(row: Mapping[str, Any], place: str) -> dict[float, str]:
    table = row.get("value_names", {})
    try:
        return {float(number): str(words) for number, words in table.items()}
    except (AttributeError, ValueError) as error:
        raise DataError(
            "value_names are not a table of numbers", file="story.toml", place=place, found=repr(table)[:60],
            allowed='{ "0" = "no", "1" = "yes" }',
        ) from error  # fmt: skip


def _classes(indicator: Indicator, row: Mapping[str, Any], place: str) -> Classes:
    scheme = str(row.get("classes", Scheme.QUANTILES))
    if scheme not in tuple(Scheme):
        raise DataError(
            "unknown classes", file="story.toml", place=place, found=repr(scheme), allowed=", ".join(Scheme)
        )
    count, breaks = row.get("count", 4), row.get("breaks", [])
    plain = isinstance(breaks, list) and all(isinstance(number, (int, float)) for number in breaks)
    if not isinstance(count, int) or not plain:
        raise DataError(
            "count or breaks are not numbers", file="story.toml", place=place, found=repr((count, breaks))[:60]
        )
    return classify(indicator, Scheme(scheme), count, breaks)


def table_of(layer: Layer) -> dict[str, Any]:
    """What a [[layers]] table says of a tinted layer beside what it says of every layer."""
    if layer.choropleth is None:
        return {}
    indicator, classes = layer.choropleth.indicator, layer.choropleth.classes
    table: dict[str, Any] = {
        "title": indicator.title,
        "column": indicator.column if _is_written_as_it_was(layer) and indicator.column else VALUE,
        "unit": indicator.unit,
        "credit": indicator.source,
        "classes": classes.scheme.value,
        "count": max(classes.count, 2),
    }
    if classes.scheme is Scheme.OWN:
        table["breaks"] = list(classes.bounds)
    if indicator.names:
        table["value_names"] = {f"{number:g}": words for number, words in indicator.names.items()}
    return {key: value for key, value in table.items() if value != ""}


def _is_written_as_it_was(layer: Layer) -> bool:
    return bool(layer.digest)


def sheet_of(indicator: Indicator) -> bytes:
    """The numbers as a CSV that reads back as the same values."""
    further = dict.fromkeys(heading for value in indicator.values for heading, _ in value.further)
    columns: dict[str, Callable[[Value], str]] = {STATE: lambda value: value.state}
    if indicator.years:
        columns[YEAR] = lambda value: value.when
    columns[VALUE] = lambda value: "" if value.number is None else f"{value.number!r}"
    columns |= {"source": lambda value: value.source, "note": lambda value: value.note}
    headings = [*columns, *(heading for heading in further if heading not in columns)]
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(headings)
    for value in indicator.values:
        others = dict(value.further)
        writer.writerow(columns[name](value) if name in columns else others.get(name, "") for name in headings)
    return text.getvalue().encode("utf-8")
