"""How geodata/data was made: `python -m geodata.build` writes the base map from pinned public sources.

* `upstream` fetches the source files and checks them
* `plane` projects to the map's plane
* `coverage` turns overlapping outlines into one clean coverage; `detail` simplifies it level by level
* `countries`, `provinces`, `water`, `places` make the collections
* `tables/` holds what was written by hand: names and checked coordinates
"""
