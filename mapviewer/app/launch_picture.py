"""The window as it was closed, painted first at the next start, while the program loads behind it.

It stands only where the same window is about to come: nothing that the start reads may have changed since, and
nothing may have been on it that the start will not show again, or that was concealed. A busy cursor says that it is a
picture; clicks on it are kept, and done in the window when that has come.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from PySide6.QtCore import QByteArray, QCoreApplication, QElapsedTimer, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QCloseEvent, QImage, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from mapviewer import __version__

if TYPE_CHECKING:
    from mapviewer.session.session import Session

# A line of JSON says when the picture holds; its pixels follow as they are, since unpacking them would be waited for.
FILE, FORMAT, PIXEL_BYTES = "launch.picture", QImage.Format.Format_RGB32, 4
WAIT_MS, MOST_FILES, MOST_WORDS = 250, 2_000, 1_000_000
Click = tuple[QEvent.Type, QPoint, Qt.MouseButton]


class LaunchWindow(QWidget):
    """A picture of the window in its place. ``was_closed``: the reader has closed it, and wants no window."""

    def __init__(self, image: QImage, title: str, geometry: str) -> None:
        super().__init__()
        self.was_closed = self.is_painted = False
        self._image, self._clicks = image, list[Click]()
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setCursor(Qt.CursorShape.BusyCursor)
        self.restoreGeometry(QByteArray.fromBase64(geometry.encode(errors="ignore")))
        if not self.isMaximized():  # as large as the window, whose panels ask for some room
            self.resize(image.deviceIndependentSize().toSize())

    def appear(self) -> None:
        """Show the picture, and come back when it is painted, or soon if nothing asks for that."""
        if self.isMaximized():
            self.showMaximized()
        else:
            self.show()
        passed = QElapsedTimer()
        passed.start()
        while not self.is_painted and passed.elapsed() < WAIT_MS:
            QCoreApplication.processEvents()
        QCoreApplication.processEvents()

    def hand_over(self, window: QWidget) -> None:
        """Give way to the window, and do there what was clicked here; not where it is of another size."""
        QCoreApplication.processEvents()  # clicks that wait
        self.hide()
        self._image = QImage()
        if window.size() != self.size():
            return
        target = window
        for kind, at, button in self._clicks:
            if kind == QEvent.Type.MouseButtonPress:
                target = window.childAt(at) or window
            place = QPointF(target.mapFrom(window, at))
            held = button if kind == QEvent.Type.MouseButtonPress else Qt.MouseButton.NoButton
            spot = QPointF(window.mapToGlobal(at))
            event = QMouseEvent(kind, place, spot, button, held, Qt.KeyboardModifier.NoModifier)
            QCoreApplication.postEvent(target, event)
        self._clicks.clear()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture."""
        painter = QPainter(self)
        if self.size() != self._image.deviceIndependentSize().toSize():
            painter.fillRect(self.rect(), self.palette().window())
        painter.drawImage(0, 0, self._image)
        painter.end()
        self.is_painted = True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep it."""
        self._clicks.append((event.type(), event.position().toPoint(), event.button()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Keep it."""
        self._clicks.append((event.type(), event.position().toPoint(), event.button()))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Whoever closes it wants no window."""
        self.was_closed = True
        super().closeEvent(event)


class LaunchPicture:
    """Takes the picture when a window closes, and writes it once everything else is written.

    *returns* tells whether the next start will show what the window shows now.
    """

    def __init__(
        self, window: QWidget, session: Session, returns: Callable[[], bool], file: Path, watched: list[Path]
    ) -> None:
        self._window, self._session, self._returns = window, session, returns
        self._file, self._watched = file, watched
        self._image: QImage | None = None
        self._geometry = ""

    def take(self) -> None:
        """The window as it is, if the next start will show the same."""
        self._image = self._window.grab().toImage() if self._returns() else None
        self._geometry = bytes(self._window.saveGeometry().toBase64().data()).decode()

    def write(self) -> None:
        """Keep the picture for the next start, or none; that a disk refuses costs the next start a moment."""
        path, image = self._session.story.path, self._image
        try:
            self._file.unlink(missing_ok=True)
            if image is None or path is None:
                return
            story = path.resolve()
            told = {"title": self._window.windowTitle(), "story": str(story), "geometry": self._geometry,
                    "state": state_of(self._watched, story), "size": f"{image.width()} {image.height()}",
                    "ratio": str(image.devicePixelRatio())}  # fmt: skip
            self._file.parent.mkdir(parents=True, exist_ok=True)
            beside = self._file.with_suffix(".new")
            plain = image.convertToFormat(FORMAT)  # held while its memory is read
            with os.fdopen(os.open(beside, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "wb") as written:
                written.write(json.dumps(told).encode() + b"\n")
                written.write(plain.constBits())
            beside.replace(self._file)
        except OSError:
            return


def launch_files() -> tuple[Path, list[Path]]:
    """Where the picture is kept, and what a start reads besides the story."""
    from mapviewer.persistence.instance_lock import sessions_path
    from mapviewer.persistence.settings import settings_path

    sessions = sessions_path()
    return sessions.parent / FILE, [settings_path(), sessions]


def last_window(story: str | None) -> LaunchWindow | None:
    """The picture of the last window, before anything of the next one is imported; None where none is shown."""
    file, watched = launch_files()
    if not file.exists():
        return None
    application = QApplication(["mapviewer"])
    application.setDesktopFileName("mapviewer")
    application.setApplicationDisplayName("mapviewer")
    return launch_window(file, watched, story)


def launch_window(file: Path, watched: list[Path], asked: str | None) -> LaunchWindow | None:
    """The picture of the last window, shown; None where there is none, or where it does not hold any more."""
    try:
        with file.open("rb") as written:
            told = _told(written.readline(MOST_WORDS))
            story = told.get("story", "")
            if not story or (asked is not None and asked not in (story, Path(story).name)):
                return None
            if told["state"] != state_of(watched, Path(story)):
                return None
            image = _pixels(written, told)
    except OSError:
        return None
    if image is None:
        return None
    window = LaunchWindow(image, told["title"], told["geometry"])
    window.appear()
    return window


def _told(words: bytes) -> dict[str, str]:
    try:
        told = json.loads(words)
    except ValueError:
        return {}
    keys = {"title", "story", "geometry", "state", "size", "ratio"}
    is_whole = isinstance(told, dict) and told.keys() == keys
    return told if is_whole and all(isinstance(each, str) for each in told.values()) else {}


def _pixels(written: BinaryIO, told: dict[str, str]) -> QImage | None:
    """The picture whose pixels are the rest of a file; None where it is not as long as it says."""
    try:
        (width, height), ratio = map(int, told["size"].split()), float(told["ratio"])
    except ValueError:
        return None
    length = width * height * PIXEL_BYTES
    if width < 1 or height < 1 or os.fstat(written.fileno()).st_size - written.tell() != length:
        return None
    image = QImage(width, height, FORMAT)
    if image.isNull() or written.readinto(image.bits()) != length:  # type: ignore[attr-defined]
        return None
    image.setDevicePixelRatio(ratio)
    return image


def state_of(watched: list[Path], story: Path) -> str:
    """All that a start depends on, as far as it is seen from outside: files, program, language and screens."""
    grounds = [(screen.geometry(), screen.devicePixelRatio()) for screen in QApplication.screens()]
    screens = [(ground.x(), ground.y(), ground.width(), ground.height(), ratio) for ground, ratio in grounds]
    files = [_stamp(path) for path in watched] + [_stamp(story)]
    languages = [os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE")]
    return json.dumps([__version__, screens, languages, files])


def _stamp(path: Path) -> list[tuple[str, int, int]]:
    """A file's time and size, or those of all files in a folder."""
    try:
        found = [path] if path.is_file() else sorted(each for each in path.rglob("*") if each.is_file())
        stats = [(each, each.stat()) for each in found[:MOST_FILES] if each.name != "lock"]
    except OSError:
        return []
    return [(str(each), stat.st_mtime_ns, stat.st_size) for each, stat in stats]
