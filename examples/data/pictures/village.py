"""Scenes of the first example: a courtyard meeting, a memorial hall, a gala, a village art class."""

from math import cos, radians, sin

from ink import (
    BLUE, DEEP_RED, GOLD, GREY_HAIR, HEIGHT, INK, RED, SAND, TEAL, WIDTH, Sheet,
    cypress, ellipse, group, hills, leafage, line, mix, num, path, placed, polygon, rect, smooth,
)
from people import chorister, painter, seated_back, seated_front, standing


def house(x, ground, w, h):
    """A farmhouse of southern Hunan: whitewashed walls, grey tiles, stepped gables at both ends."""
    wall, tile, tile_light = "#F3EADB", "#454B50", "#5D646A"
    eaves = ground - h
    shapes = [rect(x, eaves, w, h, wall), rect(x, ground - 26, w, 26, "#B9AE9C")]
    shapes.append(polygon([(x - 18, eaves + 10), (x + 34, eaves - 84), (x + w - 34, eaves - 84), (x + w + 18, eaves + 10)], tile))
    for i in range(1, 26):
        t = i / 26
        shapes.append(line(x + 34 + (w - 68) * t, eaves - 84, x - 18 + (w + 36) * t, eaves + 8, tile_light, 2, opacity="0.55"))
    shapes.append(rect(x + 22, eaves - 94, w - 44, 12, "#34393D", rx=4))
    shapes.append(path(f"M{num(x - 22)} {num(eaves + 6)}L{num(x + w + 22)} {num(eaves + 6)}L{num(x + w + 14)} {num(eaves + 20)}L{num(x - 14)} {num(eaves + 20)}Z", "#34393D"))
    shapes.append(rect(x, eaves + 20, w, 16, INK, opacity="0.16"))
    for gx in (x - 30, x + w - 8):
        shapes.append(polygon([(gx, ground), (gx, eaves - 44), (gx + 38, eaves - 44), (gx + 38, ground)], mix(wall, INK, 0.06)))
        for step, top in ((0, -44), (6, -78), (12, -108)):
            shapes.append(rect(gx + step, eaves + top, 38 - 2 * step, 36, mix(wall, INK, 0.06)))
            shapes.append(path(f"M{num(gx + step - 9)} {num(eaves + top - 8)}Q{num(gx + 19)} {num(eaves + top + 2)} {num(gx + 47 - step)} {num(eaves + top - 8)}L{num(gx + 43 - step)} {num(eaves + top + 6)}L{num(gx + step - 5)} {num(eaves + top + 6)}Z", "#34393D"))
    middle = x + w / 2
    shapes += [rect(middle - 52, ground - 150, 104, 150, "#4A2A20"), rect(middle - 44, ground - 142, 42, 142, DEEP_RED), rect(middle + 2, ground - 142, 42, 142, mix(DEEP_RED, INK, 0.25))]
    shapes += [rect(middle - 66, ground - 152, 12, 128, RED), rect(middle + 54, ground - 152, 12, 128, RED), rect(middle - 60, ground - 174, 120, 16, RED)]
    for wx in (x + 62, x + w - 152):
        shapes += [rect(wx, ground - 128, 90, 66, "#5B3A28"), rect(wx + 6, ground - 122, 78, 54, "#2F3D42")]
        shapes += [line(wx + 6 + 13 * i, ground - 122, wx + 6 + 13 * i, ground - 68, "#8A6A4A", 3) for i in range(1, 6)]
        shapes += [line(wx + 6, ground - 95, wx + 84, ground - 95, "#8A6A4A", 3)]
    for lx in (middle - 92, middle + 92):
        shapes += [line(lx, eaves + 20, lx, eaves + 40, INK, 2), ellipse(lx, eaves + 58, 19, 19, RED), ellipse(lx, eaves + 58, 8, 19, mix(RED, GOLD, 0.35), opacity="0.5"), rect(lx - 8, eaves + 38, 16, 5, GOLD), rect(lx - 8, eaves + 74, 16, 5, GOLD), line(lx, eaves + 79, lx, eaves + 95, GOLD, 3)]
    # Strings of dried peppers and corn, as hang under every eave in autumn.
    for cx, colour in ((x + 34, RED), (x + 48, GOLD), (x + w - 48, GOLD), (x + w - 34, RED)):
        shapes += [ellipse(cx + (i % 2) * 5 - 2, eaves + 34 + i * 10, 6, 8, colour) for i in range(6)]
    return shapes


def tree(sheet, x, ground, scale):
    """An old camphor tree."""
    dark, middle, light, glint = "#1E4543", "#2B5B55", "#44786A", "#6E9A7E"
    trunk = "#4B3B2F"
    shapes = [
        path("M-46 0C-30 -60 -40 -130 -30 -200C-50 -250 -100 -280 -130 -310L-112 -322C-80 -296 -36 -280 -14 -256C-10 -300 -16 -340 -20 -370L6 -372C8 -336 6 -300 14 -262C40 -290 80 -310 104 -336L120 -322C92 -284 44 -252 32 -204C30 -130 34 -60 58 0C30 -10 -20 -10 -46 0Z", trunk),
        path("M14 -262C40 -290 80 -310 104 -336L120 -322C92 -284 44 -252 32 -204C30 -130 34 -60 58 0C42 -6 20 -8 4 -8C22 -80 8 -180 14 -262Z", mix(trunk, INK, 0.4), opacity="0.7"),
        path("M-20 -30C-14 -90 -22 -150 -14 -200M-6 -20C2 -70 -4 -120 0 -160", "none", stroke=mix(trunk, SAND, 0.3), stroke_width="3", opacity="0.6"),
    ]
    for cx, cy, rx, ry, fill in (
        (-190, -350, 150, 92, dark), (10, -335, 175, 88, dark), (190, -365, 130, 86, dark), (-90, -320, 110, 64, dark),
        (-215, -420, 130, 84, middle), (-60, -410, 150, 82, middle), (110, -430, 160, 88, middle), (235, -400, 80, 56, middle),
        (-150, -500, 135, 74, light), (30, -510, 150, 78, light), (150, -485, 100, 54, light), (-240, -450, 70, 40, light), (-50, -440, 80, 36, light),
        (-120, -545, 90, 38, glint), (40, -550, 90, 36, glint), (170, -510, 52, 24, glint), (-210, -480, 48, 20, glint),
    ):
        shapes.append(leafage(sheet, cx, cy, rx, ry, fill, bumps=17))
    for _ in range(70):
        cx, cy = sheet.random.uniform(-260, 220), sheet.random.uniform(-540, -300)
        shapes.append(ellipse(cx, cy, sheet.random.uniform(4, 10), sheet.random.uniform(3, 6), sheet.random.choice((light, glint, dark)), opacity="0.55"))
    return placed(shapes, x, ground, scale)


def courtyard():
    sheet = Sheet(2021)
    sky = sheet.gradient("sky", [(0, "#F6E6CB", 1), (0.6, "#F9F1E3", 1), (1, "#EFE0C6", 1)])
    yard = sheet.gradient("yard", [(0, "#E2CDA9", 1), (1, "#C9AB7E", 1)])
    sun = sheet.glow("sun", "#F4C877", 0.75)
    soft = sheet.blur("soft", 14)
    sheet.add(rect(0, 0, WIDTH, HEIGHT, sky), ellipse(905, 150, 250, 250, sun), ellipse(905, 150, 52, 52, "#F2B862", opacity="0.9"))
    sheet.add(hills(470, [120, 190, 150, 230, 260, 190, 250, 300, 230, 260, 180], "#C9CDBB"))
    sheet.add(hills(480, [60, 90, 150, 120, 90, 160, 190, 130, 110, 170, 190], "#A9B7A4"))
    sheet.add(hills(490, [90, 60, 50, 90, 70, 60, 50, 90, 120, 100, 70], "#7F998B"))
    for bx in (430, 462, 486, 1090, 1120, 1150, 1176):
        sheet.add(leafage(sheet, bx, 400, 34, 74, "#5F8374", bumps=9))
    sheet.add(*house(500, 520, 560, 190))
    sheet.add(rect(0, 512, WIDTH, 300, yard))
    for row, y in enumerate((540, 574, 616, 668, 732)):
        sheet.add(line(0, y, WIDTH, y, "#B3946A", 1.5 + row * 0.4, opacity="0.35"))
    for i in range(-9, 22):
        sheet.add(line(600 + (i - 6) * 62, 514, 600 + (i - 6) * 150, 800, "#B3946A", 1.6, opacity="0.28"))
    sheet.add(ellipse(300, 668, 560, 96, "#5C4630", opacity="0.34", filter=soft))
    sheet.add(tree(sheet, 190, 604, 1.04))
    # Those who listen and take notes, in a bow around the table; nearer ones later.
    back_row = [
        (468, 566, 0.78, "#7C8C8E", "#3C4A52", GREY_HAIR, False, True, -3), (568, 550, 0.78, BLUE, "#2B3138", "#2A2623", True, False, 2),
        (672, 544, 0.78, "#F0E4D0", "#34424C", "#2A2623", True, False, -2), (776, 548, 0.78, RED, "#33383F", "#2A2623", False, True, 3),
        (878, 558, 0.78, "#8A7A5A", "#3A3F45", GREY_HAIR, False, False, -3), (978, 576, 0.80, TEAL, "#30363C", "#2A2623", False, False, 4),
    ]
    for x, y, scale, coat, trousers, hair, notebook, long_hair, lean in back_row:
        sheet.add(ellipse(x + 10, y + 84 * scale, 62, 10, "#5C4630", opacity="0.35"))
        sheet.add(placed(seated_front(coat, trousers, hair, notebook, long_hair, lean), x, y, scale))
    sheet.add(ellipse(700, 694, 150, 16, "#5C4630", opacity="0.4"))
    sheet.add(polygon([(592, 612), (808, 612), (840, 646), (560, 646)], "#A8773F"), polygon([(560, 646), (840, 646), (840, 660), (560, 660)], "#7F552B"))
    sheet.add(rect(574, 660, 14, 40, "#6B4523"), rect(812, 660, 14, 40, "#6B4523"))
    for cx, cy in ((628, 622), (676, 632), (770, 624)):
        sheet.add(path(f"M{cx - 10} {cy - 10}L{cx - 8} {cy + 6}L{cx + 8} {cy + 6}L{cx + 10} {cy - 10}Z", "#F7F2E8"), ellipse(cx, cy - 10, 10, 3.5, "#9AAE8D"))
    sheet.add(path("M704 598C704 586 740 586 740 598L744 622C744 632 700 632 700 622Z", TEAL), path("M744 602L764 592L746 616Z", TEAL), ellipse(722, 590, 9, 5, mix(TEAL, INK, 0.3)), path("M704 600C690 602 690 622 702 622", "none", stroke=TEAL, stroke_width=4))
    sheet.add(polygon([(784, 622), (818, 620), (824, 636), (788, 638)], "#F6EFE2"), polygon([(590, 634), (612, 628), (620, 640), (598, 645)], RED))
    front_row = [
        (92, 716, 0.98, "#3F5C73", "#2A2623", False, "#D9B877"), (262, 738, 1.04, "#A94A3A", "#2A2623", True, None), (440, 752, 1.08, "#54605C", GREY_HAIR, False, None),
        (962, 752, 1.08, "#5B6E86", "#2A2623", False, None), (1128, 730, 1.03, "#B98A4A", "#2A2623", True, None),
    ]
    for x, y, scale, coat, hair, bun, hat in front_row:
        sheet.add(placed(seated_back(coat, hair, bun, hat), x, y, scale))
    return sheet


def museum():
    sheet = Sheet(629)
    sky = sheet.gradient("sky", [(0, "#9FC0BE", 1), (0.55, "#E9E2CC", 1), (1, "#F6E6CB", 1)])
    stone = sheet.gradient("stone", [(0, "#F3E7D2", 1), (1, "#D9C39C", 1)])
    front = sheet.gradient("front", [(0, "#C2242A", 1), (1, DEEP_RED, 1)])
    glass = sheet.gradient("glass", [(0, "#F7DFA8", 1), (1, "#E3B566", 1)])
    soft = sheet.blur("soft", 10)
    sheet.add(rect(0, 0, WIDTH, HEIGHT, sky))
    for cx, cy, rx, ry in ((210, 120, 150, 16), (290, 104, 90, 18), (930, 90, 190, 15), (860, 74, 100, 20), (1080, 170, 130, 11)):
        sheet.add(ellipse(cx, cy, rx, ry, "#FBF5E8", opacity="0.75"))
    sheet.add(hills(500, [150, 240, 200, 290, 330, 270, 340, 300, 240, 290, 220], "#B9CBBB"))
    sheet.add(hills(520, [190, 150, 220, 200, 150, 170, 160, 210, 260, 200, 230], "#8FAE9F"))
    sheet.add(hills(560, [180, 210, 170, 120, 100, 96, 100, 130, 180, 220, 190], "#5E8A7B"))
    sheet.add(hills(620, [130, 150, 120, 90, 80, 80, 80, 96, 130, 150, 120], "#3F6F64"))
    # The hall: a heavy lintel on fins, recalling the head of a mine shaft.
    sheet.add(polygon([(300, 476), (900, 476), (960, 508), (240, 508)], "#E8D7B6"))
    sheet.add(rect(330, 300, 540, 178, "#7A2A24"), rect(352, 320, 496, 158, glass))
    for i in range(13):
        x = 352 + i * 41.3
        sheet.add(polygon([(x - 7, 318), (x + 7, 318), (x + 5, 478), (x - 5, 478)], front), polygon([(x + 2, 318), (x + 7, 318), (x + 5, 478), (x + 2, 478)], mix(DEEP_RED, INK, 0.35)))
    sheet.add(rect(548, 376, 104, 102, "#4A1B18"), rect(556, 384, 42, 94, "#2B1513"), rect(602, 384, 42, 94, "#2B1513"))
    sheet.add(polygon([(286, 262), (914, 262), (880, 322), (320, 322)], "#EFE2CB"), polygon([(286, 262), (914, 262), (908, 274), (292, 274)], "#FBF4E6"), polygon([(312, 310), (888, 310), (880, 322), (320, 322)], "#C9B48E"))
    sheet.add(polygon([(504, 262), (600, 108), (696, 262)], front), polygon([(600, 108), (696, 262), (600, 262)], mix(DEEP_RED, INK, 0.18)))
    sheet.add(polygon([(556, 262), (600, 190), (644, 262)], "#EFE2CB"), polygon([(600, 190), (644, 262), (600, 262)], "#D5C19B"))
    sheet.add(ellipse(600, 162, 15, 15, GOLD), ellipse(600, 162, 7, 7, DEEP_RED))
    sheet.add(rect(262, 500, 676, 16, "#CDB78F"))
    # The long flight of steps, in three runs.
    top, bottom = 516, HEIGHT
    runs = ((516, 590), (606, 690), (710, 800))
    def edge(y):
        t = (y - top) / (bottom - top)
        return 446 - 246 * t, 754 + 246 * t
    for first, last in runs:
        (l1, r1), (l2, r2) = edge(first), edge(last)
        sheet.add(polygon([(l1, first), (r1, first), (r2, last), (l2, last)], stone))
        steps = 7
        for i in range(steps):
            y = first + (last - first) * (i / steps) ** 1.08
            l, r = edge(y)
            sheet.add(rect(l, y, r - l, 2.2 + (y - top) / 120, "#B3946A", opacity="0.75"))
    for y, depth in ((590, 16), (690, 20)):
        (l1, r1), (l2, r2) = edge(y), edge(y + depth)
        sheet.add(polygon([(l1, y), (r1, y), (r2, y + depth), (l2, y + depth)], "#FBF3E2"))
    for side in (-1, 1):
        def at(y, extra):
            l, r = edge(y)
            return (l - extra if side < 0 else r + extra), y
        sheet.add(polygon([at(516, 0), at(516, 16), at(800, 46), at(800, 0)], "#A98F63" if side > 0 else "#EADBBE"))
        sheet.add(polygon([at(516, 16), at(800, 46), at(800, 600), at(516, 260)], "#2F5B50"))
        sheet.add(polygon([at(560, 22), at(800, 50), at(800, 600), at(600, 330)], "#3C6D5D"))
    for x, y, scale, dark, light in ((96, 610, 0.62, 3, 2), (1112, 606, 0.62, 1, 4), (10, 720, 0.9, 2, 5), (1190, 730, 0.95, 6, 2)):
        for dx, dy, r in ((-60, -60, 70), (40, -80, 84), (0, -130, 66), (90, -40, 60)):
            sheet.add(leafage(sheet, x + dx * scale, y + dy * scale, r * scale, r * scale * 0.8, ("#2F5B50", "#3C6D5D", "#4F7F6A")[(dx + dark) % 3], bumps=11))
    for y, h in ((560, 92), (606, 120), (664, 156), (744, 206)):
        l, r = edge(y)
        off = 52 + (y - 516) * 0.34
        sheet.add(ellipse(l - off + 14, y + 4, h * 0.22, h * 0.05, INK, opacity="0.35", filter=soft), ellipse(r + off + 14, y + 4, h * 0.22, h * 0.05, INK, opacity="0.35", filter=soft))
        sheet.add(cypress(l - off, y, h, "#2B5B4E", "#1E4540"), cypress(r + off, y, h, "#2B5B4E", "#1E4540"))
    sheet.add(line(392, 506, 392, 176, "#E9E2D2", 5), path("M394 180C424 168 446 196 482 182L482 236C446 250 424 222 394 234Z", RED), path("M394 180C404 176 414 177 424 181L424 235C414 230 404 230 394 234Z", mix(RED, INK, 0.2), opacity="0.5"))
    visitors = [(560, 588, 0.34, "#2F5D8C", "#2B3138"), (584, 590, 0.34, "#E7C9A3", "#3A3F45"), (650, 604, 0.36, RED, "#2B3138"), (470, 690, 0.5, "#F0E4D0", "#34424C"), (506, 694, 0.52, TEAL, "#2B3138"), (700, 700, 0.52, "#8A7A5A", "#2B3138"), (620, 790, 0.72, BLUE, "#2B2F36"), (672, 792, 0.6, RED, "#34424C")]
    for x, y, scale, coat, trousers in visitors:
        sheet.add(ellipse(x + 14 * scale, y + 1, 34 * scale, 6 * scale, INK, opacity="0.3"), placed(standing(coat, trousers), x, y, scale))
    return sheet


def gala():
    sheet = Sheet(630)
    night = sheet.gradient("night", [(0, "#2A0B10", 1), (1, "#5A0E14", 1)])
    screen = sheet.gradient("screen", [(0, "#7E0F13", 1), (0.55, "#C93A2B", 1), (1, "#F0B25A", 1)])
    floor = sheet.gradient("floor", [(0, "#8A2A1E", 1), (1, "#3C0D10", 1)])
    cloth = sheet.gradient("cloth", [(0, "#5C0A0F", 1), (0.25, "#A3151A", 1), (0.5, "#6E0D11", 1), (0.78, "#B4161B", 1), (1, "#5C0A0F", 1)], x2=1, y2=0)
    beam = sheet.gradient("beam", [(0, "#FFE9B8", 0.55), (0.62, "#FFE9B8", 0.06), (1, "#FFE9B8", 0)])
    halo = sheet.glow("halo", "#FFDF9A", 0.85)
    soft = sheet.blur("soft", 16)
    sheet.add(rect(0, 0, WIDTH, HEIGHT, night), rect(150, 70, 900, 430, screen))
    sheet.add(ellipse(600, 420, 360, 260, halo))
    for i in range(24):
        rim = [(600 + 720 * cos(radians(a)), 430 + 720 * sin(radians(a))) for a in (i * 7.5 - 180, i * 7.5 - 177.4)]
        sheet.add(polygon([(600, 430), *rim], "#FFE2A0", opacity="0.13"))
    sheet.add(hills(500, [60, 96, 70, 120, 160, 130, 150, 190, 140, 110, 90], "#8E1A1C"), hills(500, [20, 50, 40, 70, 60, 90, 70, 60, 100, 60, 40], "#5F0F14"))
    sheet.add(rect(0, 496, WIDTH, 304, floor))
    sheet.add(ellipse(600, 566, 520, 62, "#FFD890", opacity="0.28", filter=soft))
    for row, (y, count, spread, scale) in enumerate(((452, 19, 36, 0.86), (494, 20, 38, 0.94), (538, 21, 40, 1.02))):
        x0 = 600 - (count - 1) * spread / 2
        sheet.add(rect(x0 - 44, y - 8, (count - 1) * spread + 88, 50, ("#4A1013", "#54120F", "#5E1512")[row]), rect(x0 - 44, y - 8, (count - 1) * spread + 88, 5, GOLD))
        for i in range(count):
            women = (i * 3 + row) % 2 == 0
            robe, accent = (("#C2242A", "#F1D9A8"), ("#22303A", "#F3E8D6"))[0 if women else 1]
            sheet.add(placed(chorister(robe, accent, sheet.random.choice(("#2A2623", "#2A2623", "#3B322C")), women), x0 + i * spread, y - 6, scale))
    sheet.add(rect(172, 534, 856, 22, "#6E1D16"), rect(172, 534, 856, 4, GOLD))
    for x in range(190, 1020, 34):
        sheet.add(ellipse(x, 552, 20, 9, sheet.random.choice(("#3F6F64", "#2F5B50"))), ellipse(x - 6, 546, 5, 4, GOLD), ellipse(x + 7, 548, 5, 4, "#E2664A"))
    conductor = [path("M-22 -84L-19 0L-3 0L0 -62L3 0L19 0L22 -84Z", "#15181B"), path("M-24 -78C-30 -112 -30 -136 -14 -141L14 -141C30 -136 30 -112 24 -78L20 -52L-20 -52Z", "#1B2024"), ellipse(0, -158, 13, 16, "#2A2623"), rect(-6, -146, 12, 8, "#C79672"), path("M-18 -134C-40 -138 -54 -152 -62 -172L-54 -176C-46 -160 -34 -150 -14 -146Z", "#1B2024"), path("M18 -134C38 -132 54 -148 60 -164L52 -168C46 -156 34 -146 14 -146Z", "#1B2024"), ellipse(-59, -176, 6, 6, "#DDB08A"), ellipse(57, -168, 6, 6, "#DDB08A"), line(57, -170, 82, -196, "#F3E8D6", 2.5)]
    sheet.add(rect(560, 612, 80, 14, "#2A0B10"), ellipse(600, 614, 60, 8, INK, opacity="0.35"), placed(conductor, 600, 614, 1.02))
    for x, tilt in ((250, 24), (430, 9), (770, -9), (950, -24)):
        sheet.add(group([polygon([(-10, 0), (10, 0), (78, 470), (-78, 470)], beam)], transform=f"translate({x} 44) rotate({-tilt})"))
    for side in (0, 1):
        folds = []
        for i in range(4):
            x = i * 46
            folds.append(path(f"M{x} 0L{x + 50} 0C{x + 46} 260 {x + 56 - i * 6} 420 {x + 40 - i * 14} 676L{x - 10 - i * 12} 676C{x + 8 - i * 6} 420 {x - 2} 260 {x} 0Z", cloth))
        folds.append(path("M-10 380C70 400 110 380 150 350L156 366C110 402 70 420 -10 402Z", GOLD))
        sheet.add(group(folds, transform="translate(0 0)" if side == 0 else f"translate({WIDTH} 0) scale(-1 1)"))
    sheet.add(rect(0, 0, WIDTH, 60, "#6E0D11"))
    for i in range(12):
        x = i * 100
        sheet.add(path(f"M{x} 0L{x + 100} 0L{x + 100} 52C{x + 84} 104 {x + 16} 104 {x} 52Z", cloth), path(f"M{x} 52C{x + 16} 104 {x + 84} 104 {x + 100} 52", "none", stroke=GOLD, stroke_width=4))
    for i in range(15):
        x = 30 + i * 84 + sheet.random.uniform(-14, 14)
        sheet.add(audience(x, 760 + sheet.random.uniform(-10, 8), 0.62, "#3A0D12"))
    for i in range(12):
        x = 20 + i * 108 + sheet.random.uniform(-16, 16)
        sheet.add(audience(x, 830 + sheet.random.uniform(-10, 12), 0.9, "#1D070A"))
    for x, y in ((132, 690), (398, 668), (742, 676), (1010, 694)):
        sheet.add(line(x - 12, 800, x, y, "#1D070A", 13, stroke_linecap="round"), polygon([(x - 2, y - 6), (x + 30, y - 26), (x + 30, y - 4), (x - 2, y + 12)], RED), line(x - 2, y + 22, x - 2, y - 10, "#E7C9A3", 3))
    return sheet


def audience(x, y, scale, fill):
    return placed([ellipse(0, -92, 33, 40, fill), path("M-84 30C-84 -30 -50 -52 0 -54C50 -52 84 -30 84 30Z", fill), path("M10 -130C30 -124 36 -100 30 -78", "none", stroke="#E08A4E", stroke_width=3, opacity="0.5")], x, y, scale)


def artclass():
    sheet = Sheet(27)
    wall = sheet.gradient("wall", [(0, "#EFE0C4", 1), (1, "#E2CDA9", 1)])
    outside = sheet.gradient("outside", [(0, "#BFD6D0", 1), (1, "#F4EBD6", 1)])
    boards = sheet.gradient("boards", [(0, "#B98A56", 1), (1, "#8A5F34", 1)])
    ray = sheet.gradient("ray", [(0, "#FFF3D2", 0.55), (1, "#FFF3D2", 0.02)], x1=0, y1=0, x2=0.5, y2=1)
    soft = sheet.blur("soft", 8)
    sheet.add(rect(0, 0, WIDTH, HEIGHT, wall), rect(0, 430, WIDTH, 70, "#9DB0A0"), rect(0, 424, WIDTH, 7, "#7F998B"))
    views = []
    panes = ((90, 300), (430, 340), (810, 300))
    for x, w in panes:
        sheet.add(rect(x - 14, 76, w + 28, 318, "#6B4A30"), rect(x, 90, w, 290, outside))
        views.append(rect(x, 90, w, 290, "#FFFFFF"))
    sheet.definitions.append(f'<clipPath id="views">{"".join(views)}</clipPath>')
    far = [(60, 250), (180, 190), (300, 236), (460, 160), (620, 214), (760, 176), (900, 232), (1040, 184), (1140, 226)]
    near = [(60, 300), (220, 262), (400, 296), (600, 266), (820, 300), (980, 270), (1140, 290)]
    field = [(60, 330), (300, 312), (560, 334), (820, 314), (1140, 334)]
    view = [path(smooth(points) + "L1140 400L60 400Z", fill) for points, fill in ((far, "#B4C9B8"), (near, "#86A890"), (field, "#C9B36A"))]
    view += [polygon([(560, 300), (596, 280), (632, 300), (632, 324), (560, 324)], "#F3EADB"), polygon([(552, 302), (596, 276), (640, 302)], "#454B50")]
    view += [leafage(sheet, cx, 306, 26, 30, "#5E8A7B", bumps=9) for cx in (532, 664, 240, 960, 1000)]
    sheet.add(group(view, clip_path="url(#views)"))
    for x, w in panes:
        sheet.add(line(x + w / 2, 90, x + w / 2, 380, "#6B4A30", 10), line(x, 190, x + w, 190, "#6B4A30", 8), rect(x - 24, 390, w + 48, 14, "#8A5F34"))
    for x, fill in ((120, "#2F5B50"), (1072, "#3C6D5D")):
        sheet.add(rect(x - 22, 352, 44, 38, "#A94A3A"), leafage(sheet, x, 326, 44, 40, fill, bumps=9), leafage(sheet, x + 12, 306, 26, 24, "#5E8A7B", bumps=8))
    sheet.add(rect(0, 500, WIDTH, 300, boards))
    for y in (534, 578, 632, 700):
        sheet.add(line(0, y, WIDTH, y, "#6B4523", 2, opacity="0.45"))
    for x, skew in ((90, 120), (430, 60), (810, 0)):
        sheet.add(polygon([(x + 60 + skew, 510), (x + 300 + skew, 510), (x + 400 + skew, 760), (x + 90 + skew, 760)], ray))
    easel(sheet, 205, 640, 0.92, 0, soft)
    easel(sheet, 520, 600, 0.8, 1, soft)
    easel(sheet, 800, 604, 0.8, 2, soft)
    easel(sheet, 1060, 646, 0.92, 3, soft)
    # The teacher bends over one of the drawings.
    sheet.add(ellipse(668, 634, 46, 9, INK, opacity="0.3", filter=soft))
    sheet.add(placed(standing("#F0E4D0", "#34424C", arm_up=True), 668, 632, 1.62), placed([path("M-16 -160C-18 -190 18 -190 16 -160C20 -140 16 -128 10 -122L-10 -122C-16 -128 -20 -140 -16 -160Z", "#2A2623")], 668, 632, 1.62))
    for x, y, scale, coat, tails, mirrored in ((556, 664, 0.72, "#C9A24B", True, True), (858, 668, 0.72, "#5B6E86", False, True), (150, 726, 0.92, RED, True, False), (1010, 736, 0.92, TEAL, False, False)):
        sheet.add(ellipse(x + 8, y + 70 * scale, 70 * scale, 12 * scale, INK, opacity="0.32", filter=soft), placed(painter(coat, tails=tails), x, y, scale, mirrored))
    sheet.add(polygon([(360, 740), (560, 740), (590, 772), (330, 772)], "#A8773F"), rect(330, 772, 260, 12, "#7F552B"))
    for x, colour in ((392, RED), (428, GOLD), (464, TEAL), (500, BLUE)):
        sheet.add(path(f"M{x - 13} 726L{x - 11} 752L{x + 11} 752L{x + 13} 726Z", "#F7F2E8"), ellipse(x, 726, 13, 5, colour))
    for dx, lean in ((0, -8), (8, 0), (16, 9)):
        sheet.add(line(534 + dx, 748, 534 + dx + lean, 694, "#8A5F34", 4), ellipse(534 + dx + lean, 690, 4, 8, (RED, TEAL, GOLD)[dx // 8]))
    sheet.add(path("M522 716L526 754L562 754L566 716Z", "#5B6E86"))
    return sheet


def easel(sheet, x, ground, scale, subject, soft):
    """An easel with a child's painting: hills and sun, a fish, a tree, a kite."""
    wood, dark = "#A8773F", "#7F552B"
    frame = [line(-58, 0, -16, -262, dark, 10, stroke_linecap="round"), line(58, 0, 16, -262, dark, 10, stroke_linecap="round"), line(0, -30, 0, -262, wood, 8), rect(-92, -236, 184, 136, "#FBF6EA"), rect(-98, -102, 196, 10, wood)]
    pictures = (
        [ellipse(40, -200, 18, 18, "#D9562F"), path("M-92 -130C-60 -190 -30 -180 0 -146C30 -190 60 -170 92 -134L92 -100L-92 -100Z", "#6E9A7E"), path("M-92 -118C-40 -140 30 -110 92 -122L92 -100L-92 -100Z", GOLD)],
        [path("M-60 -168C-30 -206 30 -206 52 -168C30 -132 -30 -132 -60 -168ZM48 -168L82 -194L76 -168L82 -142Z", "#D9562F"), ellipse(-30, -174, 5, 5, INK), path("M-78 -118C-50 -126 -30 -112 0 -120C30 -128 50 -112 80 -120", "none", stroke=BLUE, stroke_width=5)],
        [rect(-8, -160, 16, 54, "#8A5F34"), ellipse(0, -182, 50, 38, "#4F7F6A"), ellipse(-22, -190, 7, 7, RED), ellipse(14, -172, 7, 7, RED), ellipse(20, -200, 7, 7, GOLD), rect(-92, -110, 184, 10, "#B9C98A")],
        [polygon([(10, -226), (46, -186), (10, -146), (-26, -186)], RED), polygon([(10, -226), (46, -186), (10, -186)], GOLD), path("M10 -146C-10 -130 20 -124 -10 -108", "none", stroke=INK, stroke_width=3), path("M-92 -120C-60 -136 -40 -120 -10 -124L92 -116L92 -100L-92 -100Z", "#9DB8A6")],
    )
    sheet.add(ellipse(x, ground + 4, 80 * scale, 12 * scale, INK, opacity="0.3", filter=soft), placed(frame + list(pictures[subject]), x, ground, scale))


SCENES = {"courtyard": courtyard, "museum": museum, "gala": gala, "artclass": artclass}
