package io.github.zongshu.form;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A returned form as it was read, before anybody judges it.
 *
 * @param file the file's name
 * @param cover what the form says of itself where nobody sees it
 * @param answers what was found, in the order of the form; a field that was not found has none
 * @param objections what the reader of the file objects to
 */
public record Submission(String file, Cover cover, List<Answer> answers, List<Objection> objections) {
    /**
     * What a form says of itself on its hidden sheet; every part empty where that sheet is gone.
     *
     * @param form the form's id
     * @param version the form's version
     * @param period the period's key
     * @param unit the unit's id
     * @param checksum over all that and the questions
     */
    public record Cover(String form, String version, String period, String unit, String checksum) {
        /** Of a form whose hidden sheet is gone. */
        public static final Cover NONE = new Cover("", "", "", "", "");

        /** Refuses null. */
        public Cover {
            Objects.requireNonNull(form, "form");
            Objects.requireNonNull(version, "version");
            Objects.requireNonNull(period, "period");
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(checksum, "checksum");
        }
    }

    /** Copies the lists. */
    public Submission {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(cover, "cover");
        answers = List.copyOf(answers);
        objections = List.copyOf(objections);
    }

    /** A file that could not be read at all. */
    public static Submission unreadable(Objection objection) {
        return new Submission(objection.file(), Cover.NONE, List.of(), List.of(objection));
    }

    /** The answer to a field. */
    public Optional<Answer> answer(String field) {
        return answers.stream().filter(answer -> answer.field().equals(field)).findFirst();
    }

    /** What stands under one of the form's own headings; empty if nothing. */
    String text(String key) {
        return answer(key).map(answer -> answer.entry().text()).orElse("");
    }
}
