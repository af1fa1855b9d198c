"""How the window finds itself again at the next start: its place, panels and choices, saved as they change.

The story and its view are kept by `crash_recovery`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QSplitter

from mapviewer.app.window_parts import PANELS, WindowParts
from mapviewer.persistence.file_writer import Writer
from mapviewer.persistence.settings import Settings, opened, settings_text
from mapviewer.session.story_opening import reference_of
from mapviewer.ui.translate import tr

SAVE_AFTER_MS = 1200
USUAL_PX = (1600, 1000)
FRAME_PX = (16, 60)  # more than any window frame takes
DETAILS_SHARE = 0.45


class WindowState(QObject):
    """Saves and restores the window's state. Without a file nothing is saved."""

    def __init__(self, frame: QMainWindow, parts: WindowParts, settings: Settings, file: Path | None) -> None:
        super().__init__(frame)
        self.settings = settings
        self._frame, self._parts = frame, parts
        self._file = file
        self._details: Sequence[int] = settings.splitters.get("right", ())
        self._failed = False
        self._written: Settings | None = settings
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SAVE_AFTER_MS)
        self._soon.timeout.connect(lambda: self.save(wait=False))
        self.writer = Writer(self)
        self.writer.failed.connect(self._tell_refusal)
        parts.session.changed.connect(self.save_soon)

    def restore(self) -> None:
        """Give the window its last place, sizes and panels."""
        frame, parts, settings = self._frame, self._parts, self.settings
        frame.resize(*_fitting_size())
        frame.restoreGeometry(QByteArray.fromBase64(settings.geometry.encode(errors="ignore")))
        for name, sizes in settings.splitters.items():
            splitter = frame.findChild(QSplitter, name)
            if splitter is not None and len(sizes) == splitter.count() and name != "right":
                splitter.setSizes(sizes)
        for name in PANELS:
            # The charts wait until they are asked for: their library is large.
            if name != "alignment" and name in settings.hidden:
                parts.show_panel(name, False)
        parts.follow_panels()
        parts.map.canvas.reduced_motion = settings.reduced_motion
        parts.map.legend.fold(settings.folded_legend)
        parts.actions_by_id["view.still"].setChecked(settings.reduced_motion)
        parts.actions_by_id[f"language.{settings.language}"].setChecked(True)
        self._soon.stop()

    def show(self) -> None:
        """Show the window as large as it was; at the first start on a small screen with all the room there is."""
        first = not self.settings.geometry
        if self._frame.isMaximized() or (first and not _has_room_around()):
            self._frame.showMaximized()
        else:
            self._frame.show()

    def keep_details(self, sizes: Sequence[int]) -> None:
        """The share of the details before they shrink to a hint."""
        if len(sizes) == 2 and sizes[1] > 0 and self._frame.isVisible():
            self._details = tuple(sizes)

    def details_sizes(self, height_px: int) -> list[int]:
        """Heights of article and details while something is selected."""
        if len(self._details) == 2 and sum(self._details) > 0:
            details = height_px * self._details[1] // sum(self._details)
            return [height_px - details, details]
        return [round(height_px * (1 - DETAILS_SHARE)), round(height_px * DETAILS_SHARE)]

    def save_soon(self) -> None:
        """Save in a moment; further changes, such as days that play, do not put it off."""
        if not self._soon.isActive():
            self._soon.start()

    def save(self, *, wait: bool = True) -> None:
        """Write the settings now; a failure is reported once."""
        self._soon.stop()
        frame, parts, story = self._frame, self._parts, self._parts.session.story
        if parts.session.view.selection:
            self.keep_details(parts.right.sizes())
        left, centre, right = parts.columns.sizes()
        text = parts.reading_px or right
        splitters: dict[str, tuple[int, ...]] = {"columns": (left, centre + right - text, text)}
        if len(self._details) == 2:
            splitters["right"] = tuple(self._details)
        reference = reference_of(story)
        self.settings = replace(
            opened(self.settings, reference) if reference else self.settings,
            geometry=bytes(frame.saveGeometry().toBase64().data()).decode(),
            splitters=splitters if frame.isVisible() else self.settings.splitters,
            hidden=tuple(name for name in PANELS if parts.panels()[name].isHidden()),
            reduced_motion=parts.map.canvas.reduced_motion,
            folded_legend=parts.map.legend.choice,
        )
        if self._file is not None and self.settings != self._written:
            self._written = self.settings
            self.writer.write(self._file, partial(settings_text, self.settings))
        if wait:
            self.writer.finish()

    def _tell_refusal(self, file: str, reason: str) -> None:
        self._written = None
        if not self._failed:
            self._failed = True
            self._parts.session.notice(
                tr("Session", "Couldn’t save {file}: {reason}. Changes are kept only until you quit.").format(
                    file=file, reason=reason
                )
            )


def _fitting_size() -> tuple[int, int]:
    """The usual size, or on a smaller screen what leaves room for the frame around the window."""
    screen = QGuiApplication.primaryScreen().availableGeometry()
    width, height = screen.width() - FRAME_PX[0], screen.height() - FRAME_PX[1]
    return min(USUAL_PX[0], width), min(USUAL_PX[1], height)


def _has_room_around() -> bool:
    """Whether the usual size fits the screen with a frame around it."""
    return _fitting_size() == USUAL_PX
