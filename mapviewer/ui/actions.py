"""All commands of the window in one table, from which actions, menus, shortcut help and command search are made."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from geodata.core.values import value
from mapviewer.ui.translate import LANGUAGES, tr, tr_noop

# Keys in these groups are handled by the widgets themselves; all others work anywhere in the window.
ON_MAP = tr_noop("Commands", "On the map")
ON_TIMELINE = tr_noop("Commands", "On the timeline")
IN_LAYERS = tr_noop("Commands", "In the layer list")
IN_PLACES = tr_noop("Commands", "In the place list")
ELSEWHERE = (ON_MAP, ON_TIMELINE, IN_LAYERS, IN_PLACES)


@value(frozen=True)
class Command:
    """A command with its source title, menu and keys; *centre_keys* work only in the map, tour and timeline.

    *also* are further words by which one looks for it.
    """

    id: str
    title: str
    menu: str
    keys: tuple[str, ...] = ()
    centre_keys: tuple[str, ...] = ()
    checkable: bool = False
    also: str = ""

    @property
    def label(self) -> str:
        """The title in the language of the interface."""
        return tr("Commands", self.title)


COMMANDS: tuple[Command, ...] = (
    Command("story.open", tr_noop("Commands", "Open story…"), "Story", ("Ctrl+O",)),
    Command("story.new", tr_noop("Commands", "New story from article…"), "Story", ("Ctrl+N",)),
    Command("story.paste", tr_noop("Commands", "New story from clipboard"), "Story", ("Ctrl+Shift+V",)),
    Command(
        "story.import",
        tr_noop("Commands", "Import…"),
        "Story",
        ("Ctrl+I",),
        also=tr_noop("Commands", "open file table spreadsheet shapefile GeoJSON"),
    ),
    Command("story.layer", tr_noop("Commands", "Add layers…"), "Story", ("Ctrl+Shift+L",)),
    Command("story.database", tr_noop("Commands", "Add database table…"), "Story"),
    Command("story.save", tr_noop("Commands", "Save"), "Story", ("Ctrl+S",)),
    Command("story.save-as", tr_noop("Commands", "Save as…"), "Story", ("Ctrl+Shift+S",)),
    Command(
        "story.export",
        tr_noop("Commands", "Export image…"),
        "Story",
        ("Ctrl+E",),
        also=tr_noop("Commands", "save picture PNG PDF SVG"),
    ),
    Command("story.print", tr_noop("Commands", "Print map…"), "Story", ("Ctrl+P",)),
    Command(
        "story.share",
        tr_noop("Commands", "Share as web page…"),
        "Story",
        also=tr_noop("Commands", "HTML website publish export embed online"),
    ),
    Command(
        "story.handouts",
        tr_noop("Commands", "Handouts and slides…"),
        "Story",
        ("Ctrl+Shift+E",),
        also=tr_noop("Commands", "PowerPoint worksheet lesson pages"),
    ),
    Command("story.links", tr_noop("Commands", "Export links…"), "Story"),
    Command("story.features", tr_noop("Commands", "Export features…"), "Story"),
    Command("story.compare", tr_noop("Commands", "Compare with another article…"), "Story"),
    Command("story.problems", tr_noop("Commands", "Show problems…"), "Story"),
    Command("present.start", tr_noop("Commands", "Present from beginning"), "Story", ("F5",)),
    Command("present.here", tr_noop("Commands", "Present from current step"), "Story", ("Shift+F5",)),
    Command("story.quit", tr_noop("Commands", "Quit"), "Story", ("Ctrl+Q",)),
    Command("edit.undo", tr_noop("Commands", "Undo"), "Edit", ("Ctrl+Z",)),
    Command("edit.redo", tr_noop("Commands", "Redo"), "Edit", ("Ctrl+Shift+Z", "Ctrl+Y")),
    Command("edit.places", tr_noop("Commands", "Review places found"), "Edit", ("Ctrl+Alt+P",)),
    Command("story.find", tr_noop("Commands", "Find places again"), "Edit"),
    Command("story.text", tr_noop("Commands", "Replace article text…"), "Edit"),
    Command("edit.lost", tr_noop("Commands", "Broken links…"), "Edit"),
    Command("edit.link", tr_noop("Commands", "Link selected words…"), "Edit", ("Ctrl+Shift+K",)),
    Command("edit.point", tr_noop("Commands", "Draw point"), "Edit"),
    Command("edit.line", tr_noop("Commands", "Draw line"), "Edit"),
    Command("edit.area", tr_noop("Commands", "Draw area"), "Edit"),
    Command("edit.claim", tr_noop("Commands", "Create statement from selected words…"), "Edit"),
    Command("edit.event", tr_noop("Commands", "Create event from selected words…"), "Edit"),
    Command("edit.unlink", tr_noop("Commands", "Delete link"), "Edit"),
    Command("edit.delete", tr_noop("Commands", "Delete selection"), "Edit"),
    Command("edit.step", tr_noop("Commands", "Add view as step"), "Edit", ("Ctrl+Alt+S",)),
    Command("edit.steps", tr_noop("Commands", "Edit tour…"), "Edit"),
    Command("edit.settings", tr_noop("Commands", "Settings…"), "Edit"),
    Command("go.search", tr_noop("Commands", "Search places, passages, layers and steps"), "Go", ("Ctrl+K",)),
    Command("go.commands", tr_noop("Commands", "Search commands"), "Go", ("Ctrl+Shift+P",)),
    Command("go.back", tr_noop("Commands", "Back"), "Go", ("Alt+Left",)),
    Command("go.forward", tr_noop("Commands", "Forward"), "Go", ("Alt+Right",)),
    Command("go.home", tr_noop("Commands", "Show whole story"), "Go", ("Ctrl+Home",)),
    Command("step.next", tr_noop("Commands", "Next step"), "Go", ("Ctrl+PgDown",), ("PgDown",)),
    Command("step.previous", tr_noop("Commands", "Previous step"), "Go", ("Ctrl+PgUp",), ("PgUp",)),
    Command("step.return", tr_noop("Commands", "Back to step"), "Go", ("Ctrl+R",)),
    Command("step.list", tr_noop("Commands", "List of steps"), "Go", ("Ctrl+L",)),
    Command("article.next", tr_noop("Commands", "Next place in article"), "Go", ("F7",)),
    Command("article.previous", tr_noop("Commands", "Previous place in article"), "Go", ("Shift+F7",)),
    Command("article.find", tr_noop("Commands", "Find in article"), "Go", ("Ctrl+F",)),
    Command("mention.next", tr_noop("Commands", "Next mention"), "Go", ("F8",)),
    Command("mention.previous", tr_noop("Commands", "Previous mention"), "Go", ("Shift+F8",)),
    Command("go.selected", tr_noop("Commands", "Zoom to selection"), "Go", ("Ctrl+J",)),
    Command("go.copy-map", tr_noop("Commands", "Copy map as picture"), "Go", (), ("Ctrl+C",)),
    Command("go.copy", tr_noop("Commands", "Copy link to this view"), "Go", ("Ctrl+Shift+C",)),
    Command("time.play", tr_noop("Commands", "Play or pause"), "Time", ("Ctrl+Space",)),
    Command("time.today", tr_noop("Commands", "Go to today"), "Time", ("Ctrl+Shift+T",)),
    Command("time.next", tr_noop("Commands", "Next event"), "Time", ("F9",)),
    Command("time.previous", tr_noop("Commands", "Previous event"), "Time", ("Shift+F9",)),
    Command("time.date", tr_noop("Commands", "Go to date"), "Time", ("Ctrl+G",)),
    Command("time.faster", tr_noop("Commands", "Play faster"), "Time", ("Ctrl+.",)),
    Command("time.slower", tr_noop("Commands", "Play slower"), "Time", ("Ctrl+,",)),
    Command("time.loop", tr_noop("Commands", "Loop playback"), "Time"),
    Command("time.range", tr_noop("Commands", "Date range"), "Time", ("Ctrl+Shift+G",), checkable=True),
    Command("compare.next", tr_noop("Commands", "Compare two dates"), "Time", ("Ctrl+M",)),
    Command("compare.swap", tr_noop("Commands", "Swap sides"), "Time"),
    Command("compare.left", tr_noop("Commands", "Move divider left"), "Time", ("Ctrl+[",)),
    Command("compare.right", tr_noop("Commands", "Move divider right"), "Time", ("Ctrl+]",)),
    Command("lens.next", tr_noop("Commands", "Next partner"), "Alignment", ("Ctrl+Alt+L",)),
    Command("align.context", tr_noop("Commands", "Show added context"), "Alignment", ("Ctrl+Shift+X",), checkable=True),
    Command("numbers.open", tr_noop("Commands", "Add data table…"), "Alignment", ("Ctrl+Shift+N",)),
    Command("panel.layers", tr_noop("Commands", "Layers"), "View", ("Ctrl+1",), checkable=True),
    Command("panel.article", tr_noop("Commands", "Article"), "View", ("Ctrl+2",), checkable=True),
    Command("panel.details", tr_noop("Commands", "Details"), "View", ("Ctrl+3",), checkable=True),
    Command("panel.timeline", tr_noop("Commands", "Timeline"), "View", ("Ctrl+4",), checkable=True),
    Command("panel.alignment", tr_noop("Commands", "Alignment charts"), "View", ("Ctrl+5",), checkable=True),
    Command("panel.features", tr_noop("Commands", "List of map items"), "View", ("Ctrl+6",)),
    Command("view.coverage", tr_noop("Commands", "Coverage…"), "View", ("Ctrl+7",)),
    Command("view.viewpoints", tr_noop("Commands", "Whose map is this?"), "View", ("Ctrl+8",)),
    Command("viewpoint.next", tr_noop("Commands", "Next viewpoint"), "View", ("Ctrl+B",)),
    Command("theme.light", tr_noop("Commands", "Light"), "Theme", checkable=True),
    Command("theme.dark", tr_noop("Commands", "Dark"), "Theme", checkable=True),
    Command("theme.projector", tr_noop("Commands", "Projector"), "Theme", checkable=True),
    Command("theme.projector-dark", tr_noop("Commands", "Projector, dark room"), "Theme", checkable=True),
    Command("theme.print", tr_noop("Commands", "Print"), "Theme", checkable=True),
    Command("theme.next", tr_noop("Commands", "Next theme"), "View", ("Ctrl+T",)),
    Command("preview.none", tr_noop("Commands", "Normal"), "Preview as", checkable=True),
    Command("preview.protanopia", tr_noop("Commands", "Protanopia (red-blind)"), "Preview as", checkable=True),
    Command("preview.deuteranopia", tr_noop("Commands", "Deuteranopia (green-blind)"), "Preview as", checkable=True),
    Command("preview.tritanopia", tr_noop("Commands", "Tritanopia (blue-blind)"), "Preview as", checkable=True),
    Command("preview.washed-out", tr_noop("Commands", "Washed-out projector"), "Preview as", checkable=True),
    Command("language.", tr_noop("Commands", "System language"), "Language", checkable=True),
    *(Command(f"language.{code}", name, "Language", checkable=True) for code, name in LANGUAGES.items()),
    Command("text.larger", tr_noop("Commands", "Larger text"), "View", ("Ctrl++", "Ctrl+=")),
    Command("text.smaller", tr_noop("Commands", "Smaller text"), "View", ("Ctrl+-",)),
    Command("text.normal", tr_noop("Commands", "Reset text size"), "View", ("Ctrl+0",)),
    Command("view.measure", tr_noop("Commands", "Measure a distance"), "Go", ("Ctrl+Shift+D",)),
    Command("view.coordinates", tr_noop("Commands", "Coordinates under the pointer"), "Go", checkable=True),
    Command("view.still", tr_noop("Commands", "Reduce motion"), "View", checkable=True),
    Command("view.full", tr_noop("Commands", "Full screen"), "View", ("F11",), checkable=True),
    Command("focus.next", tr_noop("Commands", "Next panel"), "View", ("F6",)),
    Command("focus.previous", tr_noop("Commands", "Previous panel"), "View", ("Shift+F6",)),
    Command("menu.open", tr_noop("Commands", "Open menu"), "Help", ("F10",)),
    Command("help.manual", tr_noop("Commands", "Manual"), "Help", ("F1",)),
    Command("help.method", tr_noop("Commands", "How this story was made"), "Help"),
    Command("help.tour", tr_noop("Commands", "Take the tour"), "Help"),
    Command("help.welcome", tr_noop("Commands", "First screen"), "Help"),
    Command("help.keys", tr_noop("Commands", "Keyboard shortcuts"), "Help", ("Shift+F1", "?")),
    Command("help.about", tr_noop("Commands", "About mapviewer"), "Help"),
    Command("map.pan", tr_noop("Commands", "Pan"), ON_MAP, ("Left", "Right", "Up", "Down")),
    Command("map.zoom", tr_noop("Commands", "Zoom in or out"), ON_MAP, ("+", "-")),
    Command("map.home", tr_noop("Commands", "Show whole story"), ON_MAP, ("Home",)),
    Command("map.clear", tr_noop("Commands", "Clear selection"), ON_MAP, ("Esc",)),
    Command("timeline.day", tr_noop("Commands", "Previous or next day"), ON_TIMELINE, ("Left", "Right")),
    Command("timeline.month", tr_noop("Commands", "Previous or next month"), ON_TIMELINE, ("Down", "Up")),
    Command("timeline.year", tr_noop("Commands", "Previous or next year"), ON_TIMELINE, ("Shift+Left", "Shift+Right")),
    Command("timeline.ends", tr_noop("Commands", "First or last day"), ON_TIMELINE, ("Home", "End")),
    Command("timeline.event", tr_noop("Commands", "Previous or next event"), ON_TIMELINE, ("PgUp", "PgDown")),
    Command("timeline.handle", tr_noop("Commands", "Switch between handles"), ON_TIMELINE, ("Tab",)),
    Command("place.accept", tr_noop("Commands", "Accept"), IN_PLACES, ("A",)),
    Command("place.next", tr_noop("Commands", "Next place with this name"), IN_PLACES, ("N",)),
    Command("place.reject", tr_noop("Commands", "Reject"), IN_PLACES, ("R",)),
    Command("place.skip", tr_noop("Commands", "Skip"), IN_PLACES, ("S",)),
    Command("place.hand", tr_noop("Commands", "Place manually by clicking the map"), IN_PLACES, ("P",)),
    Command("layer.tick", tr_noop("Commands", "Show or hide"), IN_LAYERS, ("Space",)),
    Command("layer.zoom", tr_noop("Commands", "Zoom to layer"), IN_LAYERS, ("Return",)),
    Command("layer.up", tr_noop("Commands", "Move up"), IN_LAYERS, ("Alt+Up",)),
    Command("layer.down", tr_noop("Commands", "Move down"), IN_LAYERS, ("Alt+Down",)),
)

Run = Mapping[str, Callable[[], None]]


def window_commands() -> tuple[Command, ...]:
    """Return the commands whose keys work anywhere in the window."""
    return tuple(command for command in COMMANDS if command.menu not in ELSEWHERE)


def make_actions(window: QWidget, run: Run) -> dict[str, QAction]:
    """Create a window-wide action for each command that *run* has a function for."""
    made: dict[str, QAction] = {}
    for command in window_commands():
        if command.id not in run:
            continue
        action = QAction(command.label, window)
        action.setObjectName(command.id)
        action.setCheckable(command.checkable)
        action.setShortcuts([QKeySequence(key) for key in command.keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setAutoRepeat(command.id.startswith(("text.", "mention.", "article.", "go.")))
        # *run* takes no argument, whatever the signal carries.
        action.triggered.connect(lambda _checked=False, function=run[command.id]: function())
        window.addAction(action)
        made[command.id] = action
    return made


def add_centre_keys(centre: QWidget, actions: Mapping[str, QAction]) -> None:
    """Add to *centre* the plain keys that scroll in other widgets, such as Page Down for the next step."""
    for command in COMMANDS:
        for key in command.centre_keys if command.id in actions else ():
            shortcut = QShortcut(QKeySequence(key), centre)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(actions[command.id].trigger)


def keys_text(command: Command) -> str:
    """Format the keys of a command for display, alternatives separated by commas.

    >>> keys_text(Command("x", "X", "Go", ("Ctrl+PgDown",), ("PgDown",)))
    'Ctrl+PgDown, PgDown'
    """
    return ", ".join((*command.keys, *command.centre_keys))
