"""Details of what is selected, and how we know."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from geodata.view.view import select
from geodata.view.view_codec import link_of
from mapviewer.description.details_text import details_html, subject_of
from mapviewer.session.navigation import mentions, selected_only, view_of
from mapviewer.session.session import Session
from mapviewer.ui.data_page import Page
from mapviewer.ui.display_text import article_date, shown_name
from mapviewer.ui.icons import icon
from mapviewer.ui.palette import palette
from mapviewer.ui.quiet_button import quiet_button
from mapviewer.ui.translate import tr


class DetailsPanel(QWidget):
    """The page of the selected thing, with buttons that walk through its mentions."""

    address_wanted = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("details")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._shown: tuple[object, ...] = ()
        self.page = Page()
        self.page.setAccessibleName(tr("Details", "Details of the selection"))
        self.page.followed.connect(self._follow)
        self.title = _title()
        self.count = QLabel()
        self._walking = True
        self.previous = self._button("previous", tr("Details", "Previous mention (Shift+F8)"), lambda: self.walk(-1))
        self.next = self._button("next", tr("Details", "Next mention (F8)"), lambda: self.walk(1))
        self.zoom = self._button("zoom", tr("Details", "Zoom to selection (Ctrl+J)"), self.zoom_to)
        self.copy = self._button("copy", tr("Details", "Copy citation"), self.copy_reference)
        self.closing = self._button("close", tr("Details", "Clear selection"), self.clear)
        self._lay_out()
        session.changed.connect(self.render_view)
        self.render_view()

    def _button(self, name: str, words: str, act: object) -> QToolButton:
        button = quiet_button(words, name)
        button.clicked.connect(act)
        return button

    def _lay_out(self) -> None:
        self.bar = QWidget()
        row = QHBoxLayout(self.bar)
        row.setContentsMargins(12, 8, 6, 0)
        row.setSpacing(0)
        row.addWidget(self.title, 1)
        for button in (self.zoom, self.copy, self.closing):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.walk_bar = QWidget()
        walk = QHBoxLayout(self.walk_bar)
        walk.setContentsMargins(6, 0, 6, 0)
        for widget in (self.previous, self.count, self.next):
            walk.addWidget(widget)
        walk.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.bar, self.walk_bar):
            column.addWidget(part)
        column.addWidget(self.page, 1)
        self.setFocusProxy(self.page)

    def render_view(self) -> None:
        """Show what the view selects; does nothing while that and its wording stay the same."""
        session, view = self._session, self._session.view
        shown = (session.story, view.selection, view.names, self._day(), view.theme, view.context)
        if shown == self._shown:
            return
        same = self._shown[:2] == shown[:2]
        self._shown = shown
        scrolled = self.page.verticalScrollBar().value() if same else 0
        colours = palette(view.theme)
        self.page.setHtml(details_html(session.world, view, colours))
        self.page.verticalScrollBar().setValue(scrolled)
        for button in (self.previous, self.next, self.zoom, self.copy, self.closing):
            button.setIcon(icon(button.objectName(), colours.muted_text, colours.absent))
        self._show_head()

    def _day(self) -> dt.date | None:
        """The day, where what is selected is called otherwise on others."""
        view = self._session.view
        subject = subject_of(self._session.world, view.selection)
        return view.date if subject and (subject.names.usages or subject.names.former) else None

    def _show_head(self) -> None:
        view = self._session.view
        subject = subject_of(self._session.world, view.selection)
        self.bar.setVisible(subject is not None)
        self.walk_bar.setVisible(subject is not None and self._walking)
        self.title.setText(shown_name(subject.names, view.names, view.date) if subject else "")
        links = mentions(self._session.world, subject.id) if subject else ()
        for widget in (self.previous, self.next):
            widget.setEnabled(len(links) > 1)
        if not links:
            self.count.setText(tr("Details", "Not in the article"))
        else:
            number = next((place for place, link in enumerate(links, 1) if link.id == view.selection), 0)
            count = len(links)
            several = tr("Details", "%n mention(s)", "", count)
            self.count.setText(
                tr("Details", "Mention {number} of {count}").format(number=number, count=len(links))
                if number
                else several
            )

    def set_walking(self, walking: bool) -> None:
        """Whether to show the walk through mentions here; beside the article its own bar does that."""
        self._walking = walking
        self.walk_bar.setVisible(walking and not self.bar.isHidden())

    def walk(self, by: int) -> None:
        """Go to the next or previous passage that mentions the selection, wrapping around."""
        world, view = self._session.world, self._session.view
        subject = subject_of(world, view.selection)
        links = mentions(world, subject.id) if subject else ()
        if not links:
            return
        here = next((place for place, link in enumerate(links) if link.id == view.selection), 0)
        self._session.show(selected_only(world, view, links[(here + by) % len(links)].id))

    def zoom_to(self) -> None:
        """Show the ground of what is selected."""
        view = self._session.view
        if view.selection:
            self._session.show(view_of(self._session.world, view, view.selection))

    def clear(self) -> None:
        """Select nothing."""
        self._session.show(select(self._session.view, ""))

    def copy_reference(self) -> None:
        """Put the thing's name, its first passage and a link to this view on the clipboard."""
        QGuiApplication.clipboard().setText(reference(self._session))
        self._session.notice(tr("Details", "Copied the name, the passage and a link to this view."))

    def _follow(self, address: str) -> None:
        kind, _, target_id = address.partition(":")
        if kind == "select" and self._session.world.target(target_id) is not None:
            self._session.show(view_of(self._session.world, self._session.view, target_id))
        elif kind == "web":
            self.address_wanted.emit(target_id)


def _title() -> QLabel:
    title = QLabel()
    title.setTextFormat(Qt.TextFormat.PlainText)
    title.setWordWrap(True)
    face = title.font()
    face.setBold(True)
    face.setPointSizeF(face.pointSizeF() * 1.2)
    title.setFont(face)
    return title


def reference(session: Session) -> str:
    """What is selected, as a journalist would cite it: name, passage, article, link to the view."""
    world, view = session.world, session.view
    subject = subject_of(world, view.selection)
    if subject is None:
        return link_of(session.story.id, view)
    links = mentions(world, subject.id)
    article = session.story.article
    credit = ", ".join(
        part for part in (article.author, article.title, article.publisher, article_date(article)) if part
    )
    lines = [shown_name(subject.names, view.names, view.date)]
    if links:
        here = next((link for link in links if link.id == view.selection), links[0])
        lines.append(f"“{here.quote}”")
        lines.append(credit)
    return "\n".join([*filter(None, lines), link_of(session.story.id, view)])
