"""`python -m benchmarks.soak --minutes 120`: use the program for hours, and see whether it grows.

One window without a screen steps, flies, ticks layers, plays, searches, opens stories, presents and exports, in an
order that a seed fixes. A round does everything once. Each line tells what the process holds after a round: memory in
MB, open files, threads, top-level widgets, all widgets, objects under the window, and stories in memory. With
``--rounds`` it ends after so many of them, as the test of it does. Ends with 1 when anything but memory has grown.
"""

from __future__ import annotations

import argparse
import gc
import os
import random
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, QPointF, Qt, QTimer, qInstallMessageHandler
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from geodata.map.reprojection import earth_in
from geodata.story.story import Story
from geodata.story_format.story_loader import open_story
from geodata.story_format.story_writer import save_story
from geodata.view.view import Theme, select, toggle_layer
from geodata.view.world_projections import EqualEarth
from mapviewer.app.application import create_application, open_window
from mapviewer.app.startup import load_qt_quickly
from mapviewer.environment import give_memory_back
from mapviewer.export.export_dialog import ExportDialog
from mapviewer.presenting.presentation import Presentation

LESSON_KEYS = (
    "pen next next laser next lens black black names colours dates dates quiz next quiz erase previous".split()
)

# The open story, and the one that hidden charts still show. What is drawn in turns after the last act holds its own
# for a moment, on a busy machine for longer.
AT_REST, PATIENCE = 2, 40
load_qt_quickly()  # as the program does: otherwise Python keeps the source of all that is imported from now on
DIALOGS = "view.coverage help.about help.keys story.problems story.handouts story.export".split()


@dataclass(frozen=True)
class Held:
    """What a process holds."""

    memory_mb: float
    files: int
    threads: int
    windows: int
    widgets: int
    objects: int
    stories: int

    @property
    def handles(self) -> tuple[int, ...]:
        """What must be the same before and after."""
        return self.files, self.threads, self.windows, self.widgets

    def __str__(self) -> str:
        counts = (self.files, self.threads, self.windows, self.widgets, self.objects, self.stories)
        return f"{self.memory_mb:9.1f}" + "".join(f"{count:8}" for count in counts)


class Soak:
    """One window and the acts that a reader does with it."""

    def __init__(self, folder: Path, seed: int = 1) -> None:
        self.random = random.Random(seed)
        self.folder = folder
        story = open_story("caucasus")
        save_story(story, folder / "copy.story")
        save_story(story, folder / "copy")
        self.window, self.resuming, _ = open_window("caucasus", folder / "settings.json", folder / "sessions")
        self.window.resize(1366, 768)
        self.window.show()
        earth_in(EqualEarth(11.0), {})  # its pack is opened for the first view abroad, whichever round that is in
        wait(300)

    def acts(self) -> list[Callable[[], None]]:
        """What a round is made of."""
        stories = ("caucasus", self.folder / "copy.story", self.folder / "copy")
        return [self.step, self.fly, self.tick, self.play, self.read, self.change_look, self.drag,
                *(partial(self.open, name) for name in stories), self.present, self.export, self.ask]  # fmt: skip

    def round(self) -> None:
        """Do everything once, in some order."""
        acts = self.acts()
        self.random.shuffle(acts)
        for act in acts:
            act()
        wait(50)

    def step(self) -> None:
        """Walk through some steps."""
        for _ in range(5):
            self.run(self.random.choice(("step.next", "step.next", "step.previous")))
            wait(60)

    def fly(self) -> None:
        """Fly to things, and back."""
        session = self.window.session
        for target_id in self.random.sample(sorted(session.story.features), 3):
            session.show(select(session.view, target_id))
            self.run("go.selected")
            wait(150)
        self.run("go.back")
        wait(120)
        self.run("go.home")

    def tick(self) -> None:
        """Untick layers and tick them again."""
        session = self.window.session
        states = self.random.sample(session.view.layers, 4)
        for visible in (False, True):
            for state in states:
                session.show(toggle_layer(session.view, state.id, visible))
                wait(15)

    def play(self) -> None:
        """Let days pass, and compare two dates."""
        self.run("time.play")
        wait(300)
        self.run("time.play")
        self.run("compare.next")
        wait(60)
        session = self.window.session
        session.show(replace(session.view, comparison=None, since=None))

    def read(self) -> None:
        """Search, go through the text, look at the charts and the lists."""
        self.window.search.open(self.random.choice(("karabakh", "rail", "baku", "> theme")))
        wait(60)
        self.window.search.open("")
        for name in ("article.next", "mention.next", "panel.alignment", "panel.alignment", "panel.features"):
            self.run(name)
            wait(30)

    def change_look(self) -> None:
        """Themes and sizes of the text."""
        for _ in Theme:
            self.run("theme.next")
            wait(30)
        for name in ("text.larger", "text.smaller", "text.normal"):
            self.run(name)
            wait(20)

    def drag(self) -> None:
        """Take the map by the hand, zoom, resize."""
        canvas = self.window.map.canvas
        middle = canvas.rect().center()
        QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=middle)
        for index in range(10):
            QTest.mouseMove(canvas, middle + QPointF(8 * index, 4 * index).toPoint())
            wait(8)
        QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton)
        for factor in (1.5, 1.5, 0.5):
            canvas.zoom(factor)
            wait(20)
        self.window.resize(1366 + self.random.randrange(-200, 200), 768)

    def open(self, story: str | Path) -> None:
        """Open a story in place of the one that is open."""
        if not self.window.commands.open_story(story):
            raise SystemExit(f"{story} could not be opened")
        wait(80)

    def present(self) -> None:
        """Teach a little, and leave."""
        lesson: Presentation = self.window.present()
        wait(120)
        for key in LESSON_KEYS:
            lesson.do(key)
            if key == "pen":
                lesson.ink.begin(0.0, 0.0)
                lesson.ink.extend(50_000.0, 20_000.0)
                lesson.ink.end()
            wait(40)
        lesson.leave()
        wait(30)

    def export(self) -> None:
        """Make a picture by the dialog."""
        ending = self.random.choice((".png", ".pdf", ".svg"))
        self.run("story.export")
        (dialog,) = [each for each in self.window.findChildren(ExportDialog) if each.isVisible()]
        dialog.file.setText(str(self.folder / f"map{ending}"))
        finished: list[str] = []
        dialog.exported.connect(finished.append)
        dialog.start()
        until = time.monotonic() + 600
        while not finished and time.monotonic() < until:
            wait(20)
        if not finished:
            raise SystemExit(f"the picture was not made: {dialog.problem.text()}")

    def ask(self) -> None:
        """Open each dialog and close it again, whatever it was for."""
        for command in DIALOGS:
            self.run(command)
            wait(30)
            for dialog in self.window.findChildren(QDialog):
                dialog.close()
        wait(20)

    def run(self, command: str) -> None:
        """Run a command of the window."""
        self.window.actions_by_id[command].trigger()

    def held(self) -> Held:
        """What the process holds now, with everything written and collected that can be."""
        wait(50)
        for writer in (self.window.remembering.writer, self.resuming.writer):
            writer.finish()  # or the record that it is just writing counts as an open file
        for _ in range(PATIENCE):
            gc.collect()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            if threading.active_count() == 1 and stories() <= AT_REST:
                break
            wait(250)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        return Held(
            memory_mb(), open_files(), threading.active_count(), len(application.topLevelWidgets()),
            len(application.allWidgets()), len(self.window.findChildren(QObject)),
            stories(),
        )  # fmt: skip

    def close(self) -> None:
        """Close the window as a reader does."""
        self.window.close()
        self.resuming.end()


def wait(time_ms: int) -> None:
    """Let the window work for a while."""
    loop = QEventLoop()
    QTimer.singleShot(time_ms, loop.quit)
    loop.exec()


def stories() -> int:
    """How many stories are in memory."""
    return sum(isinstance(thing, Story) for thing in gc.get_objects())


def memory_mb() -> float:
    """The memory of this process that is in RAM (Linux), 0 where nobody tells."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except (OSError, IndexError, ValueError):
        return 0.0
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def open_files() -> int:
    """How many files, pipes and sockets this process has open (Linux), 0 where nobody tells."""
    try:
        return len(os.listdir("/proc/self/fd"))
    except OSError:
        return 0


def main() -> int:
    """Soak for the minutes asked for; 1 when the process held more at the end than a few rounds in."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("--minutes", type=float, default=120.0)
    parser.add_argument("--rounds", type=int, default=0, help="end after so many, whatever the time")
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # What a screen in memory cannot do is no news.
    qInstallMessageHandler(lambda _kind, _where, words: words.startswith("This plugin") or print(words, flush=True))
    give_memory_back()  # as the program does
    application = create_application([])
    with tempfile.TemporaryDirectory() as folder:
        soak = Soak(Path(folder), arguments.seed)
        began = told = time.monotonic()
        rounds, seen = 0, []
        print("minute rounds memory_mb   files threads windows widgets objects stories", flush=True)
        while not rounds or (time.monotonic() - began < arguments.minutes * 60 and rounds != arguments.rounds):
            soak.round()
            rounds += 1
            if rounds <= 3 or rounds == arguments.rounds or time.monotonic() - told >= 60:
                told = time.monotonic()
                seen.append(soak.held())
                print(f"{(told - began) / 60:6.1f} {rounds:6} {seen[-1]}", flush=True)
        soak.close()
    application.quit()
    return int(any(now > then for now, then in zip(seen[-1].handles, seen[0].handles, strict=True)))


if __name__ == "__main__":
    sys.exit(main())
