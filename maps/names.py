#!/usr/bin/env python3
"""Adds to names.csv what follows from characters by rule, and sorts it.

    python3 names.py DICT READINGS

DICT: folder dist/esm-lib/dict of npm opencc-js@1.4.2 (Apache 2.0): simplified characters, their
traditional forms and the Japanese ones. READINGS: Unihan_Readings.txt.bz2 of Debian's unicode-data
15.1.0-1 (Unicode licence): Korean readings of characters.

Two rules, each said so in its rows, which are made anew each time; rows of any other basis stay.
- Japanese, where a place has a Chinese name and no Japanese one: each character in the form that
  Japanese print uses. That is a name's spelling, no proof that it is in use.
- Korean, where a place in China has a Chinese name and no Korean one: the Sino-Korean reading of
  each character, without the initial sound rule, as Koreans in China write.
"""

import bz2
import csv
import json
import re
import sys
from pathlib import Path

MAPS = Path(__file__).parent
JAPANESE, KOREAN = "characters", "readings"
# Characters that stand for two, of which place names mean this one; and forms that the dictionary
# lacks: 楡 is the Japanese 榆, 鶏 the Japanese 雞.
FORMS = dict(zip("里斗峰岩咸干台价内岗鸡乡榆", "里斗峰岩咸干台价内崗鶏郷楡"))
READINGS = dict(zip("榆苇峪棵乡镇", "유위욕과향진"))


def dictionary(folder, name):
    text = (folder / f"{name}.js").read_text(encoding="utf-8")
    entries = re.search(r'"(.*)"', text, re.S).group(1).split("|")
    return dict(entry.split(" ", 1) for entry in entries)


def readings(file):
    found = {}
    for line in bz2.open(file, "rt", encoding="utf-8"):
        cells = line.rstrip("\n").split("\t")
        if len(cells) == 3 and cells[1] == "kHangul":
            found[chr(int(cells[0][2:], 16))] = [r.split(":") for r in cells[2].split()]
    return found


class Rules:
    def __init__(self, folder, file):
        self.traditional = dictionary(folder, "STCharacters")
        self.japanese = {}
        for new, olds in dictionary(folder, "JPShinjitaiCharacters").items():
            for old in olds.split(" "):
                self.japanese.setdefault(old, new)
        self.korean = readings(file)

    def form(self, character):
        if character in FORMS:
            return FORMS[character]
        old = self.traditional.get(character, character).split(" ")[0]
        return self.japanese.get(old, old)

    def reading(self, character):
        """The reading that begins with ㄹ, else the one taught at school, else the first."""
        if character in READINGS:
            return READINGS[character]
        old = self.traditional.get(character, character).split(" ")[0]
        all_of_it = self.korean.get(old) or self.korean.get(character)
        if not all_of_it:
            return None
        return min(all_of_it, key=lambda r: ("라" > r[0] or r[0] >= "마", "E" not in r[1]))[0]

    def to_japanese(self, name):
        return "".join(map(self.form, name))

    def to_korean(self, name):
        syllables = [self.reading(c) for c in name]
        return None if None in syllables else "".join(syllables)


def is_in_fonts(name):
    """Of the Kanji, Hanzi and Hanja that fonts/subset_fonts.py keeps."""
    def has(character, codec):
        try:
            return len(character.encode(codec)) <= 2
        except UnicodeEncodeError:
            return False
    return all(any(has(c, codec) for codec in ("euc_jp", "gb2312", "euc_kr")) for c in name)


def rows(name):
    with open(MAPS / f"{name}.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def named():
    """Everything that has an id, with its names by language and its country."""
    towns = ("gazetteer", "places", "hamlets", "peaks")
    for file in (*towns, "crossings", "hyesan_sites", "town_sites", "islands"):
        for row in rows(file):
            country = row.get("country") if file in towns else ""
            yield row["id"], {k: plain(row.get(f"name_{k}")) for k in ("ko", "zh", "ja")}, country
    for file in ("yalu_river", "admin1"):
        for feature in json.loads((MAPS / f"{file}.geojson").read_text(encoding="utf-8"))["features"]:
            p = feature["properties"]
            country = "CN" if p.get("feature") == "river_context" else ""
            yield p["id"], {k: plain(p.get(f"name_{k}")) for k in ("ko", "zh", "ja")}, country


def plain(name):
    """Without a remark in brackets."""
    return re.sub(r" \(.*", "", name or "")


def main(folder, file):
    rules = Rules(Path(folder), file)
    kept = [r for r in rows("names") if r["basis"] not in (JAPANESE, KOREAN)]
    by_id = {}
    for row in kept:
        by_id.setdefault(row["id"], {})[row["language"]] = row["name"]
    made = []
    for id, own, country in named():
        names = own | by_id.get(id, {})
        hanzi = names["zh"]
        # A few Chinese names are transcriptions of Russian ones: no name for others.
        if not re.fullmatch("[\u4e00-\u9fff ]+", hanzi) or country == "RU":
            continue
        if not names["ja"] and is_in_fonts(rules.to_japanese(hanzi)):
            made.append((id, "ja", rules.to_japanese(hanzi), JAPANESE, "medium",
                         f"Japanese forms of {hanzi}, opencc-js 1.4.2"))
        if not names["ko"] and country == "CN" and rules.to_korean(hanzi):
            made.append((id, "ko", rules.to_korean(hanzi), KOREAN, "medium",
                         f"Korean readings of {hanzi}, Unihan 15.1"))
    every = [tuple(r.values()) for r in kept] + made
    with open(MAPS / "names.csv", "w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(("id", "language", "name", "basis", "confidence", "source"))
        writer.writerows(sorted(every))


main(*sys.argv[1:])
