"""The layer list: what there is, what shows, how much of it is in force, in which order it lies."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QMenu, QTreeWidgetItem, QVBoxLayout, QWidget

from geodata.story.layer import Layer
from geodata.story.story import Story
from geodata.view.view import View, set_opacity
from geodata.world.layer_order import alone, moved_before, moved_by
from geodata.world.validity import count_in_view, rows_in_view
from mapviewer.layer_list.layer_card import LayerCard
from mapviewer.layer_list.layer_rows import COUNT, FOLDED, GROUP, LayerRows
from mapviewer.layer_list.layer_tree import LayerTree, layer_item
from mapviewer.session.navigation import ticked, view_of_layer
from mapviewer.session.session import Session
from mapviewer.ui.accelerators import AcceleratedMenu
from mapviewer.ui.display_text import day_words, tip
from mapviewer.ui.palette import palette
from mapviewer.ui.translate import tr

SAID_AT_ONCE, SAY_MS = 8, 120  # so many rows; the words of more wait until the day stands still
OPACITIES = (1.0, 0.75, 0.5, 0.25)


class LayersPanel(QWidget):
    """The groups and layers of the story, with a card for one layer."""

    address_wanted = Signal(str)
    pins_wanted = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None, *, tells: bool = True) -> None:
        super().__init__(parent)
        self.setObjectName("layers")
        self._session = session
        self._tells = tells  # whether a layer that is asked for opens its card
        self._story: Story | None = None
        self._shown: tuple[object, ...] = ()
        self._painted: dict[str, tuple[object, ...]] = {}
        self._filled: dict[str, tuple[object, bool]] = {}  # what a row was made for
        self._items: dict[str, QTreeWidgetItem] = {}
        self._rows: dict[str, tuple[bool, int | None]] = {}  # the tick and the number of each
        self._unsaid: set[str] = set()  # rows whose words are still those of another day
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(SAY_MS)
        self._later.timeout.connect(self._say)
        self.tree = LayerTree()
        self.rows = LayerRows(self.tree, palette(session.view.theme, session.story.parties.hues))
        self.tree.setItemDelegate(self.rows)
        self.card = LayerCard(session)
        self.card.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tree, 1)
        column.addWidget(self.card)
        self.setFocusProxy(self.tree)
        self._connect()
        self.render_view()

    def _connect(self) -> None:
        tree = self.tree
        tree.itemChanged.connect(lambda item: self._tick(item))
        tree.itemExpanded.connect(lambda item: item.setData(0, FOLDED, False))
        tree.itemCollapsed.connect(lambda item: item.setData(0, FOLDED, True))
        tree.opened.connect(self.zoom_to)
        if self._tells:
            tree.asked.connect(self.card.show_layer)
        tree.currentItemChanged.connect(lambda item: self._follow(item))
        tree.customContextMenuRequested.connect(self._show_menu)
        # Queued: the rows are made anew, which a drag that is still going on would not survive.
        tree.dropped.connect(self._drop, Qt.ConnectionType.QueuedConnection)
        tree.moved.connect(self._move)
        self.card.zoom_wanted.connect(self.zoom_to)
        self.card.address_wanted.connect(self.address_wanted)
        self._session.changed.connect(self.render_view)

    def render_view(self) -> None:
        """Show the session's stack; does nothing when neither the layers nor what is in force changed."""
        story, view = self._session.story, self._session.view
        shown = (view.layers, view.date, view.since, view.lens, view.context, view.theme)
        if story is self._story and shown == self._shown:
            return
        is_new = story is not self._story or list(self._items) != [state.id for state in view.layers]
        if is_new:
            with QSignalBlocker(self.tree):
                self._build(story, view)
        # The words hold the date, which changes many times a second while it plays; a row is painted again only when
        # what it shows has changed.
        said = (story, self._session.world, view.date, view.since, view.lens, view.context)
        ticked = {state.id: state.visible for state in view.layers}
        with QSignalBlocker(self.tree), QSignalBlocker(self.tree.model()):
            for layer_id, item in self._items.items():
                if self._filled.get(layer_id) != (shows := (said, ticked[layer_id])):
                    self._filled[layer_id] = shows
                    self._unsaid.add(layer_id)
                    self._fill(item, story.layers[layer_id], view, ticked[layer_id])
        if len(self._unsaid) > SAID_AT_ONCE and not is_new:
            self._later.start()
        else:
            self._say()
        self._shown = shown
        self.rows.parties = story.parties
        self.rows.colours = palette(view.theme, story.parties.hues)
        self._paint_changed(view)
        self.card.render_view()

    def _paint_changed(self, view: View) -> None:
        """Have those rows painted again that show something else than when they were painted last."""
        painted: dict[str, tuple[object, ...]] = {
            layer_id: (view.theme, *self._rows[layer_id]) for layer_id in self._items
        }
        for layer_id, shown in painted.items():
            if self._painted.get(layer_id) != shown:
                self.tree.viewport().update(self.tree.visualItemRect(self._items[layer_id]))
        if list(painted) != list(self._painted) or {state[0] for state in self._painted.values()} != {view.theme}:
            self.tree.viewport().update()  # the headings too
        self._painted = painted

    def _build(self, story: Story, view: View) -> None:
        """Rebuild the rows in stack order; the current row and collapsed groups are kept."""
        current, scrolled = self.current_layer(), self.tree.verticalScrollBar().value()
        heads = [self.tree.topLevelItem(index) for index in range(self.tree.topLevelItemCount())]
        folded = {head.data(0, GROUP) for head in heads if head is not None and head.data(0, FOLDED)}
        if self._story is None or (story.id, story.path) != (self._story.id, self._story.path):
            self.card.hide()
            folded.clear()
        elif self.card.layer_id not in story.layers:
            self.card.hide()
        self._story, self.rows.layers = story, story.layers
        self.tree.clear()
        self._items, self._filled, self._rows = {}, {}, {}
        self._unsaid.clear()
        titles = {group.id: group.title for group in story.groups}
        made: dict[str, QTreeWidgetItem] = {}
        for state in view.layers:
            group = story.layers[state.id].group
            if group not in made:
                made[group] = self._head(group, titles.get(group, tr("Layers", "Layers")))
            item = self._items[state.id] = layer_item(made[group], state.id)
            item.setText(0, story.layers[state.id].title)
            item.setData(0, Qt.ItemDataRole.AccessibleDescriptionRole, story.layers[state.id].summary)
        for group, head in made.items():
            head.setExpanded(group not in folded)
            head.setData(0, FOLDED, group in folded)
        if current in self._items:
            self.tree.setCurrentItem(self._items[current])
        self.tree.verticalScrollBar().setValue(scrolled)

    def _head(self, group: str, title: str) -> QTreeWidgetItem:
        head = QTreeWidgetItem(self.tree, [title])
        head.setData(0, GROUP, group)
        head.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        head.setToolTip(0, tip(title))
        return head

    def _fill(self, item: QTreeWidgetItem, layer: Layer, view: View, ticked: bool) -> None:
        """Tick and number of a row; PySide takes longer to set them than to find that they are as they were."""
        count = count_in_view(self._session.story, view, layer)
        nowhere = self._without_place(layer, view)
        # The number is that of what can be seen on the map.
        row = (ticked, count and count - nowhere)
        if self._rows.get(layer.id) == row:
            return
        self._rows[layer.id] = row
        item.setData(0, COUNT, row[1])
        item.setCheckState(0, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)

    def _say(self) -> None:
        """Put what rows show into words, for their tool tips and for screen readers."""
        with QSignalBlocker(self.tree), QSignalBlocker(self.tree.model()):
            for layer_id in self._unsaid & self._items.keys():
                self._put_in_words(self._items[layer_id], self._session.story.layers[layer_id], self._session.view)
        self._unsaid.clear()

    def _put_in_words(self, item: QTreeWidgetItem, layer: Layer, view: View) -> None:
        count = count_in_view(self._session.story, view, layer)
        ticked = view.shows(layer.id)
        in_force = (
            ""
            if count is None
            else tr("Layers", "%n item(s) valid on {date}", "", count).format(date=day_words(view.date))
        )
        nowhere = self._without_place(layer, view)
        if nowhere and count is not None:
            in_force = f"{in_force}\n" + tr("Layers", "%n of them without a place on the map", "", nowhere)
        item.setToolTip(0, tip("\n".join(filter(None, (layer.title, in_force)))))
        words = (layer.title, tr("Layers", "shown") if ticked else tr("Layers", "hidden"), in_force)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, words)))

    def _without_place(self, layer: Layer, view: View) -> int:
        """How many of a layer's valid events are nowhere on the map, such as a telephone call."""
        if not layer.holds_events:
            return 0
        placed = self._session.world.by_id
        return sum(row.id not in placed for row in rows_in_view(layer, view))

    def current_layer(self) -> str:
        """The id of the current row's layer, or ""."""
        return self.tree.layer_of(self.tree.currentItem())

    def zoom_to(self, layer_id: str) -> None:
        """Show the whole ground of a layer, ticked."""
        self._session.show(view_of_layer(self._session.world, self._session.view, layer_id))

    def _tick(self, item: QTreeWidgetItem) -> None:
        layer_id = self.tree.layer_of(item)
        if layer_id:
            is_shown = item.checkState(0) == Qt.CheckState.Checked
            self._session.show(ticked(self._session.story, self._session.view, layer_id, is_shown))

    def _follow(self, item: QTreeWidgetItem | None) -> None:
        if self.card.isVisible() and self.tree.layer_of(item):
            self.card.show_layer(self.tree.layer_of(item))

    def _drop(self, layer_id: str, before_id: str) -> None:
        self._session.show(moved_before(self._session.view, self._session.story, layer_id, before_id))

    def _move(self, layer_id: str, by: int) -> None:
        self._session.show(moved_by(self._session.view, self._session.story, layer_id, by))

    def _show_menu(self, point: QPoint) -> None:
        layer_id = self.tree.layer_of(self.tree.itemAt(point))
        if layer_id:
            menu = self.menu_of(layer_id)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.tree.viewport().mapToGlobal(point))

    def menu_of(self, layer_id: str) -> QMenu:
        """The commands of one layer."""
        menu, session = AcceleratedMenu(self), self._session

        def add(title: str, view: Callable[[], View], *, checked: bool | None = None) -> None:
            action = menu.addAction(title)
            action.setCheckable(checked is not None)
            action.setChecked(bool(checked))
            action.triggered.connect(lambda: session.show(view()))

        add(tr("Layers", "Zoom to layer"), lambda: view_of_layer(session.world, session.view, layer_id))
        add(tr("Layers", "Show only this layer"), lambda: alone(session.view, session.story, layer_id))
        add(tr("Layers", "Move up"), lambda: moved_by(session.view, session.story, layer_id, -1))
        add(tr("Layers", "Move down"), lambda: moved_by(session.view, session.story, layer_id, 1))
        menu.addSeparator()
        now = session.view.opacity(layer_id)
        for share in OPACITIES:
            add(
                tr("Layers", "Opacity {percent}").format(percent=f"{share:.0%}"),
                _with_opacity(session, layer_id, share),
                checked=abs(now - share) < 0.01,
            )
        if not self._tells:
            return menu
        menu.addSeparator()
        if session.story.layers[layer_id].picture is not None:
            edit = menu.addAction(tr("Layers", "Edit pins…"))
            edit.triggered.connect(lambda: self.pins_wanted.emit(layer_id))
        menu.addAction(tr("Layers", "About this layer")).triggered.connect(lambda: self.card.show_layer(layer_id))
        return menu


def _with_opacity(session: Session, layer_id: str, share: float) -> Callable[[], View]:
    return lambda: set_opacity(session.view, layer_id, share)
