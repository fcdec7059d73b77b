"""People as an editorial illustrator draws them: clothes, hair and bearing, no faces. The origin is between the feet or on the seat."""

from ink import GOLD, HAIR, INK, SAND, SKIN, SKIN_SHADE, ellipse, line, mix, path, polygon, rect


def seated_back(coat, hair=HAIR, bun=False, hat=None, chair=True):
    """Somebody on a chair, seen from behind; the seat is at y = 0, the head ends at about y = -205."""
    shade = mix(coat, INK, 0.28)
    shapes = []
    if chair:
        wood = "#8A5F34"
        shapes += [line(-58, -8, -66, 96, wood, 9, stroke_linecap="round"), line(58, -8, 66, 96, wood, 9, stroke_linecap="round")]
    shapes += [
        path("M-70 6C-74 -30 -78 -84 -62 -112C-50 -130 -24 -134 0 -134C24 -134 50 -130 62 -112C78 -84 74 -30 70 6Z", coat),
        path("M0 -134C24 -134 50 -130 62 -112C78 -84 74 -30 70 6L26 6C40 -40 36 -100 0 -134Z", shade, opacity="0.45"),
        path("M-58 -84C-50 -50 -50 -24 -54 6M58 -84C50 -50 50 -24 54 6", "none", stroke=shade, stroke_width="3", opacity="0.6"),
        path("M-17 -130C-16 -142 -15 -150 -15 -156L15 -156C15 -150 16 -142 17 -130C8 -122 -8 -122 -17 -130Z", SKIN_SHADE),
        ellipse(-30, -170, 6, 10, SKIN),
        ellipse(30, -170, 6, 10, SKIN),
        path("M-31 -172C-33 -206 -14 -214 0 -214C14 -214 33 -206 31 -172C30 -154 18 -144 0 -144C-18 -144 -30 -154 -31 -172Z", hair),
        path("M2 -213C16 -213 33 -205 31 -172C30 -156 20 -146 6 -145C20 -160 22 -190 2 -213Z", mix(hair, INK, 0.5), opacity="0.5"),
        path("M-22 -134C-10 -124 10 -124 22 -134L24 -126C10 -115 -10 -115 -24 -126Z", mix(coat, SAND, 0.25)),
    ]
    if bun:
        shapes.append(ellipse(0, -160, 17, 15, mix(hair, INK, 0.25)))
    if hat:
        shapes.append(path("M-62 -180C-40 -186 -30 -226 0 -228C30 -226 40 -186 62 -180C40 -172 -40 -172 -62 -180Z", hat))
        shapes.append(path("M-32 -186C-20 -180 20 -180 32 -186L31 -193C18 -187 -18 -187 -31 -193Z", mix(hat, INK, 0.35)))
    if chair:
        wood, light = "#A8773F", "#BF8E52"
        shapes += [rect(-70, -62, 140, 13, light, rx=6), rect(-66, -30, 132, 9, wood, rx=4), rect(-72, 2, 144, 14, wood, rx=6)]
        shapes += [line(x, -60, x * 1.06, 4, wood, 7, stroke_linecap="round") for x in (-62, 62)]
    return shapes


def seated_front(coat, trousers, hair=HAIR, notebook=False, long_hair=False, lean=0):
    """Somebody on a low stool, facing us; the seat is at y = 0, the feet at about y = 92."""
    shade = mix(coat, INK, 0.3)
    shapes = [
        rect(-44, 0, 88, 12, "#A8773F", rx=4),
        line(-36, 8, -40, 78, "#8A5F34", 8),
        line(36, 8, 40, 78, "#8A5F34", 8),
        path("M-50 -2C-54 22 -46 34 -38 40L-34 84L-8 84L-4 24L4 24L8 84L34 84L38 40C46 34 54 22 50 -2Z", trousers),
        path("M-40 82C-40 94 -8 96 -6 84ZM40 82C40 94 8 96 6 84Z", INK),
        path("M-52 10C-60 -40 -62 -92 -44 -108C-32 -117 -12 -118 0 -118C12 -118 32 -117 44 -108C62 -92 60 -40 52 10C30 18 -30 18 -52 10Z", coat),
        path("M-46 -76C-44 -40 -38 -18 -14 -2L-10 -14C-30 -28 -34 -48 -36 -70ZM46 -76C44 -40 38 -18 14 -2L10 -14C30 -28 34 -48 36 -70Z", shade, opacity="0.55"),
        path("M-14 -122L-13 -104C-6 -94 6 -94 13 -104L14 -122Z", SKIN_SHADE),
    ]
    head = [
        ellipse(0, -144, 25, 30, SKIN),
        path("M-28 -140C-32 -176 -14 -184 2 -184C20 -184 32 -172 28 -140C25 -152 20 -160 8 -164C-6 -160 -20 -160 -24 -150Z", hair),
        path("M4 -116C16 -116 24 -128 25 -144C20 -132 12 -124 4 -116Z", SKIN_SHADE, opacity="0.6"),
    ]
    if long_hair:
        head.insert(0, path("M-30 -140C-34 -180 34 -180 30 -140C34 -118 30 -104 24 -98L-24 -98C-30 -104 -34 -118 -30 -140Z", hair))
    shapes.append(f'<g transform="rotate({lean} 0 -110)">' + "".join(head) + "</g>")
    if notebook:
        shapes += [polygon([(-24, -22), (22, -16), (20, 10), (-28, 4)], "#F6EFE2"), line(-2, -19, -4, 7, "#C9BBA2", 2), line(6, -10, 26, -34, INK, 4)]
        shapes += [ellipse(-22, -4, 9, 8, SKIN), ellipse(14, -8, 9, 8, SKIN)]
    else:
        shapes += [ellipse(-10, -6, 11, 9, SKIN), ellipse(11, -5, 11, 9, SKIN_SHADE)]
    return shapes


def standing(coat, trousers, hair=HAIR, bag=None, arm_up=False):
    """Somebody standing, seen from behind and far off; the feet are at y = 0, the head ends at about y = -176."""
    shade = mix(coat, INK, 0.3)
    shapes = [
        path("M-22 -4C-24 4 -2 4 -2 -4ZM2 -4C2 4 24 4 22 -4Z", INK),
        path("M-22 -84L-19 -2L-3 -2L0 -62L3 -2L19 -2L22 -84Z", trousers),
        path("M-24 -78C-30 -112 -30 -136 -14 -141L14 -141C30 -136 30 -112 24 -78Z", coat),
        path("M2 -141L14 -141C30 -136 30 -112 24 -78L8 -78Z", shade, opacity="0.5"),
        path("M-25 -134C-34 -116 -36 -96 -34 -78L-26 -78C-26 -96 -24 -112 -18 -128Z", shade),
        ellipse(0, -158, 13, 16, hair),
        rect(-6, -146, 12, 8, SKIN_SHADE),
    ]
    if arm_up:
        shapes.append(path("M16 -138C34 -134 46 -140 58 -150L63 -144C52 -128 36 -120 20 -122Z", shade))
        shapes.append(ellipse(63, -149, 6, 6, SKIN))
    else:
        shapes.append(path("M25 -134C34 -116 36 -96 34 -78L26 -78C26 -96 24 -112 18 -128Z", shade))
    if bag:
        shapes.append(rect(-17, -128, 34, 40, bag, rx=8))
    return shapes


def chorister(robe, accent, hair=HAIR, long_hair=False):
    """A singer facing us, cut below the knees by the row in front; the hem is at y = 0."""
    return [
        path("M-26 0C-28 -50 -30 -92 -18 -104C-10 -110 10 -110 18 -104C30 -92 28 -50 26 0Z", robe),
        path("M4 -108C14 -108 20 -106 22 -100C30 -84 28 -44 26 0L12 0C18 -40 18 -80 4 -108Z", mix(robe, INK, 0.35), opacity="0.5"),
        path("M-9 -108L0 -84L9 -108Z", accent),
        polygon([(-15, -62), (0, -58), (15, -62), (15, -40), (0, -36), (-15, -40)], "#F3E8D6"),
        line(0, -58, 0, -37, "#B9A98C", 1.5),
        path("M-15 -126C-18 -148 18 -148 15 -126C17 -116 15 -110 12 -106L-12 -106C-15 -110 -17 -116 -15 -126Z" if long_hair else "", hair),
        rect(-5, -116, 10, 10, SKIN_SHADE),
        ellipse(0, -126, 12, 14, SKIN),
        path("M-13 -124C-16 -146 16 -146 13 -124C10 -134 -8 -136 -13 -124Z", hair),
    ]


def operator(coat, hair=HAIR, ponytail=False):
    """A call taker at a desk, seen from behind, with a headset; the chair's back covers the waist."""
    shapes = seated_back(coat, hair, chair=False)
    if ponytail:
        shapes.append(path("M-9 -188C-16 -160 -12 -128 0 -112C12 -128 16 -160 9 -188Z", mix(hair, INK, 0.35)))
    shapes += [
        path("M-34 -172C-36 -226 36 -226 34 -172", "none", stroke="#C9D3D6", stroke_width="6"),
        rect(-41, -184, 13, 28, "#26343A", rx=6),
        rect(28, -184, 13, 28, "#26343A", rx=6),
        path("M-62 -70C-66 -30 -62 10 -50 30L50 30C62 10 66 -30 62 -70C40 -84 -40 -84 -62 -70Z", "#22333B"),
        path("M0 -79C24 -80 50 -78 62 -70C66 -30 62 10 50 30L24 30C40 -10 36 -56 0 -79Z", "#16242B"),
        rect(-7, 30, 14, 42, "#16242B"),
    ]
    return shapes


def painter(coat, hair=HAIR, tails=False):
    """A child with a brush, seen from behind, seated; the seat is at y = 0."""
    shapes = seated_back(coat, hair, chair=False)
    if tails:
        shapes += [path("M-30 -176C-52 -168 -52 -132 -44 -116C-36 -128 -30 -146 -28 -160Z", hair), path("M30 -176C52 -168 52 -132 44 -116C36 -128 30 -146 28 -160Z", hair)]
        shapes += [ellipse(-32, -168, 5, 6, GOLD), ellipse(32, -168, 5, 6, GOLD)]
    shapes += [
        path("M48 -116C76 -112 92 -124 102 -142L112 -134C104 -104 82 -86 56 -88Z", mix(coat, INK, 0.22)),
        ellipse(108, -140, 11, 10, SKIN),
        line(106, -134, 124, -172, "#8A5F34", 5, stroke_linecap="round"),
    ]
    shapes += [rect(-52, 2, 104, 12, "#A8773F", rx=4), line(-42, 10, -48, 78, "#8A5F34", 9), line(42, 10, 48, 78, "#8A5F34", 9)]
    return shapes

