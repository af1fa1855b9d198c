"""Rows of the table: ours beside a peer's, measured in the same run on the same machine."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

README_BEGIN, README_END = "<!-- benchmarks: written by make bench -->", "<!-- end of benchmarks -->"


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
    group: str = ""
    measured: str = ""  # when and where

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


def merged(rows: Sequence[Row], found: Sequence[Row], groups: Sequence[str]) -> list[Row]:
    """The rows with those of a group in place of what it had, in the order of the *groups*."""
    replaced = {row.group for row in found}
    kept = [row for row in rows if row.group in groups and row.group not in replaced]
    return sorted([*kept, *found], key=lambda row: groups.index(row.group))


def read_results(folder: Path) -> list[Row]:
    """The rows of results.json."""
    path = folder / "results.json"
    known = json.loads(path.read_text(encoding="utf-8")) if path.exists() else []
    return [Row(**{key: value for key, value in row.items() if key not in ("ratio", "met")}) for row in known]


def write_results(folder: Path, rows: Sequence[Row]) -> None:
    """Write RESULTS.md and results.json."""
    table = [asdict(row) | {"ratio": row.ratio, "met": row.met} for row in rows]
    (folder / "results.json").write_text(json.dumps(table, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    (folder / "RESULTS.md").write_text(markdown(rows), encoding="utf-8")


def write_readme(path: Path, rows: Sequence[Row]) -> None:
    """Write the table between its marks in the README."""
    before, begin, rest = path.read_text(encoding="utf-8").partition(README_BEGIN)
    _, end, after = rest.partition(README_END)
    if not (begin and end):
        raise SystemExit(f"{path}: the marks {README_BEGIN} and {README_END} are missing")
    words = "\n\n".join(["\n".join(_conditions(rows)), "\n".join(_table(rows))])
    path.write_text(f"{before}{begin}\n{words}\n\n{end}{after}", encoding="utf-8")


def markdown(rows: Sequence[Row]) -> str:
    """The table for people."""
    notes = [f"* {row.name}: {row.note}" for row in rows if row.note]
    lines = ["# Benchmarks", "", *_conditions(rows), "", *_table(rows), "", *notes]
    return "\n".join(lines).rstrip() + "\n"


def _conditions(rows: Sequence[Row]) -> list[str]:
    """When and where the rows were measured, each group's once."""
    places: dict[str, dict[str, None]] = {}
    for row in rows:
        places.setdefault(row.measured, {})[row.group] = None
    told = [f"{', '.join(f'`{group}`' for group in groups)}: {place}" for place, groups in places.items()]
    whole = next(iter(places), "")
    where = [f"All rows were measured in one run: {whole}"] if len(places) == 1 else [f"* {line}" for line in told]
    return [
        *where,
        "",
        "A goal is the largest acceptable ratio. Rows of the real window are CPU time of the thread that draws.",
    ]


def _table(rows: Sequence[Row]) -> list[str]:
    lines = ["| | mapviewer | compared with | ratio | goal | met |", "|---|---:|---|---:|---:|:-:|"]
    for row in rows:
        peer = row.against if row.peer is None else f"{_number(row.peer)} {row.unit} {row.against}"
        lines.append(
            f"| {row.name} | {_number(row.ours)} {row.unit} | {peer} | {_share(row.ratio)} | {_share(row.goal)} "
            f"| {'–' if row.met is None else 'yes' if row.met else '**no**'} |"
        )
    return lines


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}" if value >= 1 else f"{value:.2f}"


def _share(value: float | None) -> str:
    return "–" if value is None else f"{value:.2f}" if value < 10 else f"{value:.0f}"
