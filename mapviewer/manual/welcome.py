"""The first screen of a new reader: the bundled stories as pictures, and three ways to begin."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from geodata.story_format.story_files import open_files
from geodata.story_format.story_loader import BUNDLED_STORIES
from mapviewer.ui.translate import spoken_language, tr, tr_noop

COVER = "cover.jpg"  # of a bundled story that is offered
PICTURE_PX = 340
BEGINNINGS = (
    ("tour", tr_noop("Manual", "Take the tour"), tr_noop("Manual", "Two minutes: words light up the map")),
    (
        "article",
        tr_noop("Manual", "Read your own article"),
        tr_noop("Manual", "Its places are found and put on the map"),
    ),
    ("present", tr_noop("Manual", "Present to a class"), tr_noop("Manual", "Full screen, with your notes beside it")),
)


class Welcome(QDialog):
    """``begun`` carries "tour", "article" or "present", ``story_chosen`` the name of a bundled story."""

    begun = Signal(str)
    story_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self.setWindowTitle(tr("Manual", "Welcome"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heading = QLabel(tr("Manual", "Read geopolitics on a map"))
        face = heading.font()
        face.setPointSizeF(face.pointSizeF() * 1.7)
        face.setBold(True)
        heading.setFont(face)
        heading.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        stories, ways = QHBoxLayout(), QHBoxLayout()
        for folder in sorted(path.parent for path in BUNDLED_STORIES.glob(f"*/{COVER}")):
            stories.addLayout(self._story(folder, _title(folder)))
        for name, title, words in BEGINNINGS:
            ways.addLayout(self._way(name, tr("Manual", title), tr("Manual", words)), 1)
        later = QPushButton(tr("Manual", "Go to the map"))
        later.setFlat(True)
        later.clicked.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(28, 22, 28, 18)
        whole.setSpacing(16)
        whole.addWidget(heading)
        whole.addLayout(stories)
        whole.addLayout(ways)
        whole.addWidget(later, 0, Qt.AlignmentFlag.AlignHCenter)

    def _story(self, folder: Path, title: str) -> QVBoxLayout:
        button = QPushButton()
        button.setObjectName(f"welcome_{folder.name}")
        pixmap = QPixmap(str(folder / COVER)).scaledToWidth(PICTURE_PX, Qt.TransformationMode.SmoothTransformation)
        button.setIcon(pixmap)
        button.setIconSize(pixmap.size())
        button.setAccessibleName(title)
        button.clicked.connect(lambda: self._end(lambda: self.story_chosen.emit(folder.name)))
        column = QVBoxLayout()
        column.addWidget(button)
        column.addWidget(_under(title))
        return column

    def _way(self, name: str, title: str, words: str) -> QVBoxLayout:
        button = QPushButton(title)
        button.setObjectName(f"welcome_{name}")
        button.setMinimumHeight(44)
        button.setDefault(name == "tour")
        button.clicked.connect(lambda: self._end(lambda: self.begun.emit(name)))
        column = QVBoxLayout()
        column.addWidget(button)
        column.addWidget(_under(words))
        return column

    def _end(self, act: Callable[[], None]) -> None:
        self.accept()
        act()


def _title(folder: Path) -> str:
    """A story's title in the language of the interface, if it is told in it."""
    told = Path("texts") / f"{spoken_language()}.toml"
    files, names = open_files(folder), ("story.toml", *([told.as_posix()] if (folder / told).is_file() else []))
    return str([title for name in names if (title := files.toml_of(name).get("story", {}).get("title"))][-1])


def _under(words: str) -> QLabel:
    label = QLabel(words)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    label.setWordWrap(True)
    return label
