"""The exception raised for invalid data."""

from __future__ import annotations

from pathlib import Path


class DataError(ValueError):
    """A problem in a story or data file, stated in one sentence.

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
        super().__init__(self._sentence())

    def _sentence(self) -> str:
        where = ", ".join(part for part in (self.file, self.place) if part)
        text = f"{where}: {self.problem}" if where else self.problem
        if self.found is not None:
            text += f": found {self.found}"
        if self.allowed is not None:
            text += f"; allowed: {self.allowed}"
        return text
