"""Every damaged file gives one clear sentence that names it, or is repaired and says so."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from geodata import DataError, Layer, read_layer
from tests.bad import binary, geojson, tables, xml
from tests.bad.case import Bad
from tests.bad.here import read_here

HERE = geojson.CASES + tables.CASES + xml.CASES + binary.GEOPACKAGES + binary.ARCHIVES
IN_A_PROCESS = binary.SHAPEFILES + binary.OTHERS


def check(bad: Bad, folder: Path, read: Callable[[Path], Layer]) -> None:
    path = bad.write(folder)
    if bad.rows is None:
        with pytest.raises(DataError) as error:
            read(path)
        sentences = [str(error.value)]
    else:
        layer = read(path)
        assert len(layer.rows) == len(layer.features) == bad.rows
        assert layer.features.geometry.is_valid.all()
        sentences = list(layer.problems)
        if not bad.says:
            return
    told = [sentence for sentence in sentences if all(words in sentence for words in bad.says)]
    assert told, sentences
    assert told[0].startswith(path.name)
    assert len(told[0]) < 600
    assert "\n" not in told[0]


@pytest.mark.parametrize("bad", HERE, ids=str)
def test_a_damaged_file_is_repaired_or_refused_in_a_sentence(bad: Bad, tmp_path: Path) -> None:
    check(bad, tmp_path, read_here)


@pytest.mark.parametrize("bad", IN_A_PROCESS, ids=str)
def test_a_damaged_file_is_told_of_by_the_reader_process(bad: Bad, tmp_path: Path) -> None:
    check(bad, tmp_path, read_layer)
