"""What ``tools.coverage_by_test`` wrote, read: which tests execute a line, and how many lines none executes.

    python -m tools.coverage_map out/map-gw0.jsonl

prints the share of the statements inside functions that tests execute, a package a row, and the functions of
geometry and cameras that none enters.
"""

from __future__ import annotations

import argparse
import ast
import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
PACKAGES = ("geodata", "mapviewer")
GEOMETRY = ("geodata/view/", "geodata/map/", "mapviewer/canvas/")
# Of one parametrised test so many cases at most: the next test sees more than the next case.
CASES = 3


@dataclass(frozen=True)
class Ran:
    """One test that passed: its id, how long it took, and how many lines it executed."""

    test: str
    seconds: float
    lines: int

    @property
    def function(self) -> str:
        """The test without its case."""
        return self.test.partition("[")[0]


class CoverageMap:
    """Which tests execute which line of which file; only tests that passed count."""

    def __init__(self, paths: Iterable[Path]) -> None:
        self._by_line: dict[str, dict[int, list[Ran]]] = defaultdict(lambda: defaultdict(list))
        self.imported: dict[str, set[int]] = defaultdict(set)
        self.failed: list[str] = []
        self.count = 0
        for path in paths:
            with path.open(encoding="utf-8") as file:
                for line in file:
                    if line.endswith("\n"):  # else the run was cut off in it
                        self._add(json.loads(line))

    def _add(self, told: dict[str, object]) -> None:
        test, outcome, lines = str(told["test"]), told["outcome"], told["lines"]
        assert isinstance(lines, dict)
        if not test:
            for name, numbers in lines.items():
                self.imported[name].update(numbers)
            return
        self.count += 1
        if outcome != "passed":
            self.failed += [test] if outcome == "failed" else []
            return
        ran = Ran(test, float(str(told["seconds"])), sum(len(numbers) for numbers in lines.values()))
        for name, numbers in lines.items():
            for number in numbers:
                self._by_line[name][number].append(ran)

    def executing(self, path: str, first: int, last: int) -> set[Ran]:
        """Return the tests that execute any of the lines of a file, both ends included."""
        lines = self._by_line.get(path, {})
        return {ran for number in range(first, last + 1) for ran in lines.get(number, ())}

    def about(self, path: str) -> Counter[Ran]:
        """Return how many lines of a file each test executes."""
        return Counter(ran for rans in self._by_line.get(path, {}).values() for ran in rans)

    def executed(self, path: str) -> set[int]:
        """Return the lines of a file that tests or imports execute."""
        return set(self._by_line.get(path, ())) | self.imported[path]


def chosen(groups: Sequence[set[Ran]], about: Mapping[Ran, int], mirror: str, most: int, most_s: float) -> list[str]:
    """Return the tests to judge by: the groups in their order, in each those first that are most about the module.

    Those are its own tests, then those of its folder, then those with the largest share of their lines (*about*) in it.
    At most *most* tests and *most_s* seconds of the measured run, and always one.
    """
    folder = mirror.rpartition("/")[0] + "/"

    def rank(ran: Ran) -> tuple[bool, bool, float, str]:
        place = ran.test.partition("::")[0]
        return place != mirror, not place.startswith(folder), -about.get(ran, 0) / max(ran.lines, 1), ran.test

    found: list[str] = []
    cases, seen, spent_s = Counter[str](), set[Ran](), 0.0
    for group in groups:
        for ran in sorted(group - seen, key=rank):
            if len(found) >= most or cases[ran.function] >= CASES or (found and spent_s + ran.seconds > most_s):
                continue
            found.append(ran.test)
            cases[ran.function] += 1
            spent_s += ran.seconds
        seen |= group
    return found


def statements(tree: ast.AST) -> Iterator[ast.stmt]:
    """Yield the statements that a tracer sees: neither docstrings nor what is imported for types alone."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
            continue
        told = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        if isinstance(node, ast.stmt) and not told and not isinstance(node, ast.Global | ast.Nonlocal):
            yield node
        yield from statements(node)


def head(node: ast.stmt) -> tuple[int, int]:
    """Return the first and last line of a statement without the block that it opens."""
    body = getattr(node, "body", None)
    last = max(node.lineno, body[0].lineno - 1) if isinstance(body, list) else node.end_lineno or node.lineno
    decorators = getattr(node, "decorator_list", [])
    return min([node.lineno, *(each.lineno for each in decorators)]), last


def main() -> int:
    """Print what is executed and what of the geometry is not."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("maps", nargs="+", type=Path)
    covered = CoverageMap(parser.parse_args().maps)
    of_package, reached, blind = Counter[str](), Counter[str](), []
    for path in sorted(file for name in PACKAGES for file in (PROJECT / name).rglob("*.py")):
        name = path.relative_to(PROJECT).as_posix()
        lines, tree = covered.executed(name), ast.parse(path.read_bytes())
        for node in {id(each): each for made in functions(tree) for each in statements(made)}.values():
            package = "/".join(name.split("/")[:2]) if name.count("/") > 1 else name.split("/")[0]
            first, last = head(node)
            of_package[package] += 1
            reached[package] += any(number in lines for number in range(first, last + 1))
        if name.startswith(GEOMETRY):
            blind += [f"{name}:{node.lineno} {node.name}" for node in functions(tree) if not entered(node, lines)]
    for package, count in sorted(of_package.items()):
        print(f"{package:28} {reached[package]:6} of {count:6}  {reached[package] / count:6.1%}")
    print(f"{'all':28} {reached.total():6} of {of_package.total():6}  {reached.total() / of_package.total():6.1%}")
    print(f"{covered.count} tests, {len(covered.failed)} of them failed", *covered.failed, sep="\n  ")
    print("never entered:", *blind, sep="\n  ")
    return 0


def functions(tree: ast.AST) -> list[ast.FunctionDef]:
    """Return the functions and methods of a module."""
    return [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]


def entered(node: ast.FunctionDef, lines: set[int]) -> bool:
    """Whether any line of a function's body is executed; those without a statement need none."""
    inside = [each for each in statements(node) if each in node.body]
    return not inside or any(not lines.isdisjoint(range(each.lineno, (each.end_lineno or 0) + 1)) for each in inside)


if __name__ == "__main__":
    raise SystemExit(main())
