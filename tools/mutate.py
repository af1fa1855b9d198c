"""Small mutations of the code, to see whether the tests notice: run by hand, in a clean work tree.

    python -m tools.mutate --seed 7 --count 20 geodata/view/camera.py mapviewer/charts

Each mutant changes one place of one module; the tests that mirror the module run, and the module is put back. Among the
kinds are a dropped `addWidget` or `addAction`: a button that is gone. Each is printed with its line and with the first
test that noticed. Whether a survivor is equivalent to the original is for a person to judge.
"""

from __future__ import annotations

import argparse
import ast
import os
import random
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.In: ast.NotIn, ast.NotIn: ast.In,
}  # fmt: skip
ARITHMETIC: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div, ast.Div: ast.Mult, ast.FloorDiv: ast.Mult, ast.Mod: ast.Mult,
}  # fmt: skip
TIMED_OUT = "timed out"
ADDED = ("addWidget", "addAction", "addRow", "addLayout", "addButton")


@dataclass(frozen=True)
class Mutant:
    """One change: *old* source at character offsets *start* to *end* of a module becomes *new*."""

    path: Path
    line: int
    kind: str
    start: int
    end: int
    old: str
    new: str


def mutants_of(path: Path) -> list[Mutant]:
    """Return every mutant of a module."""
    source = path.read_bytes()
    starts = [0]
    for line in source.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    found = []
    for node in ast.walk(ast.parse(source)):
        for kind, changed in _changes(node):
            assert isinstance(node, ast.expr | ast.stmt)
            assert node.end_lineno is not None
            assert node.end_col_offset is not None
            start = starts[node.lineno - 1] + node.col_offset
            end = starts[node.end_lineno - 1] + node.end_col_offset
            # In brackets a mutant may stand wherever the original stood.
            new = changed if isinstance(node, ast.stmt) else f"({changed})"
            found.append(Mutant(path, node.lineno, kind, start, end, source[start:end].decode(), new))
    return found


def _changes(node: ast.AST) -> Iterator[tuple[str, str]]:
    """Yield what a node can be changed into, with the kind of the mutation."""
    if isinstance(node, ast.Compare) and type(node.ops[0]) in COMPARISONS:
        ops = [COMPARISONS[type(node.ops[0])](), *node.ops[1:]]
        yield "comparison", ast.unparse(ast.Compare(node.left, ops, node.comparators))
    elif isinstance(node, ast.BinOp) and type(node.op) in ARITHMETIC and not _is_text(node):
        yield "arithmetic", ast.unparse(ast.BinOp(node.left, ARITHMETIC[type(node.op)](), node.right))
    elif isinstance(node, ast.BoolOp):
        other = ast.Or() if isinstance(node.op, ast.And) else ast.And()
        yield "and/or", ast.unparse(ast.BoolOp(other, node.values))
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield "not", ast.unparse(node.operand)
    elif isinstance(node, ast.Constant) and type(node.value) in (int, float):
        yield "constant", repr(node.value + 1)
    elif isinstance(node, ast.Constant) and isinstance(node.value, bool):
        yield "constant", repr(not node.value)
    elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):
        called = node.value.func
        name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
        yield ("removed " + name if name in ADDED else "dropped call"), "pass"


def _is_text(node: ast.BinOp) -> bool:
    """Whether an operation is one of text, such as a type with ``|`` or a format."""
    parts = (node.left, node.right)
    return any(
        isinstance(part, ast.JoinedStr) or (isinstance(part, ast.Constant) and isinstance(part.value, str))
        for part in parts
    )


def mirrors(path: Path) -> list[str]:
    """Return the test files of a module: its own, or those of its folder, or of the nearest folder with tests."""
    relative = path.relative_to(PROJECT)
    own = PROJECT / "tests" / relative.parent / f"test_{relative.stem}.py"
    if own.is_file():
        return [str(own)]
    folder = own.parent
    while not list(folder.glob("test_*.py")):
        folder = folder.parent
    return [str(folder)]


def verdict(mutant: Mutant, tests: list[str], limit_s: float) -> str:
    """Run the tests with a mutant in place: "" if they pass, else what noticed; the module is put back in any case.

    Whoever reads the table must be able to tell a mutant that is noticed from a test that fails by itself, and from a
    computer that was too slow.
    """
    before = mutant.path.read_bytes()
    mutant.path.write_bytes(before[: mutant.start] + mutant.new.encode() + before[mutant.end :])
    command = [sys.executable, "-m", "pytest", "-n", "0", "-q", "-x", "-p", "no:randomly", "-p", "no:cacheprovider"]
    # The time that tests take varies less than a second: bytecode is judged by its second.
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": "1"}
    try:
        done = subprocess.run(
            [*command, *tests], cwd=PROJECT, env=environment, timeout=limit_s, capture_output=True, check=False
        )
    except subprocess.TimeoutExpired:
        return f"{TIMED_OUT} after {limit_s:g} s"
    finally:
        mutant.path.write_bytes(before)
    if done.returncode == 0:
        return ""
    failures = re.findall(r"^(?:FAILED|ERROR) (.+?)(?: - .*)?$", done.stdout.decode(errors="replace"), re.MULTILINE)
    return failures[0] if failures else f"exit code {done.returncode}"


def _state(noticed: str, listed: bool) -> str:
    if listed:
        return "-"
    return "timeout" if noticed.startswith(TIMED_OUT) else "killed" if noticed else "SURVIVED"


def main() -> int:
    """Try the mutants that the seed chooses and print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="+", type=Path, help="modules or folders")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--count", type=int, default=20)
    parser.add_argument("--tests", nargs="*", default=[], help="instead of the tests that mirror the module")
    parser.add_argument("--limit", type=float, default=600.0, help="seconds for the tests of one mutant")
    parser.add_argument("--list", action="store_true", help="print the mutants and try none")
    given = parser.parse_args()
    files = [
        file
        for path in given.paths
        for file in (sorted(path.resolve().rglob("*.py")) if path.is_dir() else [path.resolve()])
    ]
    every = [mutant for file in files for mutant in mutants_of(file)]
    chosen = random.Random(given.seed).sample(every, min(given.count, len(every)))
    counts = Counter[str]()
    for number, mutant in enumerate(chosen, 1):
        noticed = "" if given.list else verdict(mutant, given.tests or mirrors(mutant.path), given.limit)
        state = _state(noticed, given.list)
        counts[state] += 1
        where = f"{mutant.path.relative_to(PROJECT)}:{mutant.line}"
        print(f"{number:3} {state:8} {where} {mutant.kind}: {mutant.old[:60]!r} -> {mutant.new[:60]!r}")
        if noticed:
            print(f"             by {noticed}", flush=True)
    if not given.list:
        late = f", {counts['timeout']} timed out" if counts["timeout"] else ""
        print(f"{counts['killed']} of {len(chosen)} killed{late} (seed {given.seed}, {len(every)} mutants)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
