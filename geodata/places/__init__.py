"""Places named in a text, found and located offline.

* `finding` is the entry: `find_places(text, focus=None) -> list[Mention]`
* `tokens` splits the text, `spans` looks its words up, `gazetteer` is what is known, `folding` makes spellings equal
* `context` and `persons` weigh whether a name is a place here, `vocabulary` holds the English words they look for
* `resolving` decides which place is meant, `government` tells a capital from its government
"""

from geodata.places.finding import find_places
from geodata.places.mention import Candidate, Mention

__all__ = ["Candidate", "Mention", "find_places"]
