"""Qt for Python loaded without what it makes for tools and interactive use, which takes a third of loading it.

While it is imported, PySide unpacks, compiles and runs the Python modules that tell the signatures of its functions;
they come when somebody asks for a signature, or calls a function of Qt wrongly. Its 350 enumerations are made by
Python's ``enum``, member by member, each time one of their classes is first used; here they are filled at once.
Both know something of the inside of PySide and Python: where that is otherwise, all is as it would be without.
"""

from __future__ import annotations

import enum
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.abc import Loader
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

SUPPORT = "shibokensupport.signature."
LATE = {f"{SUPPORT}{name}" for name in ("errorhandler", "layout", "parser")} | {
    f"{SUPPORT}lib.{name}" for name in ("enum_sig", "pyi_generator", "tool")
}
KNOWN_PYTHON, MEMBER_KEYS = (3, 11), {"_value_", "_name_", "__objclass__", "_sort_order_"}
KINDS = (enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag)
OWN = ("_member_names_", "_member_map_", "_value2member_map_", "_unhashable_values_", "__dict__", "__weakref__",
       "_flag_mask_", "_singles_mask_", "_all_bits_", "_iter_member_")  # fmt: skip
MEANT = ("name", "value", "mro")
_LOCK = threading.RLock()


class _Finder:
    """Finds PySide's modules of signatures by its own importer, to be run when they are used."""

    def __init__(self, importer: Any) -> None:
        self._importer = importer

    def find_spec(self, name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        """What the importer finds, if it is one of the late ones."""
        found = self._importer.find_spec(name, path, target) if name in LATE else None
        return None if found is None else ModuleSpec(name, _LateLoader(found.loader))


class _LateLoader(Loader):
    """Leaves a module empty until something of it is asked for."""

    def __init__(self, loader: Any) -> None:
        self._loader = loader

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        """As usual."""
        return None

    def exec_module(self, module: ModuleType) -> None:
        """Make it fill itself later."""
        contents, name = vars(module), module.__name__

        def fill(wanted: str) -> Any:
            if wanted.startswith("__"):  # of those who look through all modules
                raise AttributeError(wanted)
            with _LOCK:
                if contents.pop("__getattr__", None) is not None:
                    self._fill(module, name)
            return getattr(module, wanted)

        contents["__getattr__"] = fill

    def _fill(self, module: ModuleType, name: str) -> None:
        spec = module.__spec__
        assert spec is not None
        given, spec.name = spec.name, name  # PySide gives it another one, which its importer doesn't know
        try:
            self._loader.exec_module(module)
        finally:
            spec.name = given


class _MetaPath(list[Any]):
    """The finders of modules; when PySide puts its importer first, ours comes before it."""

    def insert(self, index: Any, finder: Any) -> None:
        """As usual, and ours before it."""
        super().insert(index, finder)
        if type(finder).__name__ == "EmbeddableZipImporter":
            super().insert(index, _Finder(finder))


@contextmanager
def signatures_later() -> Iterator[None]:
    """While PySide is imported in it, what tells its signatures is left for later."""
    finders = sys.meta_path
    if "shiboken6" in sys.modules:
        yield
        return
    sys.meta_path = _MetaPath(finders)
    try:
        yield
    finally:
        finders[:] = [finder for finder in sys.meta_path if not isinstance(finder, _Finder)]
        sys.meta_path = finders


def make_enumerations_quickly() -> None:
    """Have the enumerations that PySide asks Python for filled at once; other kinds are made as ever."""
    create = enum.EnumType._create_  # type: ignore[attr-defined]
    if sys.version_info[:2] != KNOWN_PYTHON or vars(enum.FlagBoundary.KEEP).keys() != MEMBER_KEYS:
        return

    patterns: dict[Any, dict[str, Any]] = {}

    def quickly(base: Any, name: str, names: Any, **options: Any) -> Any:
        is_known = base in KINDS and options.get("type") is None and options.get("module")
        if not (is_known and isinstance(names, (list, tuple)) and _is_plain(names)):
            return create(base, name, names, **options)
        kind = base, options.get("boundary")
        if kind not in patterns:
            made = create(base, "Pattern", names[:1], **options)
            patterns[kind] = {key: each for key, each in vars(made).items() if key not in {*OWN, names[0][0]}}
        own = {"__module__": options["module"], "__qualname__": options["qualname"] or name}
        kept: dict[str, Any] = {"_member_names_": [], "_unhashable_values_": []}
        kept |= {"_member_map_": {}, "_value2member_map_": {}}
        new: Any = enum.EnumType.__new__
        made = new(enum.EnumType, name, (base,), patterns[kind] | own | kept, _simple=True)
        _fill(made, names)
        return made

    enum.EnumType._create_ = quickly  # type: ignore[attr-defined]


def _is_plain(names: Sequence[Any]) -> bool:
    """Whether these are pairs of a name and a number, and no name has a meaning of its own."""
    return bool(names) and all(
        type(each) is tuple and len(each) == 2 and type(each[1]) is int and each[0] not in MEANT and each[0][0] != "_"
        for each in names
    )


def _fill(made: Any, names: Sequence[tuple[str, int]]) -> None:
    """Give an enumeration its members, as `enum` does one by one."""
    is_flag, is_number = issubclass(made, enum.Flag), issubclass(made, int)
    by_value, by_name, order = made._value2member_map_, made._member_map_, made._member_names_
    bits, singles, give = 0, 0, type.__setattr__
    for name, value in names:
        is_single = value > 0 and not value & (value - 1)
        bits, singles = bits | value, singles | (value if is_single else 0)
        member = by_value.get(value)
        if member is None:
            member = int.__new__(made, value) if is_number else object.__new__(made)
            vars(member).update(_value_=value, _name_=name, __objclass__=made, _sort_order_=len(order))
            by_value[value] = member
            if is_single or not is_flag:
                order.append(name)
        by_name[name] = member
        give(made, name, member)
    if is_flag:
        made._flag_mask_, made._singles_mask_, made._all_bits_ = bits, singles, (1 << bits.bit_length()) - 1
        values = [by_name[name]._value_ for name in order]
        if values != sorted(values):
            made._iter_member_ = made._iter_member_by_def_
