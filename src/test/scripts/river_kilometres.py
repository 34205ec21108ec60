#!/usr/bin/env python3
"""River kilometres of the Yalu, computed apart from the program.

Lengths between the vertices of maps/yalu_river.geojson come from PROJ's geod; places beside the
river are brought to it in UTM zone 52 by cs2cs, each 20 m of the line tried.

    src/test/scripts/river_kilometres.py > src/test/resources/org/amnok/geo/words/river_kilometres.csv
"""
import json
import math
import subprocess

PLACES = [(41.40167, 128.17778), (41.41772, 128.19624), (41.4069, 128.175), (41.12, 126.19),
          (40.115, 124.3925), (40.03556, 124.36944), (41.8, 126.9), (41.38, 127.4)]


def run(command, lines):
    text = "\n".join(lines) + "\n"
    return subprocess.run(command, input=text, capture_output=True, text=True,
                          check=True).stdout.splitlines()


features = json.load(open("maps/yalu_river.geojson"))["features"]
line = next(f for f in features if f["properties"]["id"] == "r01")["geometry"]["coordinates"]
legs = run(["geod", "+ellps=WGS84", "-I", "-f", "%.9f", "-F", "%.4f"],
           [f"{a[1]} {a[0]} {b[1]} {b[0]}" for a, b in zip(line, line[1:])])
metres = [0.0]
for leg in legs:
    metres.append(metres[-1] + float(leg.split()[-1]))


def utm(points):
    out = run(["cs2cs", "-f", "%.3f", "EPSG:4326", "EPSG:32652"], [f"{p[0]} {p[1]}" for p in points])
    return [tuple(map(float, row.split()[:2])) for row in out]


def kilometre(place, vertices):
    best = (math.inf, 0.0)
    for i, (a, b) in enumerate(zip(vertices, vertices[1:])):
        if min(math.dist(a, place), math.dist(b, place)) > 30000:
            continue
        steps = max(1, int((metres[i + 1] - metres[i]) / 20))
        for s in range(steps + 1):
            t = s / steps
            at = (a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1]))
            best = min(best, (math.dist(at, place), metres[i] + t * (metres[i + 1] - metres[i])))
    return best[1] / 1000


vertices = utm([(p[1], p[0]) for p in line])
print("# river_kilometres.py: lat, lon, kilometre from the mouth of the Yalu; geod and cs2cs of PROJ")
for i in range(0, len(line), max(1, len(line) // 12)):
    print(f"{line[i][1]},{line[i][0]},{metres[i] / 1000:.3f}")
for place, at in zip(PLACES, utm(PLACES)):
    print(f"{place[0]},{place[1]},{kilometre(at, vertices):.3f}")
