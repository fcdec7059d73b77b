package io.github.zongshu.form;

import java.util.Objects;

/**
 * A unit. Those that are nobody's parent fill in forms.
 *
 * @param id the name of the row that its answers make
 * @param label the unit's name, as it stands on its form
 * @param parent the unit it belongs to; empty for one directly under the place
 */
public record FormUnit(String id, String label, String parent) {
    /** Refuses null. */
    public FormUnit {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(parent, "parent");
    }
}
