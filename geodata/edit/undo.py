"""Undo and redo: a story's states in the order they were made, and which of them is saved."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from geodata.story.story import Story

LIMIT = 200


@dataclass(frozen=True, slots=True, eq=False)
class Edits:
    """``stories[cursor]`` is the present one; ``words[i]`` says what made ``stories[i]``. ``saved`` is on the disk."""

    stories: tuple[Story, ...]
    words: tuple[str, ...] = ("",)
    cursor: int = 0
    saved: Story | None = None

    @property
    def story(self) -> Story:
        """The present story."""
        return self.stories[self.cursor]

    @property
    def is_saved(self) -> bool:
        """Whether the present story is the one on the disk."""
        return self.story is self.saved

    @property
    def can_undo(self) -> bool:
        """Whether something was done."""
        return self.cursor > 0

    @property
    def can_redo(self) -> bool:
        """Whether something was undone."""
        return self.cursor < len(self.stories) - 1

    @property
    def undo_words(self) -> str:
        """What would be undone."""
        return self.words[self.cursor]

    @property
    def redo_words(self) -> str:
        """What would be done again."""
        return self.words[self.cursor + 1] if self.can_redo else ""


def begin(story: Story, *, saved: bool = True) -> Edits:
    """The edits of a story that nobody has changed yet."""
    return Edits((story,), saved=story if saved else None)


def edit(edits: Edits, story: Story, words: str) -> Edits:
    """*story* after the present one; what was undone is forgotten. The same edits for the same story."""
    if story is edits.story:
        return edits
    stories = (*edits.stories[: edits.cursor + 1], story)[-LIMIT:]
    told = (*edits.words[: edits.cursor + 1], words)[-LIMIT:]
    return replace(edits, stories=stories, words=told, cursor=len(stories) - 1)


def undo(edits: Edits) -> Edits:
    """One step back, if there is one."""
    return replace(edits, cursor=max(edits.cursor - 1, 0))


def redo(edits: Edits) -> Edits:
    """One step forward, if there is one."""
    return replace(edits, cursor=min(edits.cursor + 1, len(edits.stories) - 1))


def saved(edits: Edits, story: Story) -> Edits:
    """The present story is on the disk as *story*, which takes its place; all steps remain."""
    stories = (*edits.stories[: edits.cursor], story, *edits.stories[edits.cursor + 1 :])
    return replace(edits, stories=stories, saved=story)


def mapped(edits: Edits, change: Callable[[Story], Story]) -> Edits:
    """The same steps with *change* in each of their stories; what is saved stays what is saved."""
    stories = tuple(change(story) for story in edits.stories)
    saved = next((new for old, new in zip(edits.stories, stories, strict=True) if old is edits.saved), edits.saved)
    return replace(edits, stories=stories, saved=saved)
