"""What a story lacks in its other languages, and which of their texts were made from words that have changed since."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from geodata.article.sentences import sentences
from geodata.core.errors import DataError
from geodata.story.anchoring import anchor
from geodata.story.story import Story
from geodata.translation.retelling import in_language, in_own_language, translation_of
from geodata.translation.story_texts import INSET, NAME, PANEL, Key, story_texts
from geodata.translation.text_files import Translation, digest, file_of

# Who wrote it and where it stands is the same in every language unless somebody says otherwise.
NEVER_LACKED = {("article", "", "author"), ("article", "", "publisher"), ("article", "", "title")}


def lacking(story: Story, language: str) -> tuple[Key, ...]:
    """The texts of a story that have no translation; names that are written alike in all languages count as lacking."""
    own, _ = in_own_language(story)
    translation = translation_of(own, language)
    known = translation.texts if translation is not None else {}
    return tuple(
        key
        for key in story_texts(own)
        if key not in known and key not in NEVER_LACKED and not _named(own, key, language)
    )


def _named(story: Story, key: Key, language: str) -> bool:
    """Whether it is the name of a feature that has one in the language."""
    return key[0] == "features" and key[2] == NAME and language in story.features[key[1]].names.forms


def stale(story: Story, language: str) -> tuple[Key, ...]:
    """The translations whose original is no longer what was translated; those that do not say count as up to date."""
    own, _ = in_own_language(story)
    translation = translation_of(own, language)
    if translation is None:
        return ()
    texts = story_texts(own)
    return tuple(key for key, made in translation.of.items() if key in texts and digest(texts[key]) != made)


def with_digests(translation: Translation, story: Story) -> Translation:
    """A translation that says of each text what it was made from, where it did not say so yet."""
    texts = story_texts(in_own_language(story)[0])
    made = {key: digest(texts[key]) for key in translation.texts if key in texts and key not in translation.of}
    return replace(translation, of={**translation.of, **made})


def text_lines(story: Story) -> Iterator[str]:
    """Everything that an author would want to know of a story's other languages, one line each."""
    for language in story.translations.languages if story.translations is not None else ():
        try:
            yield from _lines(story, language)
        except DataError as error:
            yield error.message


def text_summary(story: Story) -> Iterator[str]:
    """For each language with texts that are out of date how many, one line each."""
    for language in story.translations.languages if story.translations is not None else ():
        try:
            missing, old = len(lacking(story, language)), len(stale(story, language))
        except DataError as error:
            yield error.message
            continue
        if old:
            yield f"{file_of(language)}: {old} texts out of date, {missing} missing; `check --texts` lists them"


def _lines(story: Story, language: str) -> Iterator[str]:
    own, _ = in_own_language(story)
    translation = translation_of(own, language)
    assert translation is not None
    file, texts = file_of(language), story_texts(own)
    yield from translation.problems
    for (kind, identifier), names in _by_row(lacking(own, language)).items():
        yield _line(file, kind, identifier, f"lacks {', '.join(names)}")
    for (kind, identifier), names in _by_row(stale(own, language)).items():
        yield _line(file, kind, identifier, f"out of date: {', '.join(names)}")
    for (kind, identifier), names in _by_row(key for key in translation.texts if key not in texts).items():
        yield _line(file, kind, identifier, f"belongs to nothing: {', '.join(names)}")
    yield from _passages(own, translation)
    yield from _sentences(own, language)


def _passages(story: Story, translation: Translation) -> Iterator[str]:
    """Passages that the article in the language does not have."""
    if not translation.article:
        return
    wanted = [("links", link.id) for link in story.links] + [("notes", note.id) for note in story.notes]
    wanted += [("claims", claim.id) for claim in story.claims if claim.quotes]
    for owner in wanted:
        quotes = translation.quotes.get(owner, ())
        if not quotes:
            yield _line(file_of(translation.language), *owner, "lacks its passage")
        for quote in quotes:
            if anchor(translation.article, quote) is None:
                yield _line(
                    file_of(translation.language), *owner, f"the passage is not in the article: {quote.exact!r}"
                )


def _sentences(story: Story, language: str) -> Iterator[str]:
    """Steps whose marks go with sentences, of which there are more or fewer in the language; not those out of date."""
    old = set(stale(story, language))
    told = {step.id: step for step in in_language(story, language).steps}
    for step in story.steps:
        count, other = len(sentences(step.text)), len(sentences(told[step.id].text))
        if any(step.view.callouts) and count != other and ("steps", step.id, "text") not in old:
            problem = f"{other} sentences instead of {count}, with which its marks go"
            yield _line(file_of(language), "steps", step.id, problem)


def _by_row(keys: Iterable[Key]) -> dict[tuple[str, str], list[str]]:
    rows: dict[tuple[str, str], list[str]] = {}
    for kind, identifier, name in keys:
        rows.setdefault((kind, identifier), []).append(name.replace(INSET, "inset ").replace(PANEL, "panel "))
    return rows


def _line(file: str, kind: str, identifier: str, problem: str) -> str:
    return f"{file}, {f'{kind} {identifier}'.strip()}: {problem}"
