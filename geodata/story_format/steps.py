"""Views in a story file; omitted values come from the default view, so that each step is complete."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

from geodata.core.dates import parse_day
from geodata.core.errors import DataError
from geodata.core.phrase import Phrase
from geodata.core.values import value
from geodata.story.facts import ALL
from geodata.story.story import Step
from geodata.story_format.row_fields import choice_in, text_in, texts_in
from geodata.story_format.step_pictures import pictures_in
from geodata.view.callout_entries import ids_in
from geodata.view.camera import Bounds, Camera, fit_bounds, fit_lonlat
from geodata.view.hand_names import hand_arrows_from, hand_names_from
from geodata.view.inset_map import Corner, insets_from
from geodata.view.panel_map import panels_from
from geodata.view.projection import Projection
from geodata.view.view import Concealed, LayerState, View, set_opacity, show_layers, uncomposed
from geodata.view.view_codec import camera_from, comparison_from
from geodata.world.viewpoints import viewpoints

BoundsOf = Callable[[tuple[str, ...]], "Bounds | None"]
KEYS = {
    "bounds",
    "camera",
    "stack",
    "compare",
    "concealed",
    "focus",
    "margin",
    "date",
    "since",
    "layers",
    "select",
    "names",
    "viewpoint",
    "lens",
    "context",
    "opacity",
    "insets",
    "panels",
    "locator",
    "world_strip",
    "callouts",
    "names_at",
    "arrows_at",
    "hide_names",
    "only",
}


@value(frozen=True)
class ViewReader:
    """Reads views of one story: its projection, its stack of layers, and the plane bounds of its features."""

    projection: Projection
    layer_ids: tuple[str, ...]
    known_ids: frozenset[str]
    bounds_of: BoundsOf
    name_styles: tuple[str, ...] = ("article", "en")
    lenses: tuple[str, ...] = (ALL,)

    def default(self, table: Mapping[str, Any], visible: tuple[str, ...]) -> View:
        """The default view from [view]; layers show as their own tables say unless it lists them."""
        stack = tuple(LayerState(layer_id, layer_id in visible) for layer_id in self.layer_ids)
        base = View(Camera(58, 43, 3600, 2200), dt.date.today(), stack)
        return self.read(table, base, "[view]")

    def step(self, row: Mapping[str, Any], place: str, default: View, file: str = "story.toml") -> Step:
        """One [[steps]] table."""
        table = row.get("view", {})
        if not isinstance(table, Mapping):
            raise DataError("view is not a table", file=file, place=place, found=repr(table)[:60])
        reveal = texts_in(row, "reveal", file=file, place=place)
        self._check_layers(reveal, file, f"{place}, reveal")
        ask = _questions(row.get("ask", {}), reveal, file, place)
        return Step(
            id=text_in(row, "id", file=file, place=place),
            title=text_in(row, "title", file=file, place=place),
            view=self.read(table, uncomposed(default), place),
            text=str(row.get("text", "")),
            passage=str(row.get("passage", "")),
            notes=str(row.get("notes", "")),
            reveal=reveal,
            headline=str(row.get("headline", "")),
            ask=ask,
            pictures=pictures_in(row, file, place),
        )

    def read(self, table: Mapping[str, Any], base: View, place: str, file: str = "story.toml") -> View:
        """Return a complete view: *base* with the values of *table*. Raises DataError for invalid values."""
        unknown = set(table) - KEYS
        if unknown:
            raise DataError("unknown key in a view", file=file, place=place, found=", ".join(sorted(unknown)),
                            allowed=", ".join(sorted(KEYS)))  # fmt: skip
        view = replace(base, camera=self._camera(table, base.camera, file, place))
        if table.get("date"):
            view = replace(view, date=parse_day(str(table["date"]), file=file, place=f"{place}, date"))
        if "since" in table:
            since = str(table["since"])
            view = replace(view, since=parse_day(since, file=file, place=f"{place}, since") if since else None)
        if "stack" in table:
            view = self._stacked(view, texts_in(table, "stack", file=file, place=place), file, f"{place}, stack")
        if "layers" in table:
            names = texts_in(table, "layers", file=file, place=place)
            self._check_layers(names, file, f"{place}, layers")
            view = show_layers(view, set(names))
        view = self._with_insets(_with_looks(view, table, file, place), table, file, place)
        view = self._with_names(self._with_panels(view, table, file, place), table, file, place)
        selection = str(table.get("select", ""))
        self._check_ids(filter(None, (selection,)), file, Phrase("{place}, select", place=place))
        return replace(
            view,
            selection=selection,
            names=choice_in(table, "names", self.name_styles, view.names, file=file, place=place),
            viewpoint=choice_in(table, "viewpoint", viewpoints(), view.viewpoint, file=file, place=place),
            lens=choice_in(table, "lens", self.lenses, view.lens, file=file, place=place),
            context=bool(table.get("context", view.context)),
        )

    def _with_panels(self, view: View, table: Mapping[str, Any], file: str, place: str) -> View:
        """The panels, where the table speaks of them."""
        if "panels" not in table:
            return view

        def camera_of(row: Mapping[str, Any]) -> Camera:
            return self._camera(row, view.camera, file, f"{place}, panels")

        try:
            panels = panels_from(table["panels"], camera_of, self.lenses)
        except (TypeError, ValueError) as error:
            raise DataError(
                "invalid value in view",
                file=file,
                place=Phrase("{place}, panels", place=place),
                found=str(error)[:80],
                allowed='panels = [{date = "…"}, {lens = "…", title = "…", bounds = [west, south, east, north]}, '
                '{layers = ["…"]}]',
            ) from error
        for panel in panels:
            self._check_layers(panel.layers, file, f"{place}, panels")
            self._check_ids(panel.only, file, Phrase("{place}, panels", place=place))
        return replace(view, panels=panels)

    def _with_names(self, view: View, table: Mapping[str, Any], file: str, place: str) -> View:
        """The names that stand where the author put them, and those left out, where the table speaks of them."""
        if isinstance(table.get("names"), Mapping):
            raise DataError("names is the language of all names; names_at says where names stand", file=file,
                            place=place, found="names = {…}", allowed="names_at = {…}")  # fmt: skip
        if "names_at" in table:
            where = Phrase("{place}, names_at", place=place)
            try:
                names = hand_names_from(table["names_at"])
            except (TypeError, ValueError) as error:
                raise DataError(
                    "invalid place of a name",
                    file=file,
                    place=where,
                    found=str(error)[:80],
                    allowed="[longitude, latitude] in degrees, or true for a name that finds its own place",
                ) from error
            self._check_ids((name.id for name in names), file, where)
            view = replace(view, hand_names=names)
        if "arrows_at" in table:
            where = Phrase("{place}, arrows_at", place=place)
            try:
                arrows = hand_arrows_from(table["arrows_at"])
            except (TypeError, ValueError) as error:
                raise DataError(
                    "invalid place of an arrow",
                    file=file,
                    place=where,
                    found=str(error)[:80],
                    allowed="[longitude, latitude] in degrees",
                ) from error
            self._check_ids((arrow.id for arrow in arrows), file, where)
            view = replace(view, hand_arrows=arrows)
        if "hide_names" in table:
            hidden = texts_in(table, "hide_names", file=file, place=place)
            self._check_ids(hidden, file, Phrase("{place}, hide_names", place=place))
            view = replace(view, hidden_names=hidden)
        return view

    def _check_ids(self, ids: Iterable[str], file: str, place: Phrase) -> None:
        """Raise DataError for the first id that is neither the story's nor, with a kind before a colon, the map's."""
        unknown = next((item for item in ids if item not in self.known_ids and ":" not in item), None)
        if unknown is not None:
            raise DataError("unknown id", file=file, place=place, found=repr(unknown))

    def _with_insets(self, view: View, table: Mapping[str, Any], file: str, place: str) -> View:
        """The inset maps and the locator, where the table speaks of them."""
        if "insets" in table:

            def camera_of(row: Mapping[str, Any]) -> Camera:
                if "camera" not in row and "bounds" not in row:
                    raise ValueError("an inset has neither bounds nor a camera")
                return self._camera(row, view.camera, file, f"{place}, insets")

            try:
                view = replace(view, insets=insets_from(table["insets"], camera_of))
            except (TypeError, ValueError) as error:
                raise DataError(
                    "invalid value in view",
                    file=file,
                    place=Phrase("{place}, insets", place=place),
                    found=str(error)[:80],
                    allowed=Phrase(
                        'insets = [{{bounds = [west, south, east, north], title = "…", corner = {corner}, '
                        'share = 0.26, layers = ["…"]}}]',
                        corner=" or ".join(Corner),
                    ),
                ) from error
            for inset in view.insets:
                self._check_layers(inset.layers, file, f"{place}, insets")
        if "callouts" in table:
            ids = texts_in(table, "callouts", file=file, place=place)
            where = Phrase("{place}, callouts", place=place)
            self._check_ids((item for entry in ids for item in ids_in(entry)), file, where)
            view = replace(view, callouts=ids)
        if "only" in table:
            ids = texts_in(table, "only", file=file, place=place)
            self._check_ids(ids, file, Phrase("{place}, only", place=place))
            view = replace(view, only=ids)
        if "locator" in table:
            view = replace(view, locator=bool(table["locator"]))
        if "world_strip" in table:
            view = replace(view, world_strip=bool(table["world_strip"]))
        return view

    def _stacked(self, view: View, order: tuple[str, ...], file: str, place: str) -> View:
        self._check_layers(order, file, place)
        rank = {name: index for index, name in enumerate(order)}
        layers = sorted(view.layers, key=lambda state: rank.get(state.id, len(rank)))
        return replace(view, layers=tuple(layers))

    def _check_layers(self, names: tuple[str, ...], file: str, place: str) -> None:
        for name in names:
            if name not in self.layer_ids:
                raise DataError("unknown layer", file=file, place=place, found=repr(name),
                                allowed=", ".join(self.layer_ids))  # fmt: skip

    def _camera(self, table: Mapping[str, Any], base: Camera, file: str, place: str) -> Camera:
        if "camera" in table:
            try:
                return camera_from(table["camera"])
            except (TypeError, ValueError, OverflowError) as error:
                raise DataError(
                    "invalid camera",
                    file=file,
                    place=Phrase("{place}, camera", place=place),
                    found=str(error)[:80],
                    allowed="[longitude, latitude, width in km, height in km]",
                ) from error
        if "bounds" in table:
            return fit_lonlat(*_degrees(table["bounds"], file, f"{place}, bounds"), self.projection)
        if "focus" in table:
            ids = texts_in(table, "focus", file=file, place=place)
            bounds = self.bounds_of(ids)
            if bounds is None:
                raise DataError(
                    "nothing to focus on", file=file, place=Phrase("{place}, focus", place=place), found=", ".join(ids)
                )
            return fit_bounds(bounds, self.projection, _margin(table.get("margin", 0.2), file, f"{place}, margin"))
        return base


def _with_looks(view: View, table: Mapping[str, Any], file: str, place: str) -> View:
    """Opacities, what is concealed, and the second date, where the table speaks of them."""
    try:
        if "opacity" in table:
            for layer_id, share in dict(table["opacity"]).items():
                view = set_opacity(view, str(layer_id), float(share))
        if "concealed" in table:
            view = replace(view, concealed=tuple(Concealed(item) for item in table["concealed"]))
        if "compare" in table:
            row = table["compare"]
            view = replace(view, comparison=comparison_from(row) if row else None)
    except (TypeError, ValueError, OverflowError) as error:
        raise DataError("invalid value in view", file=file, place=place, found=str(error)[:80],
                        allowed="opacity = {LAYER = 0.5}, concealed = [names, colours], "
                        "compare = [swipe or side, date, names, share]") from error  # fmt: skip
    return view


def _questions(table: Any, reveal: tuple[str, ...], file: str, place: str) -> tuple[str, ...]:
    """The question before each layer of *reveal*; () where none is asked."""
    texts = isinstance(table, Mapping) and all(isinstance(question, str) for question in table.values())
    if not texts or not set(table) <= set(reveal):
        raise DataError(
            "invalid questions",
            file=file,
            place=Phrase("{place}, ask", place=place),
            found=repr(table)[:60],
            allowed=Phrase('ask = {{ LAYER = "…" }} with layers of reveal: {layers}', layers=", ".join(reveal)),
        )
    return tuple(str(table.get(layer_id, "")).strip() for layer_id in reveal) if table else ()


def _margin(value: Any, file: str, place: str) -> float:
    if not isinstance(value, (int, float)) or not 0 <= value <= 10:
        raise DataError(
            "invalid margin", file=file, place=place, found=repr(value)[:60], allowed="a number from 0 to 10"
        )
    return float(value)


def _degrees(value: Any, file: str, place: str) -> tuple[float, float, float, float]:
    allowed = "[west, south, east, north] in degrees, west < east and south < north"
    if not (isinstance(value, list) and len(value) == 4 and all(isinstance(v, (int, float)) for v in value)):
        raise DataError("invalid bounds", file=file, place=place, found=repr(value)[:60], allowed=allowed)
    west, south, east, north = map(float, value)
    if not (-180 <= west < east <= 180 and -85 <= south < north <= 85):
        raise DataError("invalid bounds", file=file, place=place, found=repr(value)[:60], allowed=allowed)
    return west, south, east, north
