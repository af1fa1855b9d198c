"""Plans of trees of arrows are the same when they come from the last start, whatever became of the file."""

from __future__ import annotations

from pathlib import Path

import pytest

from mapviewer.scene.trees.flow_trees import BENDS, TURNS_DEG, Plan, plan_of
from mapviewer.scene.trees.tree_plans import PlanBook

ROOT = (0.0, 0.0)
LEAVES = [(900_000.0, 100_000.0), (800_000.0, -300_000.0), (650_000.0, 400_000.0)]
OTHERS = [(400_000.0, 20_000.0)]


def test_a_plan_comes_back_from_the_file(tmp_path: Path) -> None:
    file = tmp_path / "trees" / "plans.json"
    book = PlanBook(file)
    found = book.plan(ROOT, LEAVES, OTHERS)
    assert found == plan_of(ROOT, LEAVES, OTHERS)
    book.write()
    kept = file.read_text()
    another = next(bend for bend in BENDS if bend != found.bend)
    file.write_text(kept.replace(f"{found.bend}, ", f"{another}, "))
    assert PlanBook(file).plan(ROOT, LEAVES, OTHERS) == Plan(found.stem, another, found.turn_deg)  # it is the file's
    assert PlanBook(file).plan(ROOT, LEAVES[:2], OTHERS) == plan_of(ROOT, LEAVES[:2], OTHERS)


@pytest.mark.parametrize(
    "damage", ["", "{", "[]", '{"a": 1}', '{"a": [0, 5.0, 1.0]}', '{"a": ["x", 0.12, 32.0]}', "\0"]
)
def test_a_damaged_file_is_found_anew(tmp_path: Path, damage: str) -> None:
    file = tmp_path / "plans.json"
    file.write_text(damage)
    book = PlanBook(file)
    assert book.plan(ROOT, LEAVES, OTHERS) == plan_of(ROOT, LEAVES, OTHERS)
    book.write()
    assert PlanBook(file).plan(ROOT, LEAVES, OTHERS).turn_deg in TURNS_DEG
    assert file.read_text().startswith("{")
