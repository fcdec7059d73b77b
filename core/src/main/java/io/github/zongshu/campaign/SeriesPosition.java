package io.github.zongshu.campaign;

import java.util.Objects;

/**
 * 系列报道: which part of a series of reports this is.
 *
 * @param name the series' name
 * @param part from 1
 * @param parts how many there are; 0 when not announced
 */
public record SeriesPosition(String name, int part, int parts) {
    /** Refuses a part outside its series. */
    public SeriesPosition {
        Objects.requireNonNull(name, "name");
        if (part < 1 || parts < 0 || (parts > 0 && part > parts)) {
            throw new IllegalArgumentException("part " + part + " of " + parts);
        }
    }
}
