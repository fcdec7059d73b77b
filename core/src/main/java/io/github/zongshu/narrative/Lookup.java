package io.github.zongshu.narrative;

import io.github.zongshu.value.Value;
import java.util.List;
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

    /**
     * The paths that a path with wildcards stands for, those included whose number was not reported, totals not included.
     *
     * @param pattern a path of which some names are {@code *}, such as {@code districts.*.sessions}
     * @return the paths in the order of the data; none where there are no such paths, or where wildcards are not known
     */
    default List<String> expand(String pattern) {
        return List.of();
    }
}
