package io.github.zongshu.campaign;

import java.util.Objects;

/**
 * The place or body a campaign covers.
 *
 * @param name such as 衡阳市
 * @param organiser who ran it, such as 市委宣传部; may be empty
 */
public record Scope(String name, String organiser) {
    /** Refuses null; a blank name is judged with the whole campaign. */
    public Scope {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(organiser, "organiser");
    }

    /** A place without a named organiser. */
    public static Scope of(String name) {
        return new Scope(name, "");
    }
}
