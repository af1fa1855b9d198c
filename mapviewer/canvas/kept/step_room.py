"""What room the ground of a step leaves in the window to headline, legend and insets, found once and kept.

That of steps which may be shown next is found while nothing happens, one picture in a turn.
"""

from __future__ import annotations

from collections.abc import Generator, Hashable, Iterator
from dataclasses import replace

from geodata.core.values import value
from geodata.view.camera import Insets
from geodata.view.view import Theme, View
from geodata.view.view_projection import projection_of_view
from geodata.world.world import World
from mapviewer.drawing.clearing import clearing
from mapviewer.drawing.picture_parts import Furniture
from mapviewer.scene.scene import Look

MOST_KEPT = 64
Search = Generator[None, None, Insets]


@value(frozen=True)
class Shown:
    """What is to be shown, on a widget of what size."""

    world: World
    view: View
    size_px: tuple[int, int]
    look: Look
    furniture: Furniture

    @property
    def key(self) -> Hashable:
        """What the room depends on."""
        view = replace(self.view, selection="", theme=Theme.LIGHT)
        return self.world.home.serial, view, self.size_px, replace(self.look, clear=Insets()), self.furniture

    @property
    def is_ready(self) -> bool:
        """Whether the plane in which it is drawn is there."""
        home = self.world.home
        return home.has_ready(projection_of_view(home.projection, self.view.camera))

    def search(self) -> Search:
        """The search for the room."""
        look = replace(self.look, clear=Insets())
        return clearing(self.world, replace(self.view, selection=""), self.size_px, look, self.furniture)


class StepRoom:
    """Knows what room the ground of steps leaves."""

    def __init__(self) -> None:
        self._found: dict[Hashable, Insets] = {}

    def known(self, shown: Shown) -> Insets | None:
        """What is known already of what may be shown; None for nothing."""
        return self._found.get(shown.key)

    def of(self, shown: Shown) -> Insets | None:
        """The room for what is to be shown now; None as long as its plane is not ready."""
        for _ in self.finding(shown):
            pass
        return self.known(shown)

    def finding(self, shown: Shown) -> Iterator[None]:
        """Find it in turns of one picture, unless it is known."""
        if shown.key in self._found or not shown.is_ready:
            return
        found = yield from shown.search()
        self._found[shown.key] = found
        while len(self._found) > MOST_KEPT:
            del self._found[next(iter(self._found))]
