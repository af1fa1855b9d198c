"""The plan of a lesson: minute by minute what is shown, what is asked, and what to beware of."""

from __future__ import annotations

from html import escape

from geodata.analysis.lesson_times import LessonSlot, slots_of
from geodata.analysis.step_notes import NoteKind, note_parts
from geodata.story.lesson_cursor import Stop, lesson_of
from geodata.story.story import Story
from mapviewer.export.paper import MUTED, Pages
from mapviewer.ui.translate import tr

PARTS_PX = 18.0


def add_plan(pages: Pages, story: Story) -> None:
    """Add the plan of a lesson of 45 minutes."""
    slots = slots_of(lesson_of(story).stops)
    whole = slots[-1].start + slots[-1].minutes
    title = tr("Lesson", "{story}: a lesson of {minutes} minutes").format(story=story.title, minutes=whole)
    pages.html(f'<p style="font-size:30px"><b>{escape(title)}</b></p>', gap=4)
    pages.html(escape(_aim(story)), size_px=PARTS_PX)
    number = 0
    for index, slot in enumerate(slots):
        number += slot.stop is not None
        last = index == len(slots) - 1
        pages.html(_row(slot, number, last), gap=10, size_px=PARTS_PX)


def _aim(story: Story) -> str:
    text = tr(
        "Lesson",
        "Pupils commit to an answer on the map before they see it, tell what the article says from what others say, "
        "and can name the place, the date and the speaker for what they take home. You need: this plan, a worksheet "
        "for each pupil (level 1 has a word bank), the exit quiz, and mapviewer with “Present”.",
    )
    return " ".join(filter(None, (story.summary, text)))


def _row(slot: LessonSlot, number: int, last: bool) -> str:
    minutes = tr("Lesson", "{first}–{end} min").format(first=slot.start, end=slot.start + slot.minutes)
    if slot.stop is None:
        title, body = _frame_words(last)
    else:
        title, body = f"{number}  {slot.stop.title}", _stop_words(slot.stop)
    return (
        f'<table width="100%"><tr><td width="110" style="color:{MUTED}">{escape(minutes)}</td>'
        f"<td><b>{escape(title)}</b><br>{body}</td></tr></table>"
    )


def _frame_words(last: bool) -> tuple[str, str]:
    if last:
        return tr("Lesson", "What we take home"), escape(
            tr("Lesson", "Look at the predictions once more. Exit quiz, alone; compare with the answer sheet.")
        )
    return tr("Lesson", "Arriving"), escape(
        tr("Lesson", "Hand out the worksheets. Each pupil numbers the places that are already known.")
    )


def _stop_words(stop: Stop) -> str:
    said = [tr("Lesson", "Predict on the map, then reveal: {question}").format(question=ask) for ask in stop.ask if ask]
    rows = [f"<b>{escape(text)}</b>" for text in said]
    heads = {NoteKind.ASK: tr("Lesson", "Ask:"), NoteKind.CAUTION: tr("Lesson", "Caution:")}
    for part in note_parts(stop.notes):
        head = f"<i>{escape(heads[part.kind])}</i> " if part.kind in heads else ""
        rows.append(head + escape(part.text))
    return "<br>".join([escape(stop.text), *rows])
