"""The months as sheets name them in other languages, and the words for quarters and halves of a year."""

from __future__ import annotations

from functools import lru_cache

from geodata.core.dates import MONTHS
from geodata.map.names import fold

# Twelve names a line; where a language has two forms (Russian «январь» and «января»), a line each.
_LINES = """
январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь
января февраля марта апреля мая июня июля августа сентября октября ноября декабря
січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень
ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr
janvier février mars avril mai juin juillet août septembre octobre novembre décembre
januar februar märz april mai juni juli august september oktober november dezember
enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
հունվար փետրվար մարտ ապրիլ մայիս հունիս հուլիս օգոստոս սեպտեմբեր հոկտեմբեր նոյեմբեր դեկտեմբեր
իանվար փետրուար մարտ ապրիլ մայիս յունիս յուլիս օգոստոս սեպտեմբեր հոկտեմբեր նոյեմբեր դեկտեմբեր
იანვარი თებერვალი მარტი აპრილი მაისი ივნისი ივლისი აგვისტო სექტემბერი ოქტომბერი ნოემბერი დეკემბერი
ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر
"""
_LEAST = 3  # letters of an abbreviation
QUARTER_WORDS = (r"q|к|t|кв\.?|квартал|quarter|quartal|kvartal|trim\.?|trimestre|çeyrek|ceyrek|rüb|եռամսյակ|"
                 r"კვარტალი|سه‌ماهه")  # fmt: skip
HALF_WORDS = r"h|s|пол\.?|полугодие|half|halbjahr|semestre|semester|yarıyıl|կիսամյակ"


@lru_cache(maxsize=1)
def _names() -> tuple[tuple[str, int], ...]:
    lines: list[list[str]] = [list(MONTHS), *(line.split() for line in _LINES.splitlines())]
    return tuple((fold(name), number) for line in lines for number, name in enumerate(line, 1))


@lru_cache(maxsize=4096)
def month_named(text: str) -> int | None:
    """The month of a name or the beginning of one in any of the languages; None where two months begin so.

    >>> month_named("Şubat"), month_named("мая"), month_named("févr."), month_named("Sept"), month_named("jui")
    (2, 5, 2, 9, None)
    """
    wanted = fold(text.strip(" ."))
    whole = {number for name, number in _names() if name == wanted}
    begun = {number for name, number in _names() if len(wanted) >= _LEAST and name.startswith(wanted)}
    found = whole or begun
    return next(iter(found)) if len(found) == 1 else None
