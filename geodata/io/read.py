"""Reading a layer, synchronously or in the background.

>>> reading = start_reading("borders.gpkg")                                    # doctest: +SKIP
>>> while not reading.poll():                                                  # doctest: +SKIP
...     show(reading.progress)
>>> layer = reading.result()                                                   # doctest: +SKIP
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from geodata.core.errors import DataError
from geodata.core.job import Job, JobControl
from geodata.core.reader_limits import MEMORY_BYTES, TIMEOUT_S
from geodata.core.repair_log import Notes
from geodata.gate.own_folders import own_folder, remove_folder
from geodata.io.layer_cache import keep_layer, kept_layer, key_of
from geodata.io.layer_file import Handover
from geodata.io.read_layers import digest_with, layer_of
from geodata.io.reader_errors import ReadingCancelledError
from geodata.io.repair.swapped_axes import AXES, SWAPPED, righted
from geodata.io.working_copy import Files, copy_files, digest_of, find_files
from geodata.story.layer import Layer


@dataclass(frozen=True)
class Options:
    """How a file is to be read: the CRS and table to take, a person's hints (see `TableSource`), what it may cost.

    *rights_axes* tells whether axes that contradict the names of the places are swapped back.
    """

    crs: str = ""
    table: str = ""
    timeout_s: float = TIMEOUT_S
    memory_bytes: int = MEMORY_BYTES
    asks: bool = False
    hints: Mapping[str, str] = field(default_factory=dict)
    rights_axes: bool = True

    def key(self, digest: str, name: str) -> str:
        """Under which a layer read so is kept; whoever asks for a table is not given one that was taken unasked."""
        return key_of(digest, name, self.crs, "?" if self.asks and not self.table else self.table, self.hints)


class _Reading:
    """What a job does to read a file: from the cache, or by the reader process from a copy."""

    def __init__(self, path: str | Path, options: Options, control: JobControl) -> None:
        self._path, self._options, self._control = path, options, control

    def read(self) -> Layer:
        if self._options.hints.get("place"):
            return self._placed()
        files = find_files(self._path)
        digest = digest_of(files, self._control.going_on)
        self._check()
        options = self._options
        kept = kept_layer(options.key(digest, files.name))
        layer = self._layer_of(kept, files, digest) if kept is not None else self._read_anew(files)
        self._control.report(1.0)
        return layer

    def _layer_of(self, handover: Handover, files: Files, digest: str) -> Layer:
        options, hints = self._options, self._options.hints
        found = righted(handover, files.name, hints) if options.rights_axes else handover
        if found is not handover:  # shapes that were prepared of the file as it is are others
            hints = {**hints, AXES: SWAPPED}
        return layer_of(found, files.name, digest_with(digest, options.crs, options.table, hints))

    def _placed(self) -> Layer:
        """The layer of a table whose places are looked up by name."""
        from geodata.io.format_registry import handover_of  # late: start-up time
        from geodata.io.repair.named_places import placed_table, sheet_of

        path, hints = Path(self._path), self._options.hints
        notes = Notes(path.name)
        table = placed_table(sheet_of(path, hints), hints, notes)
        self._check()
        handover = handover_of(table, notes, "", self._control.report)
        digest = digest_of(find_files(path), self._control.going_on)
        return layer_of(handover, path.name, digest_with(digest, "", "", hints))

    def _read_anew(self, files: Files) -> Layer:
        from geodata.io.layer_file import read_handover
        from geodata.io.reader_process import Task, run_reader  # late: start-up time

        options = self._options
        try:
            folder = own_folder("layer")
        except OSError as error:
            raise DataError(
                "cannot create a working copy", file=files.name, found=error.strerror or str(error)
            ) from error
        try:
            copy, digest = copy_files(files, folder, self._control.going_on)
            self._check()
            task = Task(
                str(copy), files.name, str(folder), options.crs, options.table, options.timeout_s,
                options.memory_bytes, options.asks, hints=dict(options.hints),
            )  # fmt: skip
            result = run_reader(task, self._control.going_on, self._report)
            handover = read_handover(result)
        finally:
            remove_folder(folder)
        keep_layer(options.key(digest, files.name), handover)
        return self._layer_of(handover, files, digest)

    def _check(self) -> None:
        if self._control.is_cancelled:
            raise ReadingCancelledError("reading was cancelled", file=Path(self._path).name)

    def _report(self, fraction: float) -> None:
        self._control.report(min(0.95 * fraction, 0.95))


def read_job(path: str | Path, options: Options) -> Job[Layer]:
    """A job that reads a layer with a process of its own; it ends with DataError or `ReadingCancelledError`."""
    return Job(lambda control: _Reading(path, options, control).read(), "reading", progress=0.0)


def start_reading(
    path: str | Path,
    *,
    crs: str | None = None,
    table: str | None = None,
    timeout_s: float = TIMEOUT_S,
    asks: bool = False,
    hints: Mapping[str, str] | None = None,
    rights_axes: bool = True,
) -> Job[Layer]:
    """Start to read a layer file in the background; see `read_layer` for what *crs* and *table* say.

    *hints* are what a person says where the file does not: ``"encoding"``, ``"delimiter"``, ``"lon"``, ``"lat"`` …
    Of several tables the first is taken, or when it *asks* `SeveralTablesError` names them.
    """
    options = Options(crs or "", table or "", timeout_s, asks=asks, hints=hints or {}, rights_axes=rights_axes)
    return read_job(path, options).start()


def read_layer(
    path: str | Path,
    *,
    crs: str | None = None,
    table: str | None = None,
    timeout_s: float = TIMEOUT_S,
    rights_axes: bool = True,
    on_progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Layer:
    """Read a GeoJSON, GeoPackage, Shapefile (also zipped), KML, KMZ, GPX, FlatGeobuf, GeoParquet or CSV file.

    The layer's features are in EPSG:4326; its ``problems`` are sentences about what was repaired or left out. *crs*
    says what the file does not (`MissingCrsError` asks for it), *table* which of several tables of a GeoPackage is
    wanted. Latitude and longitude that contradict the names of the places are swapped back, unless *rights_axes* is
    False. Raises DataError when the file cannot be used, `ReadingCancelledError` when *cancelled* says so.
    """
    reading = start_reading(path, crs=crs, table=table, timeout_s=timeout_s, rights_axes=rights_axes)
    told = -1.0
    while not reading.wait(0.02):
        if cancelled is not None and cancelled():
            reading.cancel()
        if on_progress is not None and reading.progress > told:
            told = reading.progress
            on_progress(told)
    layer = reading.result()
    if on_progress is not None:
        on_progress(1.0)
    return layer
