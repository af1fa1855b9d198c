"""How the map spells names: of places as the article does, of features by their short labels."""

from __future__ import annotations

import re
from weakref import WeakKeyDictionary

from geodata.map.names import Names, display_name, fold
from geodata.story.feature import Feature
from geodata.story.story import Story
from geodata.view.view import NameStyle
from mapviewer.scene.scene import Scene

_spelled: WeakKeyDictionary[Story, dict[str, str]] = WeakKeyDictionary()


APOSTROPHE = re.compile(r"(?<=\w)'(?=\w)")


def typeset(text: str) -> str:
    """A text as it is printed: with apostrophes, not strokes, between letters.

    >>> typeset("Xi'an is China's")
    'Xi’an is China’s'
    """
    return APOSTROPHE.sub("’", text)


def written(scene: Scene, names: Names) -> str:
    """A name as the map prints it; under the article's names a place has one spelling, wherever it comes from."""
    return typeset(_spelling(scene, names))


def _spelling(scene: Scene, names: Names) -> str:
    text = display_name(names, scene.view.names, scene.view.date)
    if scene.view.names != NameStyle.ARTICLE or "article" in names.forms:
        return text
    return _spelled_by_article(scene.world.story).get(fold(text), text)


def _spelled_by_article(story: Story) -> dict[str, str]:
    """How the article spells places, by their names of today; looked for once, in however many features."""
    found = _spelled.get(story)
    if found is None:
        forms = ((row.names.english, row.names.forms.get("article")) for row in story.features.values())
        # The gazetteer writes signs that the map leaves out: "Ardabīl".
        found = _spelled[story] = {fold(english): article for english, article in forms if article}
    return found


def feature_text(scene: Scene, row: Feature) -> str:
    """What the map writes for a feature: its short label in the story's language, else its name in the chosen form."""
    return typeset(_feature_spelling(scene, row))


def _feature_spelling(scene: Scene, row: Feature) -> str:
    named = _spelling(scene, row.names)
    if row.label and row.label_language:
        return row.label if scene.view.names == row.label_language else named
    article = row.names.forms.get("article", "")
    if row.label and named in (row.names.english, article):
        return row.label.replace(article, named) if article else row.label
    return named
