package io.github.zongshu.form;

import io.github.zongshu.message.Notice;
import io.github.zongshu.quantity.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A returned form with what was made of it.
 *
 * @param submission the form as it was read
 * @param unit who filled it in; null if that cannot be told
 * @param period what time it covers; null if that cannot be told
 * @param date 填报日期; null if none is given
 * @param numbers the numbers by field, those that were refused or left out missing
 * @param words the answers in words by field
 * @param objections why it goes back; empty for a form that counts
 * @param notices what is remarkable about it
 */
public record Examined(
        Submission submission,
        @Nullable FormUnit unit,
        @Nullable FormPeriod period,
        @Nullable LocalDate date,
        Map<String, Given> numbers,
        Map<String, String> words,
        List<Objection> objections,
        List<Notice> notices) {
    /**
     * A number with its cell.
     *
     * @param quantity the number
     * @param answer where it stands
     */
    public record Given(Quantity quantity, Answer answer) {
        /** Refuses null. */
        public Given {
            Objects.requireNonNull(quantity, "quantity");
            Objects.requireNonNull(answer, "answer");
        }
    }

    /** Copies the collections, keeping their order. */
    public Examined {
        Objects.requireNonNull(submission, "submission");
        numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
        objections = List.copyOf(objections);
        notices = List.copyOf(notices);
    }

    /** The form's file. */
    public String file() {
        return submission.file();
    }

    /** 填报人, as the form says; may be empty. */
    public String reporter() {
        return submission.text(Answer.REPORTER);
    }

    /** Whether nothing is objected to, so that its numbers count. */
    public boolean isSound() {
        return objections.isEmpty();
    }

    /** The same form with one more objection. */
    Examined objectedTo(Objection objection) {
        List<Objection> more = new ArrayList<>(objections);
        more.add(objection);
        return new Examined(submission, unit, period, date, numbers, words, more, notices);
    }
}
