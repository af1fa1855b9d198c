"""The author of the window's story: what each authoring command does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox

from geodata.analysis.interchange import export_features, export_links
from geodata.article.article import PLAIN, is_article
from geodata.core.errors import DataError
from geodata.core.job import Job
from geodata.edit.draft import find_again
from geodata.edit.edits import add_layer
from geodata.edit.proposing import with_proposals
from geodata.geoparsing.sayings.month_words import LANGUAGES_READ
from geodata.io.formats.file_formats import is_table_text
from geodata.story.layer import Layer
from geodata.story.story import Story
from geodata.view.view import View
from mapviewer.authoring.autosave import forget_unsaved, set_unsaved_aside, unsaved_story
from mapviewer.authoring.digitizing import Form
from mapviewer.authoring.forms.comparison_dialog import CompareDialog
from mapviewer.authoring.forms.new_story import ArticleDialog, Source, is_doubtful, source_of, story_of
from mapviewer.authoring.forms.replace_article import ArticleReplacement
from mapviewer.authoring.link_editor import LinkEditor
from mapviewer.authoring.own_layers import PATTERNS as LAYER_PATTERNS
from mapviewer.authoring.own_layers import LayerReader
from mapviewer.authoring.place_review import PlaceReview
from mapviewer.authoring.postgis_layers import DatabaseLayers
from mapviewer.authoring.step_editor import StepEditor
from mapviewer.authoring.story_document import StoryDocument
from mapviewer.authoring.workspace import Workspace
from mapviewer.indicators.indicator_dialog import open_numbers
from mapviewer.previewing.article_preview import preview_article
from mapviewer.previewing.file_preview import Answers
from mapviewer.previewing.import_preview import ImportPreview
from mapviewer.session.navigation import view_of_layers
from mapviewer.ui.accelerators import AcceleratedBox
from mapviewer.ui.background.coroutine import accepted, begin, finished
from mapviewer.ui.message_boxes import say
from mapviewer.ui.translate import told, tr

LEFT_PX = 336


class AuthorController(QObject):
    """Everything behind the Edit menu and the story's own commands."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace.parent)
        self._workspace, self._parent = workspace, workspace.parent
        session = self._session = workspace.session
        self.desk = StoryDocument(session, workspace.parent, workspace.unsaved)
        self.confirming = PlaceReview(session, self.desk)
        self.stepping = StepEditor(session, self.desk)
        self._places = workspace.lists.stack.count()
        workspace.lists.add(
            tr("Authoring", "Places"), tr("Authoring", "Review the places found in the article"), self.confirming
        )
        workspace.lists.add(tr("Authoring", "Steps"), tr("Authoring", "Edit the steps of the tour"), self.stepping)
        workspace.widen_lists(LEFT_PX)
        self.layers = LayerReader(workspace.parent, self.desk, self._show_layers, self.show_numbers)
        self.live = DatabaseLayers(session, workspace.canvas, self.desk, workspace.parent)
        self.form: Any = None  # the last one that was opened
        self.linking = LinkEditor(workspace, self.desk, self._opened)
        self.new_text = ArticleReplacement(session, self.desk, self._opened, workspace.parent)
        self.stepping.left.connect(workspace.canvas.setFocus)
        self.confirming.reveal.connect(workspace.article.reveal)
        self.confirming.place_wanted.connect(self._place_by_hand)
        self.confirming.form_wanted.connect(self._open_proposal)
        self.live.added.connect(self._show_card)
        self.desk.titled.connect(workspace.set_title)
        self.desk.changed.connect(self._enable)
        self._enable()

    def run(self, name: str) -> None:
        """Do what a command says."""
        self._commands()[name]()

    def _commands(self) -> dict[str, Callable[[], None]]:
        desk = self.desk
        return {
            "story.new": self.new,
            "story.paste": lambda: self.new_from(QGuiApplication.clipboard().text()),
            "story.save": self._save,
            "story.save-as": self._save_as,
            "story.find": self.find_places_again,
            "story.text": self.new_text.ask,
            "story.layer": self.choose_layers,
            "story.database": self.open_database,
            "story.compare": self.compare,
            "story.links": partial(
                self._export, tr("Authoring", "Export links"), "links.jsonld", "*.jsonld *.csv", export_links
            ),
            "story.features": partial(
                self._export,
                tr("Authoring", "Export features"),
                "features.geojson",
                "*.geojson *.gpkg",
                export_features,
            ),
            "edit.undo": desk.undo,
            "edit.redo": desk.redo,
            "edit.link": self.linking.link,
            **{f"edit.{form.value}": partial(self.linking.draw, form) for form in Form},
            "edit.claim": self.linking.claim,
            "edit.event": self.linking.event,
            "edit.unlink": self.linking.unlink,
            "edit.delete": self.linking.delete,
            "edit.step": self.add_step,
            "edit.steps": lambda: self._show_list(self._places + 1),
            "edit.places": lambda: self._show_list(self._places),
            "edit.lost": self.new_text.show_lost,
        }

    def _save(self) -> None:
        self.desk.save()

    def _save_as(self) -> None:
        self.desk.save_as()

    def _enable(self) -> None:
        edits = self.desk.edits
        undo = tr("Authoring", "Undo: {change}").format(change=edits.undo_words)
        redo = tr("Authoring", "Redo: {change}").format(change=edits.redo_words)
        for action, words in (
            (self._workspace.undo, undo if edits.can_undo else tr("Authoring", "Undo")),
            (self._workspace.redo, redo if edits.can_redo else tr("Authoring", "Redo")),
        ):
            action.setText(words)

    def _show_list(self, index: int) -> None:
        self._workspace.show_lists()
        self._workspace.lists.choose(index)
        panel = self._workspace.lists.panel
        (panel.focusProxy() or panel).setFocus(Qt.FocusReason.ShortcutFocusReason)

    # New stories

    def new(self) -> None:
        """Ask for an article."""
        begin(self._ask_for_article())

    async def _ask_for_article(self) -> None:
        words = tr(
            "Authoring",
            "Paste an article or choose a .txt, .md, .html, .docx or .pdf file. Places are found on this computer.",
        )
        dialog = self.form = ArticleDialog(tr("Authoring", "New story from article"), words, self._parent)
        if await accepted(dialog):
            self.new_from(dialog.source)

    def new_from(self, source: Source) -> None:
        """A story of an article's file or text."""
        begin(self._new_from(source))

    async def _new_from(self, source: Source) -> None:
        if isinstance(source, str) and not source.strip():
            self._session.notice(tr("Authoring", "The clipboard contains no text."))
        elif self.desk.may_leave():
            await self._make_story(source)

    async def _make_story(self, source: Source) -> None:
        words = tr("Authoring", "Finding places…")
        if isinstance(source, Path):
            words = tr("Authoring", "Reading {file}…").format(file=source.name)
        story = await self._drafted(source, words)
        if story is not None:
            self._begin(story)

    async def _drafted(self, source: Source, words: str) -> Story | None:
        """The story of an article; None, after one sentence, when it cannot be read."""
        try:
            return await finished(Job(lambda control: story_of(source, control), "draft").start(), words, self._parent)
        except DataError as error:
            self._tell(tr("Authoring", "Couldn’t read article"), error)
            return None

    def _begin(self, story: Story) -> None:
        self.desk.begin(story)
        placed = sum(finding.place is not None for finding in story.findings)
        self._show_list(self._places)
        if not story.findings:
            words = tr("Authoring", "No places found in this article. Link words manually with Ctrl+Shift+K.")
            if story.language not in LANGUAGES_READ:
                words = tr(
                    "Authoring",
                    "No places found: this text’s language is not one of those read. Link words with Ctrl+Shift+K.",
                )
            self._session.notice(words)
        else:
            words = tr(
                "Authoring",
                "Placed {count} of {total} names on the map. Press A to accept, N for the next match, R to reject.",
            )
            if story.language not in LANGUAGES_READ:
                words = tr(
                    "Authoring",
                    "This text’s language is not one of those read: names will be missing. "
                    "Placed {count} of {total} on the map.",
                )
            self._session.notice(words.format(count=placed, total=len(story.findings)))

    def take_files(self, paths: list[Path]) -> None:
        """Files that were dropped or chosen: an article becomes the story, all others its layers or numbers."""
        begin(self._take_files(paths))

    async def _take_files(self, paths: list[Path]) -> None:
        articles = [
            path for path in paths if is_article(path) and not (path.suffix.lower() in PLAIN and is_table_text(path))
        ]
        if articles:
            before = self._session.story
            await self._take_article(articles[0])
            if self._session.story is before:  # what came with the article was not meant for the story that stayed
                return
        if articles[1:]:
            words = tr("Authoring", "A story has one article: {files} was not opened.")
            self._session.notice(words.format(files=", ".join(path.name for path in articles[1:])))
        others = [path for path in paths if path not in articles]
        if others:
            self.layers.read(others)

    async def _take_article(self, path: Path) -> None:
        """A dropped article; one in a doubtful code page is looked through first."""
        if not is_doubtful(path):
            await self._new_from(path)
            return
        form = self.form = ImportPreview(path, preview_article, self._parent)
        if await accepted(form):
            await self._new_from(source_of(path, form.answers))

    def offer_unsaved(self) -> None:
        """Offer what a crash left unsaved, once."""
        folder = self._workspace.unsaved
        story = unsaved_story(folder)
        if story is None:
            aside = set_unsaved_aside(folder)
            if aside is not None:
                self._session.notice(
                    tr("Authoring", "Couldn’t open unsaved work from last time; saved as {file}.").format(file=aside)
                )
            return
        buttons = QMessageBox.StandardButton
        box = AcceleratedBox(
            QMessageBox.Icon.Question,
            tr("Authoring", "Unsaved work"),
            tr("Authoring", "“{story}” wasn’t saved when mapviewer closed. Restore it?").format(story=story.title),
            buttons.Yes | buttons.No,
            self._parent,
        )
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.button(buttons.Yes).clicked.connect(lambda: self.desk.begin(story))
        box.button(buttons.No).clicked.connect(partial(forget_unsaved, folder))
        box.open()

    def find_places_again(self) -> None:
        """Find places again; decisions are kept."""
        begin(self._find_again())

    async def _find_again(self) -> None:
        before = self._session.story
        job = Job(lambda _control: with_proposals(find_again(before)), "places").start()
        found = await finished(job, tr("Authoring", "Finding places…"), self._parent)
        story = self.desk.edit(
            lambda story: found if story is before else with_proposals(find_again(story)),
            tr("Authoring", "find places again"),
        )
        words = tr("Authoring", "Found {count} names (previously {before}). Your decisions were kept.")
        self._session.notice(words.format(count=len(story.findings), before=len(before.findings)))
        self._show_list(self._places)

    # Layers

    def choose_layers(self) -> None:
        """Ask for layer files."""
        title, kinds = tr("Authoring", "Add layers"), tr("Authoring", "Map layers ({patterns});;All files (*)")
        kinds = kinds.format(patterns=LAYER_PATTERNS)
        chosen, _ = QFileDialog.getOpenFileNames(self._parent, title, str(Path.home()), kinds)
        self.layers.read([Path(name) for name in chosen])

    def show_numbers(self, path: Path, answers: Answers) -> None:
        """Show a table of numbers by state; its preview may say that its rows are places after all."""
        self.form = open_numbers(self._session, self._parent, self._change, path, answers, self.layers.read_as)

    def _change(self, change: Callable[[Story], Story], words: str, view: Callable[[Story], View]) -> bool:
        self.desk.edit(change, words, view)
        return True

    def open_database(self) -> None:
        """Ask for a database and one of its tables, and show it as a layer."""
        self.live.choose()

    def _show_layers(self, layer_ids: Sequence[str]) -> None:
        self._session.show(view_of_layers(self._session.world, self._session.view, layer_ids))
        looked_up = [item for item in self._session.story.proposals if item.known in layer_ids]
        if not looked_up:
            self._workspace.lists.choose(0)
            return
        self._show_list(self._places)
        words = tr(
            "Authoring",
            "Placed {count} of {total} names on the map. Press A to accept, N for the next match, R to reject.",
        )
        self._session.notice(words.format(count=len(looked_up), total=len(looked_up)))

    def _show_card(self, layer_id: str) -> None:
        self._workspace.lists.choose(0)
        self._workspace.card.show_layer(layer_id)

    def _open_proposal(self, proposal_id: str) -> None:
        proposal = self.confirming.proposals.find(proposal_id)
        if proposal is not None:
            self.linking.confirm(proposal)

    def _place_by_hand(self, quote: str) -> None:
        words = tr("Authoring", "Click the location of “{name}”. Press Esc to cancel.").format(name=quote)
        self.linking.sketch_shape(Form.POINT, lambda shape: self.confirming.place_at(shape.x, shape.y), words)

    # Steps and sharing

    def add_step(self) -> None:
        """Add what is seen as a step."""
        self._show_list(self._places + 1)
        self.stepping.add()

    def compare(self) -> None:
        """Ask for a second article, and show what one mentions and the other leaves out."""
        begin(self._compare())

    async def _compare(self) -> None:
        asked = self.form = ArticleDialog(
            tr("Authoring", "Compare with another article"),
            tr("Authoring", "Paste the other article or choose its file."),
            self._parent,
        )
        if not await accepted(asked):
            return
        second = await self._drafted(asked.source, tr("Authoring", "Reading the other article…"))
        if second is not None:
            dialog = self.form = CompareDialog(self._session, second, self._parent)
            dialog.wanted.connect(partial(self._add_compared, second))
            dialog.show()

    def _add_compared(self, second: Story, layer: Layer) -> None:
        source = ", ".join(filter(None, (second.title, second.article.author, second.article.date)))
        words = tr("Authoring", "Other article: {source}").format(source=source)
        self.desk.edit(
            lambda story: add_layer(story, layer, words),
            tr("Authoring", "add layer “{layer}”").format(layer=layer.title),
        )

    def _export(self, title: str, name: str, endings: str, write: Callable[[Story, Path], None]) -> None:
        kinds = tr("Authoring", "Files")
        chosen, _ = QFileDialog.getSaveFileName(self._parent, title, str(Path.home() / name), f"{kinds} ({endings})")
        if not chosen:
            return
        try:
            write(self._session.story, Path(chosen))
        except DataError as error:
            self._tell(tr("Authoring", "Export failed"), error)
            return
        self._session.notice(tr("Authoring", "Exported to {file}").format(file=chosen))

    def _opened(self, form: QDialog) -> None:
        self.form = form

    def _tell(self, title: str, error: DataError) -> None:
        say(self._parent, title, told(error))
