"""Temporary folders of this process's own, and clearing up after processes that ended without doing so."""

from __future__ import annotations

import atexit
import contextlib
import os
import re
import shutil
import tempfile
from functools import lru_cache
from pathlib import Path

from geodata.core.atomic_write import is_running

_folders: set[Path] = set()
_NAME = re.compile(r"mapviewer-[a-z]+-(\d{1,10})-\w+")


def own_folder(kind: str) -> Path:
    """Make a temporary folder for this process; it is removed at the latest when the process ends. Raises OSError.

    Its name says whose it is, so that what a killed process left is found.
    """
    _sweep_once(tempfile.gettempdir())
    folder = Path(tempfile.mkdtemp(prefix=f"mapviewer-{kind}-{os.getpid()}-"))
    _folders.add(folder)
    return folder


def remove_folder(folder: Path) -> None:
    """Remove a folder; what cannot be removed now is left to the next process."""
    shutil.rmtree(folder, ignore_errors=True)
    _folders.discard(folder)


@atexit.register
def _remove_all() -> None:
    for folder in tuple(_folders):
        remove_folder(folder)


def sweep_folders(root: Path) -> None:
    """Remove the folders of processes that are no more."""
    with contextlib.suppress(OSError):
        for folder in root.glob("mapviewer-*"):
            match = _NAME.fullmatch(folder.name)
            if match and not is_running(int(match[1])) and _is_mine(folder):
                shutil.rmtree(folder, ignore_errors=True)


def _is_mine(folder: Path) -> bool:
    try:
        status = folder.lstat()
    except OSError:
        return False
    return not folder.is_symlink() and (not hasattr(os, "getuid") or status.st_uid == os.getuid())


@lru_cache(maxsize=4)
def _sweep_once(root: str) -> None:
    sweep_folders(Path(root))
