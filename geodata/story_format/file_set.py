"""Replacing several files of a folder as one: after a kill at any moment the old set is there, or the new one.

The new files are written into ``.saving-PID-N`` inside the folder and synced; renaming that to ``.saved`` is the moment
from which they count. Then each is moved to its place. Whoever reads the folder while ``.saved`` is there takes the
files in it first, and whoever writes next finishes moving them. A ``.saving-…`` whose process is no more is removed.
"""

from __future__ import annotations

import contextlib
import itertools
import os
import re
import shutil
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from geodata.core.atomic_write import is_running, keep_mode, real_path, sync_folder

FINISHED = ".saved"
_LEFT = re.compile(r"\.saving-(\d{1,10})-\d+")
_numbers = itertools.count(1)


def write_set(folder: Path, contents: Mapping[str, bytes]) -> None:
    """Replace the files *contents* names (``"layers/a.geojson"``) in *folder*, all or none. Raises OSError."""
    sweep_sets(folder)
    finish_set(folder)
    if not contents:
        return
    staged = folder / f".saving-{os.getpid()}-{next(_numbers)}"
    try:
        write_files(staged, contents, folder)
        staged.rename(folder / FINISHED)
        sync_folder(folder)
    finally:
        shutil.rmtree(staged, ignore_errors=True)
    finish_set(folder)


def write_files(folder: Path, contents: Mapping[str, bytes], like: Path | None = None) -> None:
    """Write files into a folder that nobody reads yet, with the modes that they have in the folder *like*."""
    for name, data in contents.items():
        parts = PurePosixPath(name).parts
        _write(folder.joinpath(*parts), data, place_of(like or folder, parts))
    for inner in (*(path for path in folder.rglob("*") if path.is_dir()), folder):
        sync_folder(inner)


def finished_set(folder: Path) -> Path | None:
    """Where the files are that count already and are not in their places yet; None when all are."""
    finished = folder / FINISHED
    return finished if finished.is_dir() and not finished.is_symlink() else None


def finish_set(folder: Path) -> None:
    """Move to their places the files of a set that counts. Raises OSError; doing it again goes on with it."""
    finished = finished_set(folder)
    if finished is None:
        return
    for path in sorted(finished.rglob("*")):
        if path.is_file():
            target = place_of(folder, path.relative_to(finished).parts)
            target.parent.mkdir(parents=True, exist_ok=True)
            with contextlib.suppress(FileNotFoundError):  # another program is finishing it too
                path.replace(target)
            sync_folder(target.parent)
    shutil.rmtree(finished, ignore_errors=True)
    sync_folder(folder)


def place_of(folder: Path, parts: tuple[str, ...]) -> Path:
    """Where a file of a folder is written: what a link leads to inside the folder, so that it goes on being a link.

    A link that leads out of the folder is replaced, never followed. Raises OSError when a folder in it leads outside.
    """
    inside = folder.resolve()
    target = folder.joinpath(*parts)
    if not target.parent.resolve().is_relative_to(inside):
        raise OSError(f"{'/'.join(parts[:-1])} leads out of the story's folder")
    followed = real_path(target)
    return followed if followed.is_relative_to(inside) else target


def sweep_sets(folder: Path) -> None:
    """Remove what writers that are no more had begun."""
    with contextlib.suppress(OSError):
        for left in folder.glob(".saving-*"):
            match = _LEFT.fullmatch(left.name)
            if match and not is_running(int(match[1])):
                shutil.rmtree(left, ignore_errors=True)


def _write(path: Path, data: bytes, old: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    keep_mode(old, path)
