package io.github.zongshu.compare;

import io.github.zongshu.message.Message;
import java.util.Objects;

/** Something that an author changed beside the numbers: words, what there is, and its order. */
public sealed interface Edit permits Edit.Added, Edit.Removed, Edit.Reordered, Edit.Reworded, FieldChange {
    /** Where, in the new campaign; in the old one for what is only there. */
    Place place();

    /** The edit in a sentence. */
    Message message();

    /**
     * Something that the old campaign does not have.
     *
     * @param place what and where
     * @param text its words as printed; empty where it has none of its own
     */
    record Added(Place place, String text) implements Edit {
        /** Refuses null. */
        public Added {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(text, "text");
        }

        @Override
        public Message message() {
            boolean wordless = text.isBlank();
            return new Message(
                    "新增" + place.name().zh() + (wordless ? "" : "：“" + text + "”"),
                    place.name().en() + " is new" + (wordless ? "" : ": \"" + text + "\""));
        }
    }

    /**
     * Something that the new campaign does not have.
     *
     * @param place what and where it was
     * @param text its words as printed; empty where it has none of its own
     */
    record Removed(Place place, String text) implements Edit {
        /** Refuses null. */
        public Removed {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(text, "text");
        }

        @Override
        public Message message() {
            boolean wordless = text.isBlank();
            return new Message(
                    "删去" + place.name().zh() + (wordless ? "" : "：“" + text + "”"),
                    place.name().en() + " is gone" + (wordless ? "" : ": \"" + text + "\""));
        }
    }

    /**
     * Things of one kind that stand in another order.
     *
     * @param place the list of them
     */
    record Reordered(Place place) implements Edit {
        @Override
        public Message message() {
            return new Message(place.name().zh() + "换了次序", place.name().en() + " stand in another order");
        }
    }

    /**
     * A sentence whose words or references its author changed.
     *
     * @param place the paragraph or line it stands in
     * @param before as printed before; empty for a new sentence
     * @param after as printed now; empty for a sentence that is gone
     */
    record Reworded(Place place, String before, String after) implements Edit {
        /** Refuses null. */
        public Reworded {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }

        @Override
        public Message message() {
            String zh = place.name().zh();
            String en = place.name().en();
            if (before.isEmpty()) {
                return new Message(zh + "：新增“" + after + "”", en + ": new sentence \"" + after + "\"");
            }
            if (after.isEmpty()) {
                return new Message(zh + "：删去“" + before + "”", en + ": sentence gone \"" + before + "\"");
            }
            if (before.equals(after)) {
                return new Message(
                        zh + "：“" + after + "”引用改了，印出来一样",
                        en + ": other references, the same in print \"" + after + "\"");
            }
            return new Message(
                    zh + "：“" + before + "”改为“" + after + "”",
                    en + ": \"" + before + "\" reworded as \"" + after + "\"");
        }
    }
}
