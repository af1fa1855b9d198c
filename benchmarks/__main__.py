"""``python -m benchmarks [GROUP …]``: measure everything and write RESULTS.md and results.json, or show some groups."""

from __future__ import annotations

import sys
from pathlib import Path

from benchmarks.machine import describe, virtual_screen, workshop
from benchmarks.rows import measure_all
from benchmarks.table import markdown, write_results


def main(wanted: list[str]) -> None:
    machine = describe()
    print(machine, flush=True)
    with virtual_screen(), workshop() as folder:
        rows = measure_all(folder, wanted)
    if wanted:  # a part of the table is only shown
        print(markdown(rows, machine))
    else:
        write_results(Path(__file__).parent, rows, machine)
        print(f"written: {Path(__file__).parent / 'RESULTS.md'}")


if __name__ == "__main__":
    main(sys.argv[1:])
