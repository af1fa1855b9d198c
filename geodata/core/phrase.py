"""Sentences for users that another language can say: English text that still knows its template and its values."""

from __future__ import annotations

import re
from typing import Any

_FIELD, _BRACE = re.compile(r"\{([a-z_][a-z_0-9]*)\}"), re.compile(r"[{}]")


class Phrase(str):
    """A text that was filled into a template; the template identifies it in a catalogue of translations.

    It is the English text wherever a `str` is wanted. Values that are messages themselves are translated as well.

    >>> told = Phrase("too many {what}: {count}", what=Phrase("rows"), count="12,000")
    >>> told
    'too many rows: 12,000'
    >>> told.template, told.values["what"].template
    ('too many {what}: {count}', 'rows')
    """

    template: str
    values: dict[str, Any]

    def __new__(cls, template: str, /, **values: object) -> Phrase:
        """Fill *values* into *template*; braces in values are left alone."""
        made = super().__new__(cls, template.format(**values) if values else template)
        made.template, made.values = template, dict(values)
        return made

    def __getnewargs_ex__(self) -> tuple[tuple[str], dict[str, Any]]:
        return (self.template,), self.values


class Numeral(str):
    """A number as English writes it, 1,234.5, which other languages write with signs of their own."""

    __slots__ = ()


def to_json(text: str | None) -> Any:
    """Return a text for JSON: as it is, or a list of its template and its values if it has some."""
    if not isinstance(text, Phrase) or not text.values:
        return text if text is None else str(text)
    return [
        text.template,
        {key: to_json(value if isinstance(value, str) else str(value)) for key, value in text.values.items()},
    ]


def from_json(told: Any, depth: int = 6) -> str:
    """Return the text that `to_json` wrote; anything else becomes plain text.

    Other processes write this after they have read foreign files: a template holds names of values and nothing else.
    """
    if not (depth and isinstance(told, list) and len(told) == 2 and isinstance(told[1], dict)):
        return str(told)
    template, values = str(told[0]), {str(key): from_json(value, depth - 1) for key, value in told[1].items()}
    if set(_FIELD.findall(template)) - set(values) or _BRACE.search(_FIELD.sub("", template)) or not values:
        return str(told)
    return Phrase(template, **values)
