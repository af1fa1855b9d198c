from array import array
from pathlib import Path

import pytest

from geodata import DataError
from geodata.map.shapes import PackedFeature, pack_in_memory, read_pack, write_pack

SQUARE = [0.0, 0.0, 10.0, 0.0, 10.0, 10.0, 0.0, 10.0, 0.0, 0.0]
HOLE = [2.0, 2.0, 4.0, 2.0, 4.0, 4.0, 2.0, 2.0]
AREA = PackedFeature(
    "area", "area", {"name": "Քաղաք"}, [(0.0, [SQUARE, HOLE], [2]), (5.0, [SQUARE], [1]), (9.0, [], [])]
)
POINT = PackedFeature("point", "point", {}, [(0.0, [[3.0, 4.0]], [1])])


def test_what_is_written_is_read(tmp_path: Path) -> None:
    path = tmp_path / "x.mvpack"
    write_pack(path, {"areas": [AREA], "points": [POINT], "none": []}, {"made": "today"})
    pack = read_pack(path)
    (area,) = pack.collections["areas"]
    assert pack.meta == {"made": "today"}
    assert pack.collections["none"] == ()
    assert (area.id, area.kind, area.properties["name"], area.bounds) == ("area", "area", "Քաղաք", (0, 0, 10, 10))
    assert [list(ring) for ring in area.levels[0].rings] == [SQUARE, HOLE]
    assert area.levels[0].parts == (2,)
    assert area.levels[0].vertex_count == 9
    assert list(pack.collections["points"][0].levels[0].rings[0]) == [3.0, 4.0]


def test_the_level_errs_less_than_half_a_pixel() -> None:
    (area,) = pack_in_memory([AREA])
    assert area.level_for(1.0).tolerance_m == 0.0
    assert area.level_for(10.0).tolerance_m == 5.0
    assert area.level_for(100.0).tolerance_m == 9.0


def test_the_same_features_give_the_same_bytes(tmp_path: Path) -> None:
    first, second = tmp_path / "1", tmp_path / "2"
    write_pack(first, {"b": [AREA], "a": [POINT]})
    write_pack(second, {"a": [POINT], "b": [AREA]})
    write_pack(tmp_path / "3", {"a": [POINT], "b": [AREA]})
    assert second.read_bytes() == (tmp_path / "3").read_bytes()
    assert not list(tmp_path.glob("*.part"))


@pytest.mark.parametrize("damage", [b"", b"MVPACK1\n", b"something else entirely", b"MVPACK1\n" + b"\xff" * 40])
def test_a_damaged_pack_is_told(tmp_path: Path, damage: bytes) -> None:
    path = tmp_path / "bad.mvpack"
    path.write_bytes(damage)
    with pytest.raises(DataError, match=r"bad\.mvpack: prepared map data cannot be read"):
        read_pack(path)


def test_rings_can_be_any_float_sequence() -> None:
    (shape,) = pack_in_memory([PackedFeature("l", "line", {}, [(0.0, [array("d", SQUARE)], [1])])])
    assert list(shape.levels[0].rings[0]) == SQUARE
