"""HTML of the panel “Whose map is this?”: status, control and claims of disputed ground, and how this map differs."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from geodata.core.dates import format_period
from geodata.map.names import Names, display_name
from geodata.view.view import View, Viewpoint
from geodata.world.viewpoints import GroundLook, Holding, Position, Stance, Unit, disputed_ground, look_of, note_in
from geodata.world.world import World
from mapviewer.session.viewpoint_titles import owner_name, units_of, viewpoint_title
from mapviewer.ui.data_page import href
from mapviewer.ui.display_text import day_words
from mapviewer.ui.translate import spoken_language, told, tr, tr_noop

STANCES = {
    Stance.OWN: tr_noop("Viewpoint", "part of {owner}"),
    Stance.OCCUPIED: tr_noop("Viewpoint", "part of {owner}, held by another"),
    Stance.STATE: tr_noop("Viewpoint", "a state of its own: {owner}"),
    Stance.OPEN: tr_noop("Viewpoint", "to be settled; held by {owner}"),
}


def viewpoint_html(world: World, view: View) -> str:
    """The whole panel: first what differs on this map, then every unit."""
    units = units_of(world)
    title = viewpoint_title(view.viewpoint, world.story, world.base)
    parts = [f"<h3>{escape(title)}, {escape(day_words(view.date))}</h3>"]
    if view.viewpoint != Viewpoint.CONTROL:
        rows = differences(world, view, units)
        heading = tr("Viewpoint", "What differs from the map as controlled:")
        nothing = tr("Viewpoint", "Nothing on this day.")
        parts.append(f"<p>{escape(heading)}</p>")
        empty = f"<p>{escape(nothing)}</p>"
        parts.append("<ul>" + "".join(f"<li>{row}</li>" for row in rows) + "</ul>" if rows else empty)
        silent = [
            _name(unit, view)
            for unit in units
            if unit.positions and not look_of(unit, view.viewpoint, view.date).stated
        ]
        if silent:
            words = tr("Viewpoint", "No source found for its position, drawn as controlled: {names}.")
            parts.append(f"<p><i>{escape(words.format(names=', '.join(silent)))}</i></p>")
    parts += [_unit(world, view, unit) for unit in units]
    return "".join(parts)


def differences(world: World, view: View, units: Iterable[Unit]) -> list[str]:
    """One line, in HTML, for each unit that this map draws otherwise than the map as controlled."""
    found = []
    for unit in units:
        own, usual = (look_of(unit, point, view.date) for point in (view.viewpoint, Viewpoint.CONTROL))
        if own.stated and own != usual:
            here = escape(f"{_name(unit, view)}: {_how(world, unit, own, view)}")
            there = escape(tr("Viewpoint", "as controlled: {how}").format(how=_how_held(world, usual)))
            found.append(f"{here} ({there}) {_sources(_reasons(unit, view))}")
    return found


def _reasons(unit: Unit, view: View) -> tuple[str, ...]:
    if view.viewpoint == Viewpoint.LAW:
        return unit.formal.source
    position = unit.position(view.viewpoint, view.date)
    return position.source if position else ()


def _how(world: World, unit: Unit, look: GroundLook, view: View) -> str:
    position = unit.position(view.viewpoint, view.date)
    if position is not None:
        return _stance(world, position)
    if unit.formal.open:
        return tr("Viewpoint", "not settled; on the side of {owner}").format(owner=_owner(world, look.owner))
    return tr("Viewpoint", "part of {owner}").format(owner=_owner(world, look.owner))


def _how_held(world: World, look: GroundLook) -> str:
    if look.owner in disputed_ground().entities:
        return tr("Viewpoint", "held by its own authorities")
    return tr("Viewpoint", "held by {owner}").format(owner=_owner(world, look.owner))


def _unit(world: World, view: View, unit: Unit) -> str:
    names = {_name(unit, view), *(_written(row.names, view) for row in unit.positions if row.names)}
    rows = [(tr("Viewpoint", "Status in law"), _holding(world, unit.formal))]
    rows += [(tr("Viewpoint", "Control"), _holding(world, row)) for row in unit.control]
    rows += [(_owner(world, row.by), _position(world, row)) for row in unit.positions]
    if unit.votes:
        rows.append((tr("Viewpoint", "Votes"), escape(note_in(unit.votes, spoken_language()))))
    if unit.accuracy:
        rows.append((tr("Viewpoint", "Outline"), escape(tr("Viewpoint", "schematic"))))
    cells = "".join(f"<tr><td><i>{escape(key)}</i>&nbsp;&nbsp;</td><td>{value}</td></tr>" for key, value in rows)
    return (
        f"<h4>{escape(' · '.join(sorted(names, key=len)))}</h4><table cellspacing='0' cellpadding='2'>{cells}</table>"
    )


def _holding(world: World, row: Holding) -> str:
    words = [_owner(world, row.owner), *([tr("Viewpoint", "not settled")] if row.open else [])]
    return _line(", ".join(words), _when(row), row.note, row.source)


def _position(world: World, row: Position) -> str:
    return _line(_stance(world, row), _when(row), row.note, row.source)


def _stance(world: World, row: Position) -> str:
    return tr("Viewpoint", STANCES[row.stance]).format(owner=_owner(world, row.owner))


def _when(row: Holding | Position) -> str:
    return told(format_period(row.start_text, row.end_text))


def _line(words: str, when: str, note: str, source: tuple[str, ...]) -> str:
    said = "; ".join(part for part in (words, when, note_in(note, spoken_language())) if part)
    return f"{escape(said)} {_sources(source)}"


def _sources(ids: tuple[str, ...]) -> str:
    known = disputed_ground().sources
    return " ".join(
        f'[<a href="{href("ground", name)}">{escape(known[name].publisher or known[name].title)}</a>]' for name in ids
    )


def _owner(world: World, owner: str) -> str:
    return owner_name(owner, world.story, world.base)


def _name(unit: Unit, view: View) -> str:
    return _written(unit.names, view)


def _written(names: Names, view: View) -> str:
    """As the map writes it; where that says English, as the interface does."""
    style = spoken_language() if view.names in ("article", "en") else view.names
    return display_name(names, view.names if style == "en" else style, view.date)
