package io.github.zongshu.chart;

import io.github.zongshu.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One named run of numbers, one for each category of its chart.
 *
 * @param name what the run is called, printed beside it
 * @param values as many as the chart has categories; null where none was reported
 */
public record Series(String name, List<@Nullable Value> values) {
    /** Copies the values, keeping the gaps. */
    // Not compact: javac leaves the @Nullable within a compact constructor's parameters out of the class file.
    public Series(String name, List<@Nullable Value> values) {
        if (Objects.requireNonNull(name, "name").isBlank()) {
            throw new IllegalArgumentException("name is blank");
        }
        this.name = name;
        this.values = Collections.unmodifiableList(new ArrayList<@Nullable Value>(values));
    }

    /** The same run for some of its categories only, in the order given. */
    public Series at(List<Integer> categories) {
        List<@Nullable Value> some = new ArrayList<>();
        categories.forEach(category -> some.add(values.get(category)));
        return new Series(name, some);
    }

    static List<Value> values(List<Series> series) {
        return series.stream().flatMap(Series::present).toList();
    }

    static List<Series> copyOf(List<Series> series, int categories) {
        series.forEach(each -> each.requireLength(categories));
        return List.copyOf(series);
    }

    Stream<Value> present() {
        return values.stream().flatMap(Stream::ofNullable);
    }

    void requireLength(int categories) {
        if (values.size() != categories) {
            throw new IllegalArgumentException(
                    "series " + name + " has " + values.size() + " values for " + categories + " categories");
        }
    }
}
