"""Rows of the table: ours beside a peer's, measured in the same run on the same machine."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Row:
    """One comparison. ``goal`` is the largest ratio of *ours* to *peer* that is wanted; None where there is none.

    ``peer`` is None where the peer is not installed; ``against`` then says so. ``note`` holds what else was seen.
    """

    name: str
    ours: float
    peer: float | None
    against: str
    goal: float | None = None
    unit: str = "ms"
    note: str = ""

    @property
    def ratio(self) -> float | None:
        """Ours as a multiple of the peer's."""
        return self.ours / self.peer if self.peer else None

    @property
    def met(self) -> bool | None:
        """Whether the goal is met; None where there is none, or nothing to hold it against."""
        return None if self.goal is None or self.ratio is None else self.ratio <= self.goal


def quantile(values: Iterable[float], share: float) -> float:
    """The value that *share* of the values do not exceed."""
    ordered = sorted(values)
    return ordered[min(int(share * len(ordered)), len(ordered) - 1)]


def median(values: Iterable[float]) -> float:
    """The middle value."""
    return quantile(values, 0.5)


def write_results(folder: Path, rows: list[Row], machine: str) -> None:
    """Write RESULTS.md and results.json."""
    table = [
        {"name": row.name, "ours": row.ours, "peer": row.peer, "ratio": row.ratio, "goal": row.goal, "met": row.met,
         "unit": row.unit, "against": row.against, "note": row.note}
        for row in rows
    ]  # fmt: skip
    (folder / "results.json").write_text(json.dumps(table, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    (folder / "RESULTS.md").write_text(markdown(rows, machine), encoding="utf-8")


def markdown(rows: list[Row], machine: str) -> str:
    """The table for people."""
    lines = [
        "# Benchmarks",
        "",
        f"{machine} All rows were measured in one run. A goal is the largest acceptable ratio.",
        "",
        "| | mapviewer | compared with | ratio | goal | met |",
        "|---|---:|---|---:|---:|:-:|",
    ]
    for row in rows:
        peer = row.against if row.peer is None else f"{_number(row.peer)} {row.unit} {row.against}"
        lines.append(
            f"| {row.name} | {_number(row.ours)} {row.unit} | {peer} | {_share(row.ratio)} | {_share(row.goal)} "
            f"| {'–' if row.met is None else 'yes' if row.met else '**no**'} |"
        )
    notes = [f"* {row.name}: {row.note}" for row in rows if row.note]
    return "\n".join([*lines, "", *notes]).rstrip() + "\n"


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}" if value >= 1 else f"{value:.2f}"


def _share(value: float | None) -> str:
    return "–" if value is None else f"{value:.2f}" if value < 10 else f"{value:.0f}"
