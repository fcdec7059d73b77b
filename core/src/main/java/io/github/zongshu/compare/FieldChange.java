package io.github.zongshu.compare;

import io.github.zongshu.message.Message;
import java.util.Objects;

/**
 * Something said of a number, a table, a chart or a photo that reads otherwise: label, period, source, definition and the like.
 *
 * @param place of what
 * @param aspect what of it
 * @param before as the old campaign has it; may be empty
 * @param after as the new campaign has it; may be empty
 */
public record FieldChange(Place place, Aspect aspect, String before, String after) implements NumberChange, Edit {
    /** Refuses null. */
    public FieldChange {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(aspect, "aspect");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    @Override
    public Message message() {
        Message name = place.name();
        Message what = aspect.words();
        boolean unseen = before.equals(after);
        return new Message(
                name.zh() + "的" + what.zh() + (unseen ? "换了" : "由“" + before + "”改为“" + after + "”"),
                what.en() + " of " + name.en()
                        + (unseen ? " was replaced" : " changed from \"" + before + "\" to \"" + after + "\""));
    }
}
