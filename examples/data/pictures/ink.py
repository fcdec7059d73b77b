"""Palette and drawing primitives of the example pictures: plain SVG text, no state but the list of shapes."""

import math
import random

WIDTH, HEIGHT = 1200, 800

RED, DEEP_RED, GOLD, SAND = "#B4161B", "#7E0F13", "#C8A15A", "#E7C9A3"
TEAL, BLUE, INK, TINT = "#1F6F78", "#2F5D8C", "#1F2328", "#F8F1E7"
SKIN, SKIN_SHADE, HAIR, GREY_HAIR = "#DDB08A", "#C79672", "#2A2623", "#8D8A86"


def mix(first, second, share):
    """The colour that is `share` of the way from `first` to `second`."""
    one = [int(first[i : i + 2], 16) for i in (1, 3, 5)]
    two = [int(second[i : i + 2], 16) for i in (1, 3, 5)]
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in zip(one, two))


def num(value):
    return f"{value:.1f}".rstrip("0").rstrip(".")


def attributes(**settings):
    return "".join(f' {k.replace("_", "-")}="{v}"' for k, v in settings.items() if v is not None)


class Sheet:
    """One picture: definitions, and shapes from back to front."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.definitions = []
        self.shapes = []

    def add(self, *shapes):
        self.shapes.extend(shapes)

    def gradient(self, name, stops, x1=0, y1=0, x2=0, y2=1):
        body = "".join(
            f'<stop offset="{at}"{attributes(stop_color=colour, stop_opacity=opacity)}/>' for at, colour, opacity in stops
        )
        self.definitions.append(f'<linearGradient id="{name}" x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}">{body}</linearGradient>')
        return f"url(#{name})"

    def glow(self, name, colour, strength=0.8):
        self.definitions.append(
            f'<radialGradient id="{name}"><stop offset="0" stop-color="{colour}" stop-opacity="{strength}"/>'
            f'<stop offset="1" stop-color="{colour}" stop-opacity="0"/></radialGradient>'
        )
        return f"url(#{name})"

    def blur(self, name, amount):
        self.definitions.append(
            f'<filter id="{name}" x="-20%" y="-20%" width="140%" height="140%"><feGaussianBlur stdDeviation="{amount}"/></filter>'
        )
        return f"url(#{name})"

    def svg(self):
        grain = (
            '<filter id="grain" x="0" y="0" width="100%" height="100%"><feTurbulence type="fractalNoise" baseFrequency="0.75"'
            ' numOctaves="2" seed="7"/><feColorMatrix values="0 0 0 0 0.12  0 0 0 0 0.10  0 0 0 0 0.08  0 0 0 0.55 -0.22"/></filter>'
        )
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}">\n'
            f'<defs>{"".join(self.definitions)}{grain}</defs>\n' + "\n".join(self.shapes) + "\n"
            f'<rect width="{WIDTH}" height="{HEIGHT}" filter="url(#grain)" opacity="0.28"/>\n</svg>\n'
        )


def rect(x, y, w, h, fill, rx=None, **more):
    return f'<rect x="{num(x)}" y="{num(y)}" width="{num(w)}" height="{num(h)}"{attributes(rx=rx, fill=fill, **more)}/>'


def ellipse(x, y, rx, ry, fill, **more):
    return f'<ellipse cx="{num(x)}" cy="{num(y)}" rx="{num(rx)}" ry="{num(ry)}"{attributes(fill=fill, **more)}/>'


def polygon(points, fill, **more):
    return f'<polygon points="{" ".join(f"{num(x)},{num(y)}" for x, y in points)}"{attributes(fill=fill, **more)}/>'


def path(d, fill, **more):
    return f'<path d="{d}"{attributes(fill=fill, **more)}/>'


def line(x1, y1, x2, y2, stroke, width, **more):
    return path(f"M{num(x1)} {num(y1)}L{num(x2)} {num(y2)}", "none", stroke=stroke, stroke_width=width, **more)


def group(shapes, **more):
    return f"<g{attributes(**more)}>" + "".join(shapes) + "</g>"


def placed(shapes, x, y, scale, mirrored=False):
    across = -scale if mirrored else scale
    return group(shapes, transform=f"translate({num(x)} {num(y)}) scale({across:.3f} {scale:.3f})")


def smooth(points, closed=False):
    """A curve through the points (Catmull-Rom as cubic Béziers)."""
    count = len(points)

    def at(i):
        return points[i % count] if closed else points[max(0, min(count - 1, i))]

    d = f"M{num(points[0][0])} {num(points[0][1])}"
    for i in range(count if closed else count - 1):
        (x0, y0), (x1, y1), (x2, y2), (x3, y3) = at(i - 1), at(i), at(i + 1), at(i + 2)
        d += (
            f"C{num(x1 + (x2 - x0) / 6)} {num(y1 + (y2 - y0) / 6)} {num(x2 - (x3 - x1) / 6)} {num(y2 - (y3 - y1) / 6)}"
            f" {num(x2)} {num(y2)}"
        )
    return d + ("Z" if closed else "")


def hills(base, heights, fill, step=None):
    """A ridge from edge to edge: heights above `base`, evenly spaced, filled down to the ground."""
    step = step or WIDTH / (len(heights) - 1)
    ridge = [(i * step, base - h) for i, h in enumerate(heights)]
    return path(smooth(ridge) + f"L{WIDTH} {HEIGHT}L0 {HEIGHT}Z", fill)


def leafage(sheet, x, y, rx, ry, fill, bumps=15, rough=0.10):
    """The outline of a tree crown: an ellipse with uneven bumps."""
    points = []
    for i in range(bumps * 2):
        angle = 2 * math.pi * i / (bumps * 2)
        reach = (1.0 if i % 2 else 0.9) + sheet.random.uniform(-rough, rough)
        points.append((x + rx * reach * math.cos(angle), y + ry * reach * math.sin(angle)))
    return path(smooth(points, closed=True), fill)


def cypress(x, y, height, fill, shade):
    w = height * 0.17
    left = f"M{num(x)} {num(y - height)}C{num(x - w * 0.5)} {num(y - height * 0.75)} {num(x - w * 1.3)} {num(y - height * 0.35)} {num(x - w * 0.75)} {num(y)}L{num(x)} {num(y)}Z"
    right = f"M{num(x)} {num(y - height)}C{num(x + w * 0.5)} {num(y - height * 0.75)} {num(x + w * 1.3)} {num(y - height * 0.35)} {num(x + w * 0.75)} {num(y)}L{num(x)} {num(y)}Z"
    return path(left, fill) + path(right, shade) + rect(x - height * 0.012, y - 1, height * 0.024, height * 0.06, INK)
