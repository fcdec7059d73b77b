package io.github.zongshu.pdf.sheet;

import io.github.zongshu.font.FontRole;
import java.util.Objects;

/**
 * A face by its role, in a size and colour.
 *
 * @param role which face
 * @param size the em in points
 * @param rgb the colour, {@code 0xRRGGBB}
 * @param tracking space behind each character, in em
 */
public record Look(FontRole role, double size, int rgb, double tracking) {
    /** Refuses null. */
    public Look {
        Objects.requireNonNull(role, "role");
    }

    /** Without tracking. */
    public Look(FontRole role, double size, int rgb) {
        this(role, size, rgb, 0);
    }

    /** The same in another size. */
    public Look sized(double points) {
        return new Look(role, points, rgb, tracking);
    }
}
