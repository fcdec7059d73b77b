package io.github.zongshu.campaign;

import java.util.Objects;

/**
 * 荣誉: a distinction won.
 *
 * @param name what was won
 * @param grantor who gave it; may be empty
 * @param year the year; 0 when not known
 */
public record Honour(String name, String grantor, int year) {
    /** Refuses null. */
    public Honour {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(grantor, "grantor");
    }
}
