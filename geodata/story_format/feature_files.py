"""The GeoJSON files of a story: read in the confined process, all that are new in one go, and kept for next time."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from geodata.core.errors import DataError
from geodata.gate.answer_cache import answer_key, keep_answer, kept_answer
from geodata.gate.foreign_files import Foreign, read_foreign
from geodata.story.feature import Feature
from geodata.story.feature_table import features_frame

if TYPE_CHECKING:
    from geopandas import GeoDataFrame

READER = "geodata.io.formats.geojson_answer:read_features"
_VERSION = 2  # one more whenever `geodata.io.layer_file.MAGIC` changes, in whose form the geometries are kept


@dataclass(frozen=True, eq=False)
class FeatureFile:
    """A GeoJSON file that was read: what the confined process made of it."""

    name: str
    answer: bytes

    def attributes(self) -> Any:
        """What the file says beside its geometries."""
        try:
            return json.loads(self.answer[8 : 8 + self._length()])
        except (ValueError, RecursionError) as error:
            raise DataError("cannot be read", file=self.name, found="an answer that is no JSON") from error

    def geometries(self) -> tuple[Any, tuple[str, ...]]:
        """(n,) geometries of the file's features, None where there is none, and what was repaired."""
        from geodata.io.layer_file import parse_handover  # late: start-up time
        from geodata.map.ragged_arrays import build

        handover = parse_handover(self.answer[8 + self._length() :], self.name)
        try:
            return build(handover.geometry), handover.problems
        except ValueError as error:
            raise DataError("cannot be read", file=self.name, found=str(error)[:120]) from error

    def _length(self) -> int:
        return int.from_bytes(self.answer[:8], "little")


def read_feature_files(files: Iterable[tuple[str, bytes]]) -> dict[str, FeatureFile | DataError]:
    """Each file by its name, or why it cannot be used."""
    read: dict[str, FeatureFile | DataError] = {}
    new: dict[str, bytes] = {}
    for name, data in files:
        kept = kept_answer(_key(name, data))
        if kept is None:
            new[name] = data
        else:
            read[name] = FeatureFile(name, kept)
    answers = read_foreign(READER, [Foreign(data, name) for name, data in new.items()]) if new else []
    for (name, data), answer in zip(new.items(), answers, strict=True):
        if isinstance(answer, DataError):
            read[name] = answer
        else:
            keep_answer(_key(name, data), answer)
            read[name] = FeatureFile(name, answer)
    return read


def _key(name: str, data: bytes) -> str:
    return answer_key(f"{READER}|{_VERSION}", name, data)


@dataclass(frozen=True, eq=False)
class LoadFeatures:
    """Makes the GeoDataFrame of a GeoJSON layer: ``numbers`` say which of the file's features each row is."""

    file: FeatureFile
    rows: tuple[Feature, ...]
    numbers: Sequence[int]

    def __call__(self) -> GeoDataFrame:
        """The rows with geometry, in EPSG:4326; ``attrs["problems"]`` tell what was repaired or left out."""
        geometries, problems = self.file.geometries()
        frame = features_frame(self.rows, [geometries[number - 1] for number in self.numbers])
        frame.attrs["problems"] = problems
        return frame


@dataclass(frozen=True, eq=False)
class NoFeatures:
    """Stands for the features of a file that was left out."""

    def __call__(self) -> GeoDataFrame:
        """An empty table."""
        return features_frame((), [])
