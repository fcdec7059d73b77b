package io.github.zongshu.message;

import java.util.Objects;

/**
 * One sentence for people, in Chinese and in English. Both say the same; neither is a translation key.
 *
 * @param zh the Chinese sentence, with full-width marks
 * @param en the English sentence
 */
public record Message(String zh, String en) {
    /** Refuses empty sentences: a message that says nothing in one language is a defect of the caller. */
    public Message {
        if (Objects.requireNonNull(zh, "zh").isBlank()) {
            throw new IllegalArgumentException("zh is blank");
        }
        if (Objects.requireNonNull(en, "en").isBlank()) {
            throw new IllegalArgumentException("en is blank");
        }
    }

    /** Both sentences on one line, Chinese first, as error reports print them. */
    @Override
    public String toString() {
        return zh + " / " + en;
    }
}
