#!/usr/bin/env python3
"""Makes hamlets.csv anew, and the rows of names.csv that say how its places are mapped.

    python3 hamlets.py POINTS READINGS

POINTS: a table of named points of OpenStreetMap with the columns lon, lat, layer, class, name; that
of August 2021 made the rows that are here. READINGS: Unihan_Readings.txt.bz2 of Debian's
unicode-data 15.1.0-1 (Unicode licence). Afterwards names.py adds what follows by rule.

Taken are villages, towns, hamlets, quarters and localities that the map lacks: none within 150 m of
a place or site that it has, or within 5 km of one of the same name. English names are by rule:
Korean ones in McCune-Reischauer without marks, Chinese ones in Pinyin, each without the word for a
village, a town or a workers' district.
"""

import bz2
import csv
import json
import math
import re
import sys
from pathlib import Path

MAPS = Path(__file__).parent
SOURCE = "OpenStreetMap (ODbL 1.0), August 2021"
TAKEN = ("village", "town", "hamlet", "suburb", "locality")
KILOMETRES_PER_DEGREE = 111.2
# A workers' district or county seat in Korea; a township, village or town in China.
PLAIN = re.compile("(로동자구|읍|镇|乡|村)$")
# A village or quarter in Korea, too: of one place one map writes 라죽, another 라죽리.
ALIKE = re.compile("(?<=..)(로동자구|읍|리|동|镇|乡|村)$")
WORDS = {"街道": " Subdistrict", "밀영": " secret camp", "리": "-ri", "동": "-dong"}

INITIALS = "k kk n t tt r m p pp s ss - ch tch ch k t p h".replace("-", "").split(" ")
VOWELS = "a ae ya yae o e yo ye o wa wae oe yo u wo we wi yu u ui i".split(" ")
FINALS = ["", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l",
          "m", "p", "p", "t", "t", "ng", "t", "t", "k", "t", "p", "t"]
VOICED = {"k": "g", "t": "d", "p": "b", "ch": "j"}
PLAIN_INITIALS = (0, 3, 7, 12)
NASAL = {"k": "ng", "t": "n", "p": "m"}


def korean(name):
    """McCune-Reischauer without marks."""
    parts = [divmod(ord(c) - 0xAC00, 588) for c in name]
    syllables = [(i, VOWELS[rest // 28], FINALS[rest % 28]) for i, rest in parts]
    written, before = "", None
    for initial, vowel, final in syllables:
        written, start = joined(written, before, initial)
        written += start + vowel + final
        before = final
    return written.capitalize()


def joined(written, final, initial):
    """What was written and how the next syllable begins, each changed by the other."""
    start = INITIALS[initial]
    if final is None:
        return written, start
    stem = written[: len(written) - len(final)]
    if start in ("n", "m", "r") and final in NASAL:
        return stem + NASAL[final], "n" if start == "r" else start
    if start == "r" and final in ("m", "ng"):
        return written, "n"
    if (start == "r" and final in ("n", "l")) or (start == "n" and final == "l"):
        return stem + "l", "l"
    if start == "" and final:
        return stem + {"k": "g", "p": "b", "l": "r"}.get(final, final), start
    if start == "r":
        return written, "r"
    if initial in PLAIN_INITIALS and final in ("", "n", "m", "ng", "l"):
        return written, VOICED[start]
    return written, start


def pinyin_readings(file):
    found = {}
    for line in bz2.open(file, "rt", encoding="utf-8"):
        cells = line.rstrip("\n").split("\t")
        if len(cells) == 3 and cells[1] == "kMandarin":
            letters = cells[2].split(" ")[0].translate(str.maketrans(
                "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü", "aaaaeeeeiiiioooouuuuvvvvv"))
            found[chr(int(cells[0][2:], 16))] = letters.replace("v", "ü")
    return found


def english(name, readings):
    stem, word = PLAIN.sub("", name), ""
    for ending, written in WORDS.items():
        if stem.endswith(ending) and stem == name:
            stem, word = name[: -len(ending)], written
            break
    if "가" <= name[0] <= "힣":
        return korean(stem) + word
    syllables = [readings[c] for c in stem]
    letters = "".join(("’" if i and s[0] in "aeo" else "") + s for i, s in enumerate(syllables))
    return letters.capitalize() + word


def rows(name):
    with open(MAPS / f"{name}.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def kilometres(a, b):
    across = (a[0] - b[0]) * math.cos(math.radians(a[1]))
    return math.hypot(across, a[1] - b[1]) * KILOMETRES_PER_DEGREE


def from_line(at, line):
    k = math.cos(math.radians(at[1]))
    least = math.inf
    for (x0, y0), (x1, y1) in zip(line, line[1:]):
        dx, dy = (x1 - x0) * k, y1 - y0
        px, py = (at[0] - x0) * k, at[1] - y0
        t = max(0, min(1, (px * dx + py * dy) / (dx * dx + dy * dy or 1)))
        least = min(least, math.hypot(px - t * dx, py - t * dy))
    return least * KILOMETRES_PER_DEGREE


def known(by_id):
    """Points that the map has, with all their names."""
    for file in ("gazetteer", "places", "hyesan_sites", "town_sites", "islands"):
        for row in rows(file):
            if row["lat"]:
                own = {row.get(f"name_{k}") for k in ("ko", "zh")} | by_id.get(row["id"], set())
                yield (float(row["lon"]), float(row["lat"])), file, {ALIKE.sub("", n or "") for n in own}


def is_new(at, name, there):
    return not any(
        kilometres(at, other) < (0.15 if file != "islands" else 0)
        or kilometres(at, other) < 5 and ALIKE.sub("", name) in names
        for other, file, names in there)


def main(points, file):
    kept = [r for r in rows("names") if not r["id"].startswith("v")]
    by_id = {}
    for row in kept:
        by_id.setdefault(row["id"], set()).add(row["name"])
    there = list(known(by_id))
    lines = [f["geometry"] for f in json.loads((MAPS / "border.geojson").read_text())["features"]]
    lines = [p for g in lines for p in ([g["coordinates"]] if g["type"] == "LineString" else g["coordinates"])]
    readings = pinyin_readings(file)
    made = []
    with open(points, encoding="utf-8", newline="") as table:
        for row in csv.DictReader(table):
            at, name = (float(row["lon"]), float(row["lat"])), row["name"]
            if row["layer"] == "place" and row["class"] in TAKEN and is_new(at, name, there):
                made.append((at, name, row["class"]))
    made.sort()
    with open(MAPS / "hamlets.csv", "w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(("id", "name_en", "country", "lat", "lon", "coord_precision_m",
                         "distance_to_border_line_km", "mapped_class", "mapped_name", "source"))
        for number, (at, name, kind) in enumerate(made, 1):
            is_korean = "가" <= name[0] <= "힣"
            away = min(from_line(at, line) for line in lines)
            writer.writerow((f"v{number:03}", english(name, readings), "KP" if is_korean else "CN",
                             f"{at[1]:.5f}", f"{at[0]:.5f}", 100, f"{away:.1f}", kind, name, SOURCE))
            label = re.sub("로동자구$", "", name)
            kept.append(dict(id=f"v{number:03}", language="ko" if is_korean else "zh", name=label,
                             basis="map", confidence="high", source=SOURCE))
    with open(MAPS / "names.csv", "w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(("id", "language", "name", "basis", "confidence", "source"))
        writer.writerows(sorted(tuple(r.values()) for r in kept))


if __name__ == "__main__":
    main(*sys.argv[1:])
