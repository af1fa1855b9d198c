"""The languages that a story can be read in, each read when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import PurePosixPath
from typing import Any, Protocol

from geodata.story.story import Story
from geodata.translation.story_texts import Key
from geodata.translation.text_files import FOLDER, METHOD, Translation, file_of, languages_of, read_translation

Teller = Callable[[Story, str], Story]


class TextFiles(Protocol):
    """Where files of texts are read from: `geodata.story_format.story_files.StoryFiles`."""

    @property
    def trusted(self) -> bool:
        """Whether they are the program's own, which stay where they are."""

    def has(self, name: str) -> bool:
        """Whether there is such a file."""

    def text_of(self, name: str) -> str:
        """The text of one file."""

    def toml_of(self, name: str) -> dict[str, Any]:
        """The table of one file."""

    def json_of(self, name: str) -> Any:
        """The value of one file."""

    def names_in(self, folder: str) -> Iterable[str]:
        """The names of the files in a folder."""


class Translations:
    """A story's translations by language: its own files, and texts that stand beside the original in its tables."""

    def __init__(self, files: TextFiles, article: str, inline: Mapping[str, Mapping[Key, str]], teller: Teller) -> None:
        """Read nothing yet of the program's own stories; of others everything, as their files may go away.

        *article* is the name of the article's file; *teller* puts a language's texts into a story.
        """
        self._files, self._article, self.inline, self._teller = files, article, inline, teller
        self.in_files = languages_of(files.names_in(FOLDER))
        self._read: dict[str, Translation] = {}
        if not files.trusted:
            for language in self.in_files:
                for name in self.files_of(language):
                    files.text_of(name)

    @property
    def languages(self) -> tuple[str, ...]:
        """Codes of all languages besides the story's own."""
        return tuple(dict.fromkeys((*self.in_files, *self.inline)))

    def tell(self, story: Story, language: str) -> Story:
        """The story in a language; as its author wrote it where it has no texts in that language."""
        return self._teller(story, language)

    def of(self, language: str) -> Translation | None:
        """The texts of a language; None where there are none. Raises DataError for a file that cannot be read."""
        if language not in self.languages:
            return None
        if language not in self._read:
            self._read[language] = self._from_files(language)
        return self._read[language]

    def files_of(self, language: str) -> tuple[str, ...]:
        """The files of a language that are there."""
        names = (file_of(language), self.article_file(language), _method_file(language))
        return tuple(name for name in names if self._files.has(name))

    def article_file(self, language: str) -> str:
        """Where the article in a language lies: ``article.fr.txt`` beside ``article.txt``."""
        path = PurePosixPath(self._article)
        return str(path.with_name(f"{path.stem}.{language}{path.suffix}"))

    def text_of(self, name: str) -> str:
        """What one of `files_of` says."""
        return self._files.text_of(name)

    def _from_files(self, language: str) -> Translation:
        names = self.files_of(language)
        table = self._files.toml_of(file_of(language)) if file_of(language) in names else {}
        read = read_translation(table, language)
        texts = {**self.inline.get(language, {}), **read.texts}
        if _method_file(language) in names:
            texts[METHOD] = self.text_of(_method_file(language))
        own = self.article_file(language)
        return replace(read, texts=texts, article=self.text_of(own) if own in names else "")


def _method_file(language: str) -> str:
    return f"method.{language}.md"
