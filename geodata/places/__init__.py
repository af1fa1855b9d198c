"""Places named in a text, found and located offline.

* `finding` is the entry: `find_places(text, focus=None) -> list[Mention]`; `mention` is what it returns
* `gazetteer` is what is known, `folding` makes spellings equal, `endings` takes case endings off
* `tokens` splits the text, `spans` looks its words up, `document` is what the text tells as a whole
* `context` and `persons` weigh the words around a name, `qualifying` finds "X, Y", `weighing` adds everything up
* `naming` gathers what is told of each name, `resolving` decides which place is meant, `geometry` measures
* `government` tells a capital from its government
* `vocabulary` and `politics` are the English words that these look for
"""

from geodata.places.finding import find_places
from geodata.places.mention import Candidate, Mention

__all__ = ["Candidate", "Mention", "find_places"]
