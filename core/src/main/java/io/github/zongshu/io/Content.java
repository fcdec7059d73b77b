package io.github.zongshu.io;

import java.util.List;

/** What may stand behind a key, told for the schema that editors complete and check by; codecs read it, and judge it further. */
sealed interface Content {
    /** A value of one kind. */
    enum Plain implements Content {
        /** Words; numbers and truth values are words as well. */
        TEXT,
        /** A quantity as printed, or a bare number. */
        QUANTITY,
        /** A whole number. */
        WHOLE,
        /** True or false. */
        FLAG,
        /** A day, such as 2021-06-29. */
        DAY,
        /** A date as far as it is known, such as 2021-06 or 2021. */
        DATE,
        /** Nothing. */
        NOTHING
    }

    /**
     * One of a few words.
     *
     * @param words the choices
     */
    record Word(List<String> words) implements Content {
        public Word {
            words = List.copyOf(words);
        }
    }

    /**
     * A list.
     *
     * @param item what each item is
     */
    record Items(Content item) implements Content {}

    /**
     * A mapping.
     *
     * @param shape its keys
     */
    record Keys(Shape shape) implements Content {}

    /**
     * One of two.
     *
     * @param usual the one that is written more often
     * @param other the other
     */
    record Either(Content usual, Content other) implements Content {}

    /** A list of mappings. */
    static Content listOf(Shape shape) {
        return new Items(new Keys(shape));
    }

    /** A list of mappings each of which may be shortened to a text. */
    static Content shortListOf(Shape shape) {
        return new Items(shortOf(shape));
    }

    /** A mapping that may be shortened to a text. */
    static Content shortOf(Shape shape) {
        return new Either(Plain.TEXT, new Keys(shape));
    }

    /** A list of texts. */
    static Content texts() {
        return new Items(Plain.TEXT);
    }

    /** A text, or a list of texts. */
    static Content oneOrMore() {
        return new Either(Plain.TEXT, texts());
    }
}
