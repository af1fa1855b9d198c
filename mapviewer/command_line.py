"""The command line: `mapviewer [STORY]`, and `present`, `export` and `check`."""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from geodata.core.errors import DataError
from geodata.core.phrase import Phrase
from mapviewer import __version__

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QGuiApplication

    from geodata.story.story import Story
    from mapviewer.app.launch_picture import LaunchWindow

EXIT_PROBLEMS = 1
EXIT_BAD_INPUT = 2
EXAMPLES = """examples:
  mapviewer                          open the last story, initially the bundled one
  mapviewer my-story/                open a story folder or a NAME.story file
  mapviewer present my-story/        present its steps in full screen
  mapviewer export --step 3 --size 1920x1080 --output step3.png
  mapviewer export my-story/ --date 2020-11-20 --output map.pdf
  mapviewer export --output story.html       export the story as one offline web page
  mapviewer export --handout lesson.pdf      one page per step; --slides lesson.pptx for slides
  mapviewer check my-story/          list problems, one per line
  mapviewer update my-story/ june.toml   take events that somebody sent
  mapviewer new news.html -o news/   create a story from an article, with its places linked

exit codes:
  0  success
  1  check: the story has problems
  2  invalid input, or export of a story with problems (they are listed; everything else is exported)
  3  a requirement is missing on this machine, such as a display
"""
COMMANDS = ("window", "present", "export", "check", "texts", "update", "new")


def run(argv: list[str]) -> int:
    """Run the command and return its exit code: 0 success, 1 problems found by `check`, 2 invalid input."""
    plain = _plain_window(argv)
    arguments = plain or parser().parse_args(_with_command(argv))
    try:
        return int(arguments.function(arguments))
    except DataError as error:
        print(f"mapviewer: {error}", file=sys.stderr)
        return EXIT_BAD_INPUT


def missing_story(argv: list[str]) -> str:
    """Return an error message if the arguments name a story that does not exist, else ""."""
    from geodata.story_format.story_loader import find_story

    story: str | None = parser().parse_args(_with_command(argv)).story
    try:
        if story is not None:
            find_story(story)
    except DataError as error:
        return str(error)
    return ""


def _with_command(argv: list[str]) -> list[str]:
    """Add the default command. A story named like a command is opened as `./present`."""
    general = {"-h", "--help", "--version"}
    return argv if argv and (argv[0] in COMMANDS or argv[0] in general) else ["window", *argv]


def _plain_window(argv: list[str]) -> argparse.Namespace | None:
    """Parse a plain start without argparse, whose full setup costs 2 % of the start-up time."""
    stories = [word for word in argv if word != "--first-paint"]
    if len(stories) > 1 or any(word.startswith("-") or word in COMMANDS for word in stories):
        return None
    return argparse.Namespace(
        story=stories[0] if stories else None, first_paint="--first-paint" in argv, function=_window
    )


def parser() -> argparse.ArgumentParser:
    """Return the parser of the command line."""
    top = argparse.ArgumentParser(
        prog="mapviewer",
        description="Read an article on a map. Every mark leads to the words or the source behind it.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        usage="mapviewer [STORY]\n       mapviewer {present,export,check,texts,update,new} …",
    )
    top.add_argument("--version", action="version", version=f"mapviewer {__version__}")
    commands = top.add_subparsers(title="commands", metavar="COMMAND", prog="mapviewer")
    story = argparse.ArgumentParser(add_help=False)
    story.add_argument("story", nargs="?", metavar="STORY", help="a bundled story's name, a folder or a .story file")
    window = commands.add_parser("window", parents=[story], help="open a window (default)")
    window.add_argument(
        "--first-paint", action="store_true", help="print in how many ms the map is painted and answers, then quit"
    )
    window.set_defaults(function=_window)
    present = commands.add_parser("present", parents=[story], help="present the steps in full screen")
    present.set_defaults(function=_present)
    _add_export(commands.add_parser("export", parents=[story], help="export a view to a file; needs no display"))
    check = commands.add_parser("check", help="list the problems of a story, one per line")
    check.add_argument("story", metavar="STORY", help="a bundled story's name, a folder or a .story file")
    check.add_argument("--coverage", action="store_true", help="list the article sentence by sentence instead")
    check.add_argument(
        "--names", action="store_true", help="instead list the names that are missing in each language of the story"
    )
    check.add_argument(
        "--texts",
        action="store_true",
        help="instead list the texts that each language lacks or has of an older original",
    )
    check.set_defaults(function=_check)
    texts = commands.add_parser("texts", help="write the form of a translation, or bring one up to date")
    texts.add_argument("story", metavar="STORY", help="a story's folder")
    texts.add_argument("language", metavar="CODE", help="the language to translate into, such as fr")
    texts.set_defaults(function=_texts)
    update = commands.add_parser("update", help="take dated events from a file into a story, with their sources")
    update.add_argument("story", metavar="STORY", help="a story's folder")
    update.add_argument("events", metavar="EVENTS", type=Path, help="a .toml or .csv file of events")
    update.set_defaults(function=_update)
    _add_new(
        commands.add_parser(
            "new", help="create a story from an article: find its places, link them and put them on the map"
        )
    )
    return top


def _add_new(new: argparse.ArgumentParser) -> None:
    new.add_argument("article", metavar="ARTICLE", help="a .txt, .md, .html, .docx or .pdf file")
    new.add_argument(
        "--output", "-o", metavar="FOLDER", type=Path, required=True, help="a new folder, or NAME.story for one file"
    )
    new.add_argument("--date", metavar="YYYY-MM-DD", help="the day on which the article was published")
    new.set_defaults(function=_new)


def _add_export(export: argparse.ArgumentParser) -> None:
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
    export.set_defaults(function=_export)


def _window(arguments: argparse.Namespace) -> int:
    from mapviewer.app.startup import hasten_imports  # late: `check` needs no Qt

    hasten_imports()
    from mapviewer.app.launch_picture import last_window

    launch = last_window(arguments.story)
    if arguments.first_paint:
        return _first_paint(arguments.story, launch)
    from mapviewer.app.application import run_window

    return run_window(arguments.story, launch=launch)


def _present(arguments: argparse.Namespace) -> int:
    from mapviewer.app.application import run_window

    return run_window(arguments.story, present=True)


def _first_paint(story: str | None, launch: LaunchWindow | None) -> int:
    from mapviewer.app.first_paint import tell, tell_first_paint

    if launch is not None:
        tell("first painted map")
    from mapviewer.app.application import create_application, give_way, open_window
    from mapviewer.persistence.settings import settings_path

    application = create_application([])
    window, *_ = open_window(story, settings_path())
    window.map.canvas.begin_quickly()
    if launch is not None:
        give_way(launch, window)
    tell_first_paint(window.map.canvas, "first painted map" if launch is None else "painted window")
    window.remembering.show()
    return application.exec()


def _export_data(story: Story, arguments: argparse.Namespace) -> None:
    """Export links or features for other programs."""
    from geodata.analysis.interchange import export_features, export_links

    if arguments.links is not None:
        export_links(story, arguments.links)
    else:
        export_features(story, arguments.features)


def _export(arguments: argparse.Namespace) -> int:
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
    from mapviewer.export.web_page import share

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


def _check(arguments: argparse.Namespace) -> int:
    from geodata.story_format.story_loader import open_story

    story = open_story(arguments.story)
    lines: Iterable[str]
    if arguments.coverage:
        from geodata.analysis.article_coverage import coverage_lines

        lines = coverage_lines(story)
    elif arguments.names:
        from mapviewer.session.missing_names import missing_names

        lines = missing_names(story)
    elif arguments.texts:
        from geodata.translation.text_check import text_lines

        lines = text_lines(story)
    else:
        return _tell_check(story)
    for line in lines:
        print(line)
    return 0


def _tell_check(story: Story) -> int:
    """Print the problems of a story, and beside them what is out of date."""
    import datetime as dt

    from geodata.translation.text_check import text_summary
    from mapviewer.session.fact_check import stale_lines
    from mapviewer.session.story_check import check

    problems = check(story)
    for line in problems:
        print(line)
    for line in (*text_summary(story), *stale_lines(story, dt.date.today())):
        print(line, file=sys.stderr)
    return EXIT_PROBLEMS if problems else 0


def _update(arguments: argparse.Namespace) -> int:
    """Take the events of a file into the story's events file and say what came of it."""
    from geodata.story_format.event_files import ENDING, read_events, update_events
    from geodata.story_format.story_files import StoryFiles
    from geodata.story_format.story_loader import open_story

    story = open_story(arguments.story)
    files = [layer.file for layer in story.layers.values() if layer.file.endswith(ENDING)]
    if isinstance(story.origin, StoryFiles) and story.origin.trusted:
        raise DataError("a bundled story cannot be updated", file=arguments.story,
                        allowed="a copy of it, saved into a folder of your own")  # fmt: skip
    if story.path is None or not story.path.is_dir() or not files:
        raise DataError("no events file to update", file=arguments.story,
                        allowed='a story folder with a layer whose file is "layers/….toml"')  # fmt: skip
    sent = read_events(arguments.events)
    held = {layer.file: sum(row.id in sent.events for row in layer.rows) for layer in story.layers.values()}
    target = max(reversed(files), key=held.__getitem__)  # the one that has them already, else the story's last
    new, changed = update_events(story.path / target, sent)
    print(f"{target}: {new} new, {changed} changed")
    return _tell_check(open_story(arguments.story))


def _texts(arguments: argparse.Namespace) -> int:
    """Write a translation's file with every text of the story, what is translated and what it was made from."""
    from geodata.story_format.story_loader import open_story
    from geodata.translation.translation_form import write_form

    story = open_story(arguments.story)
    if story.path is None or not Path(arguments.story).is_dir():  # nor by name the program's own files
        raise DataError("not a folder", file=arguments.story, allowed="a story's folder")
    path, done, count = write_form(story, story.path, arguments.language)
    print(f"{path}: {done} of {count} texts translated")
    return 0


def _new(arguments: argparse.Namespace) -> int:
    import datetime as dt

    from geodata.article.article import open_article
    from geodata.core.dates import parse_day
    from geodata.edit.draft import draft
    from geodata.edit.proposing import with_proposals
    from geodata.story_format.story_writer import save_story

    target: Path = arguments.output
    if target.exists() and not (target.is_dir() and not any(target.iterdir())):
        raise DataError("already exists", file=target, allowed="a new folder or file")
    article = open_article(arguments.article)
    if arguments.date:
        parse_day(arguments.date, place="--date")
        article = replace(article, date=arguments.date, dating="")
    story = save_story(with_proposals(draft(article, dt.date.today())), target)
    placed = sum(finding.place is not None for finding in story.findings)
    print(f"{target}: {_counted(placed, 'place')} linked, {_counted(len(story.findings) - placed, 'name')} unresolved")
    if story.article.dating:
        known = f"guessed: {story.article.date}" if story.article.date else "not known"
        print(f"{target}: the date of the article is {known}; give it with --date")
    return 0


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
