"""A button that opens a web address and shows it in its tooltip."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from geodata.story.story import Source
from mapviewer.ui.data_page import host_of, open_address, web_address
from mapviewer.ui.translate import tr


class AddressButton(QPushButton):
    """Writes the host; the tool tip is the whole address. Hidden when the source has no web address."""

    def __init__(self, source: Source, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.address = web_address(source)
        self.setProperty("address", True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if not self.address:
            self.hide()
        if self.address:
            self.setText(f"{host_of(self.address)} ↗")
            # An address of `web_address` is percent-encoded: nothing in it can be taken for HTML.
            self.setToolTip(tr("Article", "Open {address} in your browser").format(address=self.address))
            self.setAccessibleName(tr("Article", "Open {address} in your browser").format(address=self.address))
        self.clicked.connect(lambda: open_address(self.address))
