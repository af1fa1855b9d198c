"""What the import preview shows of a file, whichever kind it is: choices, first rows, what is left out, a sample."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from geodata.core.text_encoding import ENCODINGS, encoding_title
from geodata.story.layer import Layer
from mapviewer.ui.translate import tr

ROWS_SHOWN = 40
_HEADINGS = 12  # rows that may be the heading
Answers = Mapping[str, str]


class EntryForm(Enum):
    """How something is put right: chosen from a list, chosen or typed, or typed."""

    CHOSEN = "chosen"
    SEARCHED = "searched"
    TYPED = "typed"


@dataclass(frozen=True)
class GuessChoice:
    """One thing that may be put right: its key, its words, what may be chosen, and what holds now.

    ``is_guess``: the file does not say it. ``is_doubtful``: another answer is as likely. ``further`` are more values
    with their words, that are found by typing a part of them.
    """

    key: str
    title: str
    options: tuple[tuple[str, str], ...]
    current: str
    is_guess: bool = True
    is_doubtful: bool = False
    entry: EntryForm = EntryForm.CHOSEN
    further: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class FilePreview:
    """A file as it would be used: the first rows with their numbers and what each column is taken for.

    ``assumed`` are answers that the preview gave itself, so that there is something to see.
    """

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
    assumed: Mapping[str, str] = field(default_factory=dict)

    @property
    def is_doubtful(self) -> bool:
        """Whether something was guessed that may as well be otherwise."""
        return any(choice.is_doubtful for choice in self.choices)


def encoding_choice(current: str, answers: Answers, *, is_doubtful: bool = False) -> GuessChoice:
    """The choice of a text's code page."""
    names = dict.fromkeys((current if current == "utf-8-sig" else "utf-8", *ENCODINGS, current))
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


def heading_choice(current: int, answers: Answers, *, none: bool = False, is_doubtful: bool = False) -> GuessChoice:
    """The choice of the row that heads the columns; *none*: there may be none."""
    numbers = sorted({*range(1, _HEADINGS + 1), current} - {0})
    rows = [(str(number), tr("Preview", "row {number}").format(number=number)) for number in numbers]
    options = ([("0", tr("Preview", "(none)"))] if none else []) + rows
    told = "heading" in answers
    return GuessChoice("heading", tr("Preview", "Heading"), tuple(options), str(current), not told,
                       is_doubtful and not told)  # fmt: skip


def sheet_choice(tables: tuple[str, ...], current: str, answers: Answers) -> GuessChoice:
    """The choice of a workbook's sheet."""
    options = tuple((name, name) for name in tables)
    return GuessChoice("sheet", tr("Preview", "Sheet"), options, current, "sheet" not in answers)


def column_choice(key: str, title: str, columns: tuple[str, ...], current: str, answers: Answers, *,
                  is_doubtful: bool = False) -> GuessChoice:  # fmt: skip
    """The choice of the column that something stands in; none is possible."""
    options = (("", tr("Preview", "(none)")), *((name, name) for name in columns))
    told = bool(answers.get(key))
    return GuessChoice(key, title, options, current, not told, is_doubtful and not told)


def typed_choice(key: str, title: str, current: str, answers: Answers) -> GuessChoice:
    """Words that may be typed in the place of those that were found."""
    is_guess = key not in answers and bool(current)
    return GuessChoice(key, title, (), answers.get(key, current), is_guess, entry=EntryForm.TYPED)
