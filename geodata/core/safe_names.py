"""Names of files that lead nowhere but into their own folder."""

from __future__ import annotations

from pathlib import PurePosixPath


def is_inside(member: str) -> bool:
    """Whether a member's name is a plain relative path that cannot lead out of a folder."""
    pure = PurePosixPath(member)
    usual = bool(member) and not pure.is_absolute() and ".." not in pure.parts
    # Windows drops dots and spaces at the end of a name, and finds another file.
    plain = not any(part.endswith((".", " ")) for part in pure.parts)
    return usual and plain and not any(mark in member for mark in ("\\", ":", "\0"))
