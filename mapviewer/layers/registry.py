"""The kinds of layers by their words in ``story.toml``: those of this program, and those of installed packages."""

from __future__ import annotations

from functools import cache

from geodata.core.errors import DataError
from geodata.story.layer import KIND_GROUP, Layer, LayerKind
from mapviewer.layers.area import AREA
from mapviewer.layers.base import BASE
from mapviewer.layers.claims import CLAIMS
from mapviewer.layers.event import EVENT
from mapviewer.layers.flow import FLOW
from mapviewer.layers.kind import Kind
from mapviewer.layers.line import LINE
from mapviewer.layers.point import POINT
from mapviewer.layers.standing import STANDING

BUNDLED: dict[str, Kind] = {
    LayerKind.AREA: AREA,
    LayerKind.LINE: LINE,
    LayerKind.POINT: POINT,
    LayerKind.EVENT: EVENT,
    LayerKind.FLOW: FLOW,
    LayerKind.CLAIMS: CLAIMS,
    LayerKind.STANDING: STANDING,
    LayerKind.BASE: BASE,
}


def kind_of(layer: Layer) -> Kind:
    """What draws, names and describes a layer."""
    return kind_named(layer.kind)


@cache
def kind_named(word: str) -> Kind:
    """The kind of a word of ``story.toml``. Raises DataError when neither this program nor a package brings it."""
    if word in BUNDLED:
        return BUNDLED[word]
    if word == LayerKind.CHOROPLETH:
        from mapviewer.layers.choropleth import CHOROPLETH  # late: start-up time, few maps have such a layer

        return CHOROPLETH
    if word == LayerKind.PICTURE:
        from mapviewer.layers.picture import PICTURE  # late: few maps have a picture

        return PICTURE
    from importlib.metadata import entry_points  # late: start-up time, only for kinds of other packages

    for entry in entry_points(group=KIND_GROUP, name=word):
        kind: object = entry.load()
        if isinstance(kind, Kind):
            return kind
        raise DataError("not a kind of layer", found=f"{entry.value} for {word!r}", allowed="an object of Kind")
    raise DataError("unknown kind of layer", found=repr(word), allowed=", ".join(LayerKind))
