"""The author of the window's story: what each authoring command does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox

from geodata.articles import is_article
from geodata.drafting import find_again
from geodata.editing import add_claim, add_feature, add_link, forget_orphan, remove_claim, remove_feature, remove_link
from geodata.errors import DataError
from geodata.features import Feature, feature_from_properties
from geodata.following import follow
from geodata.layer import LayerKind
from geodata.sharing import export_features, export_links
from geodata.story import Article, Claim, Story
from geodata.story_parts import read_claim
from geodata.view import select
from mapviewer.authoring.desk import Desk
from mapviewer.authoring.forms import ClaimForm, FeatureForm, TargetForm
from mapviewer.authoring.gate import unsaved_folder
from mapviewer.authoring.keeping import forget_unsaved, set_unsaved_aside, unsaved_story
from mapviewer.authoring.new_story import ArticleDialog, article_of, story_of_file, story_of_text
from mapviewer.authoring.own_layers import FILTER as LAYER_FILTER
from mapviewer.authoring.own_layers import LayerReader
from mapviewer.authoring.sketching import Form, Sketch
from mapviewer.authoring.two_articles import CompareDialog
from mapviewer.authoring.work import ThreadJob, Work
from mapviewer.navigation import view_of, view_of_layer
from mapviewer.panels.confirming import ConfirmingPanel
from mapviewer.panels.stepping import SteppingPanel
from mapviewer.window.dialogs import say

if TYPE_CHECKING:
    from mapviewer.window.main_window import MainWindow

LEFT_PX = 336
KINDS = {Form.POINT: LayerKind.POINT, Form.LINE: LayerKind.LINE, Form.AREA: LayerKind.AREA}
ROLES = {Form.POINT: "place", Form.LINE: "route", Form.AREA: "place"}


class Author(QObject):
    """Everything behind the Edit menu and the story's own commands."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self.desk = Desk(window.session, window)
        self.confirming = ConfirmingPanel(window.session, self.desk)
        self.stepping = SteppingPanel(window.session, self.desk)
        self._places = window.lists.stack.count()
        window.lists.add("Places", "The places found in the text: accept, change, reject", self.confirming)
        window.lists.add("Steps", "Make the steps of the tour", self.stepping)
        self._widen()
        self.layers = LayerReader(window, self.desk, self._show_layer)
        self.sketch: Sketch | None = None
        self.form: Any = None
        self.work: Work | None = None
        self.confirming.reveal.connect(window.article.reveal)
        self.confirming.place_wanted.connect(self._place_by_hand)
        self.desk.changed.connect(self._enable)
        self._enable()

    def _widen(self) -> None:
        """Four lists need more room than two; what the reader gave them already stays."""
        left, centre, right = self._window.columns.sizes()
        if left < LEFT_PX < centre:
            self._window.columns.setSizes([LEFT_PX, centre - (LEFT_PX - left), right])

    def run(self, name: str) -> None:
        """Do what a command says."""
        self._commands()[name]()

    def _commands(self) -> dict[str, Callable[[], None]]:
        desk = self.desk
        return {
            "story.new": self.new,
            "story.paste": lambda: self.new_from_text(QGuiApplication.clipboard().text()),
            "story.save": self._save,
            "story.save-as": self._save_as,
            "story.find": self.find_places_again,
            "story.text": self.change_text,
            "story.layer": self.choose_layers,
            "story.compare": self.compare,
            "story.links": partial(self._export, "Export links", "links.jsonld", "*.jsonld *.csv", export_links),
            "story.features": partial(
                self._export, "Export features", "features.geojson", "*.geojson *.gpkg", export_features
            ),
            "edit.undo": desk.undo,
            "edit.redo": desk.redo,
            "edit.link": self.link,
            **{f"edit.{form.value}": partial(self.draw, form) for form in Form},
            "edit.claim": self.claim,
            "edit.event": self.event_,
            "edit.unlink": self.unlink,
            "edit.delete": self.delete,
            "edit.step": self.add_step,
            "edit.steps": lambda: self._show_list(self._places + 1),
            "edit.places": lambda: self._show_list(self._places),
            "edit.lost": self.show_lost,
        }

    def _save(self) -> None:
        self.desk.save()

    def _save_as(self) -> None:
        self.desk.save_as()

    def _enable(self) -> None:
        edits = self.desk.edits
        for name, can, words in (
            ("edit.undo", edits.can_undo, f"Undo: {edits.undo_words}"),
            ("edit.redo", edits.can_redo, f"Redo: {edits.redo_words}"),
        ):
            action = self._window.actions_by_id[name]
            action.setText(words if can else words.partition(":")[0])

    def _show_list(self, index: int) -> None:
        self._window.show_panel("layers", True)
        self._window.lists.choose(index)
        panel = self._window.lists.panel
        (panel.focusProxy() or panel).setFocus(Qt.FocusReason.ShortcutFocusReason)

    # New stories

    def new(self) -> None:
        """Ask for an article."""
        words = (
            "Paste an article, or choose a .txt, .md, .html, .docx or .pdf file. Its places are found on this computer."
        )
        dialog = self.form = ArticleDialog("New story from an article", words, self._window)
        dialog.text_given.connect(self.new_from_text)
        dialog.file_given.connect(self.new_from_file)
        dialog.open()

    def new_from_text(self, text: str) -> None:
        """A story of a text."""
        if not text.strip():
            self._session.notice("There is no text on the clipboard.")
        elif self.desk.may_leave():
            self._make("Finding places …", partial(story_of_text, text))

    def new_from_file(self, path: Path) -> None:
        """A story of an article's file."""
        if self.desk.may_leave():
            self._make(f"Reading {path.name} …", partial(story_of_file, path))

    def _make(self, words: str, make: Callable[[], Story]) -> None:
        self.work = Work(self._window, words, ThreadJob(make), self._begin,
                         lambda error: self._tell("This article cannot be read", error))  # fmt: skip

    def _begin(self, story: Story) -> None:
        self.desk.begin(story)
        placed = sum(finding.place is not None for finding in story.findings)
        self._show_list(self._places)
        if not story.findings:
            reason = "" if story.language == "en" else " The search knows names as English texts write them."
            self._session.notice(f"No places were found in this text.{reason} Link its words by hand (Ctrl+Shift+K).")
        else:
            self._session.notice(f"{placed} of {len(story.findings)} names are on the map. A accepts, N takes the next "
                                 "place, R rejects.")  # fmt: skip

    def take_files(self, paths: list[Path]) -> None:
        """Files dropped on the window: an article becomes a story, all others layers."""
        if is_article(paths[0]):
            self.new_from_file(paths[0])
        else:
            self.layers.read(paths)

    def offer_unsaved(self) -> None:
        """Offer what a crash left unsaved, once."""
        folder = unsaved_folder(self._window)
        story = unsaved_story(folder)
        if story is None:
            aside = set_unsaved_aside(folder)
            if aside is not None:
                self._session.notice(f"Unsaved work of the last time cannot be opened; it is kept as {aside}.")
            return
        buttons = QMessageBox.StandardButton
        box = QMessageBox(
            QMessageBox.Icon.Question, "Unsaved work",
            f"“{story.title}” was not saved when mapviewer ended. Open it?", buttons.Yes | buttons.No, self._window,
        )  # fmt: skip
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.button(buttons.Yes).clicked.connect(lambda: self.desk.begin(story))
        box.button(buttons.No).clicked.connect(partial(forget_unsaved, folder))
        box.open()

    def find_places_again(self) -> None:
        """Find the places anew; decisions stay."""
        before = len(self._session.story.findings)
        story = self.desk.edit(find_again, "places found again")
        self._session.notice(f"{len(story.findings)} names found, {before} before. What was decided stays.")
        self._show_list(self._places)

    def change_text(self) -> None:
        """Ask for the article's new text, and let the links follow."""
        dialog = self.form = ArticleDialog(
            "The text has changed", "Paste the new text, or choose its file. Links follow their words.", self._window
        )
        for given in (dialog.text_given, dialog.file_given):
            given.connect(self._follow)
        dialog.open()

    def _follow(self, source: Path | str) -> None:
        self.work = Work(self._window, "Following the links …", ThreadJob(partial(article_of, source)), self._followed,
                         lambda error: self._tell("This text cannot be read", error))  # fmt: skip

    def _followed(self, article: Article) -> None:
        old = self._session.story.article
        new = replace(
            old, text=article.text, headings=tuple(dict.fromkeys((*_still(old.headings, article), *article.headings)))
        )
        followed = follow(self._session.story, new)
        self.desk.edit(lambda story: followed.story, "text changed")
        if followed.left or followed.story.lost:
            self.show_lost(followed.left)
        else:
            self._session.notice("Every link was found again in the new text.")

    def show_lost(self, further: tuple[str, ...] = ()) -> None:
        """List links whose words are not in the text any more."""
        from mapviewer.authoring.lost_links import LostDialog

        dialog = self.form = LostDialog(self._session.story.lost, further, self._window)
        dialog.forgotten.connect(
            lambda link_id: self.desk.edit(lambda story: forget_orphan(story, link_id), "lost link forgotten")
        )
        dialog.open()

    # Layers

    def choose_layers(self) -> None:
        """Ask for layer files."""
        chosen, _ = QFileDialog.getOpenFileNames(self._window, "Add layers", str(Path.home()), LAYER_FILTER)
        self.layers.read([Path(name) for name in chosen])

    def _show_layer(self, layer_id: str) -> None:
        self._session.show(view_of_layer(self._session.world, self._session.view, layer_id))
        self._window.lists.choose(0)

    # Linking

    def _selected(self) -> tuple[int, int] | None:
        """The words that are selected in the article, told about when there are none."""
        start, end = self._window.article.text.selected_range()
        text = self._session.story.article.text
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if start < end:
            return start, end
        self._session.notice("Select words of the article first.")
        return None

    def link(self) -> None:
        """Link the selected words to something on the map."""
        span = self._selected()
        if span is None:
            return
        quote = self._session.story.article.text[slice(*span)]
        form = self.form = TargetForm(self._session.world, quote, self._window)
        form.accepted.connect(lambda: self._link(span, form.target, str(form.role.currentData()), form.note.text()))
        form.open()

    def _link(self, span: tuple[int, int], target: str, role: str, note: str = "") -> None:
        self.desk.edit(lambda story: add_link(story, span, (target,), role, " ".join(note.split())), "words linked")
        self._session.show(view_of(self._session.world, self._session.view, target))

    def draw(self, form: Form) -> None:
        """Draw a feature on the map; selected words are linked to it."""
        start, end = self._window.article.text.selected_range()
        span = (start, end) if end > start else None
        self._sketch(form, lambda shape: self._name(KINDS[form], shape, span, ROLES[form]))

    def event_(self) -> None:
        """Make the selected words an event with a date, at a place that is clicked."""
        span = self._selected()
        if span is not None:
            self._sketch(Form.POINT, lambda shape: self._name(LayerKind.EVENT, shape, span, "event"))

    def _sketch(self, form: Form, done: Callable[[Any], None]) -> None:
        if self.sketch is not None:
            return

        def end(shape: Any) -> None:
            self.sketch = None
            done(shape)

        self.sketch = Sketch(self._session, self._window.map.canvas, form, end)
        self.sketch.destroyed.connect(lambda: setattr(self, "sketch", None))

    def _name(self, kind: LayerKind, shape: Any, span: tuple[int, int] | None, role: str) -> None:
        words = self._session.story.article.text[slice(*span)] if span else ""
        form = self.form = FeatureForm(" ".join(words.split())[:80], dated=kind is LayerKind.EVENT, parent=self._window)
        if span is None:
            form.source.setPlaceholderText("How do we know? Needed, as no words are linked")
        form.accepted.connect(lambda: self._add(kind, shape, span, role, form))
        form.open()

    def _add(self, kind: LayerKind, shape: Any, span: tuple[int, int] | None, role: str, form: FeatureForm) -> None:
        feature, source = feature_of(form), form.source.text()
        if span is None and not source.strip():
            source = "Drawn by the author of this story"
        made: list[str] = []

        def change(story: Story) -> Story:
            story, identifier = add_feature(story, kind, feature, shape, source)
            made.append(identifier)
            return add_link(story, span, (identifier,), role) if span else story

        self.desk.edit(change, f"“{feature.name}” drawn")
        self._session.show(view_of(self._session.world, self._session.view, made[-1]))

    def claim(self) -> None:
        """Make the selected words a claim."""
        span = self._selected()
        if span is None:
            return
        text = self._session.story.article.text
        quote = text[slice(*span)]
        if text.count(quote) > 1:
            self._session.notice("These words stand in the text more than once; select more of the sentence.")
            return
        form = self.form = ClaimForm(self._session.world, quote, self._window)
        form.accepted.connect(lambda: self._claim(form, quote))
        form.open()

    def _claim(self, form: ClaimForm, quote: str) -> None:
        try:
            claim = claim_of(form, quote, self._session.story)
        except DataError as error:
            self._tell("This claim cannot be added", error)
            return
        story = self.desk.edit(lambda story: add_claim(story, claim), "claim added")
        self._session.show(view_of(self._session.world, self._session.view, story.claims[-1].id))

    def unlink(self) -> None:
        """Delete the link on which the reader stands."""
        article = self._window.article
        passages = article.reading.passages
        links = passages[article.current].links if article.current is not None else ()
        if not links:
            self._session.notice("Go to a linked passage first.")
            return
        self.desk.edit(lambda story: _without_links(story, links), "link deleted")

    def delete(self) -> None:
        """Delete the selected feature or claim of this story."""
        story, selection = self._session.story, self._session.view.selection
        if selection in story.features:
            layer = story.layers[story.features[selection].layer]
            if layer.id == "found":
                self._session.notice("Reject this place in the list of places instead.")
                return
            self.desk.edit(
                lambda story: remove_feature(story, selection), f"“{story.features[selection].name}” deleted"
            )
        elif selection in story.claims_by_id:
            self.desk.edit(lambda story: remove_claim(story, selection), "claim deleted")
        else:
            self._session.notice("Select a feature or a claim of this story first.")
            return
        self._session.show(select(self._session.view, ""))

    def _place_by_hand(self, quote: str) -> None:
        self._sketch(Form.POINT, lambda shape: self.confirming.place_at(shape.x, shape.y))
        self._session.notice(f"Click where “{quote}” is. Esc gives up.")

    # Steps and sharing

    def add_step(self) -> None:
        """Add what is seen as a step."""
        self._show_list(self._places + 1)
        self.stepping.add()

    def compare(self) -> None:
        """Ask for a second article, and show what one mentions and the other leaves out."""
        dialog = self.form = ArticleDialog(
            "Compare with a second article", "Paste the second article, or choose its file.", self._window
        )
        dialog.text_given.connect(lambda text: self._read_second(partial(story_of_text, text)))
        dialog.file_given.connect(lambda path: self._read_second(partial(story_of_file, path)))
        dialog.open()

    def _read_second(self, make: Callable[[], Story]) -> None:
        def show(second: Story) -> None:
            dialog = self.form = CompareDialog(self._session, second, self._window)
            dialog.show()

        self.work = Work(self._window, "Reading the second article …", ThreadJob(make), show,
                         lambda error: self._tell("This article cannot be read", error))  # fmt: skip

    def _export(self, title: str, name: str, endings: str, write: Callable[[Story, Path], None]) -> None:
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, str(Path.home() / name), f"Files ({endings})")
        if not chosen:
            return
        try:
            write(self._session.story, Path(chosen))
        except DataError as error:
            self._tell("The export failed", error)
            return
        self._session.notice(f"Exported to {chosen}")

    def _tell(self, title: str, error: DataError) -> None:
        say(self._window, title, str(error))


def feature_of(form: FeatureForm) -> Feature:
    """The feature that a form describes; its layer gives it an id of its own."""
    from geodata.drafting import slug  # late: shared with nothing else here

    name = " ".join(form.name.text().split())
    properties = {
        "id": slug(name) or "drawn", "name": name, "start": form.start.text().strip(), "end": form.end.text().strip(),
        "summary": form.summary.toPlainText(), "accuracy": "schematic",
    }  # fmt: skip
    return feature_from_properties({key: value for key, value in properties.items() if value}, "", file="", place="")


def claim_of(form: ClaimForm, quote: str, story: Story) -> Claim:
    """The claim that a form describes, on the words *quote*; raises DataError."""
    subject, partner = str(form.subject.currentData()), str(form.partner.currentData())
    direction = str(form.direction.currentData())
    row = {
        "id": f"{subject}-{direction}-{partner}", "subject": subject, "partner": partner, "direction": direction,
        "act": str(form.act.currentData()), "start": form.start.text().strip(), "end": form.end.text().strip(),
        "speaker": form.speaker.text().strip(), "summary": form.summary.toPlainText(), "quotes": [quote],
    }  # fmt: skip
    return read_claim(row, "the new claim", story.article)


def _without_links(story: Story, links: tuple[str, ...]) -> Story:
    for link_id in links:
        story = remove_link(story, link_id)
    return story


def _still(headings: tuple[str, ...], article: Article) -> tuple[str, ...]:
    lines = {line.strip() for line in article.text.splitlines()}
    return tuple(heading for heading in headings if heading.strip() in lines)
