"""Entry of a step number: digits, then Enter or G; discarded after a pause."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from mapviewer.ui.translate import tr

FORGOTTEN_MS = 3000
LONGEST = 3


class NumberEntry(QObject):
    """``changed`` carries the text to show, or "" if nothing is being typed."""

    changed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.digits = ""
        self.asked = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(FORGOTTEN_MS)
        self._timer.timeout.connect(self.drop)

    @property
    def is_open(self) -> bool:
        """Whether a number is being typed."""
        return self.asked or bool(self.digits)

    def ask(self) -> None:
        """Wait for a number after the G key."""
        self.asked = True
        self._tell()

    def type(self, digit: str) -> None:
        """One more digit."""
        if len(self.digits) < LONGEST:
            self.digits += digit
        self._tell()

    def take(self) -> int | None:
        """Return the number typed and reset; None if there is none."""
        number = int(self.digits) if self.digits else None
        self.drop()
        return number

    def shorten(self) -> None:
        """Delete the last digit."""
        self.digits = self.digits[:-1]
        if self.digits or self.asked:
            self._tell()
        else:
            self.drop()

    def drop(self) -> None:
        """Reset without a number."""
        self._timer.stop()
        self.digits, self.asked = "", False
        self.changed.emit("")

    def _tell(self) -> None:
        self._timer.start()
        self.changed.emit(tr("Presenting", "Step {number}").format(number=self.digits or "…"))
