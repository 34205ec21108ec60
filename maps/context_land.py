#!/usr/bin/python3
"""Rebuilds context_land.geojson: coarse land beyond the frame of the detailed data.

    npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
    apt-get install python3-shapely
    /usr/bin/python3 maps/context_land.py package/countries-10m.json > maps/context_land.geojson

The package holds Natural Earth 1:10m countries (public domain) as TopoJSON.
"""
import json
import sys

from shapely.geometry import MultiPolygon, Polygon, box, mapping
from shapely.validation import make_valid

AROUND = box(112, 31, 143, 52)
DETAILED = box(123.5, 39, 131.5, 43.5)
COUNTRIES = {"156": "CN", "408": "KP", "410": "KR", "643": "RU", "392": "JP", "496": "MN"}
SIMPLIFIED_DEGREES = 0.004


def decoded_arcs(topology):
    scale, shift = topology["transform"]["scale"], topology["transform"]["translate"]
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * scale[0] + shift[0], y * scale[1] + shift[1]))
        yield points


def ring(indexes, arcs):
    points = []
    for index in indexes:
        part = arcs[index] if index >= 0 else arcs[~index][::-1]
        points += part[1:] if points else part
    return points


def shape(geometry, arcs):
    polygons = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
    return MultiPolygon([Polygon(ring(p[0], arcs), [ring(h, arcs) for h in p[1:]]) for p in polygons])


def rounded(coordinates):
    if isinstance(coordinates[0], (int, float)):
        return [round(c, 4) for c in coordinates]
    return [rounded(c) for c in coordinates]


def main(path):
    topology = json.load(open(path, encoding="utf-8"))
    arcs = list(decoded_arcs(topology))
    print('{"type":"FeatureCollection","name":"context_land","features":[')
    lines = []
    for geometry in topology["objects"]["countries"]["geometries"]:
        country = COUNTRIES.get(geometry.get("id"))
        if country is None:
            continue
        land = make_valid(shape(geometry, arcs)).intersection(AROUND).difference(DETAILED)
        for part in getattr(land, "geoms", [land]):
            part = part.simplify(SIMPLIFIED_DEGREES)
            if part.geom_type != "Polygon" or part.area < 0.0005:
                continue
            properties = {
                "id": f"x{len(lines) + 1:03d}",
                "country": country,
                "accuracy_m": 2000,
                "source": "Natural Earth 1:10m countries via npm world-atlas@2.0.2",
                "licence": "Public domain",
            }
            shown = mapping(part)
            lines.append(json.dumps({
                "type": "Feature",
                "properties": properties,
                "geometry": {"type": "Polygon", "coordinates": rounded(shown["coordinates"])},
            }, separators=(",", ":")))
    print(",\n".join(lines))
    print("]}")


if __name__ == "__main__":
    main(sys.argv[1])
