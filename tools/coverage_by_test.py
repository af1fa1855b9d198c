"""A plugin of pytest that writes which test executes which lines: the map that ``tools.mutate`` judges mutants with.

    pip install coverage
    python -m pytest -n 1 -p no:randomly -p tools.coverage_by_test --coverage-map out/map.jsonl

A worker of pytest-xdist adds its name: ``out/map-gw0.jsonl``. Each line of the file is one test: its id, its outcome,
its seconds and the lines of ``geodata`` and ``mapviewer`` that it executed, setup included. The seconds are processor
time, with that of the processes it waited for: they mean the same on a loaded machine. The first line, whose id is
empty, holds what imports executed. What a test does in a process or a thread of Qt's own is not seen.

Lines are added as tests end, so the map of a run that was cut short is of use, several maps are one map, and a run with
a map that is there already goes on with the tests that it lacks. ``--coverage-cases 2`` runs two cases of each
parametrised test, the first and the last: the others seldom execute more.
"""

from __future__ import annotations

import json
import os
from collections import defaultdict
from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest

from tools.coverage_map import PACKAGES, PROJECT


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the name of the map."""
    parser.addoption("--coverage-map", help="write which test executes which lines to this file")
    parser.addoption("--coverage-cases", type=int, default=0, help="cases of one parametrised test; 0: all")


_first: list[Any] = []


@pytest.hookimpl(tryfirst=True)
def pytest_load_initial_conftests(early_config: pytest.Config) -> None:
    """Measure what `conftest.py` imports."""
    if early_config.known_args_namespace.coverage_map:
        _first.append(_started())


def pytest_configure(config: pytest.Config) -> None:
    """Measure in each process that runs tests, so not where pytest-xdist only hands them out."""
    path = config.getoption("--coverage-map")
    distributes = config.getoption("numprocesses", None) and not hasattr(config, "workerinput")
    if path and not distributes:
        config.pluginmanager.register(_Tracing(Path(path)))


class _Tracing:
    """One measurement a test, written when the test has ended."""

    def __init__(self, path: Path) -> None:
        worker = os.environ.get("PYTEST_XDIST_WORKER", "")
        self._path = path.with_name(f"{path.stem}-{worker}{path.suffix}" if worker else path.name)
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self._known = _known(self._path)
        self._imported = False
        self._outcome = ""
        self._coverage = _first.pop() if _first else _started()
        self._began = worked_s()

    def pytest_collection_modifyitems(self, config: pytest.Config, items: list[pytest.Item]) -> None:
        """Leave out what the map knows already, and cases that it need not know."""
        cases = defaultdict[str, list[pytest.Item]](list)
        for item in items:
            cases[item.nodeid.partition("[")[0]].append(item)
        most = config.getoption("--coverage-cases") or len(items)
        wanted = {item for every in cases.values() for item in _spread(every, most) if item.nodeid not in self._known}
        config.hook.pytest_deselected(items=[item for item in items if item not in wanted])
        items[:] = [item for item in items if item in wanted]

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, object, object]:
        """Measure one test with the setup of its fixtures."""
        if not self._imported:
            self._write("")
            self._imported = True
        self._coverage = _started()
        self._outcome, self._began = "passed", worked_s()
        done = yield
        self._write(item.nodeid)
        return done

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Remember what did not pass."""
        if report.outcome != "passed":
            self._outcome = report.outcome

    def _write(self, test: str) -> None:
        seconds = worked_s() - self._began
        self._coverage.stop()
        data = self._coverage.get_data()
        lines = {
            Path(name).relative_to(PROJECT).as_posix(): sorted(lines)
            for name in data.measured_files()
            if (lines := data.lines(name))
        }
        told = {"test": test, "outcome": self._outcome, "seconds": round(seconds, 2), "lines": lines}
        with self._path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(told, separators=(",", ":")) + "\n")


def _known(path: Path) -> set[str]:
    """Which tests a map knows; a line that was cut off is removed."""
    if not path.exists():
        return set()
    lines = [line for line in path.read_text(encoding="utf-8").splitlines(keepends=True) if line.endswith("\n")]
    path.write_text("".join(lines), encoding="utf-8")
    return {json.loads(line)["test"] for line in lines}


def worked_s() -> float:
    """The processor time of this process and of those that it has waited for."""
    took = os.times()
    return took.user + took.system + took.children_user + took.children_system


def _spread(items: list[pytest.Item], most: int) -> list[pytest.Item]:
    """Return at most so many, the first and the last among them."""
    if len(items) <= most:
        return items
    return [items[number * (len(items) - 1) // max(most - 1, 1)] for number in range(most)]


def _started() -> Any:
    from coverage import Coverage  # late: no dependency of the project

    coverage = Coverage(data_file=None, config_file=False, include=[str(PROJECT / name / "*") for name in PACKAGES])
    coverage.set_option("run:disable_warnings", ["no-data-collected", "module-not-measured", "trace-changed"])
    coverage.start()
    return coverage
