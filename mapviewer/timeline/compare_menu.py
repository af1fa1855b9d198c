"""The Compare menu: two dates with a divider or side by side, each with its own names."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from geodata.analysis.timeline_events import axis_of, ticks_of
from geodata.view.comparison import name_other, swapped, view_other_as, with_comparison
from geodata.view.view import Compare
from mapviewer.session.session import Session
from mapviewer.session.story_actions import name_titles
from mapviewer.session.viewpoint_titles import viewpoint_titles
from mapviewer.ui.accelerators import AcceleratedMenu
from mapviewer.ui.translate import tr, tr_noop

HOWS: tuple[tuple[str, Compare | None], ...] = (
    (tr_noop("Compare", "One date"), None),
    (tr_noop("Compare", "Two dates with divider"), Compare.SWIPE),
    (tr_noop("Compare", "Two dates side by side"), Compare.SIDE_BY_SIDE),
)


def compare(session: Session, how: Compare | None) -> None:
    """Compare the view's day with that of the story's own view; seen on that day, with the story's first."""
    view, story = session.view, session.story
    other = story.view.date
    if other == view.date:
        other = axis_of(story, ticks_of(session.world)).first
    session.show(with_comparison(view, how, other))


def compare_next(session: Session) -> None:
    """Cycle through one date, divider, and side by side."""
    order = [how for _, how in HOWS]
    now = session.view.comparison.how if session.view.comparison else None
    compare(session, order[(order.index(now) + 1) % len(order)])


def comparing_menu(session: Session, parent: QWidget) -> QMenu:
    """Return a menu that is rebuilt each time it opens, so that the check marks are current."""
    menu = AcceleratedMenu(parent)

    def fill() -> None:
        menu.clear()
        view = session.view
        now = view.comparison
        for title, how in HOWS:
            _add(menu, tr("Compare", title), how is (now.how if now else None), partial(compare, session, how))
        if now is None:
            return
        menu.addSeparator()
        _add(menu, tr("Compare", "Swap sides"), None, lambda: session.show(swapped(session.view)))
        names = AcceleratedMenu(tr("Compare", "Names on the right"), menu)
        menu.addMenu(names)
        for style, title in name_titles(session.story).items():
            _add(names, title, style == now.names, partial(_name_other, session, style))
        viewpoints = AcceleratedMenu(tr("Compare", "Whose map on the right"), menu)
        menu.addMenu(viewpoints)
        for code, title in viewpoint_titles(session.world).items():
            _add(viewpoints, title, code == now.viewpoint, partial(_view_other_as, session, code))

    menu.aboutToShow.connect(fill)
    return menu


def _name_other(session: Session, style: str) -> None:
    session.show(name_other(session.view, style))


def _view_other_as(session: Session, viewpoint: str) -> None:
    session.show(view_other_as(session.view, viewpoint))


def _add(menu: QMenu, title: str, checked: bool | None, act: Callable[[], None]) -> None:
    action = menu.addAction(title)
    action.setCheckable(checked is not None)
    action.setChecked(bool(checked))
    action.triggered.connect(lambda _checked=False: act())
