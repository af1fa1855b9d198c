"""Which columns of a table of texts hold coordinates: by their names, by their content, or as a person says."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from geodata.core.errors import DataError
from geodata.io.repair.grid_references import GRID_NAMES, ZONE_NAMES, are_grid_references
from geodata.io.repair.number_format import degrees_in
from geodata.map.names import fold

ABOUT = ("lon", "lat", "both", "wkt")
LON_NAMES = ("lon", "lng", "long", "longitude", "lon_deg", "lon_dd", "long_dd", "longitude_deg", "decimallongitude",
             "dec_long", "dlong", "gps_lon", "x_lon", "долгота", "довгота", "boylam", "uzunluq", "uzunluq dairəsi",
             "längengrad", "länge", "geogr länge", "geographische länge", "longitud", "longitudine", "lengtegraad",
             "երկայնություն", "გრძედი", "طول جغرافیایی", "خط الطول", "经度", "經度", "経度", "longueur", "dolžina",
             "długość", "długość geograficzna")  # fmt: skip
LAT_NAMES = ("lat", "latitude", "lat_deg", "lat_dd", "latitude_deg", "decimallatitude", "dec_lat", "dlat", "gps_lat",
             "y_lat", "широта", "enlem", "enlik", "en dairəsi", "breitengrad", "breite", "geogr breite",
             "geographische breite", "latitud", "latitudine", "breedtegraad", "լայնություն", "განედი",
             "عرض جغرافیایی", "خط العرض", "纬度", "緯度", "largeur", "širina", "szerokość",
             "szerokość geograficzna")  # fmt: skip
X_NAMES = ("x", "easting", "east", "x_coord", "coord_x", "utm_e", "utm_easting", "utm_x", "rechtswert")
Y_NAMES = ("y", "northing", "north", "y_coord", "coord_y", "utm_n", "utm_northing", "utm_y", "hochwert")
LON_FIRST = ("lonlat", "lon_lat", "lnglat", "lng_lat", "long_lat", "longitude_latitude", "x_y", "xy")
BOTH_NAMES = ("coordinates", "coords", "location", "latlon", "lat_lon", "latlng", "lat_lng", "lat_long", "latlong",
              "latitude_longitude", "position", "geo", "point", "gps", "coordinate", "geopoint", "geo_point",
              *LON_FIRST)  # fmt: skip
WKT_NAMES = ("wkt", "geojson", "wkb", "ewkb", "geometry", "geom", "the_geom", "shape", "geometry_wkt", "geom_wkt")
_WKT = re.compile(r"\s*(?:SRID=\d+;)?\s*(?:MULTI)?(?:POINT|LINESTRING|POLYGON|GEOMETRYCOLLECTION)\s*(?:Z|M|ZM)?\s*[(]",
                  re.IGNORECASE)  # fmt: skip
_WKB = re.compile(r"(?:\\x)?0[01](?:[0-9A-Fa-f]{2}){8,}")
_JSON = re.compile(r"\s*\{\s*\"(?:type|coordinates|crs|bbox)\"")
_ZONE = re.compile(r"(\d{1,2})\s*([C-HJ-NP-Xc-hj-np-x])")


@dataclass(frozen=True)
class CsvLayout:
    """The dialect of a CSV file and the column numbers of its coordinates."""

    delimiter: str
    decimal_comma: bool
    lon: int = -1
    lat: int = -1
    both: int = -1
    wkt: int = -1
    in_degrees: bool = True
    lon_first: bool = False
    is_doubtful: bool = False
    grid: int = -1
    zone: int = -1


def layout_of(
    heading: list[str], sample: list[list[str]], delimiter: str, name: str, hints: Mapping[str, str] | None = None
) -> CsvLayout:
    """Find the coordinate columns, or take those of the *hints*. Raises DataError, listing the columns, without any."""
    plain = list(map(_plain, heading))
    told = {about: heading.index(hints[about]) for about in ABOUT if hints and hints.get(about) in heading}
    if ("lon" in told) != ("lat" in told):
        raise _no_coordinates(heading, name)  # one of two is still to be said
    if told:
        return _told_layout(told, sample, delimiter)
    lon, lat = _column(plain, LON_NAMES), _column(plain, LAT_NAMES)
    in_degrees = True
    if lon == lat:  # "lat/lon" is one column of both
        lon = lat = -1
    if lon < 0 or lat < 0:
        lon, lat, in_degrees = _column(plain, X_NAMES), _column(plain, Y_NAMES), False
    both, wkt = _column(plain, BOTH_NAMES), _column(plain, WKT_NAMES)
    comma = _uses_comma(sample, lon, lat)
    zone = _column(plain, ZONE_NAMES)
    if lon >= 0 and lat >= 0:
        has_zone = not in_degrees and zone >= 0 and any(_ZONE.fullmatch(row[zone].strip()) for row in sample)
        return CsvLayout(
            delimiter, comma, lon=lon, lat=lat, in_degrees=in_degrees or has_zone, zone=zone if has_zone else -1
        )
    if wkt >= 0 and any(_is_geometry(row[wkt]) for row in sample):
        return CsvLayout(delimiter, False, wkt=wkt)
    grid = _column(plain, GRID_NAMES)
    if grid >= 0 and are_grid_references((row[grid] for row in sample), 0.5):
        return CsvLayout(delimiter, False, grid=grid)
    if both >= 0 and any(pair_in(row[both]) for row in sample):
        return CsvLayout(delimiter, False, both=both, lon_first=plain[both] in LON_FIRST)
    return _by_content(heading, sample, delimiter, name)


def _told_layout(told: Mapping[str, int], sample: list[list[str]], delimiter: str) -> CsvLayout:
    lon, lat, both, wkt = (told.get(about, -1) for about in ABOUT)
    comma = _uses_comma(sample, lon, lat)
    in_degrees = _look_like_degrees(sample, lon, lat, comma)
    return CsvLayout(delimiter, comma, lon, lat, both, wkt, in_degrees)


def _by_content(heading: list[str], sample: list[list[str]], delimiter: str, name: str) -> CsvLayout:
    """The one column of pairs or of well-known text, whatever it is called; raises DataError when there is none."""
    columns = range(len(heading))
    pairs = [column for column in columns if all(pair_in(row[column]) for row in sample)]
    texts = [column for column in columns if any(_is_geometry(row[column]) for row in sample)]
    grids = [column for column in columns if are_grid_references(row[column] for row in sample)]
    if len(texts) == 1:
        return CsvLayout(delimiter, False, wkt=texts[0])
    if len(grids) == 1:
        return CsvLayout(delimiter, False, grid=grids[0], is_doubtful=True)
    if len(pairs) == 1:
        return CsvLayout(delimiter, False, both=pairs[0], is_doubtful=True)
    raise _no_coordinates(heading, name)


def _no_coordinates(heading: list[str], name: str) -> DataError:
    return DataError(
        "no columns with coordinates", file=name, place="line 1", found=", ".join(heading)[:200],
        allowed="columns such as lon and lat, longitude and latitude, x and y, or wkt",
    )  # fmt: skip


def _is_geometry(text: str) -> bool:
    """Whether a text is well-known text, well-known binary in hexadecimal digits, or a GeoJSON geometry."""
    return any(pattern.match(text) for pattern in (_WKT, _WKB, _JSON))


def zone_in(text: str) -> tuple[int, str] | None:
    """The number of a UTM zone and the letter of its band or hemisphere."""
    match = _ZONE.fullmatch(text.strip())
    return (int(match[1]), match[2]) if match else None


def _look_like_degrees(sample: list[list[str]], lon: int, lat: int, comma: bool) -> bool:
    """Whether all coordinates that can be read would be degrees."""
    found = [(degrees_in(row[column], decimal_comma=comma), most)
             for row in sample for column, most in ((lon, 360.0), (lat, 90.0)) if column >= 0]  # fmt: skip
    return all(value is None or abs(value) <= most for value, most in found)


def _plain(heading: str) -> str:
    """A heading for comparing, without accents, with underscores between its words."""
    return re.sub(r"[\s\-.()°/\\,;&|\[\]_]+", "_", fold(heading)).strip("_")


def _column(plain: list[str], names: tuple[str, ...]) -> int:
    """The first column of one of *names*, or one that begins or ends with such a name, or -1."""
    names = tuple(map(_plain, names))
    for wanted in names:
        if wanted in plain:
            return plain.index(wanted)
    for wanted in names:
        for index, column in enumerate(plain):
            if len(wanted) > 2 and (column.startswith(wanted + "_") or column.endswith("_" + wanted)):
                return index
    return -1


def _uses_comma(sample: list[list[str]], lon: int, lat: int) -> bool:
    values = [row[i] for row in sample for i in (lon, lat) if i >= 0]
    return any("," in value and degrees_in(value, decimal_comma=True) is not None for value in values)


def pair_in(text: str, *, lon_first: bool = False) -> tuple[float, float] | None:
    """Longitude and latitude of a text such as ``39.82, 46.75`` (latitude first, as such texts are written).

    ``39,82; 46,75`` has decimal commas. A first number beyond 90 can only be a longitude.
    """
    text = text.strip("()[] ")
    comma = re.fullmatch(r"[+-]?\d+,\d+(?:\s*[;/|]\s*|\s+)[+-]?\d+,\d+", text) is not None
    parts = [part for part in re.split(r"\s*[;/|]\s*|\s+" if comma else r"[,;/|]\s*|\s+", text) if part]
    if len(parts) != 2 or not any(char.isdigit() for char in text):
        return None
    first, second = (degrees_in(part, decimal_comma=comma) for part in parts)
    if first is None or second is None:
        return None
    sides = [part[-1:].upper() for part in parts]
    swapped = lon_first or sides[0] in ("E", "W") or abs(first) > 90 >= abs(second)
    return (first, second) if swapped else (second, first)
