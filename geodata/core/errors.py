"""The exception raised for invalid data."""

from __future__ import annotations

from pathlib import Path

from geodata.core.phrase import Phrase


class DataError(ValueError):
    """A problem in a story or data file, stated in one sentence.

    The parts are texts of the catalogue, or `Phrase` where they have values: `message` can be said in other languages.
    The sentence names the file, the place in it, what was found and what is allowed:

    >>> print(DataError("unknown layer", file="story.toml", place="step 2", found="'roads'", allowed="'rail'"))
    story.toml, step 2: unknown layer: found 'roads'; allowed: 'rail'
    """

    def __init__(
        self,
        problem: str,
        *,
        file: str | Path | None = None,
        place: str | None = None,
        found: str | None = None,
        allowed: str | None = None,
    ) -> None:
        self.problem = problem
        self.file = str(file) if file is not None else None
        self.place = place
        self.found = found
        self.allowed = allowed
        super().__init__(self.message)

    @property
    def message(self) -> Phrase:
        """The sentence, with what a translation of it needs."""
        said = self.problem
        where = self.place or self.file
        if self.file and self.place:
            where = Phrase("{file}, {place}", file=self.file, place=self.place)
        if where:
            said = Phrase("{where}: {problem}", where=where, problem=said)
        if self.found is not None:
            said = Phrase("{said}: found {found}", said=said, found=self.found)
        if self.allowed is not None:
            said = Phrase("{said}; allowed: {allowed}", said=said, allowed=self.allowed)
        return said if isinstance(said, Phrase) else Phrase("{said}", said=said)
