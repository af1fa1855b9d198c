"""Lists of places of other languages and trades: columns, positions and dates as they stand in such files."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from geodata.core.errors import DataError
from geodata.core.repair_log import Notes
from geodata.io.format_registry import load, recognise
from geodata.io.read_layers import layer_of
from geodata.io.reader_errors import MissingCrsError
from geodata.io.repair.grid_references import position_of_grid, position_of_utm
from geodata.story.layer import Layer


def read(folder: Path, text: str, name: str = "list.csv") -> tuple[Layer, list[tuple[float, float]]]:
    """The layer and its positions, read in this process: one of its own takes half a second."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    notes = Notes(name)
    handover = load(recognise(path, name, notes), notes)
    positions = [(round(float(x), 2), round(float(y), 2)) for x, y in handover.geometry.coordinates]
    return layer_of(handover, name, "digest"), positions


@pytest.mark.parametrize(
    "heading",
    ["Ort;Breite;Länge", "Ort;geogr. Breite;geogr. Länge", "Ort;Breitengrad;Längengrad", "название;широта;долгота",
     "название;Широта (с.ш.);Долгота (в.д.)", "назва;широта;довгота", "şehir;enlem;boylam", "lieu;Largeur;Longueur",
     "ad;en dairəsi;uzunluq dairəsi", "անուն;լայնություն;երկայնություն", "სახელი;განედი;გრძედი",
     "نام;عرض جغرافیایی;طول جغرافیایی", "الاسم;خط العرض;خط الطول", "nombre;latitud;longitud",
     "nome;latitudine;longitudine", "plaats;breedtegraad;lengtegraad", "名称;纬度;经度"],
)  # fmt: skip
def test_columns_are_known_in_the_languages_of_their_authors(tmp_path: Path, heading: str) -> None:
    layer, positions = read(tmp_path, f"{heading}\nTown;40,18;44,51\nPort;40,41;49,87\n")
    assert positions == [(44.51, 40.18), (49.87, 40.41)]
    assert [row.name for row in layer.rows] == ["Town", "Port"]
    assert layer.problems == ()


@pytest.mark.parametrize(
    "text",
    [
        "name,MGRS\nTown,38TMK5943247898\n", "name,position\nTown,38T MK 59432 47898\n",
        "name,UTM\nTown,38T 459432 4447898\n", "name,zone,easting,northing\nTown,38T,459432,4447898\n",
        "name,UTM zone,UTM E,UTM N\nTown,38N,459432,4447898\n", "name,geom\nTown,SRID=32638;POINT(459432 4447898)\n",
        'name,lat,lon\nTown,"40°10\'52"" с.ш.","44°31\'22"" в. д."\n',
        'name,geojson\nTown,"{""type"":""Point"",""coordinates"":[44.523,40.181]}"\n',
        "name,geom\nTown,0101000000BE9F1A2FDD424640AAF1D24D62174440\n",
        "name,geom\nTown,01010000207E7F000000000000A00A1C4100000080A6F75041\n",
        "название;широта;долгота\nTown;40,18° с. ш.;44,52° в. д.\n", "name;lat;lon\nTown;40° 10,8' N;44° 31,2' E\n",
    ],
)  # fmt: skip
def test_positions_are_read_however_they_are_written(tmp_path: Path, text: str) -> None:
    assert read(tmp_path, text)[1] == [(44.52, 40.18)]


def test_a_grid_reference_is_said_and_what_is_none_is_left_out_with_its_line(tmp_path: Path) -> None:
    layer, positions = read(tmp_path, "name,MGRS\nTown,38TMK5943247898\nNowhere,beyond\nPort,39TVE0405173461\n")
    assert positions == [(44.52, 40.18), (49.87, 40.41)]
    assert "line 3: a row whose coordinates are not numbers was left out" in layer.problems[0]
    assert "grid references (UTM or MGRS) were turned" in layer.problems[1]


def test_bands_and_hemispheres_are_told_apart() -> None:
    for text, expected in (
        ("33T 500000 4650000", (15.0, 42.0)), ("33S 500000 3980000", (15.0, 35.97)),
        ("33S 500000 8000000", (15.0, -18.08)), ("56HLH3452", (151.2, -33.86)), ("31NAA", (-0.14, 0.45)),
    ):  # fmt: skip
        found = position_of_grid(text)
        assert found is not None, text
        assert found == pytest.approx(expected, abs=0.15), text
    assert position_of_utm(61, "N", 500000, 0) is None
    assert position_of_grid("38TZZ12") is None


def test_events_are_named_by_their_place_and_not_by_the_country_of_all(tmp_path: Path) -> None:
    text = "event_date,country,location,latitude,longitude\n" + "".join(
        f"0{day} November 2020,Azerbaijan,{place},39.7,46.7\n" for day, place in ((8, "Town"), (9, "Port"), (9, "Pass"))
    )
    layer, _ = read(tmp_path, text)
    assert [row.name for row in layer.rows] == ["Town", "Port", "Pass"]
    assert [row.span.start for row in layer.rows] == [dt.date(2020, 11, day) for day in (8, 9, 9)]


@pytest.mark.parametrize(
    "text",
    [
        "name,lat,lon,début,fin\nA,40,44,12 mai 1994,27 septembre 2020\n",
        "name,lat,lon,date de début,date de fin\nA,40,44,12 mai 1994,27 sept. 2020\n",
        "название;широта;долгота;начало;конец\nA;40;44;12 мая 1994 г.;27 сентября 2020 года\n",
        "ad;enlem;boylam;başlangıç;bitiş\nA;40;44;12 Mayıs 1994;27 Eylül 2020\n",
        "Name;Breite;Länge;von;bis\nA;40;44;12. Mai 1994;27. September 2020\n",
        "nombre;latitud;longitud;desde;hasta\nA;40;44;12 de mayo de 1994;27 de septiembre de 2020\n",
        'name,lat,lon,from,to\nA,40,44,"Thursday, 12 May 1994","Sunday, 27 September 2020"\n',
    ],
)
def test_dates_of_other_languages_let_a_feature_leave_after_its_end(tmp_path: Path, text: str) -> None:
    (row,) = read(tmp_path, text)[0].rows
    assert (row.span.start, row.span.end) == (dt.date(1994, 5, 12), dt.date(2020, 9, 27))
    assert row.span.contains(dt.date(2020, 9, 26))
    assert not row.span.contains(dt.date(2020, 9, 28))


def test_a_road_from_one_town_to_another_has_no_dates(tmp_path: Path) -> None:
    (row,) = read(tmp_path, "name,lat,lon,from,to\nRoad,40,44,Yerevan,Tbilisi\n")[0].rows
    assert (row.span.start, row.span.end) == (None, None)


def test_a_plan_without_a_crs_asks_for_it_though_most_numbers_could_be_degrees(tmp_path: Path) -> None:
    rows = "".join(f"p{number},POINT ({number} {number})\n" for number in range(2, 96))
    with pytest.raises(MissingCrsError):
        read(tmp_path, f"name,wkt\n{rows}")
    slip = "".join(f"p{number},POINT ({number / 2} {number / 2})\n" for number in range(2, 96))
    layer, _ = read(tmp_path, f"name,wkt\n{slip}slip,POINT (95 95)\n")
    assert "latitude beyond" in " ".join(layer.problems)
    with pytest.raises(DataError):
        read(tmp_path, "name,wkt\nslip,POINT (95 95)\n")
