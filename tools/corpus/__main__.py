"""Compare our readers with other libraries on a folder of anybody's files.

    python -m tools.corpus FOLDER … [--peers PYTHON] [--kind layer] [--at-most 12] [--show]

*PYTHON* is the interpreter of an environment with GeoPandas, pandas, trafilatura and docx2txt (docs/corpus.md); what it
misses is said, and nothing is compared. With ``--show`` each file that does not agree is a line.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import threading
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tools.corpus.comparison import Compared, Verdict, compared
from tools.corpus.file_kinds import CorpusFile, files_in
from tools.corpus.own_facts import facts_of, tables_of

MOST_SECONDS = 60.0
_PEER = Path(__file__).with_name("peer_facts.py")


@dataclass(frozen=True)
class Row:
    """A file, or a table of it, with its verdict."""

    file: CorpusFile
    table: str
    result: Compared


class Peers:
    """The other libraries in a process of their own, which is started anew when a file ends it."""

    def __init__(self, python: str) -> None:
        self._python = python
        self._process = self._start()

    def _start(self) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [self._python, str(_PEER)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            text=True,
        )  # fmt: skip

    def ask(self, task: dict[str, Any]) -> dict[str, Any]:
        """The facts of a file, or ``error``."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        clock = threading.Timer(MOST_SECONDS, self._process.kill)
        clock.start()
        try:
            self._process.stdin.write(json.dumps(task) + "\n")
            self._process.stdin.flush()
            line = self._process.stdout.readline()
        except OSError:
            line = ""
        clock.cancel()
        if not line:
            self._process.kill()
            self._process = self._start()
            return {"error": "ended its process, or took too long"}
        return dict(json.loads(line))

    def close(self) -> None:
        """End the process."""
        self._process.kill()
        self._process.wait()


def rows_of(files: Sequence[CorpusFile], peers: Peers) -> Iterator[Row]:
    """Each file's verdict; of a GeoPackage each table's. Files that are nothing of their kind have none."""
    for file in files:
        for table in tables_of(file.path) if file.kind == "layer" else [""]:
            own = facts_of(file.kind, file.path, table)
            task = {"kind": file.kind, "path": str(file.path), "table": table, "sheet": own.get("sheet"),
                    "delimiter": own.get("delimiter")}  # fmt: skip
            peer = peers.ask(task)
            if file.ending == ".json" and "refused" in own and "error" in peer:
                continue  # not every JSON file is a map
            yield Row(file, table, compared(file.kind, own, peer))


def report(rows: Sequence[Row]) -> str:
    """The figures by kind of file and verdict, and each kind of difference with its number of files."""
    lines = []
    for kind in dict.fromkeys(row.file.kind for row in rows):
        own = [row for row in rows if row.file.kind == kind]
        counts = Counter(row.result.verdict for row in own)
        lines.append(f"{kind}s: {len(own)}; " + ", ".join(f"{counts[verdict]} {verdict}" for verdict in Verdict))
        kinds: dict[tuple[str, str], list[str]] = defaultdict(list)
        for row in own:
            if row.result.verdict is not Verdict.AGREES:
                kinds[row.result.verdict, row.result.kind].append(row.file.path.name)
        for (verdict, what), names in sorted(kinds.items(), key=lambda item: (item[0][0], -len(item[1]))):
            lines.append(f"  {len(names):4} {verdict}: {what} ({', '.join(names[:3])})")
    return "\n".join(lines)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run from the command line; 1 when a difference is unexplained, 3 when the other libraries are missing."""
    parser = argparse.ArgumentParser(prog="python -m tools.corpus", description=__doc__.partition("\n")[0])
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--peers", default=sys.executable, help="the Python with the other libraries")
    parser.add_argument("--kind", choices=("layer", "sheet", "article"), help="only files of this kind")
    parser.add_argument("--show", action="store_true", help="a line for each file that does not agree")
    parser.add_argument("--at-most", type=int, default=0, help="files of one ending from each folder")
    options = parser.parse_args(arguments)
    asked = subprocess.run([options.peers, str(_PEER), "--missing"], capture_output=True, text=True, check=True)
    absent = json.loads(asked.stdout)
    if absent:
        print(f"{options.peers} misses: {', '.join(absent)}. Nothing was compared; install them there"
              " (not in this project's environment).", file=sys.stderr)  # fmt: skip
        return 3
    files = [file for file in files_in(options.folders, options.at_most) if options.kind in (None, file.kind)]
    peers = Peers(options.peers)
    rows = []
    try:
        for row in rows_of(files, peers):
            rows.append(row)
            if options.show and row.result.verdict is not Verdict.AGREES:
                print(f"{row.result.verdict} | {row.file.kind} | {row.file.path} {row.table} | {row.result.kind}"
                      f" | {row.result.detail}", flush=True)  # fmt: skip
    finally:
        peers.close()
    print(report(rows))
    return int(any(row.result.verdict is Verdict.UNEXPLAINED for row in rows))


if __name__ == "__main__":
    sys.exit(main())
