"""Draws the pictures of the examples: SVG sources here, JPEG files beside the campaign files.

Usage: python3 draw.py [scene …]. Wants rsvg-convert and Pillow. The same sources give the same SVG, byte for byte.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image

import city
import village

HERE = Path(__file__).resolve().parent
CAMPAIGNS = {"hengyang-2021": village.SCENES, "hotline-2024": city.SCENES}


def draw(campaign, name, scene):
    source = HERE / f"{name}.svg"
    source.write_text(scene().svg(), encoding="utf-8")
    target = HERE.parent / campaign / f"{name}.jpg"
    target.parent.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        png = Path(scratch) / "picture.png"
        subprocess.run(["rsvg-convert", "-w", "1200", "-o", str(png), str(source)], check=True)
        Image.open(png).convert("RGB").save(target, quality=85, optimize=True, progressive=False, dpi=(200, 200))
    print(f"{target.name}: {target.stat().st_size // 1024} KB")


def main(wanted):
    for campaign, scenes in CAMPAIGNS.items():
        for name, scene in scenes.items():
            if not wanted or name in wanted:
                draw(campaign, name, scene)


if __name__ == "__main__":
    main(sys.argv[1:])
