"""What the commands do that change how the window looks: panels, theme, language, size of text, focus."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from geodata.view.view import Theme
from mapviewer.app.window_parts import PANELS, WindowParts
from mapviewer.app.window_state import WindowState
from mapviewer.canvas.color_vision import Preview, look_through
from mapviewer.session.story_actions import name_titles, next_viewpoint
from mapviewer.ui.actions import Run
from mapviewer.ui.fonts import TEXT_SIZES
from mapviewer.ui.translate import LANGUAGES


class ViewCommands:
    """The functions of one window's View menu, its settings, and the ring of focus."""

    def __init__(self, frame: QMainWindow, parts: WindowParts, remembering: WindowState) -> None:
        self._frame, self._parts, self._remembering = frame, parts, remembering
        self._session = parts.session

    def table(self) -> Run:
        """A function for each command id."""
        parts, session = self._parts, self._session
        run: dict[str, Callable[[], None]] = {
            "panel.features": self.list_features,
            "view.coverage": self.show_coverage,
            "view.viewpoints": self.show_viewpoints,
            "viewpoint.next": partial(next_viewpoint, session),
            "theme.next": self.next_theme,
            "text.larger": partial(self.resize_text, 1),
            "text.smaller": partial(self.resize_text, -1),
            "text.normal": partial(self.resize_text, 0),
            "view.still": self.set_still,
            "view.full": self.set_full,
            "view.measure": parts.map.distance.toggle,
            "view.coordinates": self.set_coordinates,
            "edit.settings": self.show_settings,
            "focus.next": partial(self.move_focus, 1),
            "focus.previous": partial(self.move_focus, -1),
        }
        run |= {f"panel.{name}": partial(self.toggle_panel, name) for name in PANELS}
        run |= {f"theme.{theme.value}": partial(self.set_theme, theme) for theme in Theme}
        run |= {f"language.{code}": partial(self.set_language, code) for code in ("", *LANGUAGES)}
        run |= {f"preview.{preview.value}": partial(self.look_through, preview) for preview in Preview}
        return run

    def toggle_panel(self, name: str) -> None:
        """Show a hidden panel and go to it, hide a shown one."""
        parts, shown = self._parts, not self._parts.shows_panel(name)
        parts.show_panel(name, shown)
        if shown:
            goals = {"layers": parts.lists.panel, "details": parts.details, "timeline": parts.timeline}
            _go_to(goals.get(name, parts.reading.panel))

    def list_features(self) -> None:
        """Show the list of what is on the map and go to it."""
        self._parts.show_panel("layers", True)
        self._parts.lists.choose(1)
        self._parts.features.setFocus()

    def show_coverage(self) -> None:
        """The two coverage lists."""
        from mapviewer.panels.coverage_panel import CoveragePanel  # late: start-up time

        panel = CoveragePanel(self._session, self._frame)
        panel.sentence_chosen.connect(self._parts.reveal)
        panel.show()

    def show_viewpoints(self) -> None:
        """What each viewpoint makes of disputed ground, and on what source."""
        from mapviewer.panels.viewpoint_panel import ViewpointPanel  # late: start-up time

        ViewpointPanel(self._session, self._frame).show()

    def set_theme(self, theme: Theme) -> None:
        """Show everything in one theme."""
        self._session.show(replace(self._session.view, theme=theme))

    def set_language(self, language: str) -> None:
        """Show the interface in another language after a restart, and the map's names where the story has them."""
        parts, remembering, session = self._parts, self._remembering, self._session
        before, view = remembering.settings, session.view
        if language == before.language:
            return
        if language in name_titles(session.story):
            session.show(replace(view, names=language))
        remembering.settings = replace(before, language=language)
        if self._frame.close():
            parts.relaunch_wanted.emit()
            return
        remembering.settings = before
        session.show(view)
        parts.actions_by_id[f"language.{before.language}"].setChecked(True)

    def look_through(self, preview: Preview) -> None:
        """Show the map, and what beside it has its colours, as other eyes or a washed-out projector have it."""
        parts = self._parts
        for place in (parts.map.canvas, parts.lists, parts.reading, parts.details, parts.timeline):
            look_through(place, preview)

    def next_theme(self) -> None:
        """The theme after this one."""
        themes = list(Theme)
        self.set_theme(themes[(themes.index(self._session.view.theme) + 1) % len(themes)])

    def resize_text(self, step: int) -> None:
        """Larger or smaller text on map and page; 0 for the normal size."""
        now = self._session.view.text_scale
        nearest = min(range(len(TEXT_SIZES)), key=lambda index: abs(TEXT_SIZES[index] - now))
        index = min(max(nearest + step, 0), len(TEXT_SIZES) - 1)
        self._session.show(replace(self._session.view, text_scale=TEXT_SIZES[index] if step else 1.0))

    def set_still(self) -> None:
        """With or without flights."""
        still = self._parts.actions_by_id["view.still"].isChecked()
        self._parts.map.canvas.reduced_motion = still
        self._remembering.save_soon()

    def set_coordinates(self) -> None:
        """With or without the coordinates under the pointer."""
        self._parts.map.coordinates.switch(self._parts.actions_by_id["view.coordinates"].isChecked())

    def show_settings(self) -> None:
        """Everything that can be set, in one dialog."""
        from mapviewer.app.settings_dialog import SettingsDialog  # late: start-up time

        SettingsDialog(self._session, self._parts.actions_by_id, self._frame).open()

    def set_full(self) -> None:
        """Full screen and back."""
        if self._frame.isFullScreen():
            self._remembering.show()
        else:
            self._frame.showFullScreen()
        self._parts.actions_by_id["view.full"].setChecked(self._frame.isFullScreen())

    def move_focus(self, by: int) -> None:
        """From panel to panel, round and round."""
        parts = self._parts
        parts.map.canvas.shows_focus = True
        reading, lists = parts.reading.panel, parts.lists.panel
        ring = [parts.map, parts.tour, parts.timeline, reading, parts.details, parts.search, lists]
        ring = [panel for panel in ring if panel.isVisible()]
        focus = QApplication.focusWidget()
        here = next(
            (place for place, panel in enumerate(ring) if focus and panel.isAncestorOf(focus)), -by if by > 0 else 0
        )
        goal = ring[(here + by) % len(ring)]
        _go_to(goal)
        parts.map.canvas.update()


def _go_to(panel: QWidget) -> None:
    (panel.focusProxy() or panel).setFocus(Qt.FocusReason.TabFocusReason)
