"""Translation of the interface through Qt, in a form that `pyside6-lupdate` extracts (`make translations`)."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

# English forms in a source text: "%n step(s)", "%n (country|countries)". A translation brings its own numerus forms.
_FORMS = re.compile(r"\((?:s|([^()|]*)\|([^()|]*))\)")


def tr(context: str, text: str, comment: str = "", n: int = -1, /) -> str:
    """Return *text* in the language of the interface, or in English if no translator knows it.

    The arguments are those of `QCoreApplication.translate`, by position, since `pyside6-lupdate` reads nothing else.
    Pass literals for *context* and *text*, or literals marked with `QT_TRANSLATE_NOOP` in a table. Fill named fields
    after translation: `tr("Canvas", "Zoom to {place}").format(place=name)`.

    A count *n* replaces `%n` and picks the plural form:

    >>> tr("Steps", "%n step(s)", "", 1), tr("Steps", "%n step(s) (is|are) hidden", "", 2)
    ('1 step', '2 steps are hidden')
    """
    shown = QCoreApplication.translate(context, text, comment, n)
    return _FORMS.sub(lambda form: _english(form, n), shown) if n >= 0 else shown


def _english(form: re.Match[str], n: int) -> str:
    if form[1] is None:
        return "" if n == 1 else "s"
    return form[1] if n == 1 else form[2]
