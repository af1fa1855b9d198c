"""Problems of reading that a caller may want to answer, beside the general `DataError`."""

from __future__ import annotations

from collections.abc import Iterable

from geodata.core.errors import DataError
from geodata.gate import confined_process
from geodata.gate.confined_process import LimitError, ReadingCancelledError, ReadingTimeoutError

ASK_FOR_CRS = "say the file's CRS, for example EPSG:32638 (UTM zone 38N)"


class MissingCrsError(DataError):
    """The file names no CRS, or none that is known, and its coordinates are not degrees: ask for one."""


class SeveralTablesError(DataError):
    """The file holds several tables with features, and none was named: ask for one of ``tables``."""

    tables: tuple[str, ...] = ()


class AnnotationsError(DataError):
    """The file is no layer: it annotates a text, with `geodata.article.web_annotations` to read it."""


class DriversLeftError(RuntimeError):
    """This GDAL has drivers that are not in its list of known ones; the reader must start again without them."""

    def __init__(self, names: Iterable[str]) -> None:
        self.names = tuple(sorted(names))
        super().__init__(", ".join(self.names))


# As the worker names them in its answers.
KINDS: dict[str, type[DataError]] = {
    **confined_process.KINDS, "crs": MissingCrsError, "tables": SeveralTablesError,
    "annotations": AnnotationsError,
}  # fmt: skip

__all__ = [
    "ASK_FOR_CRS",
    "KINDS",
    "AnnotationsError",
    "DriversLeftError",
    "LimitError",
    "MissingCrsError",
    "ReadingCancelledError",
    "ReadingTimeoutError",
    "SeveralTablesError",
]
