r"""A plugin of pytest that tries mutants in memory: one collection, then a forked process for each mutant.

    MUTANTS='{"seed": 7, "count": 30, "log": "out/7.log", "paths": ["geodata", "mapviewer"]}' \
        python -m pytest -n 0 -q -p no:randomly -p no:cacheprovider -p tools.mutate_in_memory \
        tests/geodata tests/mapviewer tests/test_doctests.py

The mutants are those that `tools.mutate` takes for the seed. Where that starts pytest for each and changes the file, a
fork here gets the changed code in its functions, values and defaults, and begins with the tests at once: several times
quicker, without a map, and the work tree stays as it is. Which tests: the module's example, its own tests, those of
its folder, then those that import it, near or far; four cases of one function.

``first`` and ``last`` cut the sample, ``cpu`` (30) is the processor time in seconds for one mutant, ``limit`` (400) the
time by the clock, ``most`` (250) the tests. *Unpatched* mutants and those of code that runs in processes of its own
(readers of files) are for `tools.mutate`, and so is a look whether a test that noticed fails by itself.
"""

from __future__ import annotations

import ast
import gc
import importlib
import json
import os
import random
import signal
import sys
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from types import CodeType, FunctionType, ModuleType
from typing import Any, NoReturn

import pytest

from tools.coverage_by_test import worked_s
from tools.mutate import PROJECT, Mutant, mutants_of

DOCTESTS = "tests/test_doctests.py"
CASES = 4
FAR = 9
PLAIN = (int, float, str, bool, tuple, frozenset, dict, set, list, type(None))


def pytest_runtestloop(session: pytest.Session) -> bool:
    """Try each mutant of the sample and write a line of the log."""
    told = json.loads(os.environ["MUTANTS"])
    by_file = defaultdict[str, list[pytest.Item]](list)
    for item in session.items:
        by_file[item.nodeid.partition("::")[0]].append(item)
    importing = _importing()
    files = [file for name in told["paths"] for file in _files(PROJECT / name)]
    every = [mutant for file in files for mutant in mutants_of(file)]
    sample = random.Random(told["seed"]).sample(every, min(told["count"], len(every)))
    for number, mutant in list(enumerate(sample, 1))[told.get("first", 1) - 1 : told.get("last")]:
        items = _judges(mutant.path, by_file, importing)[: told.get("most", 250)]
        began = time.monotonic()
        state, by = _tried(mutant, items, told.get("cpu", 30), told.get("limit", 400))
        where = f"{mutant.path.relative_to(PROJECT)}:{mutant.line} {mutant.kind}"
        with Path(told["log"]).open("a", encoding="utf-8") as log:
            log.write(f"{number:3} {state:9} {where}: {mutant.old[:70]!r} -> {mutant.new[:70]!r}\n")
            log.write(f"              by {by} ({time.monotonic() - began:.0f} s)\n")
    return True


def _files(path: Path) -> list[Path]:
    return sorted(path.rglob("*.py")) if path.is_dir() else [path]


def _name(path: Path) -> str:
    return ".".join(path.relative_to(PROJECT).with_suffix("").parts).removesuffix(".__init__")


def _importing() -> dict[str, set[str]]:
    """Which modules and tests import a module, by name."""
    found = defaultdict[str, set[str]](set)
    for path in (file for root in ("geodata", "mapviewer", "tests") for file in _files(PROJECT / root)):
        for node in ast.walk(ast.parse(path.read_bytes())):
            if isinstance(node, ast.ImportFrom) and node.module:
                for name in (node.module, *(f"{node.module}.{each.name}" for each in node.names)):
                    found[name].add(_name(path))
            elif isinstance(node, ast.Import):
                for each in node.names:
                    found[each.name].add(_name(path))
    return found


def _judges(
    path: Path, by_file: Mapping[str, list[pytest.Item]], importing: Mapping[str, set[str]]
) -> list[pytest.Item]:
    """The tests of a module, the likeliest to notice first."""
    away, level = {_name(path): 0}, {_name(path)}
    for depth in range(1, 5):
        level = {name for each in level for name in importing.get(each, ()) if name not in away}
        away |= dict.fromkeys(level, depth)
    folder = f"tests/{path.relative_to(PROJECT).parent.as_posix()}/"
    own, upper = f"{folder}test_{path.stem}.py", "/".join(folder.split("/")[:3]) + "/"

    def rank(file: str) -> tuple[bool, float, str]:
        depth = away.get(file.removesuffix(".py").replace("/", "."), FAR)
        return file != own, depth - 1.5 * file.startswith(folder) - file.startswith(upper), file

    files = [file for file in by_file if rank(file)[1] <= FAR - 1.5 and file != DOCTESTS]
    found = [item for item in by_file[DOCTESTS] if item.nodeid.endswith(f"[{_name(path)}]")]
    cases = defaultdict[str, int](int)
    for item in (item for file in sorted(files, key=rank) for item in by_file[file]):
        function = item.nodeid.partition("[")[0]
        cases[function] += 1
        if cases[function] <= CASES:
            found.append(item)
    return found


def _tried(mutant: Mutant, items: list[pytest.Item], cpu_s: float, limit_s: float) -> tuple[str, str]:
    """Fork, and wait for the verdict."""
    if not items:
        return "unpatched", "no tests"
    reads, writes = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reads)
        _judge(mutant, items, cpu_s, writes)
    os.close(writes)
    began, status = time.monotonic(), 0
    while True:
        done, status = os.waitpid(child, os.WNOHANG)
        late = not done and time.monotonic() - began > limit_s
        if done or late:
            break
        time.sleep(0.05)
    with suppress(ProcessLookupError):  # with all that it has started
        os.killpg(child, signal.SIGKILL)
    if late:
        os.waitpid(child, 0)
    with os.fdopen(reads, "rb") as file:
        state, _, by = file.read().decode(errors="replace").partition("\t")
    if late:
        return "timeout", f"the clock after {limit_s} s"
    return (state, by) if state else ("killed", f"a crash ({status})")


def _judge(mutant: Mutant, items: list[pytest.Item], cpu_s: float, writes: int) -> NoReturn:
    """In the child: change the code, run the tests to the first that fails, say what came of it, and end."""
    os.setsid()
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, 1)
    os.dup2(null, 2)

    def end(state: str, by: str) -> NoReturn:
        os.write(writes, f"{state}\t{by}".encode()[:2000])
        os._exit(0)

    try:
        changes = patched(mutant)
    except Exception as error:
        end("killed", f"{type(error).__name__} where it is imported")
    if not changes:
        end("unpatched", "nothing that is in memory")
    failed = list[str]()

    class Look:
        def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
            failed.extend([report.nodeid] if report.outcome == "failed" else [])

    items[0].config.pluginmanager.register(Look())
    began = worked_s()
    for ran, (item, following) in enumerate(zip(items, [*items[1:], None], strict=True), 1):
        item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
        if failed:
            end("killed", failed[0])
        if worked_s() - began > cpu_s:
            end("SURVIVED", f"none of {ran} tests, of {len(items)}")
    end("SURVIVED", f"none of {len(items)} tests")


def patched(mutant: Mutant) -> int:
    """Change a module that is in memory as the mutant says; returns in how many places. Raises what importing raises.

    Functions get their new code, whoever holds them; values of the module and of its classes, and defaults of
    parameters are replaced wherever they were imported.
    """
    before = mutant.path.read_bytes()
    after = before[: mutant.start] + mutant.new.encode() + before[mutant.end :]
    module = importlib.import_module(_name(mutant.path))
    old, new = (_codes(compile(source, str(mutant.path), "exec")) for source in (before, after))
    changed = {
        (name, one.co_firstlineno): other
        for name in old
        for one, other in zip(old[name], new.get(name, []), strict=False)
        if _essence(one) != _essence(other)
    }
    count = 0
    for function in [each for each in gc.get_objects() if isinstance(each, FunctionType)]:
        code = function.__code__
        other = changed.get((code.co_qualname, code.co_firstlineno)) if code.co_filename == module.__file__ else None
        if other is not None and len(other.co_freevars) == len(code.co_freevars):
            function.__code__ = other
            count += 1
    fresh = ModuleType(module.__name__)
    fresh.__dict__.update(__file__=module.__file__, __package__=module.__name__.rpartition(".")[0])
    sys.modules[module.__name__] = fresh
    try:
        exec(compile(after, str(mutant.path), "exec"), fresh.__dict__)
    finally:
        sys.modules[module.__name__] = module
    return count + sum(_replaced(module, name, value) for name, value in list(vars(fresh).items()) if name[:2] != "__")


def _codes(code: CodeType) -> dict[str, list[CodeType]]:
    """All functions of a module by their qualified name, in the order in which they stand."""
    found = defaultdict[str, list[CodeType]](list)
    for inner in _inside(code):
        found[inner.co_qualname].append(inner)
    return found


def _inside(code: CodeType) -> Iterator[CodeType]:
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield constant
            yield from _inside(constant)


def _essence(code: CodeType) -> object:
    constants = [_essence(each) if isinstance(each, CodeType) else (type(each), repr(each)) for each in code.co_consts]
    return code.co_code, code.co_names, constants


def _replaced(module: ModuleType, name: str, value: Any) -> int:
    mine = vars(module).get(name)
    if isinstance(mine, FunctionType) and isinstance(value, FunctionType):
        return _defaults(mine, value)
    if isinstance(mine, type) and isinstance(value, type):
        return sum(_in_class(mine, key, each) for key, each in list(vars(value).items()))
    if not _differ(mine, value):
        return 0
    holders = [each for each in _ours(sys.modules.values()) if vars(each).get(name) is mine]
    for holder in holders:
        setattr(holder, name, value)
    return len(holders)


def _ours(modules: Iterable[ModuleType]) -> list[ModuleType]:
    return [
        each for each in list(modules) if getattr(each, "__name__", "").startswith(("geodata", "mapviewer", "tests"))
    ]


def _in_class(kind: type, name: str, value: Any) -> int:
    mine = vars(kind).get(name)
    if isinstance(mine, FunctionType) and isinstance(value, FunctionType):
        return _defaults(mine, value)
    if name.startswith("__") or not isinstance(mine, PLAIN) or not _differ(mine, value):
        return 0
    setattr(kind, name, value)
    return 1


def _defaults(mine: FunctionType, value: FunctionType) -> int:
    pairs = ((mine.__defaults__, value.__defaults__), (mine.__kwdefaults__, value.__kwdefaults__))
    if not any(_differ(one, other) for one, other in pairs):
        return 0
    mine.__defaults__, mine.__kwdefaults__ = value.__defaults__, value.__kwdefaults__
    return 1


def _differ(one: object, other: object) -> bool:
    """Whether two values of one type say different things; what says only where it lies says nothing."""
    return type(one) is type(other) and " at 0x" not in repr(one) and repr(one) != repr(other)
