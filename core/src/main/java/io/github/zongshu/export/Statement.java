package io.github.zongshu.export;

import io.github.zongshu.report.Bound;
import io.github.zongshu.report.Emphasis;
import io.github.zongshu.report.Inline;
import io.github.zongshu.report.Text;
import io.github.zongshu.value.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * What a report says in one place that holds numbers, with the words that tell the place from others.
 *
 * @param kind where it is looked for
 * @param parts what must be found together, empty ones left out
 */
record Statement(Kind kind, List<Part> parts) {
    /** Where a statement is looked for. */
    enum Kind {
        /** In the lines of running text. */
        LINE,
        /** In the rows of tables. */
        ROW,
        /** In the boxes of numbers set large. */
        FIGURE
    }

    /**
     * A number within the text of a part.
     *
     * @param from where it begins
     * @param value the number
     */
    record Mention(int from, Value value) {
        int to() {
            return from + Plain.of(value.text()).length();
        }
    }

    /**
     * A line or a cell.
     *
     * @param path where it stands in the report
     * @param text what is read
     * @param mentions the bound numbers in it
     */
    record Part(String path, String text, List<Mention> mentions) {
        static Part of(String path, List<Inline> content) {
            StringBuilder text = new StringBuilder();
            List<Mention> mentions = new ArrayList<>();
            collect(content, text, mentions);
            return new Part(path, text.toString(), List.copyOf(mentions));
        }

        private static void collect(List<Inline> content, StringBuilder text, List<Mention> mentions) {
            for (Inline inline : content) {
                switch (inline) {
                    case Text words -> text.append(Plain.of(words.text()));
                    case Bound bound -> {
                        mentions.add(new Mention(text.length(), bound.value()));
                        text.append(Plain.of(bound.text()));
                    }
                    case Emphasis emphasis -> collect(emphasis.content(), text, mentions);
                }
            }
        }
    }

    Statement {
        parts = parts.stream().filter(part -> !part.text().isEmpty()).toList();
    }

    boolean hasNumbers() {
        return parts.stream().anyMatch(part -> !part.mentions().isEmpty());
    }
}
