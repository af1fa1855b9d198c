"""Where things are kept that can be made again: bounded in size, safe to delete at any time."""

from __future__ import annotations

import os
from pathlib import Path

LIMIT_BYTES = 500_000_000


def cache_folder(name: str) -> Path:
    """The folder for one kind of kept things; ``MAPVIEWER_CACHE`` moves it. It need not exist yet."""
    moved = os.environ.get("MAPVIEWER_CACHE")
    if moved:
        return Path(moved) / name
    import platformdirs  # late: most starts need no cache

    return Path(platformdirs.user_cache_dir("mapviewer", appauthor=False)) / name


def trim_cache(folder: Path, limit_bytes: int = LIMIT_BYTES) -> None:
    """Delete what was used longest ago until the folder holds no more than *limit_bytes*."""
    entries = sorted((path for path in folder.iterdir() if path.is_file()), key=lambda path: path.stat().st_atime)
    total = sum(path.stat().st_size for path in entries)
    for path in entries[:-1]:
        if total <= limit_bytes:
            return
        total -= path.stat().st_size
        path.unlink(missing_ok=True)
