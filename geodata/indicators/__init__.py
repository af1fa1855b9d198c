"""Numbers by state and year from a CSV or Excel sheet, classified and shown as a tinted map."""

from geodata.indicators.classification import Classes, Scheme, classify
from geodata.indicators.indicator import Choropleth, Indicator, Unmatched, Value
from geodata.indicators.indicator_layer import indicator_layer, with_layer, without_layer
from geodata.indicators.sample_sheets import example_sheets
from geodata.indicators.sheet_reader import SeveralColumnsError, read_indicator

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
