"""Events: what has happened by the view's date, as dots in the colour of their theme."""

from __future__ import annotations

from mapviewer.layers.spot_kind import SpotKind
from mapviewer.layers.style import FeatureStyle, Sample, Stroke
from mapviewer.ui.translate import tr_noop

RADIUS = 5.0


class EventKind(SpotKind):
    """Events, larger than places; in wide pictures they bear their names only while they are few."""

    title = tr_noop("Terms", "Events")
    one = tr_noop("Terms", "Event")
    priority = 50.0
    name_px = 12.0
    named_below_km = 1_400.0
    few = 8

    def style(self, sample: Sample) -> FeatureStyle:
        """A dot on a halo."""
        return FeatureStyle(Stroke(sample.colours.halo, 1.6), fill=self.ink(sample).line, radius=RADIUS)


EVENT = EventKind()
