"""The form in which a translator works: a language's file with every text of the story, translated or not yet."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from geodata.core.atomic_write import write_text
from geodata.core.errors import DataError
from geodata.story.story import Story
from geodata.translation.retelling import in_own_language, translation_of
from geodata.translation.story_texts import story_texts
from geodata.translation.text_check import lacking, with_digests
from geodata.translation.text_files import METHOD, Translation, file_of, languages_of, text_of_translation
from geodata.translation.translations import Translations


def write_form(story: Story, folder: Path, language: str) -> tuple[str, int, int]:
    """Write the form of a language into a story's *folder*: its file, how many texts are translated, and of how many.

    What is translated stays. A text whose ``of`` was taken out counts as made from the original as it is now.
    Raises DataError for what is no code of a language, or for that of the story's own.
    """
    file = file_of(language)
    if not languages_of([file]):
        raise DataError("unknown language", found=repr(language), allowed="a BCP 47 code")
    if language == story.language:
        raise DataError("the language of the story itself", found=language, allowed="another language")
    own, _ = in_own_language(story)
    known = translation_of(own, language)
    translation = with_digests(known or Translation(language), own)
    beside = own.translations.inline.get(language, {}) if isinstance(own.translations, Translations) else {}
    texts = {key: text for key, text in translation.texts.items() if beside.get(key) != text}
    originals = {key: text for key, text in story_texts(own).items() if key != METHOD and key not in beside}
    target = folder / file
    target.parent.mkdir(exist_ok=True)
    write_text(target, text_of_translation(replace(translation, texts=texts), originals))
    missing = sum(key in originals for key in lacking(own, language) if key not in texts)
    return file, len(originals) - missing, len(originals)
