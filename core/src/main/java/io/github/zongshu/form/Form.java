package io.github.zongshu.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 统计表: what is asked, of whom, how often, as its author declares it.
 *
 * @param id names the form, and the breakdown that its answers make
 * @param title what stands above it
 * @param version changes when the questions do; forms of another version are sent back
 * @param every how often it is filled in within the campaign's period
 * @param due the last day for a yearly form; null if none is set
 * @param dueDays how many days after each period's end it is due, where {@code due} says nothing; 0 for no such day
 * @param collector 收表单位; may be empty
 * @param contact whom to ask, by office and telephone; may be empty
 * @param lastYear the file of last year's campaign, from which numbers to compare with are taken; may be empty
 * @param notes what those who fill it in should heed
 * @param levels what the units of each level are called, from the top: 县区, 乡镇; may be fewer than there are levels
 * @param fields the questions, in order
 * @param units all units, those between the place and the reporting ones included
 */
public record Form(
        String id,
        String title,
        String version,
        Every every,
        @Nullable LocalDate due,
        int dueDays,
        String collector,
        String contact,
        String lastYear,
        List<String> notes,
        List<String> levels,
        List<FormField> fields,
        List<FormUnit> units) {
    /** How often a form is filled in. */
    public enum Every {
        /** Once, for the whole period. */
        YEAR,
        /** For each calendar quarter. */
        QUARTER,
        /** For each calendar month. */
        MONTH
    }

    /** Copies the lists; their content is judged with the campaign, by {@link FormPlan#of}. */
    public Form {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(every, "every");
        Objects.requireNonNull(collector, "collector");
        Objects.requireNonNull(contact, "contact");
        Objects.requireNonNull(lastYear, "lastYear");
        notes = List.copyOf(notes);
        levels = List.copyOf(levels);
        fields = List.copyOf(fields);
        units = List.copyOf(units);
    }

    /** A yearly form with questions and units and nothing else. */
    public static Form of(String id, String title, List<FormField> fields, List<FormUnit> units) {
        return new Form(id, title, "1", Every.YEAR, null, 0, "", "", "", List.of(), List.of(), fields, units);
    }

    /** The same form with other questions and units. */
    Form with(List<FormField> otherFields, List<FormUnit> otherUnits) {
        return new Form(
                id,
                title,
                version,
                every,
                due,
                dueDays,
                collector,
                contact,
                lastYear,
                notes,
                levels,
                otherFields,
                otherUnits);
    }
}
