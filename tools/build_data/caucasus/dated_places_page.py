"""`python -m tools.build_data.caucasus.dated_places_page`: write docs/dated-places.md, who held which place when."""

from __future__ import annotations

import csv
import datetime as dt
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from geodata.core.atomic_write import write_text
from geodata.core.dates import format_day
from tools.build_data.caucasus.dated_places import SOURCES, DatedPlace, read_places

ROOT = Path(__file__).parents[3]
PAGE = ROOT / "docs" / "dated-places.md"
STORY = ROOT / "geodata" / "stories" / "caucasus" / "sources.toml"
TOLERANCE_M = 250  # of coordinates that are given to a quarter of a minute
WANTED = 240  # towns and villages that changed hands, as the task was set
PRECISIONS = {
    "day": "the day is sourced",
    "announced": "the day on which Azerbaijan announced it",
    "district": "with its whole district, on the day of its hand-over",
    "war": "in the war of 2020, by 10 November; the day is not known",
    "list": "not in the Armenian lists of settlements lost in 2020, so held until September 2023",
    "part": "divided or contested: not used for the outlines",
}
COORDINATES = {
    "geonames": "GeoNames (CC BY 4.0)", "osm": "OpenStreetMap contributors (ODbL)", "wikipedia": "Wikipedia",
    "gazetteer": "this program's gazetteer", "story": "checked coordinates of the story",
}  # fmt: skip
HEAD = """# Dated places: who held what, and until when

The bundled story on the Caucasus draws control of the ground from 12 May 1994 on. This is the table behind it
(`tools/build_data/tables/dated_places.csv`): {count} towns and villages that were under Armenian control at the
ceasefire of 1994, with the day from which they are under Azerbaijan's. The aim was some {wanted} places; {missing} are
not there: for more villages of the districts of Agdam and Kelbajar and of the north of the oblast no page with both
coordinates and a day was found. Before 12 May 1994 the front moved and nothing is drawn.

The parts of the former oblast after 10 November 2020 are **derived** from the table: each spot is given to the side
that held the nearest place. No source has the line's course. The ground that stays under Armenian control comes out at
2,906 km²; an Armenian source says about 2,900, others 2,800 to 3,200. Other outlines are today's district lines,
generalised by several kilometres. A test compares outlines and table on a dozen dates; a place counts as right within
{near} m, the uncertainty of its coordinates. During the fighting of 2020 the front is not drawn, and not compared.

How a date is known:

{precisions}

Words such as "liberated" or "occupied" in a source's title are the source's.

This page is made by `python -m tools.build_data.caucasus.dated_places_page`.
"""


def page() -> str:
    """The whole page in Markdown."""
    places = read_places()
    counts = Counter(place.precision for place in places)
    precisions = "\n".join(f"* *{name}* ({counts[name]}): {words}" for name, words in PRECISIONS.items())
    head = HEAD.format(
        count=len(places), wanted=WANTED, missing=WANTED - len(places), near=TOLERANCE_M, precisions=precisions
    )
    lines = [head, "## Places\n", "| Place | Unit | North, east | Armenian control until | Known | Source |"]
    lines += ["|---|---|---|---|---|---|", *map(_row, sorted(places, key=_order)), "", "## Where the outline differs\n"]
    lines += [*_differences(), "", "## Sources\n", *_sources(places), "", "Coordinates: "]
    used = sorted({place.coordinates for place in places})
    lines[-1] += ", ".join(f"{name} = {COORDINATES[name]}" for name in used) + "."
    return "\n".join(lines) + "\n"


def _order(place: DatedPlace) -> tuple[dt.date, str, str]:
    return place.armenian_until, place.district, place.name


def _row(place: DatedPlace) -> str:
    until = "10 November 2020 at the latest" if place.precision == "war" else format_day(place.armenian_until)
    where = f"{place.lat:.4f}, {place.lon:.4f} ({' '.join(filter(None, (place.coordinates, place.key)))})"
    sources = ", ".join(f"`{name}`" for name in place.source)
    return f"| {place.name} | {place.district.title()} | {where} | {until} | {place.precision} | {sources} |"


def _differences() -> Iterator[str]:
    yield "* Taghavard was divided between the sides from 2020 to 2023; the outline gives it to the Armenian side."
    yield "* Parukh / Farukh: Azerbaijani forces came in on 24 March 2022, Russia spoke of their withdrawal, Azerbaijan"
    yield "  denied one; the outline leaves it with the Armenian side until September 2023."
    yield "* Lachin, Zabukh and Sus stood in the Lachin corridor, under Russian peacekeepers, until August 2022: a"
    yield "  layer of its own over the district's outline."


def _sources(places: tuple[DatedPlace, ...]) -> Iterator[str]:
    used = {name for place in places for name in place.source}
    rows = {row["id"]: row for row in tomllib.loads(STORY.read_text(encoding="utf-8"))["sources"]}
    with SOURCES.open(encoding="utf-8", newline="") as stream:
        rows |= {row["id"]: row for row in csv.DictReader(stream)}
    for name in sorted(used):
        row = rows[name]
        said = ", ".join(part for part in (row.get("publisher"), row.get("date")) if part)
        yield f"* `{name}`: {row['title']} ({said}) <{row['address']}>"


def main() -> None:
    """Write the page."""
    write_text(PAGE, page())


if __name__ == "__main__":
    main()
