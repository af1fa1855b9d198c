"""The command `mapviewer export`: what it takes, what it refuses, and which exporter writes it."""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from geodata.core.errors import DataError
from geodata.core.phrase import Phrase

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

    from geodata.story.story import Story

EXIT_BAD_INPUT = 2


def add_export(export: argparse.ArgumentParser) -> None:
    """Add the options of `mapviewer export`; its function is `export_story`."""
    export.add_argument("--step", metavar="ID|N", help="step id or number (default: the story's opening view)")
    export.add_argument("--date", metavar="YYYY-MM-DD", help="date to show")
    export.add_argument("--viewpoint", metavar="ID", help="whose map: control, law, or the code of a state such as geo")
    export.add_argument("--size", metavar="WxH", help="size in pixels (default: 1920x1080)")
    export.add_argument("--theme", metavar="NAME", help="colours: light, dark, projector, projector-dark or print")
    export.add_argument(
        "--language",
        metavar="CODE",
        default="en",
        help="language of all words and of the story, such as fr (default: en)",
    )
    export.add_argument("--paper", metavar="SIZE", help="a4 (default) or letter, for --lesson and --handout")
    export.add_argument("--blank", action="store_true", help="outlines only, as a blank map to fill in")
    what = export.add_mutually_exclusive_group(required=True)
    what.add_argument(
        "--output",
        "-o",
        metavar="FILE",
        type=Path,
        help="image file (.png, .pdf or .svg), or .html for the whole story as one web page",
    )
    what.add_argument(
        "--handout", metavar="FILE.pdf", type=Path, help="handout with one page per step and room for notes"
    )
    what.add_argument(
        "--lesson",
        metavar="FOLDER",
        type=Path,
        help="folder for a lesson: plan, worksheets, answers, exit quiz, handout",
    )
    what.add_argument("--slides", metavar="FILE.pptx", type=Path, help="slides, one per step, with notes")
    what.add_argument("--all-steps", metavar="FOLDER", type=Path, help="folder for a PNG of each step as presented")
    what.add_argument("--links", metavar="FILE", type=Path, help="links as .jsonld (Web Annotations) or .csv")
    what.add_argument("--features", metavar="FILE", type=Path, help="features as .geojson or .gpkg")
    export.set_defaults(function=export_story)


def _export_data(story: Story, arguments: argparse.Namespace) -> None:
    """Export links or features for other programs, in a language that there is."""
    from geodata.analysis.interchange import export_features, export_links
    from geodata.core.languages import language_names

    language = arguments.language
    if language.partition("-")[0].lower() not in language_names():
        raise DataError("unknown language", place="--language", found=repr(language), allowed="a code such as fr")
    if arguments.links is not None:
        export_links(story, arguments.links)
    else:
        export_features(story, arguments.features)


def export_story(arguments: argparse.Namespace) -> int:
    """Export whatever can be drawn; the exit code tells whether the story has problems."""
    from geodata.story_format.story_loader import DEFAULT_STORY, open_story

    _refuse_unused(arguments)
    size_px = read_size(arguments.size or "1920x1080")
    story = open_story(arguments.story or DEFAULT_STORY)
    has_problems = _tell_problems(story)
    story = story.in_language(arguments.language)
    if arguments.links is not None or arguments.features is not None:
        _export_data(story, arguments)
    elif arguments.output is None:
        _export_lesson(story, arguments, size_px)
    elif _is_page(arguments.output):
        _export_page(story, arguments)
    else:
        _export_picture(story, arguments, size_px)
    return EXIT_BAD_INPUT if has_problems else 0


def _is_page(path: Path) -> bool:
    return path.suffix.lower() in (".html", ".htm")


def _refuse_unused(arguments: argparse.Namespace) -> None:
    """Raise DataError for options that what is exported does not obey."""
    kinds = ("lesson", "handout", "slides", "all_steps", "links", "features")
    kind = next((name for name in kinds if getattr(arguments, name) is not None), "page")
    is_picture = kind == "page" and not _is_page(arguments.output)
    names: tuple[str, ...] = () if is_picture else ("step", "date", "viewpoint", "theme", "blank", "size")
    names += () if kind in ("lesson", "handout") else ("paper",)
    given = [name for name in names if getattr(arguments, name) not in (None, False)]
    if kind == "all_steps":
        given = [name for name in given if name != "size"]
    if given:
        what = ("a picture" if is_picture else "a web page") if kind == "page" else f"--{kind.replace('_', '-')}"
        place = ", ".join(f"--{name}" for name in given)
        raise DataError(Phrase("cannot be combined with {what}", what=what), place=place)


def _drawing_application(language: str) -> QGuiApplication:
    """Qt without a window, with the program's fonts, in one of the languages. Raises DataError for another."""
    from PySide6.QtGui import QGuiApplication

    from mapviewer.ui.fonts import load_fonts
    from mapviewer.ui.translate import LANGUAGES, speak

    if language not in LANGUAGES:
        raise DataError(
            "unknown language", place="--language", found=repr(language), allowed=", ".join(sorted(LANGUAGES))
        )
    running = QGuiApplication.instance()
    application = running if isinstance(running, QGuiApplication) else QGuiApplication(["mapviewer"])
    load_fonts()
    speak(language)
    return application


def _export_picture(story: Story, arguments: argparse.Namespace, size_px: tuple[int, int]) -> None:
    """Export one view."""
    from geodata.core.dates import parse_day
    from geodata.view.view import Theme, at_date
    from mapviewer.export.picture_export import export

    view = story.view
    title = ""
    if arguments.step is not None:
        try:
            step = story.step(arguments.step)
        except KeyError:
            steps = ", ".join(f"{number} {step.id}" for number, step in enumerate(story.steps, 1))
            raise DataError(
                "no such step", found=repr(arguments.step), allowed=steps or "none: the story has no steps"
            ) from None
        view, title = step.view, step.title
    if arguments.date is not None:
        view = replace(at_date(view, parse_day(arguments.date, place="--date")), since=None)
    if arguments.theme is not None:
        if arguments.theme not in list(Theme):
            raise DataError("no such theme", found=repr(arguments.theme), allowed=", ".join(Theme))
        view = replace(view, theme=Theme(arguments.theme))
    if arguments.viewpoint is not None:
        from geodata.world.viewpoints import viewpoints

        if arguments.viewpoint not in viewpoints():
            raise DataError(
                "unknown viewpoint",
                place="--viewpoint",
                found=repr(arguments.viewpoint),
                allowed=", ".join(viewpoints()),
            )
        view = replace(view, viewpoint=arguments.viewpoint)
    application = _drawing_application(arguments.language)
    export(story, view, arguments.output, size_px, title=title, blank=arguments.blank)
    application.quit()


def _tell_problems(story: Story) -> bool:
    """Print the problems of a story; return whether there are any."""
    from mapviewer.session.story_check import check

    problems = check(story)
    for line in problems:
        print(f"mapviewer: {line}", file=sys.stderr)
    return bool(problems)


def _export_page(story: Story, arguments: argparse.Namespace) -> None:
    """Export the whole story as one web page."""
    from mapviewer.export.web.web_page import share

    application = _drawing_application(arguments.language)  # letters are measured
    share(story, arguments.output)
    application.quit()


def _export_lesson(story: Story, arguments: argparse.Namespace, size_px: tuple[int, int]) -> None:
    """Export all steps as a handout, slides or images."""
    from mapviewer.export.handout import write_handout, write_pictures
    from mapviewer.export.lesson.lesson_export import write_lesson
    from mapviewer.export.paper import PaperSize
    from mapviewer.export.slides import write_slides

    paper = arguments.paper or PaperSize.A4
    if paper not in list(PaperSize):
        raise DataError("no such paper", place="--paper", found=repr(paper), allowed=", ".join(PaperSize))
    application = _drawing_application(arguments.language)
    if arguments.lesson is not None:
        write_lesson(story, arguments.lesson, PaperSize(paper))
    elif arguments.handout is not None:
        write_handout(story, arguments.handout, paper=PaperSize(paper))
    elif arguments.slides is not None:
        write_slides(story, arguments.slides)
    else:
        write_pictures(story, arguments.all_steps, size_px)
    application.quit()


def read_size(text: str) -> tuple[int, int]:
    """Parse ``WxH`` in pixels. Raises DataError for anything else."""
    width, mark, height = text.lower().replace("×", "x").partition("x")
    if not (mark and width.isascii() and width.isdigit() and height.isascii() and height.isdigit()):
        raise DataError("invalid size", place="--size", found=repr(text), allowed="WxH in pixels, such as 1920x1080")
    return int(width), int(height)
