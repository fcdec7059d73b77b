package io.github.zongshu.font;

import java.util.Objects;

/**
 * A stretch of text that one face can show.
 *
 * @param face has a glyph for every character of the text, white space and invisible characters aside
 * @param text what to draw; a character that no face has is already replaced by 〓
 */
public record FontRun(FontFace face, String text) {
    /** Refuses an empty text. */
    public FontRun {
        Objects.requireNonNull(face, "face");
        if (text.isEmpty()) {
            throw new IllegalArgumentException("text is empty");
        }
    }
}
