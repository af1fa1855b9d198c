"""Translation of the interface through Qt, in a form that `pyside6-lupdate` extracts (`make translations`).

``translations/*.ts`` are the texts for Qt Linguist; ``assets/translations`` has them compiled.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from geodata.core.errors import DataError
from geodata.core.phrase import Numeral, Phrase

Key = TypeVar("Key")

CATALOGUES = Path(__file__).resolve().parent.parent / "assets" / "translations"
SOURCE_LANGUAGE = "en"
LANGUAGE_PROPERTY = "mapviewer.language"  # of the application


def _languages() -> dict[str, str]:
    """The languages by code, each in its own letters: whoever chose one by mistake must find the way back."""
    rows = (CATALOGUES / "languages.tsv").read_text(encoding="utf-8").splitlines()
    return {code: name for code, _forms, name in (row.split("\t") for row in rows)}


LANGUAGES: Mapping[str, str] = _languages()

# English forms in a source text: "%n step(s)", "%n (country|countries)". A translation brings its own numerus forms.
_FORMS = re.compile(r"\((?:s|([^()|]*)\|([^()|]*))\)")


def system_language() -> str:
    """The first of the languages that the system's user reads in which the interface exists, else English."""
    wanted = (name.replace("_", "-").partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in wanted if code in LANGUAGES), SOURCE_LANGUAGE)


def speak(language: str = "") -> str:
    """Show the interface in *language*, or in the system's for "" or an unknown one; return the language.

    Windows that exist keep the texts that they were made with.
    """
    application = QCoreApplication.instance()
    if application is None:
        raise RuntimeError("a language belongs to a QCoreApplication, and none runs")
    chosen = language if language in LANGUAGES else system_language()
    for translator in application.findChildren(QTranslator):
        QCoreApplication.removeTranslator(translator)
        translator.setParent(None)
    if chosen != SOURCE_LANGUAGE:
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in (("qtbase", qt_folder), ("mapviewer", str(CATALOGUES))):
            translator = QTranslator(application)
            if translator.load(f"{name}_{chosen}", folder):
                QCoreApplication.installTranslator(translator)
    application.setProperty(LANGUAGE_PROPERTY, chosen)
    QLocale.setDefault(number_locale(chosen))
    if isinstance(application, QGuiApplication):
        application.setLayoutDirection(QLocale(chosen).textDirection())
    return chosen


def number_locale(language: str = "") -> QLocale:
    """How numbers are written: as a language does, in the digits that dates, counts and maps of the program have."""
    spoken = QLocale(language or spoken_language())
    return spoken if spoken.zeroDigit() == "0" else QLocale.c()


def spoken_language() -> str:
    """The language in which the interface speaks; English where none was chosen."""
    application = QCoreApplication.instance()
    return str((application.property(LANGUAGE_PROPERTY) if application is not None else "") or SOURCE_LANGUAGE)


def reads_from_right() -> bool:
    """Whether the interface's language is written from right to left."""
    return QLocale(spoken_language()).textDirection() == Qt.LayoutDirection.RightToLeft


def tr(context: str, text: str, comment: str = "", n: int = -1, /) -> str:
    """Return *text* in the language of the interface, or in English if no translator knows it.

    The arguments are those of `QCoreApplication.translate`, by position, since `pyside6-lupdate` reads nothing else.
    Pass literals for *context* and *text*, or texts that `tr_noop` marked in a table. Fill named fields after
    translation: `tr("Canvas", "Zoom to {place}").format(place=name)`.

    A count *n* replaces `%n` and picks the plural form. Pass a plain name as *n* and keep the call out of f-strings:
    `lupdate` skips anything else.

    >>> tr("Steps", "%n step(s)", "", 1), tr("Steps", "%n step(s) (is|are) hidden", "", 2)
    ('1 step', '2 steps are hidden')
    """
    shown = QCoreApplication.translate(context, text, comment, n)
    return _FORMS.sub(lambda form: _english(form, n), shown) if n >= 0 else shown


def _english(form: re.Match[str], n: int) -> str:
    if form[1] is None:
        return "" if n == 1 else "s"
    return form[1] if n == 1 else form[2]


def told(message: str | DataError) -> str:
    """Return what the library `geodata` has to say, which knows no Qt, in the language of the interface.

    Texts that are in no catalogue, such as names of files, stay as they are. `scripts.update_translations` puts the
    library's texts into the catalogue.
    """
    if isinstance(message, DataError):
        return told(message.message)
    if isinstance(message, Numeral):
        locale = number_locale()
        return message.translate({ord(","): locale.groupSeparator(), ord("."): locale.decimalPoint()})
    if not isinstance(message, Phrase):
        return QCoreApplication.translate("Data", message) if message else ""
    values = {key: told(value) if isinstance(value, str) else value for key, value in message.values.items()}
    try:
        return QCoreApplication.translate("Data", message.template).format(**values)
    except (KeyError, ValueError, IndexError):  # a translation with other fields
        return str(message)


def tr_noop(_context: str, text: str, /) -> str:
    """Mark *text* in a table for `lupdate` and return it as it is; `tr` or `Terms` translates it when it is shown."""
    return text


class Terms(Mapping[Key, str]):
    """A table of texts marked with `tr_noop`, translated each time one is read."""

    def __init__(self, context: str, texts: Mapping[Key, str]) -> None:
        self._context, self._texts = context, texts

    def __getitem__(self, key: Key) -> str:
        return tr(self._context, self._texts[key])

    def __iter__(self) -> Iterator[Key]:
        return iter(self._texts)

    def __len__(self) -> int:
        return len(self._texts)
