package io.github.zongshu.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/** What stands in the cell where an answer belongs. */
public sealed interface Entry {
    /** Nothing. */
    record Blank() implements Entry {}

    /**
     * A number, as spreadsheets store it.
     *
     * @param value what is stored
     * @param percent whether the cell shows it in per cent, so that 0.773 is read as 77.3%
     */
    record Digits(BigDecimal value, boolean percent) implements Entry {
        /** Refuses null. */
        public Digits {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * Words, which may well be a number.
     *
     * @param text as it stands there, not blank
     */
    record Words(String text) implements Entry {
        /** Refuses null. */
        public Words {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * A number that the cell shows as a day.
     *
     * @param date the day
     */
    record Day(LocalDate date) implements Entry {
        /** Refuses null. */
        public Day {
            Objects.requireNonNull(date, "date");
        }
    }

    /**
     * An error that a formula came to.
     *
     * @param code such as {@code #DIV/0!}
     */
    record Fault(String code) implements Entry {
        /** Refuses null. */
        public Fault {
            Objects.requireNonNull(code, "code");
        }
    }

    /** What a person reads there; empty for nothing. */
    default String text() {
        return switch (this) {
            case Blank blank -> "";
            case Digits number ->
                number.percent()
                        ? number.value().movePointRight(2).stripTrailingZeros().toPlainString() + "%"
                        : number.value().toPlainString();
            case Words words -> words.text().strip();
            case Day day -> day.date().toString();
            case Fault fault -> fault.code();
        };
    }
}
