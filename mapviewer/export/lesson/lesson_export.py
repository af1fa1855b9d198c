"""A whole lesson into a folder: plan, worksheets at two levels, answers, exit quiz, and the handout of the steps."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from geodata.core.atomic_write import unwritable
from geodata.story.story import Story
from geodata.world.world import World
from mapviewer.export.export_job import Advance, at_once
from mapviewer.export.handout import write_handout
from mapviewer.export.lesson.exit_quiz import add_exit_quiz, add_quiz_answers
from mapviewer.export.lesson.lesson_plan import add_plan
from mapviewer.export.lesson.worksheets import add_answers, add_worksheet
from mapviewer.export.paper import Pages, PaperSize
from mapviewer.ui.display_text import CREDITS, DISCLAIMER, provenance
from mapviewer.ui.translate import tr

HANDOUT, WORKSHEETS = "handout.pdf", ("worksheet-1.pdf", "worksheet-2.pdf")


def write_lesson(
    story: Story, folder: Path, paper: PaperSize = PaperSize.A4, world: World | None = None, advance: Advance = at_once
) -> tuple[Path, ...]:
    """Write a lesson's papers into *folder* and return the files.

    *advance* is called before each; those that are there stay when it ends the work. Raises DataError.
    """
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise unwritable(folder, error) from error
    world = world or World(story)
    parts = _parts(world)
    written = []
    for done, (name, title, fill) in enumerate(parts):
        advance(done, len(parts) + 1)
        written.append(_write(story, folder / name, title, paper, fill))
    advance(len(parts), len(parts) + 1)
    write_handout(story, folder / HANDOUT, world, paper=paper)
    return (*written, folder / HANDOUT)


def _parts(world: World) -> tuple[tuple[str, str, Callable[[Pages], None]], ...]:
    story = world.story

    def answers(pages: Pages) -> None:
        add_answers(pages, world)
        add_quiz_answers(pages, story)

    return (
        ("plan.pdf", tr("Lesson", "Lesson plan"), lambda pages: add_plan(pages, story)),
        (WORKSHEETS[0], tr("Lesson", "Worksheet, level 1"), lambda pages: add_worksheet(pages, world, 1)),
        (WORKSHEETS[1], tr("Lesson", "Worksheet, level 2"), lambda pages: add_worksheet(pages, world, 2)),
        ("exit-quiz.pdf", tr("Lesson", "Exit quiz"), lambda pages: add_exit_quiz(pages, story)),
        ("answers.pdf", tr("Lesson", "Answers"), answers),
    )


def _write(story: Story, path: Path, title: str, paper: PaperSize, fill: Callable[[Pages], None]) -> Path:
    """Write one file; a worksheet's head and foot never name a place that is asked for."""
    # The article's own title names some; what is quoted of its text is credited there.
    based_on = "" if path.name in WORKSHEETS else provenance(story)
    foot = " ".join(filter(None, (tr("Legend", DISCLAIMER), based_on, CREDITS)))
    pages = Pages(f"{story.title} – {title}", title, foot, paper)
    saved = False
    try:
        fill(pages)
        pages.save(path)
        saved = True
    finally:
        if not saved:
            pages.drop()
    return path
