"""Texts that stand in several languages in one place of a story's tables: ``title = { en = "…", fr = "…" }``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from geodata.translation.story_texts import FACTS, ROWS, Key
from geodata.translation.text_files import SINGLE
from geodata.translation.translations import TextFiles

Inline = dict[str, dict[Key, str]]
_FIELDS: dict[str, tuple[str, ...]] = {
    "story": ("title", "summary"),
    "article": ("title", "author", "publisher", "credit"),
    **{kind: tuple(fields) for kind, fields in (ROWS | FACTS).items()},
    "layers": ("title", "summary", "unit", "credit"),
}


class SpokenFiles:
    """A story's files in its own *language*; what else they say of a text is kept in ``found``, by language."""

    def __init__(self, files: TextFiles, language: str) -> None:
        """Read from *files*."""
        self.files, self.language = files, language
        self.found: Inline = {}

    def has(self, name: str) -> bool:
        """Whether there is such a file."""
        return self.files.has(name)

    def toml_of(self, name: str) -> Mapping[str, Any]:
        """A TOML table with each text in the story's language alone."""
        return self.plain(self.files.toml_of(name))

    def json_of(self, name: str) -> Any:
        """A JSON value; of a list of links each note in the story's language alone."""
        rows = self.files.json_of(name)
        return self.plain({"links": rows})["links"] if isinstance(rows, list) else rows

    def plain(self, table: Mapping[str, Any]) -> Mapping[str, Any]:
        """A table with each text in the story's language alone; itself where none has several."""
        changed = dict(table)
        for kind in _FIELDS.keys() & table.keys():
            rows = table[kind]
            if kind in SINGLE and isinstance(rows, Mapping):
                changed[kind] = self._row(kind, "", rows)
            elif isinstance(rows, list):
                changed[kind] = [
                    self._row(kind, str(row.get("id", "")), row) if isinstance(row, Mapping) else row for row in rows
                ]
        return changed

    def _row(self, kind: str, identifier: str, row: Mapping[str, Any]) -> Mapping[str, Any]:
        several = [name for name in _FIELDS[kind] if isinstance(row.get(name), Mapping)]
        if not several:
            return row
        changed = dict(row)
        for name in several:
            forms = {str(code): str(text) for code, text in row[name].items()}
            changed[name] = forms.pop(self.language, "")
            for code, text in forms.items():
                self.found.setdefault(code, {})[kind, identifier, name] = text
        return changed


def with_inline(table: Mapping[str, Any], inline: Mapping[str, Mapping[Key, str]], language: str) -> dict[str, Any]:
    """A table that is to be written, with the other languages of its texts beside the story's own."""
    others: dict[Key, dict[str, str]] = {}
    for code, texts in inline.items():
        for key, text in texts.items():
            others.setdefault(key, {})[code] = text
    if not others:
        return dict(table)
    return {kind: _told(kind, rows, others, language) for kind, rows in table.items()}


def _told(kind: str, rows: Any, others: Mapping[Key, dict[str, str]], language: str) -> Any:
    if isinstance(rows, list):
        return [_row_told(kind, str(row.get("id", "")), row, others, language) for row in rows]
    return _row_told(kind, "", rows, others, language) if isinstance(rows, Mapping) and kind in SINGLE else rows


def _row_told(
    kind: str, identifier: str, row: Mapping[str, Any], others: Mapping[Key, dict[str, str]], language: str
) -> dict[str, Any]:
    return dict(_forms(kind, identifier, row, others, language))


def _forms(
    kind: str, identifier: str, row: Mapping[str, Any], others: Mapping[Key, dict[str, str]], language: str
) -> Iterator[tuple[str, Any]]:
    for name, text in row.items():
        more = others.get((kind, identifier, name)) if isinstance(text, str) else None
        yield name, {language: text, **more} if more else text
