package io.github.zongshu.office.chart;

import io.github.zongshu.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The measures of a ring, in points: a number stands on its slice where it has room, otherwise outside of the ring, which
 * then is smaller.
 */
final class RingShape {
    /** The hole's part of the ring's diameter; the one that all programs draw. */
    static final double HOLE = 0.5;

    /** The part of the chart's width beside the names. */
    private static final double PLOT = 0.64;

    private static final double LINE = 11;
    private static final double GAP = 4;

    private final double width;
    private final double height;
    private final List<String> texts = new ArrayList<>();
    private final List<Double> shares = new ArrayList<>();
    private double radius;

    private RingShape(double width, double height) {
        this.width = width;
        this.height = height;
    }

    static RingShape of(List<@Nullable Value> slices, double width, double height) {
        RingShape shape = new RingShape(width, height);
        double sum = slices.stream().mapToDouble(RingShape::number).sum();
        for (Value slice : slices) {
            shape.texts.add(slice == null ? "" : slice.text());
            shape.shares.add(sum == 0 ? 0 : number(slice) / sum);
        }
        shape.radius = shape.fit(GAP, GAP);
        double outside = shape.widestOutside();
        if (outside > 0) {
            shape.radius = shape.fit(outside + 2 * GAP, LINE + 2 * GAP);
        }
        return shape;
    }

    double radius() {
        return radius;
    }

    double middleX() {
        return width * PLOT / 2;
    }

    double middleY() {
        return height / 2;
    }

    /** Whether a slice has room for its number. */
    boolean isInside(int slice) {
        double thickness = radius * (1 - HOLE);
        double arc = shares.get(slice) * 2 * Math.PI * radius * (1 + HOLE) / 2;
        return TextLook.width(texts.get(slice)) <= thickness && arc >= LINE + 2;
    }

    /** Moves a number that has no room from the middle of its slice to the outside, as layout of the label. */
    String offset(int slice) {
        if (isInside(slice)) {
            return "";
        }
        double angle = 2
                * Math.PI
                * (shares.subList(0, slice).stream().mapToDouble(s -> s).sum() + shares.get(slice) / 2);
        double outwards = radius * (1 - HOLE) / 2 + GAP;
        double x = StrictMath.sin(angle) * (outwards + TextLook.width(texts.get(slice)) / 2);
        double y = -StrictMath.cos(angle) * (outwards + LINE / 2);
        return ChartMarkup.moved(x / width, y / height);
    }

    private double fit(double marginX, double marginY) {
        return Math.max(GAP, Math.min(width * PLOT / 2 - marginX, height / 2 - marginY));
    }

    private double widestOutside() {
        double widest = 0;
        for (int i = 0; i < texts.size(); i++) {
            widest = isInside(i) ? widest : Math.max(widest, TextLook.width(texts.get(i)));
        }
        return widest;
    }

    private static double number(@Nullable Value slice) {
        return slice == null ? 0 : slice.quantity().value().doubleValue();
    }
}
