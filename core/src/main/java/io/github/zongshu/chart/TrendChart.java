package io.github.zongshu.chart;

import io.github.zongshu.value.Value;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lines over ordered categories, mostly time.
 *
 * @param categories the names along the axis, in order
 * @param lines one run of values each, as long as the categories
 * @param targets levels to reach, each drawn as a broken line with its label; may be empty
 * @param notes what happened at single categories; may be empty
 */
public record TrendChart(List<String> categories, List<Series> lines, List<Datum> targets, List<Note> notes)
        implements Chart {
    /**
     * What happened at a category, in a few words beside the line.
     *
     * @param category the index of the category, from 0
     * @param text what happened, such as 集中攻坚启动
     */
    public record Note(int category, String text) {
        /** Refuses a blank text. */
        public Note {
            if (text.isBlank()) {
                throw new IllegalArgumentException("text is blank");
            }
        }
    }

    /** Copies the lists; refuses lines of another length than the categories, and notes outside them. */
    public TrendChart {
        categories = List.copyOf(categories);
        lines = Series.copyOf(lines, categories.size());
        targets = List.copyOf(targets);
        notes = List.copyOf(notes);
        for (Note note : notes) {
            if (note.category() < 0 || note.category() >= categories.size()) {
                throw new IllegalArgumentException(
                        "note " + note.text() + " stands at category " + note.category() + " of " + categories.size());
            }
        }
    }

    /**
     * Lines with at most one level to reach, and nothing noted.
     *
     * @param target null for none
     */
    public TrendChart(List<String> categories, List<Series> lines, @Nullable Datum target) {
        this(categories, lines, target == null ? List.of() : List.of(target), List.of());
    }

    @Override
    public List<Value> values() {
        return Stream.concat(Series.values(lines).stream(), Datum.values(targets).stream())
                .toList();
    }
}
