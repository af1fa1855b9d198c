"""`python -m tools.build_data.viewpoints_page`: write docs/viewpoints.md, the disputed ground with each viewpoint."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from geodata.core.atomic_write import write_text
from geodata.core.dates import format_period
from geodata.map.states import load_states
from geodata.world.viewpoints import Holding, Position, Unit, disputed_ground

PAGE = Path(__file__).parents[2] / "docs" / "viewpoints.md"
HEAD = """# Whose map is this?

Disputed ground is data (`tools/build_data/tables/disputed.toml`, made into `geodata/data/disputed.json` and
`disputed.mvpack` by `python -m tools.build_data.disputed`). For each unit three things are kept apart, each with dates
and sources: what law has, who holds it, and what states say of it. A viewpoint (the bar, Ctrl+B, `viewpoint` of a view,
`--viewpoint` of an export) chooses which of them is drawn:

* **control**: as controlled. A line of control that is no border in law is broken, and so is a border whose course is
  not settled; ground that is held by others than it belongs to in law is lightly hatched.
* **law**: as the United Nations and international law have it; broken where nothing is settled.
* a state's code: as that state draws it. Where no source states its position, the ground is drawn as controlled and
  the panel *Whose map is this?* (Ctrl+8) says so. A position without a source is not offered.

Outlines are cut from the base map's states of 2017 along Natural Earth's lines; circles are schematic. An outline is
hatched only on the days that its rows of control name: where ground was held in parts of different dates, each part is
a unit of its own (in Ukraine the ground held since 2014, the right bank of the Dnipro until 11 November 2022, cut along
the river's own line, and the rest of the four regions). A front that moves is not drawn. This page is made by
`python -m tools.build_data.viewpoints_page`.
"""


def page() -> str:
    """The whole page in Markdown."""
    known = disputed_ground()
    lines = [HEAD]
    for unit in known.units.values():
        lines += [f"## {unit.names.english}\n", "| | whose | when | note | source |", "|---|---|---|---|---|"]
        lines += list(_rows(unit))
        lines += ["", *([unit.votes, ""] if unit.votes else []), *([] if unit.drawn else ["Not drawn apart.", ""])]
    lines += ["## Sources\n"]
    for source in known.sources.values():
        said = ", ".join(part for part in (source.publisher, source.date) if part)
        said = f" ({said})" if said else ""
        address = f" <{source.address}>" if source.address else ""
        lines.append(f"* `{source.id}`: {source.title}{said}{address}")
    return "\n".join(lines) + "\n"


def _rows(unit: Unit) -> Iterable[str]:
    yield _row("in law", unit.formal, "not settled" if unit.formal.open else "")
    for held in unit.control:
        yield _row("control", held, "in part" if held.part else "")
    for position in unit.positions:
        yield _row(_name(position.by), position, position.stance.value)


def _row(title: str, row: Holding | Position, word: str) -> str:
    when = format_period(row.start_text, row.end_text)
    whose = ", ".join(part for part in (_name(row.owner), word) if part)
    return f"| {title} | {whose} | {when} | {row.note} | {', '.join(f'`{name}`' for name in row.source)} |"


def _name(owner: str) -> str:
    entity = disputed_ground().entities.get(owner)
    return entity.english if entity else load_states()[owner].name


def main() -> None:
    """Write the page."""
    write_text(PAGE, page())


if __name__ == "__main__":
    main()
