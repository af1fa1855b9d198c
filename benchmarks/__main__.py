"""Measure groups of the table, all if none is named, and write them to RESULTS.md, results.json and the README.

Rows of groups that were not measured this time stay as they are; each group tells when and where it was measured. What
a group found is written as soon as it has ended, and one that fails leaves its rows as they were: the exit code is 1
then. ``--short`` takes fewer repeats and leaves out what takes minutes; ``--show`` writes nothing.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from benchmarks.machine import describe, virtual_screen, workshop
from benchmarks.rows import GROUPS, SHORT, measured
from benchmarks.table import markdown, merged, read_results, write_readme, write_results

FOLDER = Path(__file__).parent


def main() -> int:
    """Measure, show, write; 1 if a group failed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=(__doc__ or "").partition("\n")[0])
    names = [group.__name__ for group in GROUPS]
    parser.add_argument("groups", nargs="*", metavar="GROUP", help=f"of {', '.join(names)}")
    parser.add_argument("--short", action="store_true", help="fewer repeats; without what takes minutes")
    parser.add_argument("--show", action="store_true", help="write nothing")
    asked = parser.parse_args()
    if unknown := set(asked.groups) - set(names):
        parser.error(f"no group {', '.join(sorted(unknown))}; there are {', '.join(names)}")
    if asked.short:
        os.environ[SHORT] = "1"
    machine, failed = describe(), False
    print(machine, flush=True)
    rows = [] if asked.show else read_results(FOLDER)
    with virtual_screen(), workshop() as folder:
        for group in GROUPS:
            if asked.groups and group.__name__ not in asked.groups:
                continue
            found = measured(group, folder, machine)
            failed |= not found
            rows = merged(rows, found, names)
            if not asked.show:
                write_results(FOLDER, rows)
                write_readme(FOLDER.parent / "README.md", rows)
    print(markdown(rows) if asked.show else f"written: {FOLDER / 'RESULTS.md'}, results.json, README.md")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
