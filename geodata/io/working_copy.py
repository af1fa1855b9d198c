"""Working copies: a file of a user's is copied, with the files that belong to it, before anything looks at it.

What is read is then exactly what was digested, nothing beside the file can be drawn in, and its folder stays as it is.
"""

from __future__ import annotations

import hashlib
import stat
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from geodata.core.errors import DataError
from geodata.core.reader_limits import MAX_FILE_BYTES, refuse_larger
from geodata.io.unpack import SIDECARS

_CHUNK = 1 << 20
_SHAPEFILE_PARTS = (".shp", *SIDECARS)
_LOG_ENDING = "-wal"


@dataclass(frozen=True)
class Files:
    """A layer's file and those that belong to it (a Shapefile's parts, a GeoPackage's log)."""

    main: Path
    sidecars: tuple[Path, ...] = ()

    @property
    def name(self) -> str:
        """What messages call the layer."""
        return self.main.name

    def total_bytes(self) -> int:
        """The size of all files."""
        return sum(path.stat().st_size for path in (self.main, *self.sidecars))


def find_files(path: str | Path) -> Files:
    """The files of a layer at a local path; raises DataError when it is no existing ordinary file."""
    main = Path(path)
    try:
        mode = main.stat().st_mode
    except (OSError, ValueError) as error:
        problem = "file not found" if not isinstance(error, PermissionError) else "permission denied"
        raise DataError(problem, file=str(path)[:200]) from error
    if not stat.S_ISREG(mode):
        found = "a folder" if stat.S_ISDIR(mode) else "a device or pipe"
        raise DataError("not a file", file=str(path)[:200], found=found, allowed="the path of a layer file")
    if main.suffix.lower() in SIDECARS:
        main = next((file for file in _siblings(main) if file.suffix.lower() == ".shp"), main)
    files = Files(main, tuple(_sidecars(main)))
    refuse_larger(files.total_bytes(), MAX_FILE_BYTES, files.name)
    return files


def _sidecars(main: Path) -> list[Path]:
    if main.suffix.lower() == ".shp":
        return sorted(file for file in _siblings(main) if file.suffix.lower() in SIDECARS)
    log = main.with_name(main.name + _LOG_ENDING)
    return [log] if main.suffix.lower() == ".gpkg" and log.is_file() and log.stat().st_size else []


def _siblings(path: Path) -> list[Path]:
    """Ordinary files beside *path* that differ from it only in the ending of a Shapefile's part."""
    try:
        beside = list(path.parent.iterdir())
    except OSError:
        return []
    return [
        file for file in beside if file.stem == path.stem and file.suffix.lower() in _SHAPEFILE_PARTS and file.is_file()
    ]


def digest_of(files: Files, going_on: Callable[[], bool]) -> str:
    """SHA-256 of the file, or of all parts and their endings when there are several."""
    try:
        return _digested(files, None, going_on)
    except OSError as error:
        raise DataError("cannot be read", file=files.name, found=error.strerror or str(error)) from error


def copy_files(files: Files, folder: Path, going_on: Callable[[], bool]) -> tuple[Path, str]:
    """Copy the files into *folder* as ``layer.*``; gives the copy's path and the digest of what was copied."""
    try:
        digest = _digested(files, folder, going_on)
    except OSError as error:
        raise DataError("cannot be copied", file=files.name, found=error.strerror or str(error)) from error
    return _target(files.main, files, folder), digest


def _target(path: Path, files: Files, folder: Path) -> Path:
    if path.name == files.name + _LOG_ENDING:
        return folder / ("layer.gpkg" + _LOG_ENDING)
    ending = path.suffix.lower() if path.suffix.lower() in (*_SHAPEFILE_PARTS, ".gpkg") else ".data"
    return folder / ("layer" + ending)


def _digested(files: Files, folder: Path | None, going_on: Callable[[], bool]) -> str:
    digests = []
    for path in (files.main, *files.sidecars):
        digest = hashlib.sha256()
        with path.open("rb") as source:
            copy = _target(path, files, folder).open("xb") if folder else None
            try:
                while going_on() and (chunk := source.read(_CHUNK)):
                    digest.update(chunk)
                    if copy:
                        copy.write(chunk)
            finally:
                if copy:
                    copy.close()
        digests.append((path.suffix.lower(), digest.hexdigest()))
    if len(digests) == 1:
        return digests[0][1]
    return hashlib.sha256(repr(digests).encode()).hexdigest()
