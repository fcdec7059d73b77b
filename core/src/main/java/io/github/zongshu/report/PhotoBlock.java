package io.github.zongshu.report;

import io.github.zongshu.picture.Picture;
import java.util.List;
import java.util.Objects;

/**
 * A photo with caption and credit.
 *
 * @param picture the checked picture
 * @param caption 图注; may be empty
 * @param credit who took it, such as {@code ■资料室 摄}; may be empty
 * @param alt what it shows, in words
 */
public record PhotoBlock(Picture picture, List<Inline> caption, String credit, String alt) implements Block {
    /** Copies the caption; refuses a photo without words for those who do not see it. */
    public PhotoBlock {
        Objects.requireNonNull(picture, "picture");
        Objects.requireNonNull(credit, "credit");
        caption = List.copyOf(caption);
        if (alt.isBlank()) {
            throw new IllegalArgumentException("alt is blank");
        }
    }

    @Override
    public List<List<Inline>> lines() {
        return List.of(caption, Text.line(credit));
    }
}
