"""Numbers by state and year from a CSV or Excel sheet, classified and shown as a tinted map."""

from geodata.indicators.classifying import Classes, Scheme, classify
from geodata.indicators.examples import example_sheets
from geodata.indicators.layering import indicator_layer, with_layer, without_layer
from geodata.indicators.model import Choropleth, Indicator, Unmatched, Value
from geodata.indicators.reading import SeveralColumnsError, read_indicator

__all__ = [
    "Choropleth",
    "Classes",
    "Indicator",
    "Scheme",
    "SeveralColumnsError",
    "Unmatched",
    "Value",
    "classify",
    "example_sheets",
    "indicator_layer",
    "read_indicator",
    "with_layer",
    "without_layer",
]
