"""A folder of its own for each program that runs, so that two windows at once never take each other's work.

The folder is held by a lock that ends with the process, however that ends. The next program takes it, and finds what
was left there.
"""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QLockFile

from geodata.core.atomic_write import sweep
from geodata.core.values import value
from mapviewer.persistence.session_record import Record, read_record

MOST = 16
MOST_KEPT = 9


@value(frozen=True, eq=False)
class Slot:
    """A folder that is this program's until it ends or lets go of it."""

    folder: Path
    lock: QLockFile

    @property
    def file(self) -> Path:
        """Where its record is."""
        return self.folder / "session.json"

    def put_aside(self) -> None:
        """Keep the record, which is not gone on with, beside those that are kept already. Raises OSError."""
        free = min(len(self.kept()) + 1, MOST_KEPT)
        self.file.replace(self.folder / f"session-before-{free}.json")

    def kept(self) -> list[Path]:
        """What was put aside, the oldest first."""
        return sorted(self.folder.glob("session-before-?.json"))

    def forget_oldest(self) -> None:
        """Delete what was put aside first. Raises OSError."""
        for older, newer in pairwise([None, *self.kept()]):
            assert newer is not None
            if older is None:
                newer.unlink()
            else:
                newer.replace(older)


def sessions_path() -> Path:
    """Where programs keep what is open on this system."""
    import platformdirs  # late: start-up time of commands that keep nothing

    return Path(platformdirs.user_state_dir("mapviewer", appauthor=False)) / "sessions"


def take_slot(root: Path) -> tuple[Slot | None, Record | None, str]:
    """A free folder, at first one that a crash left; its record, and a sentence about a damaged one.

    None when all are taken. Raises OSError when nothing can be written there.
    """
    root.mkdir(parents=True, exist_ok=True)
    best: tuple[Slot | None, Record | None, str] = None, None, ""
    for number in range(1, MOST + 1):
        folder = root / str(number)
        if best[0] is not None and not folder.is_dir():
            continue
        slot = _locked(folder)
        if slot is None:
            continue
        record, note = read_record(slot.file)
        left = record is not None and not record.ended
        if best[0] is None or left:
            _let_go(best[0])
            best = slot, record, note
        else:
            _let_go(slot)
        if left:
            break
    if best[0] is not None:
        sweep(best[0].file)
    return best


def _locked(folder: Path) -> Slot | None:
    folder.mkdir(exist_ok=True)
    lock = QLockFile(str(folder / "lock"))
    lock.setStaleLockTime(0)  # only the end of its process frees it
    return Slot(folder, lock) if lock.tryLock(0) else None


def _let_go(slot: Slot | None) -> None:
    if slot is not None:
        slot.lock.unlock()
