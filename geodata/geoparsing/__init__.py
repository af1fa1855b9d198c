"""Recognition and location of place names in a text, offline.

* `place_finder` is the entry: `find_places(text, focus=None) -> list[Mention]`; `mention` is what it returns
* `gazetteer` is what is known; `lexicon` holds words, endings and tokens, and makes spellings equal
* `recognition` looks words up, `parsed_text` is what the text says as a whole
* `evidence` weighs the words around a name, `qualifiers` finds "X, Y", `scoring` adds everything up
* `name_senses` gathers the mentions of each name, `resolution` decides which place is meant
* `metonymy` tells a capital from its government
"""

from geodata.geoparsing.mention import Mention, PlaceCandidate
from geodata.geoparsing.place_finder import find_places

__all__ = ["Mention", "PlaceCandidate", "find_places"]
