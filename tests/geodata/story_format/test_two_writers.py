"""Two windows and an editor on one story: whatever they do in whatever order, nobody's work is overwritten unasked."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import replace
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from geodata import Story, open_story
from geodata.story_format.story_writer import ChangedOnDiskError, save_story
from tests.storybook import write_story

WINDOWS = st.sampled_from([0, 1])


class TwoWriters(RuleBasedStateMachine):
    """A model of what is on the disk: the title, and what each window believes to be there."""

    def __init__(self) -> None:
        super().__init__()
        self.home = Path(tempfile.mkdtemp(prefix="mapviewer-test-"))
        self.folder = write_story(self.home)
        first = open_story(self.folder)
        self.stories: list[Story] = [first, open_story(self.folder)]
        self.version = 0
        self.known = [0, 0]
        self.title = first.title
        self.count = 0
        self.article = first.article.text

    def on_disk(self) -> str:
        return (self.folder / "story.toml").read_text(encoding="utf-8")

    @rule(window=WINDOWS)
    def edit(self, window: int) -> None:
        self.count += 1
        self.stories[window] = replace(self.stories[window], title=f"Title {self.count} of {window}")

    @rule(window=WINDOWS, over_others=st.booleans())
    def save(self, window: int, over_others: bool) -> None:
        story, before = self.stories[window], self.on_disk()
        try:
            self.stories[window] = save_story(story, self.folder, over_others=over_others)
        except ChangedOnDiskError:
            assert not over_others
            assert self.known[window] != self.version
            return
        # Nothing was lost unasked: it was known, or what was there says the same.
        assert over_others or self.known[window] == self.version or story.title == self.title
        if self.on_disk() != before:  # what was written by hand is written anew, even where it says the same
            self.version += 1
        self.title = story.title
        self.known[window] = self.version

    @rule(window=WINDOWS)
    def take_theirs(self, window: int) -> None:
        self.stories[window] = open_story(self.folder)
        self.known[window] = self.version

    @rule()
    def write_in_an_editor(self) -> None:
        self.count += 1
        path = self.folder / "story.toml"
        text = path.read_text(encoding="utf-8")
        self.title, before = f"Title {self.count} of an editor", self.title
        path.write_text(text.replace(before, self.title, 1), encoding="utf-8")
        self.version += 1

    @rule(window=WINDOWS)
    def save_elsewhere(self, window: int) -> None:
        save_story(self.stories[window], self.home / "elsewhere.story", over_others=True, owned=False)

    @invariant()
    def what_is_on_the_disk_is_what_was_written_last(self) -> None:
        text = self.on_disk()
        assert f'"{self.title}"' in text
        assert not [path for path in self.folder.iterdir() if path.name.startswith(".")]

    def teardown(self) -> None:
        shutil.rmtree(self.home)


TestTwoWriters = TwoWriters.TestCase
TestTwoWriters.settings = settings(max_examples=15, stateful_step_count=12, deadline=None)
