"""Annotations of other programs as links of the story: read beside the window, with a list of what was not kept."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from geodata.article.web_annotations import read_annotations
from geodata.core.errors import DataError
from geodata.core.job import Job
from geodata.edit.imported_links import with_annotations
from mapviewer.authoring.story_document import StoryDocument
from mapviewer.ui.background.coroutine import finished
from mapviewer.ui.message_boxes import TextDialog, say
from mapviewer.ui.translate import told, tr


async def add_links(path: Path, desk: StoryDocument, parent: QWidget) -> TextDialog | None:
    """Make the annotations in a file links; the list of those that could not be kept, if there are any."""
    reading = Job(lambda control: read_annotations(path, control.going_on), "annotations").start()
    try:
        annotations = await finished(reading, tr("Authoring", "Reading {file}…").format(file=path.name), parent)
    except DataError as error:
        say(parent, tr("Authoring", "Couldn’t import links"), told(error))
        return None
    before, linked = desk.edits.story, partial(with_annotations, annotations=annotations, base=desk.base)
    linking = Job(lambda _control: linked(before), "links").start()
    story, count, left_out = await finished(linking, tr("Authoring", "Finding places…"), parent)
    if count:
        words = tr("Authoring", "import %n link(s)", "", count)
        desk.edit(lambda now: story if now is before else linked(now)[0], words)
    title = tr("Authoring", "Imported %n link(s)", "", count)
    if not left_out:
        desk.notice(title)
        return None
    lines = [tr("Authoring", "Not kept:"), *map(told, left_out)]
    report = TextDialog(title, "\n".join(lines), parent)
    report.show()
    return report
