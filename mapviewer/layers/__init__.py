"""The kinds of layers: one module a kind, each with one object of all that it can do; `registry` finds it."""

from mapviewer.layers.kind import Kind, LegendRow
from mapviewer.layers.registry import kind_named, kind_of
from mapviewer.layers.style import FeatureStyle, Sample, Stroke

__all__ = ["FeatureStyle", "Kind", "LegendRow", "Sample", "Stroke", "kind_named", "kind_of"]
