"""Accelerators of menus and dialogs: each entry gets a letter of its own, in any language.

A translation may mark a letter with ``&``; it is kept unless another entry comes first with the same letter. Nobody
has to mark letters by hand, and entries that a story brings get theirs as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QDialog,
    QFormLayout,
    QLabel,
    QMenu,
    QMessageBox,
    QTabBar,
    QToolButton,
    QWidget,
)

_MARK = re.compile(r"&[^\W_]")


def plain(text: str) -> str:
    """Return *text* without its accelerator; a doubled ``&`` stays, since it stands for the character.

    >>> plain("Save &as…"), plain("Law && order")
    ('Save as…', 'Law && order')
    """
    return re.sub(r"&(&?)", lambda found: "&&" if found[1] else "", text)


def with_accelerators(texts: Sequence[str]) -> list[str]:
    """Mark one letter in each text so that no two are alike, as far as the texts have letters.

    A letter that is marked already comes first, then initials of words, then any letter. Where all letters of a text
    are taken, a text before it moves to another one of its own.

    >>> with_accelerators(["Save", "Save as…", "Share"])
    ['&Save', 'Save &as…', 'S&hare']
    """
    wishes = [_wishes(text) for text in texts]
    holder: dict[str, int] = {}
    for index in range(len(texts)):
        _settle(index, wishes, holder, set())
    places = {index: wishes[index][letter] for letter, index in holder.items()}
    return [_marked(plain(text), places.get(index)) for index, text in enumerate(texts)]


def _wishes(text: str) -> dict[str, int]:
    """Letters that may be marked, the best first, each with its place in the plain text."""
    bare, marked = plain(text), _MARK.search(text.replace("&&", "  "))
    letters = [place for place, char in enumerate(bare) if char.isalnum()]
    initials = [place for place in letters if place == 0 or not bare[place - 1].isalnum()]
    first = [len(plain(text[: marked.start()]))] if marked else []
    wished: dict[str, int] = {}
    for place in (*first, *initials, *letters):
        wished.setdefault(bare[place].casefold(), place)
    return wished


def _settle(index: int, wishes: Sequence[dict[str, int]], holder: dict[str, int], tried: set[str]) -> bool:
    """Give an entry a letter, moving others along if need be (augmenting paths of a matching)."""
    for letter in wishes[index]:
        if letter not in holder:
            holder[letter] = index
            return True
    for letter in wishes[index]:
        if letter not in tried:
            tried.add(letter)
            if _settle(holder[letter], wishes, holder, tried):
                holder[letter] = index
                return True
    return False


def _marked(text: str, place: int | None) -> str:
    return text if place is None else f"{text[:place]}&{text[place:]}"


class AcceleratedMenu(QMenu):
    """A menu whose entries have accelerators whenever it opens, whoever filled it."""

    def showEvent(self, event: QShowEvent) -> None:
        """Entries that were added or renamed since get theirs now."""
        actions = [action for action in self.actions() if action.text() and not action.isSeparator()]
        for action, text in zip(actions, with_accelerators([action.text() for action in actions]), strict=True):
            if action.text() != text:
                action.setText(text)
        super().showEvent(event)


class AcceleratedDialog(QDialog):
    """A dialog whose buttons and labelled fields have accelerators whenever it opens."""

    def showEvent(self, event: QShowEvent) -> None:
        """Buttons that were added or renamed since get theirs now."""
        give_accelerators(self)
        super().showEvent(event)


class AcceleratedBox(QMessageBox):
    """A message box whose buttons have accelerators."""

    def showEvent(self, event: QShowEvent) -> None:
        """Qt's own texts and ours get different letters."""
        give_accelerators(self)
        super().showEvent(event)


def give_accelerators(dialog: QWidget) -> None:
    """Mark the texts of a dialog's buttons, tabs and labels of fields."""
    for form in dialog.findChildren(QFormLayout):
        _name_rows(form)
    entries = [*_entries(dialog)]
    for (owner, index, text), marked in zip(entries, with_accelerators([entry[2] for entry in entries]), strict=True):
        if text == marked:
            continue
        if isinstance(owner, QTabBar):
            owner.setTabText(index, marked)
        else:
            owner.setText(marked)


Entry = tuple[QAbstractButton | QLabel | QTabBar, int, str]


def _entries(dialog: QWidget) -> Iterator[Entry]:
    for widget in dialog.findChildren(QWidget):
        if (isinstance(widget, QAbstractButton) and _is_read(widget)) or (
            isinstance(widget, QLabel) and widget.buddy() is not None and widget.text()
        ):
            yield widget, 0, widget.text()
        elif isinstance(widget, QTabBar):
            yield from ((widget, index, widget.tabText(index)) for index in range(widget.count()))


def _is_read(button: QAbstractButton) -> bool:
    """Whether a button shows words: tool buttons that show an icon or a sign have none."""
    return bool(_wishes(button.text())) and not (isinstance(button, QToolButton) and not button.icon().isNull())


def _name_rows(form: QFormLayout) -> None:
    """Let the label of a row that holds several widgets lead to the first of them, as Qt does for a single one."""
    for row in range(form.rowCount()):
        label, field = (
            form.itemAt(row, QFormLayout.ItemRole.LabelRole),
            form.itemAt(row, QFormLayout.ItemRole.FieldRole),
        )
        words = label.widget() if label else None
        layout = field.layout() if field else None
        if isinstance(words, QLabel) and words.buddy() is None and isinstance(layout, QBoxLayout):
            widgets = [item.widget() for index in range(layout.count()) if (item := layout.itemAt(index)) is not None]
            first = next((widget for widget in widgets if widget is not None), None)
            if first is not None:
                words.setBuddy(first)
