"""How geodata/data was made: `python -m tools.build_data` writes the base map from pinned public sources.

* `upstream` fetches the source files and checks them
* `plane` projects to the map's plane
* `polygon_coverage` turns overlapping outlines into one clean coverage; `zone_detail` simplifies it level by level
* `countries`, `provinces`, `water`, `towns` make the collections
* `tables/` holds what was written by hand: names and checked coordinates
"""
