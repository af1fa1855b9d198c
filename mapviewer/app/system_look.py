"""Colours and contrast as the system has them, where Qt tells: at the first start, and when they change."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from geodata.view.view import Theme
from mapviewer.session.session import Session

THEMES = {  # by dark and high contrast
    (False, False): Theme.LIGHT,
    (True, False): Theme.DARK,
    # Made for a washed-out projector: the themes with the strongest contrast there are.
    (False, True): Theme.PROJECTOR,
    (True, True): Theme.PROJECTOR_DARK,
}


def system_theme() -> Theme:
    """The theme that is nearest to the system's look; the light one where the system says nothing."""
    return theme_like(QGuiApplication.styleHints().colorScheme(), high_contrast=_high_contrast())


def theme_like(scheme: Qt.ColorScheme, *, high_contrast: bool) -> Theme:
    """The theme for a colour scheme and a wish for contrast.

    >>> theme_like(Qt.ColorScheme.Dark, high_contrast=True)
    <Theme.PROJECTOR_DARK: 'projector-dark'>
    """
    return THEMES[scheme == Qt.ColorScheme.Dark, high_contrast]


def _high_contrast() -> bool:
    hints = QGuiApplication.styleHints()
    if not hasattr(hints, "accessibility"):  # Qt before 6.10
        return False
    return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast


class SystemLook(QObject):
    """Follows the system, for example in the evening, as long as the reader has not chosen another theme."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._last = system_theme()
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._ask)
        if hasattr(hints, "accessibility"):  # since Qt 6.10
            hints.accessibility().contrastPreferenceChanged.connect(self._ask)

    def _ask(self) -> None:
        self.follow(system_theme())

    def follow(self, now: Theme) -> None:
        """Show the system's new theme, if its last one is shown."""
        before, self._last = self._last, now
        view = self._session.view
        if view.theme == before != now:
            self._session.show(replace(view, theme=now))
