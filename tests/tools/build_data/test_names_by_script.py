"""Names of places: only what is certain."""

from __future__ import annotations

import pytest

from tools.build_data.names_by_script import ascii_key, azerbaijani_name, english_name, names_of


@pytest.mark.parametrize(
    ("azerbaijani", "english"),
    [("Ağdaş", "Aghdash"), ("Qubadlı", "Gubadli"), ("Xaçmaz", "Khachmaz"), ("İmişli", "Imishli"), ("Şəki", "Shaki")],
)
def test_azerbaijani_names_are_respelled_for_english(azerbaijani: str, english: str) -> None:
    assert english_name(azerbaijani, "aze") == english


def test_other_countries_keep_their_spelling_without_macrons() -> None:
    assert english_name("Gorgān", "irn") == "Gorgan"
    assert english_name("İzmir", "tur") == "İzmir"


def test_the_national_spelling_must_be_the_only_one_that_fits() -> None:
    assert azerbaijani_name("Barda", ["Bərdə", "Berda", "Barda"]) == "Bərdə"
    assert azerbaijani_name("Barda", ["Bərdə", "Bardə"]) is None


def test_forms_that_are_not_certain_are_left_out() -> None:
    names = names_of("Meghri", "arm", ["Մեղրի", "Мегри", "Мегры", "Мегрі", "მეღრი"])
    assert names == {"en": "Meghri", "hy": "Մեղրի"}


def test_the_classical_armenian_orthography_does_not_count() -> None:
    assert names_of("Gyumri", "arm", ["Գիւմրի", "Գյումրի"])["hy"] == "Գյումրի"


def test_spellings_are_compared_without_signs() -> None:
    assert ascii_key("Şuşa") == ascii_key("Susa")
    assert ascii_key("Kəlbəcər") == "kalbacar"
