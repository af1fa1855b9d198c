"""Every command of the window in one table: it makes the actions and menus, the key help and the command search."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from geodata.core.values import value

# The keys of these parts are handled there and only told here; all others work anywhere in the window.
ON_MAP = "On the map"
ON_TIMELINE = "On the timeline"
IN_LAYERS = "In the layer list"
IN_PLACES = "In the list of places"
ELSEWHERE = (ON_MAP, ON_TIMELINE, IN_LAYERS, IN_PLACES)


@value(frozen=True)
class Command:
    """One command: its menu, its keys, and keys that work only while map, steps or timeline have the focus."""

    id: str
    title: str
    menu: str
    keys: tuple[str, ...] = ()
    centre_keys: tuple[str, ...] = ()
    checkable: bool = False


COMMANDS: tuple[Command, ...] = (
    Command("story.open", "Open story…", "Story", ("Ctrl+O",)),
    Command("story.new", "New story from an article…", "Story", ("Ctrl+N",)),
    Command("story.paste", "New story from the clipboard", "Story", ("Ctrl+Shift+V",)),
    Command("story.layer", "Add layers…", "Story", ("Ctrl+Shift+L",)),
    Command("story.database", "Open a database table…", "Story"),
    Command("story.save", "Save", "Story", ("Ctrl+S",)),
    Command("story.save-as", "Save as…", "Story", ("Ctrl+Shift+S",)),
    Command("story.export", "Export picture…", "Story", ("Ctrl+E",)),
    Command("story.share", "Share as a web page…", "Story"),
    Command("story.handouts", "Handouts and slides…", "Story", ("Ctrl+Shift+E",)),
    Command("story.links", "Export links…", "Story"),
    Command("story.features", "Export features…", "Story"),
    Command("story.compare", "Compare with a second article…", "Story"),
    Command("story.problems", "Problems of this story…", "Story"),
    Command("present.start", "Present from the first step", "Story", ("F5",)),
    Command("present.here", "Present from here", "Story", ("Shift+F5",)),
    Command("story.quit", "Quit", "Story", ("Ctrl+Q",)),
    Command("edit.undo", "Undo", "Edit", ("Ctrl+Z",)),
    Command("edit.redo", "Redo", "Edit", ("Ctrl+Shift+Z", "Ctrl+Y")),
    Command("edit.places", "Confirm the places found", "Edit", ("Ctrl+Alt+P",)),
    Command("story.find", "Find the places again", "Edit"),
    Command("story.text", "The text has changed…", "Edit"),
    Command("edit.lost", "Lost links…", "Edit"),
    Command("edit.link", "Link the selected words to…", "Edit", ("Ctrl+Shift+K",)),
    Command("edit.point", "Draw a point", "Edit"),
    Command("edit.line", "Draw a line", "Edit"),
    Command("edit.area", "Draw an area", "Edit"),
    Command("edit.claim", "Make the selected words a claim…", "Edit"),
    Command("edit.event", "Make the selected words an event…", "Edit"),
    Command("edit.unlink", "Delete this link", "Edit"),
    Command("edit.delete", "Delete what is selected", "Edit"),
    Command("edit.step", "Add this view as a step", "Edit", ("Ctrl+Alt+S",)),
    Command("edit.steps", "Make the steps", "Edit"),
    Command("go.search", "Search places, passages, layers, steps", "Go", ("Ctrl+K",)),
    Command("go.commands", "Search commands", "Go", ("Ctrl+Shift+P",)),
    Command("go.back", "Back", "Go", ("Alt+Left",)),
    Command("go.forward", "Forward", "Go", ("Alt+Right",)),
    Command("go.home", "The whole story", "Go", ("Ctrl+Home",)),
    Command("step.next", "Next step", "Go", ("Ctrl+PgDown",), ("PgDown",)),
    Command("step.previous", "Previous step", "Go", ("Ctrl+PgUp",), ("PgUp",)),
    Command("step.return", "Back to step", "Go", ("Ctrl+R",)),
    Command("step.list", "List of steps", "Go", ("Ctrl+L",)),
    Command("article.next", "Next place in the text", "Go", ("F7",)),
    Command("article.previous", "Previous place in the text", "Go", ("Shift+F7",)),
    Command("article.find", "Find in the text", "Go", ("Ctrl+F",)),
    Command("mention.next", "Next mention", "Go", ("F8",)),
    Command("mention.previous", "Previous mention", "Go", ("Shift+F8",)),
    Command("go.selected", "Zoom to what is selected", "Go", ("Ctrl+J",)),
    Command("go.copy", "Copy link to this view", "Go", ("Ctrl+Shift+C",)),
    Command("time.play", "Play or pause", "Time", ("Ctrl+Space", "Ctrl+P")),
    Command("time.next", "Next event", "Time", ("F9",)),
    Command("time.previous", "Previous event", "Time", ("Shift+F9",)),
    Command("time.date", "Type a date", "Time", ("Ctrl+G",)),
    Command("time.faster", "Play faster", "Time", ("Ctrl+.",)),
    Command("time.slower", "Play slower", "Time", ("Ctrl+,",)),
    Command("time.loop", "Play again from the beginning, or not", "Time"),
    Command("time.range", "A range of days", "Time", ("Ctrl+Shift+G",), checkable=True),
    Command("compare.next", "Compare two dates", "Time", ("Ctrl+M",)),
    Command("compare.swap", "Change sides", "Time"),
    Command("compare.left", "Line between the dates to the left", "Time", ("Ctrl+[",)),
    Command("compare.right", "Line between the dates to the right", "Time", ("Ctrl+]",)),
    Command("lens.all", "All partners", "Lens", checkable=True),
    Command("lens.rus", "Russia", "Lens", checkable=True),
    Command("lens.tur", "Turkey", "Lens", checkable=True),
    Command("lens.usa", "United States", "Lens", checkable=True),
    Command("lens.chn", "China", "Lens", checkable=True),
    Command("lens.eu", "European Union", "Lens", checkable=True),
    Command("lens.each", "Each other", "Lens", checkable=True),
    Command("lens.next", "Look at the next partner", "Alignment", ("Ctrl+Alt+L",)),
    Command("align.context", "With added context", "Alignment", ("Ctrl+Shift+X",), checkable=True),
    Command("numbers.open", "Own numbers…", "Alignment", ("Ctrl+Shift+N",)),
    Command("panel.layers", "Layers", "View", ("Ctrl+1",), checkable=True),
    Command("panel.article", "Article", "View", ("Ctrl+2",), checkable=True),
    Command("panel.details", "Details", "View", ("Ctrl+3",), checkable=True),
    Command("panel.timeline", "Timeline", "View", ("Ctrl+4",), checkable=True),
    Command("panel.alignment", "Alignment charts", "View", ("Ctrl+5",), checkable=True),
    Command("panel.features", "List of what is on the map", "View", ("Ctrl+6",)),
    Command("view.coverage", "Coverage lists…", "View", ("Ctrl+7",)),
    Command("theme.light", "Light", "Theme", checkable=True),
    Command("theme.dark", "Dark", "Theme", checkable=True),
    Command("theme.projector", "Projector", "Theme", checkable=True),
    Command("theme.next", "Change theme", "View", ("Ctrl+T",)),
    Command("preview.none", "As it is", "Seen as", checkable=True),
    Command("preview.protanopia", "Without red (protanopia)", "Seen as", checkable=True),
    Command("preview.deuteranopia", "Without green (deuteranopia)", "Seen as", checkable=True),
    Command("preview.tritanopia", "Without blue (tritanopia)", "Seen as", checkable=True),
    Command("preview.washed-out", "On a washed-out projector", "Seen as", checkable=True),
    Command("names.article", "As in the article", "Names", checkable=True),
    Command("names.en", "English", "Names", checkable=True),
    Command("names.hy", "Armenian", "Names", checkable=True),
    Command("names.az", "Azerbaijani", "Names", checkable=True),
    Command("names.ru", "Russian", "Names", checkable=True),
    Command("text.larger", "Larger text", "View", ("Ctrl++", "Ctrl+=")),
    Command("text.smaller", "Smaller text", "View", ("Ctrl+-",)),
    Command("text.normal", "Normal text size", "View", ("Ctrl+0",)),
    Command("view.still", "Reduced motion", "View", checkable=True),
    Command("view.full", "Full screen", "View", ("F11",), checkable=True),
    Command("focus.next", "Next panel", "View", ("F6",)),
    Command("focus.previous", "Previous panel", "View", ("Shift+F6",)),
    Command("menu.open", "Menu", "Help", ("F10",)),
    Command("help.keys", "Keys", "Help", ("F1", "?")),
    Command("help.about", "About mapviewer", "Help"),
    Command("map.pan", "Move the map", ON_MAP, ("Left", "Right", "Up", "Down")),
    Command("map.zoom", "Nearer, farther", ON_MAP, ("+", "-")),
    Command("map.home", "The whole story", ON_MAP, ("Home",)),
    Command("map.clear", "Select nothing", ON_MAP, ("Esc",)),
    Command("timeline.day", "A day earlier or later", ON_TIMELINE, ("Left", "Right")),
    Command("timeline.month", "A month earlier or later", ON_TIMELINE, ("Down", "Up")),
    Command("timeline.year", "A year earlier or later", ON_TIMELINE, ("Shift+Left", "Shift+Right")),
    Command("timeline.ends", "First and last day", ON_TIMELINE, ("Home", "End")),
    Command("timeline.event", "Previous and next event", ON_TIMELINE, ("PgUp", "PgDown")),
    Command("timeline.handle", "The other end of a range, the other date", ON_TIMELINE, ("Tab",)),
    Command("place.accept", "Accept", IN_PLACES, ("A",)),
    Command("place.next", "The next place of that name", IN_PLACES, ("N",)),
    Command("place.reject", "Reject", IN_PLACES, ("R",)),
    Command("place.skip", "Skip", IN_PLACES, ("S",)),
    Command("place.hand", "Place by hand, with a click on the map", IN_PLACES, ("P",)),
    Command("layer.tick", "Tick or untick", IN_LAYERS, ("Space",)),
    Command("layer.zoom", "Zoom to the layer", IN_LAYERS, ("Return",)),
    Command("layer.up", "Move up", IN_LAYERS, ("Alt+Up",)),
    Command("layer.down", "Move down", IN_LAYERS, ("Alt+Down",)),
)

Run = Mapping[str, Callable[[], None]]


def window_commands() -> tuple[Command, ...]:
    """The commands whose keys work anywhere in the window."""
    return tuple(command for command in COMMANDS if command.menu not in ELSEWHERE)


def make_actions(window: QWidget, run: Run) -> dict[str, QAction]:
    """An action for each command that *run* has a function for, working anywhere in *window*."""
    made: dict[str, QAction] = {}
    for command in window_commands():
        if command.id not in run:
            continue
        action = QAction(command.title, window)
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
    """Give *centre* the plain keys that scroll elsewhere, such as Page Down for the next step."""
    for command in COMMANDS:
        for key in command.centre_keys if command.id in actions else ():
            shortcut = QShortcut(QKeySequence(key), centre)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(actions[command.id].trigger)


def keys_text(command: Command) -> str:
    """The keys of a command as people write them, with a comma between alternatives.

    >>> keys_text(Command("x", "X", "Go", ("Ctrl+PgDown",), ("PgDown",)))
    'Ctrl+PgDown, PgDown'
    """
    return ", ".join((*command.keys, *command.centre_keys))
