"""The actions that a story brings: lenses for its partners, names in its languages, and viewpoints of states."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from geodata.map.base_map import load_base_map
from geodata.story.entities import partner_title
from geodata.story.facts import ALL
from geodata.story.story import Story
from geodata.view.comparison import with_names, with_viewpoint
from geodata.world.world import World
from mapviewer.session.navigation import under_lens
from mapviewer.session.session import Session
from mapviewer.session.viewpoint_titles import offered_viewpoints, viewpoint_titles
from mapviewer.ui.actions import Command
from mapviewer.ui.translate import tr

LENS, NAMES, VIEWPOINT = "lens.", "names.", "viewpoint."
LENS_MENU, NAMES_MENU, VIEWPOINT_MENU = "Lens", "Names", "Whose map"


def lens_titles(story: Story) -> dict[str, str]:
    """What the lens may be, all partners first, with the words for it."""
    base = load_base_map()
    titles = {partner.id: partner_title(story, base, partner.id) for partner in story.parties.partners}
    return {ALL: tr("Commands", "All partners"), **titles}


def name_titles(story: Story) -> dict[str, str]:
    """The styles of names that the story can be read in, with the words for them."""
    languages = {language.id: language.title for language in story.languages}
    return {"article": tr("Commands", "As in the article"), "en": tr("Commands", "English"), **languages}


def story_commands(story: Story) -> tuple[Command, ...]:
    """The commands of one story, which have no keys of their own."""
    lenses = (Command(f"{LENS}{code}", title, LENS_MENU, checkable=True) for code, title in lens_titles(story).items())
    names = (Command(f"{NAMES}{code}", title, NAMES_MENU, checkable=True) for code, title in name_titles(story).items())
    return (*lenses, *names)


def viewpoint_commands(world: World) -> tuple[Command, ...]:
    """The commands of the viewpoints that a story offers."""
    titles = viewpoint_titles(world).items()
    return tuple(Command(f"{VIEWPOINT}{code}", title, VIEWPOINT_MENU, checkable=True) for code, title in titles)


def next_viewpoint(session: Session) -> None:
    """Show the map of the next viewpoint that the story offers."""
    order = offered_viewpoints(session.world)
    now = order.index(session.view.viewpoint) if session.view.viewpoint in order else -1
    session.show(with_viewpoint(session.view, order[(now + 1) % len(order)]))


class StoryActions(QObject):
    """Keeps the actions ``lens.…``, ``names.…`` and ``viewpoint.…`` of a window as its story and view have them."""

    def __init__(self, session: Session, window: QWidget, actions: dict[str, QAction]) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._actions = actions
        self.commands: tuple[Command, ...] = ()
        self._story: Story | None = None
        self._of_story: tuple[Command, ...] = ()
        session.changed.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """Make the actions anew for another story, and tick what the view says."""
        story, view = self._session.story, self._session.view
        if story is not self._story:
            self._story = story
            self._of_story = (*story_commands(story), *viewpoint_commands(self._session.world))
        commands = self._of_story
        if commands != self.commands:
            self._make(commands)
        for command in commands:
            chosen = (f"{LENS}{view.lens}", f"{NAMES}{view.names}", f"{VIEWPOINT}{view.viewpoint}")
            ticked = command.id in chosen
            self._actions[command.id].setChecked(ticked)

    def _make(self, commands: tuple[Command, ...]) -> None:
        for command in self.commands:
            old = self._actions.pop(command.id)
            self._window.removeAction(old)
            old.deleteLater()
        for command in commands:
            action = QAction(command.title.replace("&", "&&"), self._window)
            action.setObjectName(command.id)
            action.setCheckable(True)
            action.triggered.connect(partial(self._run, self._function_of(command.id)))
            self._window.addAction(action)
            self._actions[command.id] = action
        self.commands = commands

    def _function_of(self, name: str) -> Callable[[], None]:
        code = name.partition(".")[2]
        if name.startswith(VIEWPOINT):
            return partial(self._set_viewpoint, code)
        return partial(self._set_lens, code) if name.startswith(LENS) else partial(self._set_names, code)

    def _run(self, function: Callable[[], None], _checked: bool = False) -> None:
        function()
        self.follow()  # Qt has flipped the tick; what the view says holds, also when nothing has changed

    def _set_lens(self, lens: str) -> None:
        self._session.show(under_lens(self._session.view, lens))

    def _set_names(self, style: str) -> None:
        self._session.show(with_names(self._session.view, style))

    def _set_viewpoint(self, viewpoint: str) -> None:
        self._session.show(with_viewpoint(self._session.view, viewpoint))
