package io.github.zongshu.form;

import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.quantity.Quantity;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A form joined with its campaign: every name known, every unit in its place, the periods counted out. Checked. */
public final class FormPlan {
    private static final int CHECKSUM_BYTES = 8;

    private final Form form;
    private final String place;
    private final List<FormPeriod> periods;
    private final LastYear lastYear;
    private final Map<String, FormUnit> units = new LinkedHashMap<>();
    private final Map<String, FormUnit> byLabel = new HashMap<>();
    private final Set<String> parents;
    private final List<FormUnit> reporting;
    private final String questions;

    private FormPlan(Form form, Campaign campaign, LastYear lastYear) {
        this.form = form;
        this.place = campaign.scope().name();
        this.periods = FormPeriod.of(campaign.period(), form.every());
        this.lastYear = lastYear;
        this.parents = form.units().stream().map(FormUnit::parent).collect(Collectors.toSet());
        this.reporting = form.units().stream()
                .filter(unit -> !parents.contains(unit.id()))
                .toList();
        form.units().forEach(unit -> units.put(unit.id(), unit));
        Set<String> shared = new HashSet<>();
        for (FormUnit unit : reporting) {
            if (byLabel.putIfAbsent(plain(unit.label()), unit) != null) {
                shared.add(plain(unit.label()));
            }
        }
        // Of two units with one name neither is found by it, but each by its name behind those above it.
        byLabel.keySet().removeAll(shared);
        reporting.forEach(unit -> byLabel.putIfAbsent(plain(fullName(unit)), unit));
        this.questions = form.fields().stream()
                .map(field -> field.id() + "\t" + field.label() + "\t" + field.unit() + "\t" + field.kind())
                .collect(Collectors.joining("\n"));
    }

    /**
     * Joins a form with the campaign it gathers for. What a field leaves unsaid is taken from the metric or column of its id, in
     * the campaign or in last year's.
     *
     * @param lastYear the campaign to compare with; null for none
     * @throws io.github.zongshu.campaign.InvalidCampaignException with every problem of the form, by paths such as
     *     {@code form.fields[2].weight}
     */
    public static FormPlan of(Form form, Campaign campaign, @Nullable Campaign lastYear) {
        LastYear now = new LastYear(campaign, form.id());
        LastYear before = new LastYear(lastYear, form.id());
        List<FormField> fields = form.fields().stream()
                .map(field -> field.named(
                        first(field.label(), now.label(field.id()), before.label(field.id())),
                        first(field.unit(), now.unit(field.id()), before.unit(field.id())),
                        first(field.definition(), now.definition(field.id()), before.definition(field.id()))))
                .toList();
        Form named = form.with(fields, form.units());
        FormRules.check(named);
        return new FormPlan(named, campaign, before);
    }

    private static String first(String... words) {
        for (String each : words) {
            if (!each.isEmpty()) {
                return each;
            }
        }
        return "";
    }

    /** The form, its fields with all their names. */
    public Form form() {
        return form;
    }

    /** The place whose units report: 云溪市. */
    public String place() {
        return place;
    }

    /** What times are to be reported of, in order. */
    public List<FormPeriod> periods() {
        return periods;
    }

    /** The period of a key. */
    public Optional<FormPeriod> period(String key) {
        return periods.stream().filter(period -> period.key().equals(key)).findFirst();
    }

    /** The units that fill in forms, in order. */
    public List<FormUnit> reporting() {
        return reporting;
    }

    /** Whether a unit fills in forms itself: those that are nobody's parent do. */
    boolean reports(FormUnit unit) {
        return !parents.contains(unit.id());
    }

    /** The unit of an id. */
    public Optional<FormUnit> unit(String id) {
        return Optional.ofNullable(units.get(id));
    }

    /** The reporting unit of a name, with or without those above it, blanks and widths of letters aside; none if two bear it. */
    public Optional<FormUnit> unitCalled(String label) {
        return Optional.ofNullable(byLabel.get(plain(label)));
    }

    /** The field of an id. */
    public Optional<FormField> field(String id) {
        return form.fields().stream().filter(field -> field.id().equals(id)).findFirst();
    }

    /** A unit's name behind those of the units above it: 清河县渔木镇. */
    public String fullName(FormUnit unit) {
        String above = unit(unit.parent()).map(this::fullName).orElse("");
        return above + unit.label();
    }

    /** How far below the place a unit is, from 1. */
    int depth(FormUnit unit) {
        return 1 + unit(unit.parent()).map(this::depth).orElse(0);
    }

    /** The reporting units under a unit, itself if it reports. */
    List<FormUnit> under(FormUnit top) {
        List<FormUnit> found = new ArrayList<>();
        for (FormUnit unit : reporting) {
            Optional<FormUnit> at = Optional.of(unit);
            while (at.isPresent() && !at.get().equals(top)) {
                at = unit(at.get().parent());
            }
            at.ifPresent(t -> found.add(unit));
        }
        return found;
    }

    /** The last day on which a form of a period is in time; null if none is set. */
    public @Nullable LocalDate due(FormPeriod period) {
        LocalDate named = form.due();
        return named != null || form.dueDays() == 0 ? named : period.to().plusDays(form.dueDays());
    }

    /** What a unit reported last year. */
    public Optional<Quantity> last(FormUnit unit, FormField field) {
        return lastYear.number(unit.id(), field.id());
    }

    /** Whether last year's numbers of any unit are known. */
    public boolean comparesWithLastYear() {
        return reporting.stream()
                .anyMatch(unit -> form.fields().stream()
                        .anyMatch(field -> last(unit, field).isPresent()));
    }

    /** What the hidden sheet of a unit's form says. */
    public Submission.Cover cover(FormUnit unit, FormPeriod period) {
        return new Submission.Cover(
                form.id(), form.version(), period.key(), unit.id(), checksum(unit.id(), period.key()));
    }

    /** Sixteen hexadecimal digits over the form, its version, a unit, a period and the questions. */
    String checksum(String unit, String period) {
        String all = String.join("\n", form.id(), form.version(), period, unit, questions);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, CHECKSUM_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** A name without what people add and drop: widths of letters, blanks. */
    public static String plain(String label) {
        return Normalizer.normalize(label, Normalizer.Form.NFKC).replaceAll("[\\s\\u200b\\ufeff]+", "");
    }
}
