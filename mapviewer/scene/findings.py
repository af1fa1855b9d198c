"""A cache of values derived from a scene."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any, Protocol, TypeVar

Found = TypeVar("Found")
Subject = TypeVar("Subject", bound="Kept")


class Findings:
    """What functions have found out about a scene. Scenes that differ in nothing but the pointer share it."""

    def __init__(self) -> None:
        self._kept: dict[Hashable, Any] = {}

    def once(self, key: Hashable, work: Callable[[], Found]) -> Found:
        """What *work* returned when it was first asked for under this key, which starts with the function itself."""
        if key not in self._kept:
            self._kept[key] = work()
        found: Found = self._kept[key]
        return found


class Kept(Protocol):
    """Anything about which something can be found out."""

    @property
    def findings(self) -> Findings:
        """What is known already."""
        ...


def once_a_scene(work: Callable[[Subject], Found]) -> Callable[[Subject], Found]:
    """Have a function work once for each scene; what it finds must not depend on what the pointer is over."""

    def found(scene: Subject) -> Found:
        return scene.findings.once(work, lambda: work(scene))

    found.__doc__, found.__name__ = work.__doc__, work.__name__
    return found
