"""What the import preview shows of a file, whichever kind it is: choices, first rows, what is left out, a sample."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from geodata.core.text_encoding import ENCODINGS, encoding_title
from geodata.story.layer import Layer
from mapviewer.ui.translate import tr

ROWS_SHOWN = 40
Answers = Mapping[str, str]


@dataclass(frozen=True)
class GuessChoice:
    """One thing that may be put right: its key, its words, what may be chosen, and what holds now.

    ``is_guess``: the file does not say it. ``is_doubtful``: another answer is as likely.
    """

    key: str
    title: str
    options: tuple[tuple[str, str], ...]
    current: str
    is_guess: bool = True
    is_doubtful: bool = False


@dataclass(frozen=True)
class FilePreview:
    """A file as it would be used: the first rows with their numbers and what each column is taken for."""

    title: str
    choices: tuple[GuessChoice, ...] = ()
    heading: tuple[str, ...] = ()
    roles: Mapping[str, str] = field(default_factory=dict)
    rows: tuple[tuple[str, ...], ...] = ()
    numbers: tuple[int, ...] = ()
    left_out: tuple[str, ...] = ()
    summary: str = ""
    text: str = ""
    layer: Layer | None = None
    problem: str = ""

    @property
    def is_doubtful(self) -> bool:
        """Whether something was guessed that may as well be otherwise."""
        return any(choice.is_doubtful for choice in self.choices)


def encoding_choice(current: str, answers: Answers, *, is_doubtful: bool = False) -> GuessChoice:
    """The choice of a text's code page."""
    names = dict.fromkeys(("utf-8", *ENCODINGS, current))
    options = tuple((name, encoding_title(name).replace("utf", "UTF")) for name in names if name)
    told = "encoding" in answers
    return GuessChoice("encoding", tr("Preview", "Encoding"), options, current, not told, is_doubtful and not told)


def delimiter_choice(current: str, answers: Answers) -> GuessChoice:
    """The choice of what parts the columns of a text."""
    words = {",": tr("Preview", "comma"), ";": tr("Preview", "semicolon"), "\t": tr("Preview", "tab"),
             "|": tr("Preview", "bar")}  # fmt: skip
    return GuessChoice(
        "delimiter", tr("Preview", "Separator"), tuple(words.items()), current, "delimiter" not in answers
    )


def column_choice(key: str, title: str, columns: tuple[str, ...], current: str, answers: Answers, *,
                  is_doubtful: bool = False) -> GuessChoice:  # fmt: skip
    """The choice of the column that something stands in; none is possible."""
    options = (("", tr("Preview", "(none)")), *((name, name) for name in columns))
    told = bool(answers.get(key))
    return GuessChoice(key, title, options, current, not told, is_doubtful and not told)
