package io.github.zongshu.charts;

import io.github.zongshu.font.FontRole;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** An SVG file as it grows. Lengths have two decimals at most, written without any locale. */
final class SvgDocument {
    private static final List<String> SANS =
            List.of("Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC", "sans-serif");
    private static final List<String> SERIF =
            List.of("Noto Serif CJK SC", "Source Han Serif SC", "SimSun", "Songti SC", "serif");
    private static final List<String> KAI = List.of("LXGW WenKai", "KaiTi", "Kaiti SC", "serif");
    private static final String BOLD = " font-weight=\"700\"";

    private final StringBuilder out = new StringBuilder(1 << 13);

    SvgDocument(ChartSize size, String title, Color paper) {
        String width = number(size.width());
        String height = number(size.height());
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"")
                .append(width);
        out.append("\" height=\"")
                .append(height)
                .append("\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height);
        out.append("\">\n");
        if (!title.isBlank()) {
            out.append("<title>").append(escaped(title)).append("</title>\n");
        }
        out.append("<rect width=\"100%\" height=\"100%\" fill=\"")
                .append(color(paper))
                .append("\"/>\n");
    }

    String finished() {
        return out + "</svg>\n";
    }

    void fill(Shape shape, Color color) {
        element(shape, " fill=\"" + color(color) + "\"" + opacity(color));
    }

    void stroke(Shape shape, Color color, BasicStroke pen) {
        StringBuilder style = new StringBuilder(" fill=\"none\" stroke=\"" + color(color) + "\"" + opacity(color));
        style.append(" stroke-width=\"").append(number(pen.getLineWidth())).append('"');
        if (pen.getLineJoin() == BasicStroke.JOIN_ROUND && !(shape instanceof Line2D)) {
            style.append(" stroke-linejoin=\"round\"");
        }
        float[] dashes = pen.getDashArray();
        if (dashes != null) {
            style.append(" stroke-dasharray=\"");
            for (int i = 0; i < dashes.length; i++) {
                style.append(i == 0 ? "" : " ").append(number(dashes[i]));
            }
            style.append('"');
        }
        element(shape, style.toString());
    }

    void text(PlacedText text) {
        out.append("<text x=\"").append(number(text.anchorX()));
        out.append("\" y=\"").append(number(text.baseline())).append('"');
        out.append(
                switch (text.anchor()) {
                    case START -> "";
                    case MIDDLE -> " text-anchor=\"middle\"";
                    case END -> " text-anchor=\"end\"";
                });
        out.append(" font-size=\"")
                .append(number(text.size()))
                .append("\" fill=\"")
                .append(color(text.color()));
        out.append('"');
        PlacedText.Run first = text.runs().get(0);
        out.append(face(first)).append('>');
        if (text.runs().size() == 1) {
            out.append(escaped(first.text()));
        } else {
            text.runs()
                    .forEach(run -> out.append("<tspan")
                            .append(face(run))
                            .append('>')
                            .append(escaped(run.text()))
                            .append("</tspan>"));
        }
        out.append("</text>\n");
    }

    private static String face(PlacedText.Run run) {
        boolean bold = run.role() == FontRole.HEI_BOLD || run.role() == FontRole.SONG_HEAVY;
        StringBuilder families = new StringBuilder("'" + escaped(run.family().replace("'", "")) + "'");
        for (String family : alike(run.role())) {
            families.append(family.indexOf(' ') < 0 ? "," + family : ",'" + family + "'");
        }
        return " font-family=\"" + families + "\"" + (bold ? BOLD : "");
    }

    private static List<String> alike(FontRole role) {
        return switch (role) {
            case HEI, HEI_BOLD -> SANS;
            case SONG, SONG_HEAVY, FANG, XIAOBIAOSONG -> SERIF;
            case KAI -> KAI;
        };
    }

    private void element(Shape shape, String style) {
        switch (shape) {
            case Rectangle2D r ->
                out.append("<rect x=\"" + number(r.getX()) + "\" y=\"" + number(r.getY()) + "\" width=\""
                        + number(r.getWidth()) + "\" height=\"" + number(r.getHeight()) + "\"");
            case Line2D l ->
                out.append("<line x1=\"" + number(l.getX1()) + "\" y1=\"" + number(l.getY1()) + "\" x2=\""
                        + number(l.getX2()) + "\" y2=\"" + number(l.getY2()) + "\"");
            case Ellipse2D e ->
                out.append("<ellipse cx=\"" + number(e.getCenterX()) + "\" cy=\"" + number(e.getCenterY()) + "\" rx=\""
                        + number(e.getWidth() / 2) + "\" ry=\"" + number(e.getHeight() / 2) + "\"");
            default -> out.append("<path d=\"" + path(shape) + "\"");
        }
        out.append(style).append("/>\n");
    }

    private static String path(Shape shape) {
        StringBuilder path = new StringBuilder();
        double[] c = new double[6];
        for (PathIterator at = shape.getPathIterator(null); !at.isDone(); at.next()) {
            int kind = at.currentSegment(c);
            path.append("MLQCZ".charAt(kind));
            int numbers = switch (kind) {
                case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 2;
                case PathIterator.SEG_QUADTO -> 4;
                case PathIterator.SEG_CUBICTO -> 6;
                default -> 0;
            };
            for (int i = 0; i < numbers; i++) {
                path.append(i == 0 ? "" : " ").append(number(c[i]));
            }
        }
        return path.toString();
    }

    private static String color(Color color) {
        String hex = Integer.toHexString(color.getRGB() & 0xFFFFFF);
        return "#" + "0".repeat(6 - hex.length()) + hex;
    }

    private static String opacity(Color color) {
        return color.getAlpha() == 255 ? "" : " opacity=\"" + number(color.getAlpha() / 255.0) + "\"";
    }

    static String number(double value) {
        long hundredths = Math.round(value * 100);
        long whole = Math.abs(hundredths) / 100;
        long rest = Math.abs(hundredths) % 100;
        String decimals = rest == 0 ? "" : rest % 10 == 0 ? "." + rest / 10 : (rest < 10 ? ".0" : ".") + rest;
        return (hundredths < 0 ? "-" : "") + whole + decimals;
    }

    /** Ready for XML, without the control characters that XML 1.0 has no way to write. */
    private static String escaped(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\t\n]]|[\uFFFE\uFFFF]|\\p{Cs}", "\uFFFD")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
