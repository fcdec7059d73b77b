package io.github.zongshu.campaign;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What the numbers of a campaign must satisfy, as data. Numbers are named by the expressions that prose uses; a path that begins
 * with {@code last.} names a number of last year's campaign, which is at hand only where one is compared with.
 */
public sealed interface Rule {
    /** The expressions it speaks of, in order. */
    Stream<String> expressions();

    /**
     * A stated number is what others make it: a total its parts, a rate its numerator over its denominator, a change what came
     * of before and now, an average, the same number elsewhere in the campaign.
     *
     * @param stated the number as it is stated
     * @param computed what it must come to, to the precision in which it is stated
     */
    record Equal(String stated, String computed) implements Rule {
        /** Refuses null. */
        public Equal {
            Objects.requireNonNull(stated, "stated");
            Objects.requireNonNull(computed, "computed");
        }

        @Override
        public Stream<String> expressions() {
            return Stream.of(stated, computed);
        }
    }

    /**
     * Numbers that do not fall: a part and its whole, the stages of a funnel from the last to the first, persons and
     * person-times. Measure words may differ: 件 are resolved of 个.
     *
     * @param ascending from the least to the greatest, two or more
     */
    record AtMost(List<String> ascending) implements Rule {
        /** Copies the list. */
        public AtMost {
            ascending = List.copyOf(ascending);
        }

        @Override
        public Stream<String> expressions() {
            return ascending.stream();
        }
    }

    /**
     * One number stated in several places, perhaps in other words: 突破40万户 and 433884户.
     *
     * @param statements two or more
     */
    record Same(List<String> statements) implements Rule {
        /** Copies the list. */
        public Same {
            statements = List.copyOf(statements);
        }

        @Override
        public Stream<String> expressions() {
            return statements.stream();
        }
    }

    /**
     * Numbers counted in one measure word.
     *
     * @param numbers two or more
     */
    record SameUnit(List<String> numbers) implements Rule {
        /** Copies the list. */
        public SameUnit {
            numbers = List.copyOf(numbers);
        }

        @Override
        public Stream<String> expressions() {
            return numbers.stream();
        }
    }

    /**
     * A number says how many things are listed: “五个一” names five.
     *
     * @param stated the number
     * @param items what is listed
     */
    record Count(String stated, List<String> items) implements Rule {
        /** Copies the list. */
        public Count {
            Objects.requireNonNull(stated, "stated");
            items = List.copyOf(items);
        }

        @Override
        public Stream<String> expressions() {
            return Stream.of(stated);
        }
    }

    /**
     * A share of a whole lies between nothing and all of it.
     *
     * @param rate a number in %
     */
    record Share(String rate) implements Rule {
        /** Refuses null. */
        public Share {
            Objects.requireNonNull(rate, "rate");
        }

        @Override
        public Stream<String> expressions() {
            return Stream.of(rate);
        }
    }

    /** The events stand in the order of time, and none is later than the day of issue. */
    record Order() implements Rule {
        @Override
        public Stream<String> expressions() {
            return Stream.of();
        }
    }
}
