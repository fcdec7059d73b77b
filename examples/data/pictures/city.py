"""Scenes of the second example: a hotline hall, and a street lamp being mended at dusk."""

from ink import (
    GOLD, HEIGHT, INK, RED, TEAL, TINT, WIDTH, Sheet,
    ellipse, hills, leafage, line, mix, path, placed, polygon, rect, smooth,
)
from people import operator


def desk(x, y, scale):
    """A call taker's desk from behind: table edge, two screens."""
    return placed(
        [
            rect(-150, -74, 300, 16, "#C9B48E", rx=3), rect(-150, -60, 300, 8, "#8F7A58"),
            rect(-128, -172, 118, 84, "#16242B", rx=5), rect(10, -172, 118, 84, "#16242B", rx=5),
            rect(-121, -165, 104, 70, "#DCE8E6"), rect(17, -165, 104, 70, "#DCE8E6"),
            rect(-74, -88, 10, 16, "#16242B"), rect(64, -88, 10, 16, "#16242B"),
            rect(-113, -157, 60, 6, TEAL), rect(-113, -144, 84, 4, "#9DB0B4"), rect(-113, -134, 70, 4, "#9DB0B4"), rect(-113, -124, 78, 4, "#9DB0B4"), rect(-113, -111, 36, 8, RED, rx=2),
            rect(27, -118, 12, 16, GOLD), rect(45, -132, 12, 30, GOLD), rect(63, -126, 12, 24, GOLD), rect(81, -146, 12, 44, RED), rect(99, -138, 12, 36, GOLD),
        ],
        x, y, scale,
    )


def desks():
    sheet = Sheet(12345)
    wall = sheet.gradient("wall", [(0, "#17333C", 1), (1, "#24505A", 1)])
    floor = sheet.gradient("floor", [(0, "#3F6168", 1), (1, "#1B3138", 1)])
    glass = sheet.gradient("glass", [(0, "#0E2229", 1), (1, "#14313A", 1)])
    shine = sheet.glow("shine", "#7FC4C0", 0.35)
    soft = sheet.blur("soft", 10)
    sheet.add(rect(0, 0, WIDTH, HEIGHT, wall))
    for x in range(40, 1200, 160):
        sheet.add(polygon([(x, 0), (x + 80, 0), (x + 66, 26), (x + 14, 26)], "#F3EBD8", opacity="0.85"))
    sheet.add(ellipse(600, 210, 640, 260, shine))
    sheet.add(path("M70 66Q600 34 1130 66L1130 372Q600 402 70 372Z", "#0A171C"), path("M84 80Q600 50 1116 80L1116 358Q600 387 84 358Z", glass))
    for x in (428, 772):
        sheet.add(line(x, 68, x, 376, "#0A171C", 5))
    # Left pane: the day's calls; middle: the city's map; right: kinds of calls.
    curve = [(112, 300), (146, 284), (180, 250), (214, 262), (248, 206), (282, 224), (316, 168), (350, 190), (392, 132)]
    sheet.add(path(smooth(curve) + "L392 332L112 332Z", TEAL, opacity="0.45"), path(smooth(curve), "none", stroke="#8FD0C6", stroke_width=4))
    low = [(112, 318), (160, 306), (210, 312), (260, 290), (310, 298), (350, 276), (392, 284)]
    sheet.add(path(smooth(low), "none", stroke=GOLD, stroke_width=3.5), ellipse(392, 132, 7, 7, "#F3EBD8"))
    for y in (150, 210, 270, 332):
        sheet.add(line(112, y, 400, y, "#8FB3B5", 1, opacity="0.35"))
    for i, w in enumerate((120, 88, 146)):
        sheet.add(rect(112 + i * 100, 98, min(w, 84), 7, "#C9DAD8", opacity="0.7"))
    outline = [(470, 214), (500, 140), (566, 116), (636, 128), (712, 118), (740, 178), (722, 248), (738, 308), (660, 338), (590, 322), (520, 340), (484, 286)]
    sheet.add(path(smooth(outline, closed=True), "#2C5F69"))
    for d in ("M500 140C548 190 540 250 520 340", "M636 128C612 190 640 250 660 338", "M470 214C560 224 650 200 740 178", "M484 286C560 272 640 276 722 248"):
        sheet.add(path(d, "none", stroke="#14313A", stroke_width=4))
    sheet.add(path("M474 236C540 262 600 214 660 244C700 262 716 280 730 292", "none", stroke="#7FB6C4", stroke_width=7, opacity="0.8"))
    for x, y, r, colour in ((530, 176, 6, GOLD), (594, 166, 10, RED), (602, 232, 7, GOLD), (676, 170, 6, GOLD), (690, 226, 9, RED), (556, 292, 6, GOLD), (640, 300, 7, GOLD), (506, 252, 5, GOLD)):
        sheet.add(ellipse(x, y, r * 2.2, r * 2.2, colour, opacity="0.28"), ellipse(x, y, r, r, colour))
    for i, (w, colour) in enumerate(((250, RED), (214, GOLD), (176, GOLD), (150, GOLD), (112, "#8FD0C6"), (80, "#8FD0C6"))):
        y = 112 + i * 36
        sheet.add(rect(806, y, 274, 18, "#1C4049"), rect(806, y, w, 18, colour))
    sheet.add(rect(0, 430, WIDTH, 370, floor), rect(0, 424, WIDTH, 8, "#0F262D"))
    coats = ["#2F5D8C", "#F0E4D0", "#A94A3A", "#5B6E86", "#C9A24B", TEAL, "#E7C9A3", "#54605C"]
    order = 0
    for y, scale, xs in ((518, 0.5, (90, 260, 430, 600, 770, 940, 1110)), (634, 0.72, (96, 348, 600, 852, 1104)), (806, 1.0, (240, 600, 960))):
        for x in xs:
            sheet.add(ellipse(x, y + 60 * scale, 130 * scale, 18 * scale, INK, opacity="0.32", filter=soft), desk(x, y - 62 * scale, scale))
        for x in xs:
            hair = ("#2A2623", "#3B322C", "#2A2623", "#1F1C1A")[order % 4]
            sheet.add(placed(operator(coats[order % len(coats)], hair, ponytail=order % 3 != 1), x - 6 * scale + (order % 2) * 12 * scale, y - 4 * scale, scale * 0.86))
            order += 1
    return sheet


def building(sheet, x, base, w, h, fill, lit):
    shapes = [rect(x, base - h, w, h, fill)]
    columns, rows = int(w // 24), int(h // 30)
    for i in range(columns):
        for j in range(rows):
            on = sheet.random.random() < lit
            shapes.append(rect(x + 10 + i * 24, base - h + 14 + j * 30, 11, 15, "#F2C46B" if on else mix(fill, INK, 0.3), opacity="0.9" if on else "0.6"))
    return shapes


def lamp():
    sheet = Sheet(6840)
    sky = sheet.gradient("sky", [(0, "#20415A", 1), (0.45, "#5E7F8C", 1), (0.72, "#E2A86E", 1), (1, "#F3CF96", 1)])
    road = sheet.gradient("road", [(0, "#4A5157", 1), (1, "#2B3136", 1)])
    pool = sheet.glow("pool", "#FFE3A3", 0.9)
    cone = sheet.gradient("cone", [(0, "#FFE9B8", 0.62), (1, "#FFE9B8", 0.02)])
    soft = sheet.blur("soft", 12)
    sheet.add(rect(0, 0, WIDTH, HEIGHT, sky))
    for cx, cy, rx in ((260, 330, 240), (820, 372, 300), (1040, 310, 160)):
        sheet.add(ellipse(cx, cy, rx, 11, "#F3CF96", opacity="0.5"))
    sheet.add(hills(520, [90, 140, 110, 160, 190, 150, 180, 150, 120, 140, 110], "#6E7F84"))
    for x, w, h in ((0, 96, 190), (110, 72, 260), (196, 110, 168), (330, 80, 300), (424, 120, 210), (560, 84, 268), (660, 130, 180), (806, 76, 320), (896, 108, 224), (1018, 84, 284), (1112, 96, 200)):
        sheet.add(*building(sheet, x, 548, w, h, "#4D626C", 0.22))
    for x, w, h in ((-20, 150, 130), (1010, 210, 150), (700, 120, 110), (250, 130, 120)):
        sheet.add(*building(sheet, x, 560, w, h, "#35474F", 0.5))
    sheet.add(rect(0, 548, WIDTH, 60, "#8A8272"), rect(0, 604, WIDTH, 8, "#C9BBA2"), rect(0, 612, WIDTH, 190, road))
    for i in range(7):
        sheet.add(polygon([(20 + i * 190, 716), (120 + i * 190, 716), (108 + i * 190, 728), (4 + i * 190, 728)], "#E7DCC4", opacity="0.8"))
    for x, s in ((160, 1.0), (690, 0.9), (1120, 1.05)):
        sheet.add(rect(x - 6, 470, 12, 100, "#3A2E27"), leafage(sheet, x, 440, 62 * s, 62 * s, "#24423F", bumps=11), leafage(sheet, x + 16, 420, 38 * s, 34 * s, "#345B54", bumps=9))
    # The lamp that has just come on again, and its pool of light.
    sheet.add(polygon([(404, 226), (470, 226), (640, 690), (220, 690)], cone), ellipse(430, 690, 250, 44, "#FFE3A3", opacity="0.35", filter=soft))
    sheet.add(path("M540 600L540 236C540 196 500 190 452 206", "none", stroke="#1B2126", stroke_width=11, stroke_linecap="round"), rect(522, 566, 36, 42, "#1B2126", rx=4))
    sheet.add(path("M400 222C406 196 466 190 474 214L470 228L402 232Z", "#1B2126"), ellipse(437, 230, 36, 8, "#FFF3D2"), ellipse(437, 232, 120, 96, pool))
    for x, h in ((60, 300), (930, 300)):
        sheet.add(path(f"M{x} 600L{x} {600 - h}C{x} {570 - h} {x - 24} {566 - h} {x - 54} {576 - h}", "none", stroke="#222A30", stroke_width=7, stroke_linecap="round"), path(f"M{x - 84} {586 - h}C{x - 80} {570 - h} {x - 46} {566 - h} {x - 42} {580 - h}Z", "#222A30"), ellipse(x - 62, 588 - h, 52, 44, pool))
    truck(sheet, soft)
    for x in (300, 372, 1072, 1140):
        sheet.add(ellipse(x + 6, 764, 30, 6, INK, opacity="0.4"), polygon([(x - 8, 700), (x + 8, 700), (x + 20, 756), (x - 20, 756)], "#D9562F"), polygon([(x - 13, 720), (x + 13, 720), (x + 16, 735), (x - 16, 735)], TINT), rect(x - 27, 755, 54, 9, "#B8431F", rx=3))
    return sheet


def truck(sheet, soft):
    """A lift truck; its folding arm holds the basket beside the lamp."""
    body, dark = GOLD, mix(GOLD, INK, 0.35)
    sheet.add(ellipse(790, 742, 300, 20, INK, opacity="0.45", filter=soft))
    arm = [(770, 566), (906, 396), (580, 318)]
    for (x1, y1), (x2, y2), width in ((arm[0], arm[1], 24), (arm[1], arm[2], 18)):
        sheet.add(line(x1, y1, x2, y2, dark, width + 4, stroke_linecap="round"), line(x1, y1, x2, y2, body, width, stroke_linecap="round"), line(x1, y1, x2, y2, mix(body, TINT, 0.5), 4, opacity="0.7"))
    sheet.add(ellipse(906, 396, 19, 19, INK), ellipse(906, 396, 8, 8, "#C9D3D6"))
    # The worker in the basket.
    worker = [
        path("M-24 -78C-30 -112 -30 -136 -14 -141L14 -141C30 -136 30 -112 24 -78L24 -40L-24 -40Z", "#D9562F"),
        rect(-25, -112, 50, 8, "#F3E8D6"), rect(-25, -84, 50, 8, "#F3E8D6"),
        path("M-18 -136C-40 -146 -62 -160 -78 -178L-72 -186C-56 -172 -34 -160 -12 -152Z", "#B8431F"), ellipse(-77, -184, 8, 8, "#DDB08A"),
        path("M16 -134C-8 -122 -42 -126 -68 -142L-63 -152C-40 -140 -14 -138 6 -146Z", "#C84A24"), ellipse(-69, -149, 8, 8, "#DDB08A"),
        ellipse(0, -158, 14, 16, "#DDB08A"), path("M-19 -160C-20 -188 20 -188 19 -160L24 -156L-24 -156Z", RED), rect(-3, -186, 6, 12, mix(RED, INK, 0.3)),
    ]
    sheet.add(placed(worker, 560, 372, 0.98), rect(520, 318, 80, 74, "#E8E0D0", rx=6), rect(520, 318, 80, 10, dark, rx=4), rect(520, 350, 80, 6, dark), rect(566, 386, 20, 14, dark))
    sheet.add(rect(640, 640, 330, 66, "#E8E0D0", rx=6), rect(640, 672, 330, 12, RED), rect(728, 560, 84, 84, body, rx=8), rect(728, 612, 84, 32, dark))
    sheet.add(path("M970 706L970 596C970 584 976 578 988 578L1046 578C1058 578 1066 584 1072 596L1096 646C1104 652 1106 660 1106 672L1106 706Z", "#E8E0D0"), path("M1000 594L1042 594C1050 594 1054 598 1058 604L1078 644L1000 644Z", "#35545F"), path("M1012 594L1030 594L1012 644L1000 644L1000 630Z", "#8FB3B5", opacity="0.6"), rect(970, 672, 136, 12, RED), ellipse(1100, 668, 7, 9, "#FFE9B8"), rect(1004, 566, 40, 14, RED, rx=5))
    for x in (712, 792, 1040):
        sheet.add(ellipse(x, 710, 35, 35, "#15191C"), ellipse(x, 710, 17, 17, "#9DA6A8"), ellipse(x, 710, 6, 6, "#4A5157"))
    for x in (654, 930):
        sheet.add(rect(x, 700, 12, 40, dark), rect(x - 14, 738, 40, 8, INK, rx=3))


SCENES = {"desks": desks, "lamp": lamp}
