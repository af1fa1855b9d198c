"""Numbers and lengths in the language of the interface."""

from __future__ import annotations

from mapviewer.ui.translate import number_locale, tr


def number_text(number: float, decimals: int = 0) -> str:
    """A number for display.

    >>> number_text(1234.6), number_text(3.26, 1)
    ('1,235', '3.3')
    """
    return number_locale().toString(float(number), "f", decimals)


def kilometres_text(km: float, decimals: int = 0) -> str:
    """A length for display.

    >>> kilometres_text(500)
    '500 km'
    """
    return tr("Units", "{number} km").format(number=number_text(km, decimals))


def distance_text(metres: float) -> str:
    """A distance of any length, to two digits or more.

    >>> distance_text(3240), distance_text(240.4)
    ('3.2 km', '240 m')
    """
    if metres < 1000:
        return tr("Units", "{number} m").format(number=number_text(metres))
    return kilometres_text(metres / 1000, 1)
