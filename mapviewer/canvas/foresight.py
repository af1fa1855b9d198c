"""Pictures that the next act is likely to ask for, laid out while the map rests, a few milliseconds at a time.

A flight to the next step begins with a frame in which all that stands on the map takes its place there, and a tick of
a layer of arrows has the others of them laid out anew: either took longer than a frame.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from geodata.view.view import View
from geodata.world.world import World
from mapviewer.canvas.kept.laying_ahead import laying_ahead
from mapviewer.drawing.callouts import Places, rest_at, with_places_of
from mapviewer.drawing.picture_parts import Furniture, Part, parts_of
from mapviewer.scene.arrows import tree_layout
from mapviewer.scene.scene import Look

Asked = tuple[World, View, tuple[float, float], Look, str, Furniture]  # what `parts_of` is asked with
MOST = 2  # pictures that are kept


class Foreseen:
    """A picture that may be seen next, and where the numbers on it will rest."""

    def __init__(self, asked: Asked) -> None:
        self.asked, self.parts = asked, parts_of(*asked)
        self.places: Places = {}
        self._work = (each for part in self.parts for each in laying_ahead(part))

    def go_on(self) -> bool:
        """Lay out a piece of it; whether there was any."""
        work = next(self._work, None)
        if work is not None:
            with with_places_of(self.asked[0], self.places):
                work()
        return work is not None


class Foresight:
    """The likely pictures of one map: *steps* are flown to, of *ticks* only the trees of arrows are laid out."""

    def __init__(self) -> None:
        self.steps: Callable[[], Iterable[Asked]] = tuple  # the likeliest first
        self.ticks: Callable[[], Iterable[Asked]] = tuple
        self.first: Callable[[], Iterable[None]] = tuple  # turns of work that finds out how the steps will be seen
        self._kept: list[Foreseen] = []
        self._seen: object = None
        self._work: Iterator[None] = iter(())

    def work(self, seen: object) -> bool:
        """Lay out a piece of what may follow the picture that is *seen*; whether there was any."""
        if seen != self._seen:
            self._seen, self._work = seen, self._turns()
        return next(self._work, self) is None

    def parts(self, asked: Asked) -> tuple[Part, ...]:
        """The sides of a picture, with all that is known of it already."""
        known = self._find(asked)
        if known is None:
            return parts_of(*asked)
        rest_at(asked[0], known.places)
        return known.parts

    def _find(self, asked: Asked) -> Foreseen | None:
        return next((known for known in self._kept if known.asked == asked), None)

    def _turns(self) -> Iterator[None]:
        yield from self.first()
        wanted = list(self.steps())[:MOST]
        self._kept = [known for known in self._kept if known.asked in wanted]
        for asked in wanted:
            known = self._find(asked)
            if known is None:
                known = Foreseen(asked)
                self._kept.append(known)
            while known.go_on():
                yield
        for asked in self.ticks():
            for part in parts_of(*asked):
                tree_layout(part.scene)
                yield
