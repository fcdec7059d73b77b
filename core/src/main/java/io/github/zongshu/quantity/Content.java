package io.github.zongshu.quantity;

import io.github.zongshu.message.Message;
import java.util.Objects;

/** What a mention states. */
public sealed interface Content {
    /**
     * A quantity.
     *
     * @param quantity as printed; of a fall (下降3.2%) the figure without a sign
     */
    record Amount(Quantity quantity) implements Content {
        /** Checks that there is one. */
        public Amount {
            Objects.requireNonNull(quantity, "quantity");
        }
    }

    /**
     * A date, a time or a span of them.
     *
     * @param iso in ISO 8601 as far as it is said: {@code 2021-06-25}, {@code --07-01} without a year, {@code 2021-10},
     *     {@code T08:30}, {@code --07-01T08:00}; a span with a slash, {@code 2016/2020}; decades and centuries with X, {@code 198X}
     */
    record Moment(String iso) implements Content {
        /** Checks that there is one. */
        public Moment {
            Objects.requireNonNull(iso, "iso");
        }
    }

    /**
     * Something that is figured without a number: 一大批, 前列.
     *
     * @param words the words that say so, in Simplified characters
     * @param unit the measure word among them, 批; none if there is none
     */
    record Wordless(String words, MeasureWord unit) implements Content {
        /** Checks that there are words. */
        public Wordless {
            Objects.requireNonNull(words, "words");
            Objects.requireNonNull(unit, "unit");
        }
    }

    /**
     * A figure that cannot be read.
     *
     * @param problem why
     * @param unit the measure word that is left
     */
    record Lost(Message problem, MeasureWord unit) implements Content {
        /** Checks that there is a reason. */
        public Lost {
            Objects.requireNonNull(problem, "problem");
            Objects.requireNonNull(unit, "unit");
        }
    }
}
