"""`python -m tools.build_data.names_page`: write docs/names.md, the checked names in every language."""

from __future__ import annotations

from pathlib import Path

from geodata.core.atomic_write import write_text
from geodata.core.dates import format_span
from geodata.core.languages import language_title
from geodata.map.base_map import load_base_map
from geodata.map.names import Names
from geodata.story.entities import base_target
from tools.build_data.name_evidence import evidence, hand_written
from tools.build_data.place_names import LANGUAGES, forms_by_hand

PAGE = Path(__file__).parents[2] / "docs" / "names.md"
HEAD = """# Names by language

Every form stands under its language, for each place (`geodata/data/place_names.tsv`, made by
`python -m tools.build_data.place_names` from the tables in `tools/build_data/tables`, the Unicode CLDR and GeoNames).
What is missing (–) is written in Latin letters on the map, and `mapviewer check STORY --names` lists it. This page is
made by `python -m tools.build_data.names_page`.

A place that two sides call differently has its names in rows of their own. On the map those in use on the day of the
view stand side by side in one script, first the name used by those who govern the place on that day; the legend says
so. Forms of the second name in a third language are plain transliterations.

Forms marked ° were written down by hand (`place_forms.csv`, `disputed_names.csv`) from general knowledge, without a
source looked up for each: tell us of a wrong one. Those marked ✓ were written down by hand, too, and stand among the
alternate names of GeoNames for the same place (`python -m tools.build_data.name_evidence`; {found:,} of {hand:,} forms
of both tables). The days on which towns changed hands are those of [dated places](dated-places.md) and of the bundled
story's sources; names of republics of the Soviet Union are used until the days of `former_names.csv`.
"""
STATES = "arm aze geo kaz kgz tjk tkm uzb rus tur irn ukr chn"
TOWNS = """yerevan gyumri vanadzor goris kapan meghri agarak baku ganja sumgait nakhchivan julfa ordubad lankaran
shaki tartar yevlakh horadiz mincivan aghband tbilisi batumi kutaisi sukhumi g611403 astana almaty aktau bishkek osh
dushanbe khujand ashgabat turkmenabat tashkent samarkand bukhara moscow yekaterinburg grozny ankara istanbul kars tehran
tabriz kyiv odesa beijing xian washington"""
WATERS = "caspian blacksea sevan aral"
DISPUTED = """stepanakert shusha lachin kelbajar agdam fuzuli jabrayil zangilan gubadli martakert khojaly askeran
martuni hadrut karki"""


def ids() -> tuple[str, ...]:
    """The ids of the checked places that have one name."""
    kinds = (("country", STATES), ("place", TOWNS), ("water", WATERS))
    return tuple(f"{kind}:{name}" for kind, names in kinds for name in names.split())


def disputed_ids() -> tuple[str, ...]:
    """The ids of the checked places that have two names."""
    return tuple(f"place:{name}" for name in DISPUTED.split())


def page() -> str:
    """The whole page in Markdown."""
    languages = [language for language in LANGUAGES if language != "fr"]
    titles = " | ".join(language_title(language) for language in languages)
    rule = "|" + "---|" * (len(languages) + 1)
    plain = [_plain(target_id, languages) for target_id in ids()]
    head = f"| English | {titles} |\n{rule}"
    head_words = HEAD.format(found=len(evidence()), hand=len(set(hand_written())))
    lines = [head_words, f"## {len(plain)} places with one name\n", head, *plain, ""]
    lines += ["## Places with two names\n", f"| English | Used by | When | {titles} |\n|---|---{rule}"]
    for name in DISPUTED.split():
        for usage in _names(f"place:{name}").usages:
            when = format_span(usage.span) if usage.span.start or usage.span.end else "always"
            forms = [_marked(f"place:{name}", key, usage.forms.get(key, "")) for key in languages]
            lines.append(_row(usage.forms["en"], [usage.by or "both", when, *forms]))
    lines += ["", "## Who governed, for the order of two names\n", "| Place | Governed by | When |", "|---|---|---|"]
    lines += [
        f"| {names.english} | {by} | {format_span(span)} |"
        for names in map(_names, disputed_ids())
        for by, span in names.held
    ]
    return (
        "\n".join([*lines, "", "At all other times the place is governed by the state in whose borders it lies."])
        + "\n"
    )


def _plain(target_id: str, languages: list[str]) -> str:
    """The row of a place with one name; forms of the hand-made table are marked."""
    names, by_hand = _names(target_id), forms_by_hand().get(target_id, {})
    forms = [(names.forms.get(key, ""), by_hand.get(key)) for key in languages]
    told = zip(languages, forms, strict=True)
    return _row(names.english, [_marked(target_id, key, form) if form == hand else form for key, (form, hand) in told])


def _marked(target_id: str, language: str, form: str) -> str:
    """A form that was written down by hand, with whether GeoNames has it, too."""
    if not form:
        return ""
    return f"{form} ✓" if (target_id, language, form) in evidence() else f"{form}°"


def _names(target_id: str) -> Names:
    target = base_target(load_base_map(), target_id)
    if target is None:
        raise KeyError(target_id)
    return target.names


def _row(english: str, forms: list[str]) -> str:
    return "| " + " | ".join([english, *(form or "–" for form in forms)]) + " |"


def main() -> None:
    """Write the page."""
    write_text(PAGE, page())


if __name__ == "__main__":
    main()
