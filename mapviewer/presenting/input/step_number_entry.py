"""A step's number as it is typed: digits, then Enter or G; one that is forgotten is dropped after a while."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

FORGOTTEN_MS = 3000
LONGEST = 3


class NumberEntry(QObject):
    """``changed`` tells of what is typed now: "" when nothing is."""

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
        """Wait for a number (the key came before it)."""
        self.asked = True
        self._tell()

    def type(self, digit: str) -> None:
        """One more digit."""
        if len(self.digits) < LONGEST:
            self.digits += digit
        self._tell()

    def take(self) -> int | None:
        """The number typed, which is then gone; None when there is none."""
        number = int(self.digits) if self.digits else None
        self.drop()
        return number

    def shorten(self) -> None:
        """Take the last digit back."""
        self.digits = self.digits[:-1]
        if self.digits or self.asked:
            self._tell()
        else:
            self.drop()

    def drop(self) -> None:
        """Forget it."""
        self._timer.stop()
        self.digits, self.asked = "", False
        self.changed.emit("")

    def _tell(self) -> None:
        self._timer.start()
        self.changed.emit(f"Step {self.digits or '…'}")
