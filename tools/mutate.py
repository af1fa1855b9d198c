"""Small mutations of the code, to see whether the tests notice: run by hand, in a clean work tree.

    python -m pytest -n 1 -p no:randomly -p tools.coverage_by_test --coverage-map out/map.jsonl
    python -m tools.mutate --map out/map-gw0.jsonl --seed 7 --count 35 geodata mapviewer

Each mutant changes one place of one module; tests run, and the module is put back. Among the kinds are a dropped
`addWidget` or `addAction`: a button that is gone. Each is printed with its line and with the test that noticed.

Which tests: by the map (see `tools.coverage_by_test`) those that passed and execute the changed statement, then, since
fixtures and caches execute a line once for many tests, those that execute its function, then its module. Of these the
module's own tests first, then those of its folder, then those with the largest share of their lines in the module;
three cases of one function, 40 tests or 60 seconds of the measured run at most (``--most``, ``--most-seconds``). Where
the map knows none, and without a map, the tests that mirror the module.
A test that fails is run again without the mutant: if it fails then too, it has noticed nothing, and the rest go on.

Whether a survivor is equivalent to the original is for a person to judge. Figures are told with the seed, which is
chosen before tests are written for its survivors.
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

from tools.coverage_map import PROJECT, CoverageMap, chosen, head, statements

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
    """Return the test files of a module: its own, those that import it, or those of the nearest folder with tests.

    Of those that import it the nearest: three at most.
    """
    relative = path.relative_to(PROJECT)
    own = PROJECT / "tests" / relative.parent / f"test_{relative.stem}.py"
    importing = [file for file in _importing(relative) if file != own]
    importing.sort(key=lambda file: -len(os.path.commonpath([file, own])))
    if own.is_file() or importing:
        return [str(file) for file in ([own] if own.is_file() else []) + importing[: 2 if own.is_file() else 3]]
    folder = own.parent
    while not list(folder.glob("test_*.py")):
        folder = folder.parent
    return [str(folder)]


def _importing(module: Path) -> list[Path]:
    """Return the test files that import a module."""
    name, package = (re.escape(".".join(parts)) for parts in (module.with_suffix("").parts, module.parent.parts))
    imports = re.compile(rf"^\s*(?:import|from) {name}\b|^\s*from {package} import .*\b{module.stem}\b", re.MULTILINE)
    return [file for file in sorted((PROJECT / "tests").rglob("test_*.py")) if imports.search(file.read_text("utf-8"))]


def judges(mutant: Mutant, covered: CoverageMap, most: int, most_s: float) -> list[str]:
    """Return the tests that judge a mutant, the likeliest to notice first."""
    name = mutant.path.relative_to(PROJECT).as_posix()
    tree = ast.parse(mutant.path.read_bytes())
    around = [node for node in statements(tree) if node.lineno <= mutant.line <= (node.end_lineno or node.lineno)]
    spans = [head(around[-1])] if around else []
    spans += [(node.lineno, node.end_lineno or 0) for node in reversed(around) if isinstance(node, ast.FunctionDef)]
    groups = [covered.executing(name, *span) for span in spans]
    mirror = f"tests/{name.rpartition('/')[0]}/test_{mutant.path.stem}.py"
    about = covered.about(name)
    return chosen([*groups, set(about)], about, mirror, most, most_s) or mirrors(mutant.path)


def verdict(mutant: Mutant, tests: list[str], limit_s: float) -> str:
    """Run the tests with a mutant in place: "" if they pass, else what noticed; the module is put back in any case.

    Whoever reads the table must be able to tell a mutant that is noticed from a test that fails by itself, and from a
    computer that was too slow.
    """
    left = list(tests)
    while left:
        noticed = _changed_run(mutant, left, limit_s)
        if not noticed or noticed.startswith(TIMED_OUT):
            return noticed
        if "::" not in noticed or not _failure([noticed], limit_s):
            return noticed
        print(f"             {noticed} fails without the mutant too", flush=True)
        left = left[left.index(noticed) + 1 :] if noticed in left else []
    return ""


def _changed_run(mutant: Mutant, tests: list[str], limit_s: float) -> str:
    before = mutant.path.read_bytes()
    mutant.path.write_bytes(before[: mutant.start] + mutant.new.encode() + before[mutant.end :])
    try:
        return _failure(tests, limit_s)
    finally:
        mutant.path.write_bytes(before)


def _failure(tests: list[str], limit_s: float) -> str:
    """Run tests up to the first that fails and return it, "" if all pass."""
    command = [sys.executable, "-m", "pytest", "-n", "0", "-q", "-x", "-p", "no:randomly", "-p", "no:cacheprovider"]
    # The time that tests take varies less than a second: bytecode is judged by its second. Examples are the same each
    # time, as on the build machine.
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": "1", "CI": "1"}
    try:
        done = subprocess.run(
            [*command, *tests], cwd=PROJECT, env=environment, timeout=limit_s, capture_output=True, check=False
        )
    except subprocess.TimeoutExpired:
        return f"{TIMED_OUT} after {limit_s:g} s"
    if done.returncode == 0:
        return ""
    failures = re.findall(r"^(?:FAILED|ERROR) (.+?)(?: - .*)?$", done.stdout.decode(errors="replace"), re.MULTILINE)
    return failures[0] if failures else f"exit code {done.returncode}"


def _state(noticed: str) -> str:
    return "timeout" if noticed.startswith(TIMED_OUT) else "killed" if noticed else "SURVIVED"


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="+", type=Path, help="modules or folders")
    parser.add_argument("--map", nargs="*", type=Path, default=[], help="what tools.coverage_by_test wrote")
    parser.add_argument("--most", type=int, default=40, help="tests for one mutant")
    parser.add_argument("--most-seconds", type=float, default=60.0, help="of the measured run, for one mutant")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--count", type=int, default=20)
    parser.add_argument("--first", type=int, default=1, help="go on with this mutant of the sample")
    parser.add_argument("--tests", nargs="*", default=[], help="instead of those that the map knows")
    parser.add_argument("--limit", type=float, default=600.0, help="seconds for the tests of one mutant")
    parser.add_argument("--list", action="store_true", help="print the mutants and try none")
    return parser.parse_args()


def main() -> int:
    """Try the mutants that the seed chooses and print a table."""
    given = _arguments()
    files = [
        file
        for path in given.paths
        for file in (sorted(path.resolve().rglob("*.py")) if path.is_dir() else [path.resolve()])
    ]
    every = [mutant for file in files for mutant in mutants_of(file)]
    sample = random.Random(given.seed).sample(every, min(given.count, len(every)))
    covered, counts = CoverageMap(given.map), Counter[str]()
    for number, mutant in list(enumerate(sample, 1))[given.first - 1 :]:
        tests = given.tests or judges(mutant, covered, given.most, given.most_seconds)
        noticed = "" if given.list else verdict(mutant, tests, given.limit)
        state = f"{len(tests)} tests" if given.list else _state(noticed)
        counts[state] += 1
        where = f"{mutant.path.relative_to(PROJECT)}:{mutant.line}"
        print(f"{number:3} {state:8} {where} {mutant.kind}: {mutant.old[:60]!r} -> {mutant.new[:60]!r}")
        if not given.list:
            print(f"             by {noticed or f'none of {len(tests)} tests'}", flush=True)
    if not given.list:
        late = f", {counts['timeout']} timed out" if counts["timeout"] else ""
        print(f"{counts['killed']} of {counts.total()} killed{late} (seed {given.seed}, {len(every)} mutants)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
