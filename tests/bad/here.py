"""Reading in the test's own process, as the reader process does it, without the time that a process takes."""

from __future__ import annotations

import tempfile
from pathlib import Path

from geodata.core.repair_log import Notes
from geodata.gate.own_folders import remove_folder
from geodata.io.format_registry import load, recognise
from geodata.io.read_layers import layer_of
from geodata.io.working_copy import copy_files, find_files
from geodata.story.layer import Layer


def read_here(path: Path, crs: str = "") -> Layer:
    """The layer of a file; formats that GDAL reads need the real process."""
    files = find_files(path)
    folder = Path(tempfile.mkdtemp(prefix="mapviewer-tests-"))
    try:
        copy, digest = copy_files(files, folder, lambda: True)
        notes = Notes(files.name)
        return layer_of(load(recognise(copy, files.name, notes), notes, crs), files.name, digest)
    finally:
        remove_folder(folder)
