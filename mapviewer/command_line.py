"""The command line: `mapviewer [STORY]`, and `present`, `export` and `check`."""

from __future__ import annotations

import argparse
import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from geodata.core.errors import DataError
from mapviewer import __version__
from mapviewer.export_command import EXIT_BAD_INPUT, add_export

if TYPE_CHECKING:
    from collections.abc import Iterable

    from geodata.story.story import Story
    from mapviewer.app.launch_picture import LaunchWindow

EXIT_PROBLEMS = 1
EXIT_PIPE = 128 + 13  # as a shell tells of a program that SIGPIPE ended
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
        code = int(arguments.function(arguments))
        if sys.stdout is not None:  # as of a program that is started without any
            sys.stdout.flush()
        return code
    except BrokenPipeError:
        # Whoever reads the list, such as `head`, has enough of it; what is still kept must not raise again at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return EXIT_PIPE
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
    add_export(commands.add_parser("export", parents=[story], help="export a view to a file; needs no display"))
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
    from geodata.geoparsing.sayings.month_words import LANGUAGES_READ
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
    if story.language not in LANGUAGES_READ:
        print(f"{target}: the language of the article is not one of those read; names will be missing")
    if story.article.dating:
        known = f"guessed: {story.article.date}" if story.article.date else "not known"
        print(f"{target}: the date of the article is {known}; give it with --date")
    return 0


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
