"""Fuzz the loaders, guided by coverage: ``python -m tools.fuzz.loaders --runs 100000``.

Needs atheris (``pip install -e .[fuzz]``, Linux). Every input must give a result or a DataError within 2 s of processor
time and 1 GB of memory; what does not is kept in benchmarks/work/fuzz and counted. Each target runs in a process of
its own at low priority; one that dies is started again and the input that killed it is kept.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import random
import subprocess
import sys
import time
import traceback
from pathlib import Path
from typing import Any

WORK = Path(__file__).resolve().parents[2] / "build" / "fuzz"
LIMIT_S = 2.0
LIMIT_BYTES = 1_000_000_000
MAX_INPUT_BYTES = 100_000
COLUMNS = ("target", "inputs", "errors", "slow", "deaths", "large", "memory_mb", "seconds")


def main() -> int:
    """Run all targets, or one, and print what was counted; exit code 1 when anything went wrong."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=17_000, help="inputs in all")
    parser.add_argument("--target", default="", help="one target alone")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.inside:
        return fuzz(options.target, options.runs, options.seed)
    from tools.fuzz.targets import TARGETS

    names = [options.target] if options.target else list(TARGETS)
    share = -(-options.runs // len(names))
    tallies = [run_target(name, share, options.seed) for name in names]
    print_table(tallies)
    return int(any(tally["errors"] or tally["slow"] or tally["deaths"] or tally["large"] for tally in tallies))


def run_target(name: str, runs: int, seed: int) -> dict[str, Any]:
    """Run one target in processes of its own until it has had its inputs."""
    WORK.mkdir(parents=True, exist_ok=True)
    total: dict[str, Any] = {"target": name, **dict.fromkeys(COLUMNS[1:], 0)}
    start = time.monotonic()
    while total["inputs"] < runs and total["deaths"] < 20:
        command = [sys.executable, "-m", "tools.fuzz.loaders", "--inside", "--target", name]
        command += ["--runs", str(runs - total["inputs"]), "--seed", str(seed + total["deaths"])]
        with (WORK / f"{name}.log").open("ab") as log:
            code = subprocess.run(command, stdout=log, stderr=log, check=False).returncode
        tally = json.loads((WORK / f"{name}.json").read_text())
        for key in ("inputs", "errors", "slow", "large"):
            total[key] += tally[key]
        total["memory_mb"] = max(total["memory_mb"], tally["memory_mb"])
        if code != 0:
            total["deaths"] += 1
            last = WORK / f"{name}.last"
            last.rename(WORK / f"{name}-death-{total['deaths']}")
    total["seconds"] = round(time.monotonic() - start)
    print(json.dumps(total), flush=True)
    return total


def print_table(tallies: list[dict[str, Any]]) -> None:
    print(" ".join(f"{column:>13}" for column in COLUMNS))
    for tally in tallies:
        print(" ".join(f"{tally[column]:>13}" for column in COLUMNS))
    print(f"{sum(tally['inputs'] for tally in tallies):,} inputs")


class Tally:
    """Counts, and the inputs worth keeping; written out often, so that a death loses little."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._counts = {"inputs": 0, "errors": 0, "slow": 0, "large": 0, "memory_mb": 0}
        self._kept: set[str] = set()
        self._baseline_bytes = memory_bytes("VmRSS")
        self._memory_bytes = 0

    def run(self, run: Any, data: bytes) -> None:
        last = WORK / f"{self._name}.last"
        last.write_bytes(data)
        before = reset_memory_peak()
        start = time.process_time()
        try:
            run(data)
        except Exception:
            self._keep("errors", data, traceback.format_exc())
        taken_s = time.process_time() - start
        if taken_s > LIMIT_S:
            self._keep("slow", data, f"{taken_s:.1f} s")
        used = memory_bytes("VmHWM") - before + self._baseline_bytes
        if used > LIMIT_BYTES:
            self._keep("large", data, f"{used / 1e6:.0f} MB")
        self._memory_bytes = max(self._memory_bytes, used)
        self._counts["inputs"] += 1
        if self._counts["inputs"] % 50 == 1:
            self.write()

    @property
    def inputs(self) -> int:
        return self._counts["inputs"]

    def write(self) -> None:
        self._counts["memory_mb"] = self._memory_bytes // 1_000_000
        (WORK / f"{self._name}.json").write_text(json.dumps(self._counts))

    def _keep(self, kind: str, data: bytes, why: str) -> None:
        self._counts[kind] += 1
        key = f"{kind} {why.strip().splitlines()[-1][:60]} {''.join(why.splitlines()[-3:-1])}"
        if key not in self._kept:
            self._kept.add(key)
            stem = WORK / f"{self._name}-{kind}-{hashlib.sha256(data).hexdigest()[:8]}"
            stem.write_bytes(data)
            stem.with_suffix(".txt").write_text(why)


def memory_bytes(key: str) -> int:
    """The memory that this process has (``VmRSS``) or has had since the last look (``VmHWM``)."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith(key))


def reset_memory_peak() -> int:
    """Let the kernel measure the peak anew, for one input; gives the memory at this moment."""
    Path("/proc/self/clear_refs").write_text("5")
    return memory_bytes("VmRSS")


def fuzz(name: str, runs: int, seed: int) -> int:
    """Fuzz one target in this process."""
    import resource
    import warnings

    import atheris

    os.nice(19)
    resource.setrlimit(resource.RLIMIT_AS, (6 << 30, 6 << 30))
    warnings.simplefilter("ignore")
    with atheris.instrument_imports(include=["geodata", "tomllib", "zipfile"], enable_loader_override=False):
        pass
    from tools.fuzz.mutation import mutate_text
    from tools.fuzz.targets import TARGETS

    target = TARGETS[name]()
    corpus = WORK / f"{name}-corpus"
    corpus.mkdir(parents=True, exist_ok=True)
    for number, data in enumerate(target.seeds):
        (corpus / f"seed-{number}").write_bytes(data)
    tally = Tally(name)

    def mutate(data: bytes, maximum: int, number: int) -> bytes:
        rng = random.Random(number)
        if target.is_text and rng.random() < 0.6:
            try:
                return mutate_text(data, maximum, rng)
            except (ValueError, RecursionError):
                pass
        return bytes(atheris.Mutate(data, maximum))

    def one(data: bytes) -> None:
        tally.run(target.run, data)
        # A library may leak a little each time; in the program, a process reads one file and ends.
        if tally.inputs >= runs or memory_bytes("VmRSS") > LIMIT_BYTES // 2:
            tally.write()
            os._exit(0)

    arguments = [f"-seed={seed}", f"-max_len={MAX_INPUT_BYTES}", "-timeout=60", "-rss_limit_mb=0", "-verbosity=0"]
    atheris.Setup([name, *arguments, str(corpus)], one, custom_mutator=mutate, internal_libfuzzer=True)
    atheris.Fuzz()
    return 0


if __name__ == "__main__":
    sys.exit(main())
