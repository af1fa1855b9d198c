"""JSON texts of strangers: a value within limits, or one sentence."""

from __future__ import annotations

import json
import re
from typing import Any

from geodata.core.errors import DataError
from geodata.core.parse_limits import may_nest_deep, refuse_unbounded, with_whole_characters
from geodata.core.phrase import Phrase

_HALF = re.compile(r"\\u[dD][89a-fA-F]")


def json_value(text: str, name: str) -> Any:
    """The value of a JSON text; raises DataError with line and column, or for one that nests too deep."""
    try:
        value = json.loads(text)
    except json.JSONDecodeError as error:
        place = Phrase("line {line}, column {column}", line=error.lineno, column=error.colno)
        raise DataError("not valid JSON", file=name, place=place, found=error.msg) from error
    except RecursionError as error:
        raise DataError("not valid JSON", file=name, found="nesting too deep") from error
    except ValueError as error:
        raise DataError("not valid JSON", file=name, found="a number with thousands of digits") from error
    if may_nest_deep(text.encode("utf-8", errors="replace")):
        refuse_unbounded(value, name)
    return with_whole_characters(value) if _HALF.search(text) else value
