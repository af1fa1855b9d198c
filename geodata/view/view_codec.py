"""Views as plain tables, for settings, and as links that can be copied.

A link reads ``mapviewer:caucasus?at=46.5,39.2,300,200&date=2025-08-08``: centre in degrees, then kilometres.
"""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import parse_qs, quote, unquote, urlencode

from geodata.core.errors import DataError
from geodata.core.phrase import Phrase
from geodata.view.camera import Camera
from geodata.view.hand_names import hand_arrows_from, hand_names_from, hand_names_table
from geodata.view.inset_map import inset_row, insets_from
from geodata.view.panel_map import panel_row, panels_from
from geodata.view.view import Compare, Comparison, Concealed, LayerState, Theme, View, Viewpoint

SCHEME = "mapviewer:"
_WORD = re.compile(r"[\w][\w.\-]{0,60}")


def view_to_table(view: View) -> dict[str, Any]:
    """A JSON-ready table that `view_from_table` turns back into an equal view."""
    camera = view.camera
    return {
        "camera": [camera.lon_deg, camera.lat_deg, camera.width_km, camera.height_km],
        "date": view.date.isoformat(),
        "layers": [[state.id, state.visible, state.opacity] for state in view.layers],
        "selection": view.selection,
        "names": str(view.names),
        "lens": str(view.lens),
        "context": view.context,
        "since": view.since.isoformat() if view.since else None,
        "comparison": comparison_row(view.comparison),
        "concealed": [item.value for item in view.concealed],
        "text_scale": view.text_scale,
        "theme": view.theme.value,
        "insets": [inset_row(inset) for inset in view.insets],
        "locator": view.locator,
        "world_strip": view.world_strip,
        "callouts": list(view.callouts),
        "viewpoint": str(view.viewpoint),
        "panels": [panel_row(panel) for panel in view.panels],
        "names_at": hand_names_table(view.hand_names),
        "arrows_at": hand_names_table(view.hand_arrows),
        "hide_names": list(view.hidden_names),
        "only": list(view.only),
    }


def comparison_row(comparison: Comparison | None) -> list[Any] | None:
    """How, date, names and divider as a row that `comparison_from` reads."""
    if comparison is None:
        return None
    row = [comparison.how.value, comparison.date.isoformat(), str(comparison.names), comparison.divider]
    return row if comparison.viewpoint == Viewpoint.CONTROL else [*row, str(comparison.viewpoint)]


def view_from_table(table: Mapping[str, Any], base: View) -> View:
    """The view of a table; its layers are matched to those of *base*, new ones keep their place there.

    Raises DataError for a table that says something impossible.
    """
    try:
        comparison = table.get("comparison")
        return View(
            camera=camera_from(table["camera"]),
            date=dt.date.fromisoformat(table["date"]),
            layers=_merge(
                [LayerState(str(i), bool(v), _number(o, 0.0, 1.0)) for i, v, o in table["layers"]], base.layers
            ),
            selection=str(table.get("selection", "")),
            names=word(table.get("names", base.names)),
            lens=word(table.get("lens", base.lens)),
            context=bool(table.get("context", False)),
            since=dt.date.fromisoformat(table["since"]) if table.get("since") else None,
            comparison=comparison_from(comparison) if comparison else None,
            concealed=tuple(Concealed(item) for item in table.get("concealed", ())),
            text_scale=_number(table.get("text_scale", 1.0), 0.5, 4.0),
            theme=Theme(table.get("theme", base.theme)),
            insets=insets_from(table.get("insets", ()), lambda row: camera_from(row["camera"])),
            locator=bool(table.get("locator", False)),
            world_strip=bool(table.get("world_strip", False)),
            callouts=tuple(str(item) for item in table.get("callouts", ())),
            viewpoint=word(table.get("viewpoint", base.viewpoint)),
            panels=panels_from(table.get("panels", ()), lambda row: camera_from(row["camera"])),
            hand_names=hand_names_from(table.get("names_at", {})),
            hand_arrows=hand_arrows_from(table.get("arrows_at", {})),
            hidden_names=tuple(str(item) for item in table.get("hide_names", ())),
            only=tuple(str(item) for item in table.get("only", ())),
        )
    except (KeyError, ValueError, TypeError, OverflowError, AttributeError) as error:
        raise DataError("invalid view", found=str(error)[:200]) from error


def comparison_from(row: Any) -> Comparison:
    """The comparison of a row; raises TypeError or ValueError."""
    how, date, names, divider, *rest = row
    viewpoint = word(rest[0]) if rest else Viewpoint.CONTROL
    return Comparison(Compare(how), dt.date.fromisoformat(date), word(names), _number(divider, 0.0, 1.0), viewpoint)


def word(value: Any) -> str:
    """An id such as a language's or a partner's; raises ValueError for what can be none."""
    if not isinstance(value, str) or not _WORD.fullmatch(value):
        raise ValueError(f"id {value!r}"[:80])
    return str(value)


def _number(value: Any, least: float, most: float) -> float:
    """A number brought between two others; raises ValueError for one that is none."""
    number = float(value)
    if math.isnan(number):
        raise ValueError("not a number")
    return min(max(number, least), most)


def camera_from(numbers: Any) -> Camera:
    """The camera of longitude, latitude, width and height in km; raises TypeError or ValueError."""
    lon, lat, width, height = (float(number) for number in numbers)
    usable = all(map(math.isfinite, (lon, lat, width, height)))
    if not (usable and -180 <= lon <= 180 and -89 <= lat <= 89 and 0 < width <= 20_000 and 0 < height <= 20_000):
        raise ValueError(f"camera {numbers}")
    return Camera(lon, lat, width, height)


def _merge(states: list[LayerState], base: tuple[LayerState, ...]) -> tuple[LayerState, ...]:
    """The saved order of layers that still exist, with layers that are new where the base has them."""
    known = {state.id for state in base}
    merged = [state for state in states if state.id in known]
    for index, state in enumerate(base):
        if state.id not in {kept.id for kept in merged}:
            merged.insert(index, state)
    return tuple(merged)


def link_of(story_id: str, view: View) -> str:
    """A link to a view that can be copied, mailed and pasted into Search."""
    camera = view.camera
    fields = {
        "at": f"{camera.lon_deg:.5f},{camera.lat_deg:.5f},{camera.width_km:.2f},{camera.height_km:.2f}",
        "date": view.date.isoformat(),
        "layers": ",".join(state.id for state in view.layers if state.visible),
        "select": view.selection,
        "names": str(view.names),
        "viewpoint": "" if view.viewpoint == Viewpoint.CONTROL else str(view.viewpoint),
        "lens": str(view.lens),
        "context": "1" if view.context else "",
        "since": view.since.isoformat() if view.since else "",
    }
    return f"{SCHEME}{quote(story_id)}?" + urlencode({key: value for key, value in fields.items() if value}, safe=",:")


def is_view_link(text: str) -> bool:
    """Whether a text is a link to a view, not the name of a story."""
    return text.startswith(SCHEME)


def story_in_link(link: str) -> str:
    """The id of the story that a link is to."""
    return unquote(link.removeprefix(SCHEME).partition("?")[0])


def view_from_link(link: str, base: View) -> tuple[str, View]:
    """The story id and the view of a copied link; raises DataError when it is not one."""
    if not link.startswith(SCHEME):
        raise DataError("invalid view link", found=repr(link[:60]), allowed=Phrase("{scheme}STORY?at=…", scheme=SCHEME))
    story_id, _, query = link.removeprefix(SCHEME).partition("?")
    fields = {key: values[0] for key, values in parse_qs(query).items()}
    try:
        view = replace(
            base,
            camera=camera_from(fields["at"].split(",")) if "at" in fields else base.camera,
            date=dt.date.fromisoformat(fields["date"]) if "date" in fields else base.date,
            since=dt.date.fromisoformat(fields["since"]) if "since" in fields else None,
            selection=fields.get("select", ""),
            names=word(fields.get("names", base.names)),
            viewpoint=word(fields.get("viewpoint", Viewpoint.CONTROL)),
            lens=word(fields.get("lens", base.lens)),
            context=fields.get("context") == "1",
        )
    except (ValueError, OverflowError) as error:
        raise DataError("invalid view link", found=str(error)[:200]) from error
    if "layers" in fields:
        shown = set(fields["layers"].split(","))
        view = replace(view, layers=tuple(replace(state, visible=state.id in shown) for state in view.layers))
    return unquote(story_id), view
