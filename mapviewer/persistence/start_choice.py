"""How a run starts: with the last session, with an interrupted one, or with a clean session."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from geodata.core.atomic_write import replacing
from geodata.core.values import value
from geodata.story_format.story_loader import DEFAULT_STORY
from mapviewer.persistence.instance_lock import Slot, take_slot
from mapviewer.persistence.session_record import Bookmark, Record, last_bookmark, read_record, record_text
from mapviewer.ui.translate import tr

SHORT_RUNS = 2  # in a row, and the next run starts afresh


@value(frozen=True)
class Start:
    """The start of a run: a ``bookmark`` to restore, or one that is ``offered``; ``note`` is for the user.

    ``last`` is where the reader was when nothing was broken off; its story may be empty.
    ``afresh`` means that runs before did not outlive their first seconds: nothing of theirs is used unasked. What is
    put aside and not gone on with is offered at each start, the oldest first, until the reader has decided.
    """

    last: Bookmark = Bookmark()
    slot: Slot | None = None
    bookmark: Bookmark | None = None
    offered: Bookmark | None = None
    short_runs: int = 1
    afresh: bool = False
    puts_aside: bool = False
    note: str = ""


def begin(root: Path, asked: str | None, usual: str = "") -> Start:
    """Take a session folder under *root* and mark a run as started.

    *asked* is a story asked for by name; *usual* is the story to show when no record names one.
    """
    last = last_bookmark(root)
    last = last if last.story else Bookmark(usual)
    try:
        slot, record, note = take_slot(root)
        if slot is None:
            return Start(last, note=tr("Session", "Too many windows are open, so this session won’t be saved."))
        start = replace(_start(slot, record, asked), note=note)
        start = start if start.afresh else replace(start, last=last)
        if start.puts_aside:
            slot.put_aside()
        start = replace(start, offered=_offered(slot))
        mark(start, start.bookmark or _shown_first(asked, start.last))
    except OSError as error:
        return Start(
            last,
            note=tr(
                "Session", "Couldn’t save the session in {folder} ({reason}). It won’t be restored next time."
            ).format(folder=root, reason=error.strerror),
        )
    return start


def _shown_first(asked: str | None, last: Bookmark) -> Bookmark:
    name = asked or last.story or DEFAULT_STORY
    return Bookmark(name, last.view if name == last.story else {})


def mark(start: Start, bookmark: Bookmark) -> None:
    """Write that a run with *bookmark* is under way. Raises OSError."""
    if start.slot is not None:
        # The window waits for this. What was left in good order costs a moment's view at the most.
        with replacing(start.slot.file, sync=start.bookmark is not None) as beside:
            beside.write_text(record_text(Record(bookmark, False, start.short_runs)), encoding="utf-8")


def only_offered(start: Start) -> Start:
    """The start of a run whose bookmark has a story that cannot be opened: the bookmark is kept and offered."""
    if start.slot is None or start.bookmark is None:
        return start
    try:
        start.slot.put_aside()
    except OSError:
        return replace(start, bookmark=None)
    return replace(start, bookmark=None, offered=start.offered or start.bookmark)


def _start(slot: Slot, record: Record | None, asked: str | None) -> Start:
    if record is None or record.ended or not record.bookmark.story:
        return Start(slot=slot)
    if record.short_runs >= SHORT_RUNS:
        return Start(slot=slot, afresh=True, puts_aside=True)
    runs = record.short_runs + 1
    if asked is not None and record.bookmark.story not in (asked, str(Path(asked).resolve())):
        return Start(slot=slot, short_runs=runs, puts_aside=True)
    return Start(slot=slot, bookmark=record.bookmark, short_runs=runs)


def _offered(slot: Slot) -> Bookmark | None:
    for path in slot.kept():
        record, _ = read_record(path)
        if record is not None:
            return record.bookmark
    return None
