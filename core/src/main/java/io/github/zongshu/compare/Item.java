package io.github.zongshu.compare;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * A thing in a campaign that has a name, with everything said of it but numbers and prose.
 *
 * @param kind what it is
 * @param key what tells it from others of its kind in all versions
 * @param parent the key of what it belongs to; empty for what stands by itself
 * @param place where it is
 * @param fields what is said of it; a field may hold anything that has text and equality
 */
record Item(Kind kind, String key, String parent, Place place, Map<Aspect, Object> fields) {
    Item {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(place, "place");
        EnumMap<Aspect, Object> ordered = new EnumMap<>(Aspect.class);
        ordered.putAll(fields);
        fields = Collections.unmodifiableMap(ordered);
    }

    /** What it is found by in the other version. */
    Object identity() {
        return kind + "/" + parent + "/" + key;
    }
}
