"""The confined process for files that are handed over open: one task a file, with an open file for its answer.

`geodata.gate.foreign_files` starts it. The first task names the function that reads these files.
"""

from __future__ import annotations

import faulthandler
import gc
from collections.abc import Callable, Mapping
from importlib import import_module

from geodata.core.errors import DataError
from geodata.core.worker_protocol import Message, WorkerChannel
from geodata.io.namespaces import enter_namespaces
from geodata.io.reader_worker import answer_of

Reader = Callable[[bytes, str, Mapping[str, str]], bytes]
# How a damaged file shows itself in whatever library reads it. Anything else is a bug, and ends the process.
FAULTS = (TypeError, LookupError, AttributeError, ArithmeticError, AssertionError, ValueError, EOFError, RuntimeError)


def main() -> None:
    """Confine this process, then read one file a task until standard input is closed."""
    namespaces = enter_namespaces()  # before there is a second thread
    channel = WorkerChannel()
    first = channel.listen()
    gc.disable()  # it lives for a few files, and a million coordinates are no garbage
    faulthandler.enable()
    reader, fences = _confined_reader(first)
    channel.answer(first, {"fences": [*fences, *namespaces]})
    while True:
        task = channel.next_task()
        channel.answer(task, _answer(reader, task))


def _confined_reader(first: Message) -> tuple[Reader, tuple[str, ...]]:
    """The function that reads, with the libraries that it needs for these files, and the fences that it is behind."""
    from geodata.io.sandbox import confine

    module_name, _, name = first["reader"].partition(":")
    module = import_module(module_name)
    prepare: Callable[[str, Mapping[str, str]], None] = getattr(module, "prepare", lambda _name, _options: None)
    for file, options in first["files"]:
        prepare(file, options)
    fences = confine(
        None, first["memory_bytes"], int(first["work_s"]) + 5, growth_bytes=first["growth_bytes"],
        file_bytes=first["file_bytes"],
    )  # fmt: skip
    reader: Reader = getattr(module, name)
    return reader, fences


def _answer(reader: Reader, task: Message) -> Message:
    from geodata.io.sandbox import work_within

    with work_within(task["work_s"]):
        return answer_of(task["name"], lambda: _read(reader, task))


def _read(reader: Reader, task: Message) -> Message:
    with open(task["input"], "rb") as given:
        data = given.read()
    try:
        made = reader(data, task["name"], task["options"])
    except (DataError, RecursionError):
        raise
    except FAULTS as error:
        found = " ".join(str(error).split())[:120] or type(error).__name__
        raise DataError("damaged, or not what its name says", file=task["name"], found=found) from error
    with open(task["output"], "wb") as answer:
        answer.write(made)
    return {"done": True}
