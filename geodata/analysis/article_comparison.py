"""Two articles on one map: what both mention, and what one of them leaves out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import partial

from geodata.edit.draft import FOUND, points_frame
from geodata.map.base_map import BaseMap, load_base_map
from geodata.story.entities import find_target
from geodata.story.layer import Layer
from geodata.story.story import Link, Story


@dataclass(frozen=True)
class Mentioned:
    """A place and the passages of either article that mention it."""

    id: str
    name: str
    left: tuple[Link, ...] = ()
    right: tuple[Link, ...] = ()


@dataclass(frozen=True)
class ArticleComparison:
    """Things in both, in the first alone and in the second alone, the most mentioned first."""

    both: tuple[Mentioned, ...] = ()
    left: tuple[Mentioned, ...] = ()
    right: tuple[Mentioned, ...] = ()


@dataclass
class _Seen:
    name: str
    id: str
    left: list[Link] = field(default_factory=list)
    right: list[Link] = field(default_factory=list)


def compare_articles(left: Story, right: Story, base: BaseMap | None = None) -> ArticleComparison:
    """What the articles of two stories mention. Things of different stories are one when name and kind are.

    A town that one story has as a feature of its own and the other on the base map is thus one thing.
    """
    base = base or load_base_map()
    seen: dict[str, _Seen] = {}
    for story, side in ((left, "left"), (right, "right")):
        for key, (target_id, name, links) in _mentions(story, base).items():
            row = seen.setdefault(key, _Seen(name, target_id))
            getattr(row, side).extend(links)
    rows = [Mentioned(row.id, row.name, tuple(row.left), tuple(row.right)) for row in seen.values()]
    rows.sort(key=lambda row: (-len(row.left) - len(row.right), row.name))
    return ArticleComparison(
        tuple(row for row in rows if row.left and row.right),
        tuple(row for row in rows if not row.right),
        tuple(row for row in rows if not row.left),
    )


def layer_of_the_second(second: Story, compared: ArticleComparison) -> Layer | None:
    """The places that the second article alone mentions, as a layer; None where it has none with a point of its own."""
    layer = second.layers.get(FOUND)
    wanted = {row.id for row in compared.right}
    rows = tuple(row for row in layer.rows if row.id in wanted) if layer is not None else ()
    if layer is None or not rows:
        return None
    spots = dict(zip(map(str, layer.features["id"]), layer.features.geometry, strict=True))
    points = tuple((float(spots[row.id].x), float(spots[row.id].y)) for row in rows)
    title = f"Only in “{second.title}”"
    summary = "Places that another article mentions and this one does not, matched by name in a gazetteer."
    return replace(
        layer, id=f"only-in-{second.id}", title=title, rows=rows, theme="away", summary=summary, problems=(),
        load_features=partial(points_frame, rows, points),
    )  # fmt: skip


def _mentions(story: Story, base: BaseMap) -> Mapping[str, tuple[str, str, list[Link]]]:
    """Each thing by a key that is the same in other stories: id on the base map, else its folded name."""
    from geodata.map.names import fold  # late: keeps this module light for a notebook

    found: dict[str, tuple[str, str, list[Link]]] = {}
    for link in sorted(story.links, key=lambda link: link.start):
        for target_id in link.targets:
            target = find_target(story, base, target_id)
            if target is None or target.claim is not None or target.link is not None:
                continue
            name = target.names.english
            prefix = target.kind.value if target.kind.value in ("country", "water", "province") else "place"
            key = f"{prefix}:{fold(name)}"
            found.setdefault(key, (target_id, name, []))[2].append(link)
    return found
