"""Damaged KML and GPX."""

from __future__ import annotations

from tests.bad.case import Bad, written

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document>\n'
TAIL = "</Document></kml>\n"
SHUSHA = "<Placemark><name>Shusha</name><Point><coordinates>46.75,39.76</coordinates></Point></Placemark>\n"
BILLION = (
    '<?xml version="1.0"?>\n<!DOCTYPE kml [<!ENTITY a "lol">'
    + "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9))
    + "]>\n<kml><Placemark><name>&j;</name></Placemark></kml>"
)


def bad(name: str, data: str | bytes, *says: str, rows: int | None = None, ending: str = "kml") -> Bad:
    return Bad(f"{ending}-{name}", written(f"{name}.{ending}", data), says, rows)


def kml(*placemarks: str) -> str:
    return HEAD + "".join(placemarks) + TAIL


def geometry(text: str) -> str:
    return f"<Placemark><name>x</name>{text}</Placemark>\n"


CASES = (
    bad("cut-short", (HEAD + SHUSHA)[:-20], "line 3", "not valid XML"),
    bad("billion-laughs", BILLION, "document type definition"),
    bad(
        "outside-entity",
        '<!DOCTYPE kml [<!ENTITY x SYSTEM "file:///etc/passwd">]><kml>&x;</kml>',
        "document type definition",
    ),
    bad("late-doctype", HEAD + "<!DOCTYPE kml>" + TAIL, "line 3", "not valid XML"),
    bad("deep", HEAD + "<Folder>" * 5000 + "</Folder>" * 5000 + TAIL, "line 3", "nesting too deep"),
    bad("wrong-encoding", kml(SHUSHA).encode().replace(b"Shusha", b"\xdeu\xdea"), "line 3", "not valid XML"),
    bad("unknown-encoding", kml(SHUSHA).replace("UTF-8", "KLINGON"), "not valid XML"),
    bad(
        "windows-1251", kml(SHUSHA.replace("Shusha", "Шуша")).replace("UTF-8", "windows-1251").encode("cp1251"), rows=1
    ),
    bad("utf-16", kml(SHUSHA).replace("UTF-8", "UTF-16").encode("utf-16"), rows=1),
    bad("no-placemarks", kml(), "no features"),
    bad(
        "network-link",
        kml("<NetworkLink><name>n</name><Link><href>http://127.0.0.1:9/x</href></Link></NetworkLink>\n", SHUSHA),
        "line 3",
        "not followed",
        rows=1,
    ),
    bad(
        "nan",
        kml(geometry("<Point><coordinates>nan,39</coordinates></Point>"), SHUSHA),
        "line 3",
        "not numbers",
        rows=1,
    ),
    bad(
        "not-numbers",
        kml(geometry("<Point><coordinates>east,north</coordinates></Point>"), SHUSHA),
        "line 3",
        "not numbers",
        rows=1,
    ),
    bad("spaces-in-coordinates", kml(geometry("<Point><coordinates>46.7, 39.8, 0</coordinates></Point>")), rows=1),
    bad(
        "unclosed",
        kml(
            geometry(
                "<Polygon><outerBoundaryIs><LinearRing><coordinates>44,40 45,40 45,41</coordinates>"
                "</LinearRing></outerBoundaryIs></Polygon>"
            )
        ),
        "line 3",
        "closed",
        rows=1,
    ),
    bad("no-geometry", kml(geometry(""), SHUSHA), "line 3", "without geometry", rows=1),
    bad("empty-multigeometry", kml(geometry("<MultiGeometry></MultiGeometry>"), SHUSHA), "line 3", rows=1),
    bad("not-kml", "<?xml version='1.0'?><html><body/></html>", "a web page"),
    bad("no-root", "<?xml version='1.0'?><!-- nothing -->", "XML without a root"),
    bad("cut-short", '<gpx><wpt lon="46.7" lat="39.8"><name>a', "line 1", "not valid XML", ending="gpx"),
    bad(
        "not-numbers",
        '<gpx><wpt lon="x" lat="1"/>\n<wpt lon="46.7" lat="39.8"/></gpx>',
        "line 1",
        "not numbers",
        rows=1,
        ending="gpx",
    ),
    bad(
        "one-point-track",
        '<gpx><trk><trkseg><trkpt lon="46" lat="39"/></trkseg></trk>\n<wpt lon="46.7" lat="39.8"/></gpx>',
        "line 1",
        "fewer than two points",
        rows=1,
        ending="gpx",
    ),
    bad("no-position", '<gpx><wpt/><wpt lon="46.7" lat="39.8"/></gpx>', "line 1", "not numbers", rows=1, ending="gpx"),
)
