#!/usr/bin/env python3
"""Cuts the bundled map fonts out of the full Noto fonts.

    npm pack @expo-google-fonts/noto-sans@0.4.2 @expo-google-fonts/noto-sans-kr@0.4.3 \
             @expo-google-fonts/noto-sans-sc@0.4.3 @expo-google-fonts/noto-sans-jp@0.4.3
    for f in expo-*.tgz; do mkdir "${f%.tgz}" && tar xzf "$f" -C "${f%.tgz}"; done
    python3 subset_fonts.py DIRECTORY_WITH_THE_UNPACKED_PACKAGES

Needs fontTools (Debian: fonttools). The result lands beside this file.
"""

import pathlib
import sys
import tempfile

from fontTools import merge, subset
from fontTools.ttLib import TTFont

HERE = pathlib.Path(__file__).resolve().parent

# package folder, file in it, name here, characters
FONTS = [
    ("noto-sans-0.4.2", "400Regular/NotoSans_400Regular", "NotoSans-Regular", "latin"),
    ("noto-sans-0.4.2", "500Medium/NotoSans_500Medium", "NotoSans-Medium", "latin"),
    ("noto-sans-0.4.2", "500Medium_Italic/NotoSans_500Medium_Italic", "NotoSans-MediumItalic", "latin"),
    ("noto-sans-0.4.2", "600SemiBold/NotoSans_600SemiBold", "NotoSans-SemiBold", "latin"),
    ("noto-sans-0.4.2", "700Bold/NotoSans_700Bold", "NotoSans-Bold", "latin"),
    ("noto-sans-kr-0.4.3", "400Regular/NotoSansKR_400Regular", "NotoSansKR-Regular", "korean"),
    ("noto-sans-kr-0.4.3", "700Bold/NotoSansKR_700Bold", "NotoSansKR-Bold", "korean"),
    ("noto-sans-sc-0.4.3", "400Regular/NotoSansSC_400Regular", "NotoSansSC-Regular", "chinese"),
    ("noto-sans-sc-0.4.3", "700Bold/NotoSansSC_700Bold", "NotoSansSC-Bold", "chinese"),
    ("noto-sans-jp-0.4.3", "400Regular/NotoSansJP_400Regular", "NotoSansJP-Regular", "japanese"),
    ("noto-sans-jp-0.4.3", "700Bold/NotoSansJP_700Bold", "NotoSansJP-Bold", "japanese"),
]

# what the Japanese font lacks of this set comes from here: a Japanese window names Chinese towns, too
FILLED = {
    "NotoSansJP-Regular": ("noto-sans-sc-0.4.3", "400Regular/NotoSansSC_400Regular"),
    "NotoSansJP-Bold": ("noto-sans-sc-0.4.3", "700Bold/NotoSansSC_700Bold"),
}


def span(first, last):
    return set(range(first, last + 1))


def charset(codec, first_row, last_row):
    """The characters of a 94 x 94 set, by row, as its EUC codec knows them."""
    found = set()
    for row in range(first_row, last_row + 1):
        for cell in range(1, 95):
            try:
                found.add(ord(bytes([0xA0 + row, 0xA0 + cell]).decode(codec)))
            except UnicodeDecodeError:
                pass
    return found


ASCII = span(0x20, 0x7E)
PUNCTUATION = span(0x2010, 0x2027) | span(0x2030, 0x203A) | span(0x3000, 0x303F) | {0xB0, 0xB1, 0xB7, 0xD7}
# arrows, mathematical and technical signs, shapes: Noto Sans has hardly any
SIGNS = span(0x2190, 0x2193) | span(0x2200, 0x22FF) | span(0x2460, 0x2473) | span(0x25A0, 0x25FF) | {0x2103, 0x2116}
KANA_AND_WIDE = span(0x3040, 0x30FF) | span(0xFF00, 0xFFEF)
JAMO = span(0x1100, 0x11FF) | span(0x3130, 0x318F)

CHARACTERS = {
    # Latin with all accents, Greek, Cyrillic, punctuation, primes, currency, number forms
    "latin": span(0x20, 0x24F) | span(0x250, 0x36F) | span(0x370, 0x52F) | span(0x1E00, 0x1EFF)
    | span(0x2000, 0x206F) | span(0x2070, 0x209F) | span(0x20A0, 0x20CF) | span(0x2100, 0x214F)
    | span(0x2150, 0x218F) | {0x2212, 0xFFFD},
    # all Hangul syllables, jamo, and the 4,888 Hanja of KS X 1001
    "korean": ASCII | PUNCTUATION | SIGNS | KANA_AND_WIDE | JAMO | span(0xAC00, 0xD7A3) | charset("euc_kr", 42, 93),
    # the 6,763 Hanzi of GB 2312
    "chinese": ASCII | PUNCTUATION | SIGNS | KANA_AND_WIDE | charset("gb2312", 16, 87),
    # the 6,355 Kanji of JIS X 0208
    "japanese": ASCII | PUNCTUATION | SIGNS | KANA_AND_WIDE | charset("euc_jp", 16, 84),
}


def cut(source, target, characters):
    options = subset.Options()
    options.layout_features = ["ccmp", "locl", "kern", "mark", "mkmk", "tnum", "ljmo", "vjmo", "tjmo"]
    options.hinting = False
    options.notdef_outline = True
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14, 16, 17]
    options.recalc_timestamp = False
    font = subset.load_font(source, options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)
    subset.save_font(font, target, options)


def fill(target, source):
    """Adds the characters of the Chinese set that a font lacks, without features of layout."""
    lacking = CHARACTERS["chinese"] - set(TTFont(target).getBestCmap())
    with tempfile.TemporaryDirectory() as folder:
        rest = str(pathlib.Path(folder) / "rest.ttf")
        cut(source, rest, lacking)
        options = merge.Options()
        options.drop_tables = ["GSUB", "GPOS", "GDEF", "BASE", "vhea", "vmtx", "VORG", "STAT"]
        names = TTFont(target)["name"]
        filled = merge.Merger(options).merge([target, rest])
        filled["name"] = names
        filled.recalcTimestamp = False
        filled["head"].modified = TTFont(target, recalcTimestamp=False)["head"].modified
        filled.save(target)


def main(packages):
    def original(package, file):
        return str(packages / f"expo-google-fonts-{package}" / "package" / f"{file}.ttf")

    for package, file, name, characters in FONTS:
        target = HERE / f"{name}.ttf"
        cut(original(package, file), str(target), CHARACTERS[characters])
        if name in FILLED:
            fill(str(target), original(*FILLED[name]))
        print(f"{target.name} {target.stat().st_size:,} bytes")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
