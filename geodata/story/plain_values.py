"""The values of a layer's features as JSON knows them: text, numbers, yes and no, and nothing."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from geopandas import GeoDataFrame


def plain_frame(frame: GeoDataFrame) -> GeoDataFrame:
    """Return a copy of *frame* in which every value outside the geometry can be written as JSON."""
    made = frame.copy()
    for column in made.columns:
        if made[column].dtype == object and column != made.geometry.name:
            made[column] = made[column].map(plain_value).astype(object)
    return made


def plain_value(value: Any) -> Any:
    """Return *value* as text, number, boolean or None; lists are joined by semicolons.

    >>> plain_value(dt.date(2020, 11, 10)), plain_value(["ferry", "bridge"]), plain_value(1.5)
    ('2020-11-10', 'ferry; bridge', 1.5)
    """
    if value is None or isinstance(value, bool | int | float | str):
        return value
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, dict):
        return "; ".join(f"{key}: {plain_value(part)}" for key, part in value.items())
    if isinstance(value, list | tuple):
        return "; ".join(str(plain_value(part)) for part in value)
    return str(value)
