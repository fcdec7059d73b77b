package io.github.zongshu.narrative;

import io.github.zongshu.value.Value;
import java.util.Optional;

/** Finds numbers by the path that prose refers to them with. */
@FunctionalInterface
public interface Lookup {
    /**
     * The number at a path.
     *
     * @param path such as {@code sessions} or {@code districts.hengnan.sessions}
     * @return the number, or empty if there is none
     */
    Optional<Value> find(String path);
}
