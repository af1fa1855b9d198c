"""Widths of lines in an SVG, for programs that do not know of strokes that keep their width.

Qt writes lines of a constant width as such, inside groups that scale metres to pixels: where `vector-effect` is not
understood (librsvg, LibreOffice) they would be a thousandth of a pixel wide.
"""

from __future__ import annotations

import math
import re

_GROUP = re.compile(r'<g ([^>]*?transform="matrix\(([^)]*)\)"[^>]*)>(.*?)</g>', re.DOTALL)
_LENGTHS = re.compile(r'(stroke-width|stroke-dasharray|stroke-dashoffset)="([^"]*)"')
KEPT = ' vector-effect="non-scaling-stroke"'


def with_plain_strokes(svg: str) -> str:
    """The same picture, each line as wide in the units of its group as it is to be seen.

    >>> with_plain_strokes('<g stroke-width="2" transform="matrix(0.5,0,0,-0.5,3,4)"><path vector-effect='
    ...                    '"non-scaling-stroke" d=""/></g>')
    '<g stroke-width="4" transform="matrix(0.5,0,0,-0.5,3,4)"><path d=""/></g>'
    """
    return _GROUP.sub(_plain, svg)


def _plain(found: re.Match[str]) -> str:
    attributes, numbers, body = found.groups()
    if KEPT not in body:
        return found[0]
    a, b, c, d = map(float, numbers.split(",")[:4])
    scale = math.sqrt(abs(a * d - b * c)) or 1.0
    wider = _LENGTHS.sub(lambda length: f'{length[1]}="{_scaled(length[2], scale)}"', attributes)
    return f"<g {wider}>{body.replace(KEPT, '')}</g>"


def _scaled(lengths: str, scale: float) -> str:
    """Lengths in the units of a group that is shown by a scale; words such as "none" stay."""
    parts = re.split(r"[,\s]+", lengths.strip())
    try:
        return ",".join(f"{float(part) / scale:.6g}" for part in parts)
    except ValueError:
        return lengths
