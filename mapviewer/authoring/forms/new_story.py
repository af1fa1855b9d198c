"""New stories from articles: a dialog to paste or open one, and the reading and finding in the background."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from geodata.article.article import ENDINGS, PLAIN, article_from_text, open_article, read_article_file
from geodata.core.errors import DataError
from geodata.core.job import JobControl
from geodata.edit.draft import draft
from geodata.edit.proposing import with_proposals
from geodata.story.story import Article, Story
from mapviewer.previewing.article_preview import FIELDS, corrected, preview_article
from mapviewer.previewing.file_preview import Answers
from mapviewer.previewing.import_preview import ImportPreview
from mapviewer.ui.accelerators import AcceleratedDialog
from mapviewer.ui.background.coroutine import accepted, begin
from mapviewer.ui.message_boxes import plain_buttons
from mapviewer.ui.translate import tr

Source = Path | str | Article
PATTERNS = " ".join(f"*{ending}" for ending in ENDINGS)


class ArticleDialog(AcceleratedDialog):
    """A text to paste, or a file to choose: ``source`` once it is accepted."""

    def __init__(self, title: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setObjectName("article_dialog")
        self.source: Source = ""
        label = QLabel(words)
        label.setWordWrap(True)
        self.text = QPlainTextEdit()
        self.text.setPlaceholderText(tr("Authoring", "Paste the text here…"))
        self.text.setAccessibleName(tr("Authoring", "Article text"))
        self.text.setTabChangesFocus(True)
        buttons = plain_buttons(QDialogButtonBox.StandardButton.Cancel)
        self.use = buttons.addButton(tr("Authoring", "Use this text"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.preview: ImportPreview | None = None
        self.previewing = buttons.addButton(tr("Authoring", "Preview file…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.previewing.clicked.connect(lambda: self._choose(preview=True))
        self.choose = buttons.addButton(tr("Authoring", "Choose file…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.use.setEnabled(False)
        self.text.textChanged.connect(lambda: self.use.setEnabled(bool(self.text.toPlainText().strip())))
        buttons.accepted.connect(self._use)
        buttons.rejected.connect(self.reject)
        self.choose.clicked.connect(lambda: self._choose())
        column = QVBoxLayout(self)
        for widget in (label, self.text, buttons):
            column.addWidget(widget)
        self.resize(640, 460)

    def _use(self) -> None:
        self.source = self.text.toPlainText()
        self.accept()

    def _choose(self, *, preview: bool = False) -> None:
        title, kinds = tr("Authoring", "Open article"), tr("Authoring", "Articles ({patterns});;All files (*)")
        chosen, _ = QFileDialog.getOpenFileName(self, title, str(Path.home()), kinds.format(patterns=PATTERNS))
        if chosen:
            self.take(Path(chosen), preview=preview)

    def take(self, path: Path, *, preview: bool = False) -> None:
        """Use a file, after a preview when it is wanted or when its code page is doubtful."""
        if preview or is_doubtful(path):
            begin(self._preview(path))
        else:
            self.source = path
            self.accept()

    async def _preview(self, path: Path) -> None:
        form = self.preview = ImportPreview(path, preview_article, self)
        if await accepted(form):
            self.source = source_of(path, form.answers)
            self.accept()


def source_of(path: Path, answers: Answers) -> Source:
    """A file as a person's answers have it: the file itself where nothing was put right."""
    if not any(key in answers for key in ("encoding", *FIELDS)):
        return path
    return corrected(read_article_file(path, answers.get("encoding", "")).article, answers)


def is_doubtful(path: Path) -> bool:
    """Whether the code page of a plain text may as well be another one; other files say theirs."""
    try:
        return path.suffix.lower() in PLAIN and read_article_file(path).is_doubtful
    except DataError:
        return False  # whoever opens it says why


def article_of(source: Source, control: JobControl) -> Article:
    """The article of a file or of a text, or as it was put right; raises DataError."""
    if isinstance(source, Article):
        return source
    return open_article(source, control.going_on) if isinstance(source, Path) else article_from_text(source)


def story_of(source: Source, control: JobControl) -> Story:
    """A story of the article in a file or text; raises DataError when it has no words."""
    return with_proposals(draft(article_of(source, control), dt.date.today()))
