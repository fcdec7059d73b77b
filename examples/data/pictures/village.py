"""Scenes of the first example: a courtyard meeting, a memorial hall, a gala, a village art class."""

from ink import (
    BLUE, DEEP_RED, GOLD, HEIGHT, INK, RED, SAND, TEAL, TINT, WIDTH, Sheet,
    cypress, ellipse, group, hills, leafage, line, mix, num, path, placed, polygon, rect, smooth,
)
from people import GREY_HAIR, chorister, painter, seated_back, seated_front, standing


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
    for cx, colour in ((x + 190, RED), (x + 206, GOLD), (x + w - 200, GOLD), (x + w - 184, RED)):
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
        (60, -330, 250, 120, dark), (-150, -330, 190, 110, dark), (-40, -430, 250, 130, middle), (150, -410, 170, 105, middle),
        (-190, -390, 140, 90, middle), (-70, -490, 190, 95, light), (90, -480, 150, 80, light), (-180, -430, 95, 55, light),
        (-90, -530, 110, 46, glint), (80, -520, 80, 34, glint),
    ):
        shapes.append(leafage(sheet, cx, cy, rx, ry, fill, bumps=17))
    for _ in range(70):
        cx, cy = sheet.random.uniform(-290, 260), sheet.random.uniform(-550, -270)
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


SCENES = {"courtyard": courtyard}
