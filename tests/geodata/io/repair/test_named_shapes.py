"""States and provinces by name in any language: one table of names is one layer of areas."""

from __future__ import annotations

import pytest
from shapely.geometry import Point

from geodata.io.repair.named_shapes import are_areas, area_around, area_of, areas_named
from geodata.map.base_map import load_base_map


@pytest.mark.parametrize(
    ("name", "kind", "country"),
    [
        ("Lori", "province", "arm"), ("Լոռի", "province", "arm"), ("Лори", "province", "arm"),
        ("Lori Province", "province", "arm"), ("Bavaria", "province", "deu"), ("Bayern", "province", "deu"),
        ("საქართველო", "country", "geo"), ("Ermenistan", "country", "arm"), ("ایران", "country", "irn"),
    ],
)  # fmt: skip
def test_a_name_in_any_language_is_an_area(name: str, kind: str, country: str) -> None:
    found = areas_named(name)[0]
    assert (found.kind, found.country) == (kind, country)
    ground = area_of(found.kind, found.country, found.name)
    assert ground is not None
    assert ground.is_valid
    assert ground.buffer(0.2).covers(Point(found.lon, found.lat))


def test_a_state_tells_those_of_one_name_apart() -> None:
    assert [item.kind for item in areas_named("Georgia")] == ["country", "province"]
    assert [item.country for item in areas_named("Georgia", "usa")] == ["usa"]
    assert areas_named("Nowhere at all") == []


def test_a_column_of_towns_is_no_column_of_areas() -> None:
    assert are_areas(["Lori", "Shirak", "Tavush", "Kakheti"])
    assert not are_areas(["Ankara", "Konya", "Adana"])  # provinces too, but better known as towns
    assert are_areas(["Ankara", "Konya", "Adana"], "Province")
    assert not are_areas(["Gyumri", "Vanadzor", "Ijevan", "Telavi"])


def test_a_point_is_in_its_province() -> None:
    lori = area_of("province", "arm", "Lori")
    assert area_around(44.49, 40.81) == lori  # Vanadzor
    assert area_around(-140.0, 0.0) is None


@pytest.mark.parametrize(
    ("name", "current", "country"),
    [
        ("Sughd", "Sughd", "tjk"), ("Leninabad", "Sughd", "tjk"), ("Согдийская область", "Sughd", "tjk"),
        ("Yerevan", "Yerevan", "arm"), ("Երևան", "Yerevan", "arm"), ("Adjara", "Adjara", "geo"),
        ("Laçın rayonu", "Lachin", "aze"), ("Chardzhou", "Lebap", "tkm"), ("Ысык-Көл", "Issyk-Kul", "kgz"),
    ],
)  # fmt: skip
def test_provinces_of_the_home_map_have_their_names_of_today(name: str, current: str, country: str) -> None:
    assert [(item.name, item.country) for item in areas_named(name)] == [(current, country)]
    ground = area_of("province", country, current)
    assert ground is not None
    assert ground.is_valid


def test_every_province_of_the_home_map_is_an_area() -> None:
    for shape in load_base_map().province_areas:
        names = [item.name for item in areas_named(str(shape.properties["name"]), str(shape.properties["iso3"]))]
        assert shape.properties["name"] in names
