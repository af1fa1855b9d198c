"""The tree of the layer list, which emits its gestures as signals."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem

from mapviewer.layer_list.layer_rows import LAYER, on_tick
from mapviewer.ui.translate import tr


class LayerTree(QTreeWidget):
    """The tree's gestures as signals; what they mean is the panel's business. Strings are layer ids."""

    opened = Signal(str)
    asked = Signal(str)
    moved = Signal(str, int)
    dropped = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        # Its rows mirror what they paint by themselves.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAccessibleName(tr("Layers", "Layers"))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setMouseTracking(True)
        self.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setExpandsOnDoubleClick(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.viewport().setAutoFillBackground(False)

    def layer_of(self, item: QTreeWidgetItem | None) -> str:
        """The id of a row's layer; "" for a heading or no row."""
        return str(item.data(0, LAYER) or "") if item is not None else ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Titles take other lines in another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the tick ticks, on a heading folds, elsewhere asks about the layer."""
        item = self.itemAt(event.position().toPoint())
        clicked = item is not None and item is self.currentItem() and event.button() == Qt.MouseButton.LeftButton
        dragged = self.state() == QAbstractItemView.State.DraggingState
        super().mouseReleaseEvent(event)
        if item is None or not clicked or dragged:
            return
        if not self.layer_of(item):
            item.setExpanded(not item.isExpanded())
        elif on_tick(event.position().x(), self.viewport().width()):
            flip(item)
        else:
            self.asked.emit(self.layer_of(item))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click opens a layer; on the tick it is two clicks and nothing more."""
        layer_id = self.layer_of(self.itemAt(event.position().toPoint()))
        if layer_id and not on_tick(event.position().x(), self.viewport().width()):
            self.opened.emit(layer_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks, Enter opens, Alt+Up and Alt+Down move."""
        item, moves = self.currentItem(), {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        layer_id = self.layer_of(item)
        if layer_id and event.modifiers() == Qt.KeyboardModifier.AltModifier and event.key() in moves:
            self.moved.emit(layer_id, moves[Qt.Key(event.key())])
        elif item is not None and event.key() == Qt.Key.Key_Space:
            flip(item) if layer_id else item.setExpanded(not item.isExpanded())
        elif layer_id and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(layer_id)
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Emit where a layer was dropped; the list itself follows the view."""
        item, target = self.currentItem(), self.itemAt(event.position().toPoint())
        if item is not None and target is not None and self.layer_of(item) and item.parent() is target.parent():
            below = self.dropIndicatorPosition() == QAbstractItemView.DropIndicatorPosition.BelowItem
            before = self.itemBelow(target) if below else target
            self.dropped.emit(self.layer_of(item), self.layer_of(before))
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()


def flip(item: QTreeWidgetItem) -> None:
    """Toggle the visibility of a layer."""
    ticked = item.checkState(0) == Qt.CheckState.Checked
    item.setCheckState(0, Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked)


def layer_item(head: QTreeWidgetItem, layer_id: str) -> QTreeWidgetItem:
    """A row for a layer under its group's heading."""
    item = QTreeWidgetItem(head)
    item.setData(0, LAYER, layer_id)
    flag = Qt.ItemFlag
    may = flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsUserCheckable
    item.setFlags(may | flag.ItemIsDragEnabled | flag.ItemIsDropEnabled)
    return item
