"""The prepared gazetteer holds what it should, where it should."""

from pathlib import Path

import pytest

from geodata.core.errors import DataError
from geodata.geoparsing.gazetteer import COMMON, FILE, GIVEN, Gazetteer, open_gazetteer
from geodata.geoparsing.lexicon.normalize import fold
from geodata.view.great_circle import distance_km
from tools.build_data.gazetteer.gazetteer_file import write_gazetteer
from tools.build_data.gazetteer.gazetteer_rows import Row


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return open_gazetteer()


# Coordinates of other atlases, rounded to a tenth of a degree.
@pytest.mark.parametrize(
    ("name", "kind", "country", "lat", "lon", "tolerance_km"),
    [
        ("Tbilisi", "place", "geo", 41.7, 44.8, 10),
        ("Stepanakert", "place", "aze", 39.8, 46.8, 10),
        ("Lachin", "place", "aze", 39.6, 46.5, 10),
        ("Agarak", "place", "arm", 38.9, 46.2, 10),
        ("Kazakhstan", "country", "kaz", 48.0, 67.0, 200),
        ("Syunik", "province", "arm", 39.3, 46.2, 30),
        ("Adjara", "province", "geo", 41.6, 42.1, 30),
        ("South Ossetia", "region", "geo", 42.3, 44.0, 40),
        ("Crimea", "province", "ukr", 45.3, 34.4, 60),
        ("Bavaria", "province", "deu", 48.9, 11.4, 60),
        ("Texas", "province", "usa", 31.5, -99.3, 60),
        ("Cook County", "county", "usa", 41.8, -87.8, 40),
        ("Lake Sevan", "water", "arm", 40.4, 45.3, 20),
        ("England", "province", "gbr", 52.5, -1.5, 80),
    ],
)
def test_known_places_are_where_other_atlases_have_them(
    gazetteer: Gazetteer, name: str, kind: str, country: str, lat: float, lon: float, tolerance_km: float
) -> None:
    places = [place for place in gazetteer.places(fold(name)) if place.country == country]
    near = [place for place in places if distance_km(place.lat, place.lon, lat, lon) <= tolerance_km]
    assert near, places
    assert kind in {place.kind for place in near}


@pytest.mark.parametrize(
    ("spelling", "name"),
    [
        ("Naxçıvan", "Nakhchivan"),
        ("Nakhichevan", "Nakhchivan"),
        ("Нахичевань", "Nakhchivan"),
        ("Ստեփանակերտ", "Khankendi"),
        ("Xankəndi", "Khankendi"),
        ("Artsakh", "Nagorno-Karabakh"),
        ("Odessa", "Odesa"),
        ("Kiev", "Kyiv"),
        ("Թբիլիսի", "Tbilisi"),
        ("Քաշունիք", "Gubadli"),
    ],
)
def test_spellings_lead_to_one_place(gazetteer: Gazetteer, spelling: str, name: str) -> None:
    assert name in {place.name for place in gazetteer.places(fold(spelling))}


def test_every_state_and_its_people_are_known(gazetteer: Gazetteer) -> None:
    countries = {gazetteer.place(row).country for row, kind in enumerate(gazetteer.kinds) if kind == 1}
    assert len(countries) > 240
    assert set(gazetteer.peoples.values()) <= countries
    assert {"arm", "aze", "geo", "kaz", "kgz", "tjk", "tkm", "uzb", "rus", "tur", "irn"} <= countries


def test_towns_lie_in_provinces_of_their_own_country(gazetteer: Gazetteer) -> None:
    for row in range(0, len(gazetteer.names), 997):
        place = gazetteer.place(row)
        if place.parent >= 0:
            assert gazetteer.place(place.parent).country in (place.country, "")


def test_the_file_is_small_enough_for_the_repository() -> None:
    assert FILE.stat().st_size < 6_000_000


@pytest.mark.parametrize("content", [b"", b"MVPLACE1", b"MVPLACE1" + bytes(8) + b"{}", b"something else"])
def test_a_damaged_file_is_told_in_one_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "gazetteer.bin"
    path.write_bytes(content)
    with pytest.raises(DataError, match=r"gazetteer\.bin: the gazetteer cannot be read"):
        open_gazetteer(path)


def test_what_is_written_is_read(tmp_path: Path) -> None:
    land = Row("Land", "country", "lnd", 10.0, 20.0, 5000)
    town = Row("St. Anna", "place", "lnd", 10.12345, -20.5, 1234, ["Sankt Anna"], parent=land)
    mine = Row("Mine", "place", "lnd", -1.0, 2.0)
    tables = {"abbreviations": {"LD": [land]}, "short_provinces": {}, "peoples": {"landish": "lnd"}, "capitals": [town]}
    path = tmp_path / "small.bin"
    write_gazetteer(path, [town, mine, land], tables, {"anna"}, {"smith"}, {"mine"})
    small = open_gazetteer(path)
    (found,) = small.places("saint anna")
    assert (found.name, found.kind, found.country, found.lat, found.lon) == ("St. Anna", "place", "lnd", 10.1234, -20.5)
    assert (found.population, found.alternate) == (1200, False)
    assert small.names[found.parent] == "Land"
    assert small.places("sankt anna")[0].alternate
    assert small.places("nowhere") == ()
    assert small.continues("saint")
    assert not small.continues("saint anna")
    assert small.flags("mine") == COMMON
    assert small.flags("saint anna") & GIVEN == 0
    assert small.capitals == {found.row}
    assert [small.names[row] for row in small.abbreviations["LD"]] == ["Land"]
    again = tmp_path / "again.bin"
    write_gazetteer(again, [land, mine, town], tables, {"anna"}, {"smith"}, {"mine"})
    assert again.read_bytes() == path.read_bytes()
