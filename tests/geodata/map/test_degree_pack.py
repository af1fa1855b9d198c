from pathlib import Path

import numpy as np
import pytest

from geodata.core.errors import DataError
from geodata.map.degree_pack import DegreeFeature, read_degree_pack, write_degree_pack

RINGS = [np.array([[-179.5, -80.25], [179.5, -80.25], [12.3456, 89.0], [-179.5, -80.25]]), np.array([[1.0, 2.0]])]


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    feature = DegreeFeature("a", "area", {"name": "A"}, [(100.0, RINGS, [2]), (900.0, [], [])])
    write_degree_pack(tmp_path / "pack", {"countries": [feature]})
    (shape,) = read_degree_pack(tmp_path / "pack")["countries"]
    assert (shape.id, shape.kind, shape.properties["name"]) == ("a", "area", "A")
    assert shape.bounds == (-179.5, -80.25, 179.5, 89.0)
    assert [level.tolerance_m for level in shape.levels] == [100.0, 900.0]
    assert np.abs(shape.lonlat(0) - np.concatenate(RINGS)).max() < 1e-9
    assert list(shape.levels[0].counts) == [4, 1]
    assert len(shape.lonlat(1)) == 0


@pytest.mark.parametrize("damage", [b"", b"MVEARTH1", b"MVEARTH1" + (10**9).to_bytes(8, "little"), b"other"])
def test_a_damaged_file_is_told(tmp_path: Path, damage: bytes) -> None:
    (tmp_path / "pack").write_bytes(damage)
    with pytest.raises(DataError):
        read_degree_pack(tmp_path / "pack")
