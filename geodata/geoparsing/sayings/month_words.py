"""Names of the twelve months by language, as their beginnings: what follows is a case ending.

Twelve for a language, from January; several beginnings of one month are parted by "/", and one with "$" is whole.
"""

from __future__ import annotations

from functools import lru_cache

_STEMS = {
    "en": (
        "january$/jan$ february$/feb$ march$/mar$ april$/apr$ may$ june$/jun$ july$/jul$ august$/aug$ "
        "september$/sept$/sep$ october$/oct$ november$/nov$ december$/dec$"
    ),
    "ru": "янв фев март апр мая$/май$/мае$ июн июл авг сент окт нояб дек",
    "uk": "січ лют берез квіт трав черв лип серп верес жовт листопад груд",
    "fr": "janv févr/fevr mars$ avr mai$ juin$ juil août/aout sept oct nov déc/dec",
    "tr": "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralı",
    "az": "yanv fev mart apr may iyun iyul avq sent okt noy dek",
    "hy": "հունվար փետրվար մարտ ապրիլ մայիս հունիս հուլիս օգոստոս սեպտեմբեր հոկտեմբեր նոյեմբեր դեկտեմբեր",
    "ka": "იანვ თებერვ მარტ აპრილ მაის ივნის ივლის აგვისტ სექტემბ ოქტომბ ნოემბ დეკემბ",
    "fa": "ژانویه فوریه مارس آوریل مه$/می$ ژوئن ژوئیه/جولای اوت/آگوست سپتامبر اکتبر نوامبر دسامبر",
    "ar": "يناير فبراير مارس أبريل/ابريل مايو يونيو يوليو أغسطس/اغسطس سبتمبر أكتوبر/اكتوبر نوفمبر ديسمبر",
    "kk": "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан",
    "ky": "янв фев март апр май июн июл авг сент окт нояб дек",
    "tg": "янв фев март апр май июн июл авг сент окт нояб дек",
    "uz": "yanv fev mart apr may iyun iyul avg sent okt noy dek",
    "tk": "ýanw few mart apr maý iýun iýul awg sent okt noý dek",
    "de": "jan/jän feb mär apr mai$ jun jul aug sep okt nov dez",
    "es": "ene feb mar abr may jun jul ago sep oct nov dic",
    "it": "gen feb mar apr mag giu lug ago set ott nov dic",
    "pt": "jan fev mar abr mai jun jul ago set out nov dez",
    "pl": "stycz lut mar kwie maj$/maja$/maju$ czerw lip sierp wrze paźdz listopad grud",
}
LANGUAGES_READ = frozenset(_STEMS)
"""Languages whose names of places, case endings and dates are known."""
CAPITAL = frozenset({"en", "und", "tr", "de"})
"""Languages that write them with a capital: "may" is none."""
YEAR_FIRST = frozenset({"hy", "az", "ka", "kk", "ky", "uz", "tk", "tg"})
"""Languages that may name the year before day and month."""
DAY_LAST = frozenset({"en", "und", "hy", "az"})
"""Languages that may name the month before the day."""
MONTH_FIRST = frozenset({"en"})
"""Languages whose readers may write 1/13/2026."""


@lru_cache(maxsize=32)
def month_stems(language: str) -> tuple[tuple[str, int], ...]:
    """Beginnings of names of months with their numbers, the longest first; those of English for an unknown language.

    >>> [number for stem, number in month_stems("fr") if "juillet".startswith(stem)]
    [7]
    """
    months = _STEMS.get(language, _STEMS["en"]).split()
    stems = [(stem, number) for number, month in enumerate(months, 1) for stem in month.split("/")]
    return tuple(sorted(stems, key=lambda pair: -len(pair[0])))


def month_pattern(language: str) -> str:
    """A regular expression for the name of a month in any case, to be read without regard to capitals elsewhere."""
    shapes = []
    for stem, _ in month_stems(language):
        first = f"(?-i:{stem[0].upper()})" if language in CAPITAL else stem[0]
        shapes.append(first + (stem[1:-1] + "(?![^\\W\\d_])" if stem.endswith("$") else stem[1:] + r"[^\W\d_]{0,8}"))
    return "|".join(shapes)


def month_of(name: str, language: str) -> int:
    """The number of the month that a name matched by `month_pattern` is of."""
    name = name.casefold()
    return next(
        number
        for stem, number in month_stems(language)
        if (name == stem[:-1] if stem.endswith("$") else name.startswith(stem))
    )
