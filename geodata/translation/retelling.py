"""A story in another language, and the same story as its author wrote it, which is what its files hold."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from geodata.core.errors import DataError
from geodata.core.values import value
from geodata.story.anchoring import Quote, anchor, quote_at
from geodata.story.layer import Layer
from geodata.story.story import Claim, Link, Note, Story
from geodata.translation.story_texts import NAME, Key, story_texts, with_texts
from geodata.translation.text_files import Translation, digest
from geodata.translation.translations import Translations
from geodata.view.view import View

PLAIN_NAMES = ("article", "en")


@value(frozen=True, eq=False)
class Telling:
    """In which language a story is told: by what it was translated, and the story as its author wrote it."""

    translation: Translation
    original: Story

    @property
    def language(self) -> str:
        """The code of the language."""
        return self.translation.language

    @property
    def has_article(self) -> bool:
        """Whether the article is in that language too."""
        return bool(self.translation.article)


def translation_of(story: Story, language: str) -> Translation | None:
    """The texts of a story in a language; None where there are none. Raises DataError for a file that is damaged."""
    tongues = story.translations
    return tongues.of(language) if isinstance(tongues, Translations) else None


def in_language(story: Story, language: str) -> Story:
    """The story as it is read in a language; as its author wrote it where it has no texts in that language."""
    own, _ = in_own_language(story)
    if language == own.language:
        return own
    try:
        translation = translation_of(own, language)
    except DataError as error:
        return replace(own, problems=(*own.problems, error.message))
    if translation is None:
        return own
    told = with_texts(own, translation.texts, language)
    if translation.article:
        told = _with_article(told, translation)
    told = replace(told, told=Telling(translation, own))
    return _with_names(told, language) if language in told.name_styles else told


def _with_names(story: Story, language: str) -> Story:
    """Views that write names as the article or in English write them in *language*."""

    def named(view: View) -> View:
        return replace(view, names=language) if view.names in PLAIN_NAMES else view

    steps = tuple(replace(step, view=named(step.view)) for step in story.steps)
    return replace(story, view=named(story.view), steps=steps)


def _with_article(story: Story, translation: Translation) -> Story:
    """The story on the article in another language: passages that it does not have are left out."""
    text = translation.article

    def spans(kind: str, identifier: str) -> list[tuple[int, int]]:
        found = (anchor(text, quote) for quote in translation.quotes.get((kind, identifier), ()))
        return [(at.start, at.end) for at in found if at is not None]

    def links() -> Iterable[Link]:
        for link in story.links:
            for start, end in spans("links", link.id)[:1]:
                yield replace(link, quote=text[start:end], start=start, end=end, score=1.0)

    def notes() -> Iterable[Note]:
        for note in story.notes:
            for start, end in spans("notes", note.id)[:1]:
                yield replace(note, quote=text[start:end], start=start, end=end)

    def claim_in(claim: Claim) -> Claim:
        passages = tuple(spans("claims", claim.id))
        return replace(claim, quotes=tuple(text[start:end] for start, end in passages), passages=passages)

    article = replace(story.article, text=text, headings=translation.headings)
    claims = tuple(map(claim_in, story.claims))
    return replace(story, article=article, links=tuple(links()), notes=tuple(notes()), claims=claims, lost=(),
                   orphans=(), findings=())  # fmt: skip


def in_own_language(story: Story) -> tuple[Story, Translation | None]:
    """The story as its files hold it, and the texts of the language that it was told in, with what was changed."""
    telling = story.told
    if not isinstance(telling, Telling):
        return story, None
    language, before = telling.language, story_texts(telling.original)
    now = _texts_now(story, language)
    shown = {key: text for key, text in telling.translation.texts.items() if key in before}
    changed = {key: now[key] for key, text in shown.items() if key in now and now[key] != text}
    own = with_texts(story, {key: before[key] for key in shown})
    own = replace(own, layers={key: _own_names(layer, telling) for key, layer in own.layers.items()})
    own = _own_views(own, telling)
    translation = telling.translation
    if translation.article:
        own, translation = _own_article(own, telling), _with_passages(translation, story, telling)
    fresh = {key: digest(before[key]) for key in changed}
    translation = replace(translation, texts={**translation.texts, **changed}, of={**translation.of, **fresh})
    return replace(own, told=None), translation


def _texts_now(story: Story, language: str) -> dict[Key, str]:
    """The texts that a story shows; names of features in its language."""
    texts = story_texts(story)
    for identifier, feature in story.features.items():
        if ("features", identifier, NAME) in texts and language in feature.names.forms:
            texts["features", identifier, NAME] = feature.names.forms[language]
    return texts


def _own_names(layer: Layer, telling: Telling) -> Layer:
    """A layer whose features have the names that their file gives them, unless they were changed since."""
    original = telling.original.layers.get(layer.id)
    if original is not None and original.file == layer.file and original.digest == layer.digest and layer.digest:
        return replace(layer, rows=original.rows, choropleth=original.choropleth)
    rows = []
    for row in layer.rows:
        if ("features", row.id, NAME) in telling.translation.texts:
            before = telling.original.features[row.id].names.forms.get(telling.language)
            forms = {key: form for key, form in row.names.forms.items() if key != telling.language}
            forms |= {telling.language: before} if before else {}
            row = replace(row, names=replace(row.names, forms=forms))
        rows.append(row)
    return replace(layer, rows=tuple(rows)) if rows else layer


def _own_views(story: Story, telling: Telling) -> Story:
    """Views write names as the author has them, unless another form was chosen since."""
    original, language = telling.original, telling.language
    before = {step.id: step.view.names for step in original.steps}

    def named(view: View, names: str) -> View:
        return replace(view, names=names) if view.names == language else view

    steps = tuple(
        replace(step, view=named(step.view, before.get(step.id, original.view.names))) for step in story.steps
    )
    return replace(story, view=named(story.view, original.view.names), steps=steps)


def _own_article(story: Story, telling: Telling) -> Story:
    """The story on its own article again: links and notes that are still there, where they were."""
    original, shown = telling.original, _with_article(telling.original, telling.translation)
    links = {link.id: link for link in story.links}
    kept = (link for link in original.links if link.id in links or link.id not in shown.links_by_id)
    notes = {note.id for note in story.notes} | (
        {note.id for note in original.notes} - {note.id for note in shown.notes}
    )
    claims = original.claims_by_id
    return replace(
        story,
        article=replace(story.article, text=original.article.text, headings=original.article.headings),
        links=tuple(
            replace(link, targets=links[link.id].targets, role=links[link.id].role) if link.id in links else link
            for link in kept
        ),
        notes=tuple(note for note in original.notes if note.id in notes),
        claims=tuple(
            replace(claim, quotes=claims[claim.id].quotes, passages=claims[claim.id].passages)
            if claim.id in claims
            else claim
            for claim in story.claims
        ),
        lost=original.lost,
        orphans=original.orphans,
        findings=original.findings,
    )


def _with_passages(translation: Translation, story: Story, telling: Telling) -> Translation:
    """The translation with its article as it is now, and where links stand in it."""
    text = story.article.text
    quotes = dict(translation.quotes)
    for kind, rows in (("links", story.links), ("notes", story.notes)):
        known = {row.id for row in getattr(telling.original, kind)}
        for row in rows:
            if row.id in known and anchor(text, quotes.get((kind, row.id), (Quote(""),))[0]) is None:
                quotes[kind, row.id] = (quote_at(text, row.start, row.end),)
    return replace(translation, article=text, headings=story.article.headings, quotes=quotes)
