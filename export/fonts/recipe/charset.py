"""Which characters the bundled fonts hold. Facts of public standards, worked out from data that Debian packages."""

import bz2
import hashlib
import pathlib
import sys

UNIHAN = "/usr/share/unicode/Unihan_{}.txt.bz2"
SHA256 = {  # of unicode-data 15.0.0-1
    "OtherMappings": "bdeef44d75d914e793b7f27ddc3bee01b2d11dd34f4e52de1a9fba74a1612dc2",
    "Variants": "42f42d18fe0368ca8dfb76d91bb2612b4bb34fe7960a4aa770687c0bf48a0cce",
}


def _unihan(file, field):
    """The lines of one Unihan field as (code point, value)."""
    path = pathlib.Path(UNIHAN.format(file))
    data = path.read_bytes()
    if hashlib.sha256(data).hexdigest() != SHA256[file]:
        sys.exit(f"{path}: not the pinned version")
    for line in bz2.decompress(data).decode("utf-8").splitlines():
        parts = line.split("\t")
        if len(parts) == 3 and parts[1] == field:
            yield int(parts[0][2:], 16), parts[2]


def _two_bytes(encoding, leads, trails):
    found = set()
    for lead in leads:
        for trail in trails:
            try:
                text = bytes([lead, trail]).decode(encoding)
            except UnicodeDecodeError:
                continue
            found.update(ord(c) for c in text)
    return {c for c in found if not 0xE000 <= c <= 0xF8FF}


def tongyong():
    """The 8,105 characters of the Table of General Standard Chinese Characters (2013)."""
    return {code for code, _ in _unihan("OtherMappings", "kTGH")}


def gb2312():
    """GB/T 2312: 6,763 hanzi and 682 signs."""
    return _two_bytes("gb2312", range(0xA1, 0xF8), range(0xA1, 0xFF))


def gbk():
    """GBK: all hanzi of the first version of Unicode."""
    return _two_bytes("gbk", range(0x81, 0xFF), [*range(0x40, 0x7F), *range(0x80, 0xFF)])


def big5_common():
    """Big5, the 5,401 common characters of its first plane, and its signs."""
    return _two_bytes("big5", range(0xA1, 0xC7), [*range(0x40, 0x7F), *range(0xA1, 0xFF)])


def traditional():
    """The traditional forms of the 8,105."""
    general = tongyong()
    forms = set()
    for code, value in _unihan("Variants", "kTraditionalVariant"):
        if code in general:
            forms.update(int(form[2:], 16) for form in value.split())
    return forms


# What every face must have, over and above the hanzi.
REQUIRED_MARKS = (
    "—…“”‘’〔〕（）《》〈〉「」『』【】、。，；：？！·×÷±°‰％～－∶′″℃§№"
    "■□●○▲△▼▽◆◇★☆→←↑↓√〓※①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳⑴⒈㈠ⅠⅡⅢ㎡㎏㎞≈≠≤≥∞￥¥€£–−\u00a0\u3000"
)


def required():
    """What a face must have; the recipe fails where one is missing."""
    latin = set(range(0x20, 0x7F)) | set(range(0xA1, 0x100)) - {0xAD}
    fullwidth = set(range(0xFF01, 0xFF5F))
    return tongyong() | gb2312() | latin | fullwidth | {ord(c) for c in REQUIRED_MARKS}


def wanted():
    """What a face holds where its source has it."""
    ranges = [
        (0x20, 0x17F),  # Latin
        (0x1CD, 0x1DC),  # pinyin
        (0x2000, 0x206F),  # marks and spaces
        (0x2070, 0x209F),  # raised and lowered digits
        (0x20A0, 0x20BF),  # currencies
        (0x2100, 0x218B),  # letter-like signs, fractions, Roman numerals
        (0x2190, 0x21FF),  # arrows
        (0x2200, 0x22FF),  # mathematics
        (0x2460, 0x24FF),  # digits in circles
        (0x2500, 0x27BF),  # lines, squares, signs
        (0x2E3A, 0x2E3B),  # two- and three-em dash
        (0x3000, 0x303F),  # Chinese marks
        (0x3200, 0x33FF),  # signs in circles, squared units
        (0xFE30, 0xFE6B),  # forms for vertical setting, small forms
        (0xFF00, 0xFFEF),  # full-width forms
    ]
    codes = {code for first, last in ranges for code in range(first, last + 1)}
    return codes | required() | big5_common() | traditional()
