#!/usr/bin/env python3
"""Makes the five bundled fonts from their sources. See README.md beside this file.

usage: build-fonts.py SOURCES OUT

SOURCES holds the two npm archives; Unihan and LXGW WenKai are read from where Debian installs them.
"""

import hashlib
import io
import pathlib
import sys
import tarfile
from typing import NamedTuple

import fontTools
from fontTools import subset
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

import charset

FONTTOOLS = "4.38.0"
REVISION = 1
MODIFIED = 3_850_070_400  # 2026-01-01T00:00:00Z, as the head table counts: seconds since 1904
EM = 1000
CENTRE = 380  # the middle of the hanzi above the base line
KEPT_TABLES = {"OS/2", "cmap", "gasp", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post"}

SERIF = "expo-google-fonts-noto-serif-sc-0.4.3.tgz"
SANS = "expo-google-fonts-noto-sans-sc-0.4.3.tgz"
WENKAI = "LXGWWenKai-Regular.ttf"
WENKAI_DIR = "/usr/share/fonts/truetype/lxgw-wenkai"
SHA256 = {
    SERIF: "ff6bcf5ba68d92dfecc05544bb150f9e724741a932354a0dd97e7289c40a3f5e",
    SANS: "0d69d0f4971d2ff574e3d93cbc218dc950bf3f3f8f8e2c008d97687ed53aee59",
    WENKAI: "bbf534b0ca093928f94d1782855e65a19a32cde82b075d495d072025521953c8",
}


SUMS = pathlib.Path(__file__).with_name("SHA256SUMS")


class Face(NamedTuple):
    file: str  # what is written
    family: str
    style: str
    source: str  # an archive or file of SHA256
    member: str  # the file within the archive; empty for a plain file
    origin: str  # the name of the original, for the description


FACES = [
    Face("ZongshuSong-Regular.ttf", "Zongshu Song", "Regular", SERIF,
         "package/400Regular/NotoSerifSC_400Regular.ttf", "Noto Serif SC Regular 2.003"),
    Face("ZongshuSongHeavy-Regular.ttf", "Zongshu Song Heavy", "Regular", SERIF,
         "package/800ExtraBold/NotoSerifSC_800ExtraBold.ttf", "Noto Serif SC ExtraBold 2.003"),
    Face("ZongshuHei-Regular.ttf", "Zongshu Hei", "Regular", SANS,
         "package/400Regular/NotoSansSC_400Regular.ttf", "Noto Sans SC Regular 2.004"),
    Face("ZongshuHei-Bold.ttf", "Zongshu Hei", "Bold", SANS,
         "package/700Bold/NotoSansSC_700Bold.ttf", "Noto Sans SC Bold 2.004"),
    Face("ZongshuKai-Regular.ttf", "Zongshu Kai", "Regular", WENKAI, "", "LXGW WenKai Regular 1.250"),
]


def source_bytes(sources, name):
    path = pathlib.Path(WENKAI_DIR if name == WENKAI else sources) / name
    data = path.read_bytes()
    found = hashlib.sha256(data).hexdigest()
    if found != SHA256[name]:
        sys.exit(f"{path}: not the pinned version (sha256 {found})")
    return data


def open_source(sources, face):
    data = source_bytes(sources, face.source)
    if face.member:
        with tarfile.open(fileobj=io.BytesIO(data)) as archive:
            data = archive.extractfile(face.member).read()
    return TTFont(io.BytesIO(data), recalcTimestamp=False)


def cut(font, codes):
    """Leaves the glyphs of the given characters; no hinting, no layout tables, no glyph names."""
    options = subset.Options()
    options.hinting = False
    options.layout_features = []
    options.glyph_names = False
    options.notdef_outline = True
    options.recalc_timestamp = False
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "BASE", "vhea", "vmtx", "STAT", "GlyphOrder", "prep"]
    options.name_IDs = ["*"]
    options.name_languages = ["*"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=codes)
    subsetter.subset(font)


def redraw(font, glyph, transform, advance):
    """Moves or stretches a glyph's outline and sets its width; the transform is (xx, xy, yx, yy, dx, dy)."""
    pen = TTGlyphPen(font.getGlyphSet())
    font.getGlyphSet()[glyph].draw(TransformPen(pen, transform))
    font["glyf"][glyph] = outline = pen.glyph()
    outline.recalcBounds(font["glyf"])
    font["hmtx"][glyph] = (advance, getattr(outline, "xMin", 0))


def glyph_for(font, code):
    return font.getBestCmap().get(code)


def own_glyph(font, code):
    """The character's glyph; where other characters share it, a copy of its own."""
    name = glyph_for(font, code)
    users = [c for c, g in font.getBestCmap().items() if g == name]
    if users == [code]:
        return name
    copy = f"own{code:04X}"
    pen = TTGlyphPen(font.getGlyphSet())
    font.getGlyphSet()[name].draw(pen)
    font.setGlyphOrder(font.getGlyphOrder() + [copy])
    font["glyf"][copy] = pen.glyph()
    font["hmtx"][copy] = font["hmtx"][name]
    for table in font["cmap"].tables:
        if code in getattr(table, "cmap", {}) and table.format != 14:
            table.cmap[code] = copy
    return copy


def chinese_marks(font):
    """Gives dash, quotation marks and middle dot the one-em cells that they have in Chinese type."""
    # Two dashes meet: the ink fills the cell from edge to edge, at the height of the centre of the hanzi.
    for code, ems in ((0x2014, 1), (0x2E3A, 2), (0x2E3B, 3)):
        if glyph_for(font, code):
            dash = own_glyph(font, code)
            ink = font["glyf"][dash]
            stretch = ems * EM / (ink.xMax - ink.xMin)
            lift = CENTRE - (ink.yMin + ink.yMax) / 2
            redraw(font, dash, (stretch, 0, 0, 1, -ink.xMin * stretch, lift), ems * EM)
    for code, edge in ((0x2018, "right"), (0x201C, "right"), (0x2019, "left"), (0x201D, "left"), (0xB7, "middle")):
        glyph = own_glyph(font, code)
        width = font["hmtx"][glyph][0]
        if width != EM:
            shift = {"left": 40, "right": EM - 40 - width, "middle": (EM - width) / 2}[edge]
            redraw(font, glyph, (1, 0, 0, 1, round(shift), 0), EM)


def tabular_digits(font):
    """Gives all digits the same width, the widest one's, so that columns of figures stand straight."""
    glyphs = [own_glyph(font, ord(digit)) for digit in "0123456789"]
    width = max(font["hmtx"][glyph][0] for glyph in glyphs)
    for glyph in glyphs:
        missing = width - font["hmtx"][glyph][0]
        if missing:
            redraw(font, glyph, (1, 0, 0, 1, missing // 2, 0), width)


def rename(font, face):
    """Renames the face, as the licence asks of a modified font, and leaves the original's rights in place."""
    table = font["name"]
    windows = {r.nameID: r.toUnicode() for r in table.names if r.platformID == 3 and r.langID == 0x409}
    full = face.family if face.style == "Regular" else f"{face.family} {face.style}"
    names = {
        0: windows[0],
        1: face.family,
        2: face.style,
        3: f"{face.file[:-4]};{face.origin};Zongshu {REVISION}",
        4: full,
        5: f"Version {REVISION}.000; cut from {face.origin}",
        6: face.file[:-4],
        7: windows[7],
        9: windows[9],
        10: f"A modified version of {face.origin}: cut to fewer characters, renamed; dash, quotation marks, middle dot "
            "and digits set to even widths.",
        13: windows[13],
        14: windows[14],
    }
    table.names = []
    for key, text in names.items():
        table.setName(text, key, 3, 1, 0x409)
    font["OS/2"].achVendID = "ZSHU"


def check(data, face):
    """Reads the written font again and refuses a result that is not what was asked for."""
    font = TTFont(io.BytesIO(data))
    cmap, widths = font.getBestCmap(), font["hmtx"]
    missing = sorted(charset.required() - set(cmap))
    problems = [f"missing {''.join(map(chr, missing))}"] if missing else []
    for text in ("0123456789", "—…“”‘’·，。〓一龠"):
        if len({widths[cmap[ord(c)]][0] for c in text}) != 1:
            problems.append(f"not of one width: {text}")
    if widths[cmap[0x4E00]][0] != EM or font["head"].unitsPerEm != EM:
        problems.append("the em is not 1000 units")
    if font["OS/2"].fsType:
        problems.append("embedding is restricted")
    if set(font.keys()) - {"GlyphOrder"} != KEPT_TABLES:
        problems.append(f"tables {sorted(font.keys())}")
    if any(name in str(font["name"].getDebugName(i)) for i in (1, 4, 6) for name in ("Noto", "Source", "LXGW", "霞鹜")):
        problems.append("a reserved name is left")
    if problems:
        sys.exit(f"{face.file}: {'; '.join(problems)}")
    print(f"{face.file}\t{len(data)} bytes\t{len(cmap)} characters\tsha256 {hashlib.sha256(data).hexdigest()}")


def build(sources, face):
    codes = charset.wanted()
    if face.family == "Zongshu Song":
        codes |= charset.gbk()  # the face that stands behind all others for rare characters
    font = open_source(sources, face)
    cut(font, codes)
    chinese_marks(font)
    tabular_digits(font)
    rename(font, face)
    font["head"].modified = MODIFIED
    font["post"].formatType = 3.0
    out = io.BytesIO()
    font.save(out, reorderTables=True)
    check(out.getvalue(), face)
    return out.getvalue()


def main(sources, out):
    if fontTools.version != FONTTOOLS:
        sys.exit(f"fontTools {FONTTOOLS} is needed, found {fontTools.version}: other versions write other bytes")
    sums = dict(reversed(line.split()) for line in SUMS.read_text().splitlines())
    for face in FACES:
        data = build(sources, face)
        (pathlib.Path(out) / face.file).write_bytes(data)
        if hashlib.sha256(data).hexdigest() != sums.get(face.file):
            sys.exit(f"{face.file}: not the bytes of {SUMS.name}; where the change is meant, write the new sum there")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2])
