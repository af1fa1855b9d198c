"""Values: frozen dataclasses that are quick to define.

Before the first map about eighty dataclasses are defined. The standard library writes and compiles six methods for each
of them, which took a tenth of the start; here only ``__init__`` is compiled and the others are shared. What comes out
is a dataclass for `dataclasses.replace`, `fields` and `asdict`, and for a type checker it is the standard one.
"""

from __future__ import annotations

from dataclasses import MISSING, Field, FrozenInstanceError, fields
from dataclasses import dataclass as standard_dataclass
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NoReturn

__all__ = ["value"]

if TYPE_CHECKING:
    from dataclasses import dataclass as value
else:

    def value(cls=None, /, *, frozen, eq=True):
        """`dataclasses.dataclass` for frozen values without slots; *eq* as there."""
        if cls is None:
            return lambda made: value(made, frozen=frozen, eq=eq)
        if not frozen:
            raise TypeError(f"{cls.__qualname__}: a value is frozen")
        own = vars(cls)
        standard_dataclass(init=False, repr=False, eq=False)(cls)
        known = fields(cls)
        shared = {"__setattr__": _refuse_setting, "__delattr__": _refuse_deleting, "__repr__": _repr}
        if eq:
            shared |= _comparison(tuple(field.name for field in known if field.compare))
        for name, method in shared.items():
            if name not in own or (name == "__hash__" and own[name] is None):
                setattr(cls, name, method)
        cls.__init__ = _initializer(known, hasattr(cls, "__post_init__"), cls.__qualname__)
        return cls


def _initializer(known: tuple[Field[Any], ...], has_post_init: bool, qualname: str) -> Any:
    """An ``__init__`` that puts its arguments into the instance's dictionary, past the refusal to set."""
    names: dict[str, Any] = {"MISSING": MISSING}
    arguments, body = ["self"], ["values = self.__dict__"]
    for field in known:
        name = field.name
        if field.default_factory is not MISSING:
            names[f"make_{name}"] = field.default_factory
            arguments.append(f"{name}=MISSING")
            body.append(f"values[{name!r}] = make_{name}() if {name} is MISSING else {name}")
        else:
            if field.default is not MISSING:
                names[f"usual_{name}"] = field.default
            arguments.append(name if field.default is MISSING else f"{name}=usual_{name}")
            body.append(f"values[{name!r}] = {name}")
    if has_post_init:
        body.append("self.__post_init__()")
    lines = "\n ".join(body)
    exec(f"def __init__({', '.join(arguments)}):\n {lines}", names)
    made = names["__init__"]
    made.__qualname__ = f"{qualname}.__init__"
    made.__annotations__ = {field.name: field.type for field in known} | {"return": None}
    return made


def _comparison(names: tuple[str, ...]) -> dict[str, Any]:
    get = attrgetter(*names) if names else lambda _value: ()

    def is_equal(self: Any, other: object) -> Any:
        return get(self) == get(other) if other.__class__ is self.__class__ else NotImplemented

    def hash_of(self: Any) -> int:
        return hash(get(self))

    return {"__eq__": is_equal, "__hash__": hash_of}


def _repr(self: Any) -> str:
    shown = ", ".join(f"{field.name}={getattr(self, field.name)!r}" for field in fields(self) if field.repr)
    return f"{type(self).__qualname__}({shown})"


def _refuse_setting(self: Any, name: str, _value: object) -> NoReturn:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_deleting(self: Any, name: str) -> NoReturn:
    raise FrozenInstanceError(f"cannot delete field {name!r}")
