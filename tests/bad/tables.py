"""Damaged CSV."""

from __future__ import annotations

from tests.bad.case import Bad, written

GOOD = "name,lon,lat\nShusha,46.75,39.76\n"


def bad(name: str, data: str | bytes, *says: str, rows: int | None = None) -> Bad:
    return Bad(name, written(f"{name}.csv", data), says, rows)


CASES = (
    bad("heading-alone", "name,lon,lat\n", "no rows"),
    bad("no-coordinates", "name,population\nShusha,4000\n", "line 1", "name, population", "lon and lat"),
    bad("not-numbers", GOOD + "Lachin,east,north\n", "line 3", "'east', 'north'", rows=1),
    bad("nan", GOOD + "Lachin,nan,39.6\n", "line 3", "not numbers", rows=1),
    bad("infinity", GOOD + "Lachin,inf,39.6\n", "line 3", "not numbers", rows=1),
    bad("blank-coordinates", GOOD + "Lachin,,\n", "line 3", "not numbers", rows=1),
    bad("windows-1251", "имя;lon;lat\nШуша;46,75;39,76\n".encode("cp1251"), "line 1", "Windows-1251", rows=1),
    bad("windows-1252", "name,lon,lat\nZürich,8.5,47.4\n".encode("cp1252"), "line 2", "Windows-1252", rows=1),
    bad("short-row", GOOD + "Lachin\n", "line 3", "fewer values", rows=1),
    bad("long-row", GOOD + "Lachin,46.5,39.6,extra\n", "line 3", "more values", rows=2),
    bad("same-heading", "lon,lat,lat,name\n46.75,39.76,1,Shusha\n", rows=1),
    bad("empty-heading", ",lon,lat\nShusha,46.75,39.76\n", rows=1),
    bad("open-quote", 'name,lon,lat\n"Shusha,46.75,39.76\n', "line"),
    bad("huge-field", "name,lon,lat\n" + "x" * 11_000_000 + ",46.75,39.76\n", "line 2", "field"),
    bad("zero-bytes", b"name,lon,lat\n\0\0\0,46.75,39.76\n", "unknown format"),
    bad("metres", "name,x,y\nShusha,579000,4401000\n", "579,000", "CRS"),
    bad("plain-degrees", "name,x,y\nShusha,46.75,39.76\n", "degrees", "assumed", rows=1),
    bad("beyond-pole", GOOD + "Lachin,46.5,39.6\nNowhere,46,97\n", "line 4", "beyond 90°", rows=2),
    bad("bad-wkt", "name;wkt\nShusha;POINT (46.75 39.76)\nLachin;POINT 46\n", "line 3", "well-known text", rows=1),
    bad("formula", "name,lon,lat\n=1+1,46.75,39.76\n", rows=1),
    bad("huge-number", "name,lon,lat,n\nShusha,46.75,39.76," + "9" * 5000 + "\n", rows=1),
)
