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
from mapviewer.scene.arrows import is_laid_out, tree_layout
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
        self._at_steps: Iterator[None] = iter(())
        self._at_ticks: Iterator[None] = iter(())

    def look_at_ticks(self, seen: object) -> bool:
        """Lay out arrows of what a tick may make of the picture that is *seen*; whether there was anything to do."""
        self._begin(seen)
        return next(self._at_ticks, self) is None

    def look_at_steps(self, seen: object) -> bool:
        """Lay out a piece of a picture to which the map may fly from the one that is *seen*; whether there was any."""
        self._begin(seen)
        return next(self._at_steps, self) is None

    def _begin(self, seen: object) -> None:
        if seen != self._seen:
            self._seen, self._at_steps, self._at_ticks = seen, self._steps(), self._ticks()

    def parts(self, asked: Asked) -> tuple[Part, ...]:
        """The sides of a picture, with all that is known of it already."""
        known = self._find(asked)
        if known is None:
            return parts_of(*asked)
        rest_at(asked[0], known.places)
        return known.parts

    def _find(self, asked: Asked) -> Foreseen | None:
        return next((known for known in self._kept if known.asked == asked), None)

    def _steps(self) -> Iterator[None]:
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

    def _ticks(self) -> Iterator[None]:
        for part in (part for asked in self.ticks() for part in parts_of(*asked)):
            if not is_laid_out(part.scene):
                tree_layout(part.scene)
                yield
