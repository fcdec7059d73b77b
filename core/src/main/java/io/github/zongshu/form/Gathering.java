package io.github.zongshu.form;

import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.message.Notice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * All returned forms, judged together: who reported, who did not, what goes back and why, and what it adds up to.
 *
 * <p>Of several forms of one unit and period the one with the latest 填报日期 counts, if it is sound; without dates that tell them
 * apart they count only if they state the same numbers, otherwise all of them go back.
 */
public final class Gathering {
    private final FormPlan plan;
    private final List<Examined> forms;
    private final List<RegisterEntry> register;
    private final List<Notice> notices;

    private Gathering(FormPlan plan, List<Examined> forms, List<RegisterEntry> register, List<Notice> notices) {
        this.plan = plan;
        this.forms = List.copyOf(forms);
        this.register = List.copyOf(register);
        this.notices = List.copyOf(notices);
    }

    /**
     * Judges forms. Their order does not matter.
     *
     * @param until the last period that is expected; forms of later ones count, but are not missed
     */
    public static Gathering of(FormPlan plan, List<Submission> submissions, FormPeriod until) {
        List<Examined> forms = submissions.stream()
                .map(submission -> Examiner.examine(plan, submission))
                .sorted(Comparator.comparing(Examined::file))
                .toList();
        Rivals rivals = new Rivals();
        List<RegisterEntry> register = new ArrayList<>();
        Map<String, Examined> judged = new LinkedHashMap<>();
        Map<String, List<Examined>> bySender = new HashMap<>();
        for (Examined form : forms) {
            judged.put(form.file(), form);
            if (form.unit() != null && form.period() != null) {
                bySender.computeIfAbsent(sender(form.unit(), form.period()), s -> new ArrayList<>())
                        .add(form);
            }
        }
        for (FormPeriod period : plan.periods()) {
            for (FormUnit unit : plan.reporting()) {
                List<Examined> own = bySender.getOrDefault(sender(unit, period), List.of());
                if (own.isEmpty() && period.from().isAfter(until.from())) {
                    continue;
                }
                Rivals.Outcome outcome = rivals.settle(own);
                outcome.forms().forEach(form -> judged.put(form.file(), form));
                register.add(entry(plan, unit, period, outcome));
            }
        }
        List<Notice> notices = new ArrayList<>();
        judged.values().forEach(form -> notices.addAll(form.notices()));
        notices.addAll(rivals.notices());
        return new Gathering(plan, List.copyOf(judged.values()), register, notices);
    }

    /** Judges forms of which all periods are expected. */
    public static Gathering of(FormPlan plan, List<Submission> submissions) {
        return of(plan, submissions, plan.periods().getLast());
    }

    private static String sender(FormUnit unit, FormPeriod period) {
        return unit.id() + "\n" + period.key();
    }

    private static RegisterEntry entry(FormPlan plan, FormUnit unit, FormPeriod period, Rivals.Outcome outcome) {
        Optional<Examined> winner = outcome.winner();
        List<String> others = outcome.forms().stream()
                .filter(form -> winner.isEmpty()
                        ? !form.equals(outcome.forms().getFirst())
                        : !form.file().equals(winner.get().file()))
                .map(Examined::file)
                .toList();
        if (winner.isEmpty()) {
            boolean nothing = outcome.forms().isEmpty();
            return new RegisterEntry(
                    unit,
                    period,
                    nothing ? Standing.MISSING : Standing.REFUSED,
                    nothing ? null : outcome.forms().getFirst(),
                    others);
        }
        LocalDate due = plan.due(period);
        LocalDate date = winner.get().date();
        boolean late = due != null && date != null && date.isAfter(due);
        return new RegisterEntry(unit, period, late ? Standing.LATE : Standing.ACCEPTED, winner.get(), others);
    }

    /** What was asked. */
    public FormPlan plan() {
        return plan;
    }

    /** Every form, in the order of file names. */
    public List<Examined> forms() {
        return forms;
    }

    /** 登记表: every reporting unit for every period, in order. */
    public List<RegisterEntry> register() {
        return register;
    }

    /** The forms that go back, each with its objections. */
    public List<Examined> refused() {
        return forms.stream().filter(form -> !form.isSound()).toList();
    }

    /** What is remarkable about forms that count all the same. */
    public List<Notice> notices() {
        return notices;
    }

    /** How many lines of the register stand so. */
    public long count(Standing standing) {
        return register.stream().filter(entry -> entry.standing() == standing).count();
    }

    /** The forms that count, by unit, in the order of periods. */
    Map<FormUnit, List<RegisterEntry>> counted() {
        Map<FormUnit, List<RegisterEntry>> counted = new LinkedHashMap<>();
        register.stream()
                .filter(entry -> entry.standing().counts())
                .forEach(entry -> counted.computeIfAbsent(entry.unit(), u -> new ArrayList<>())
                        .add(entry));
        return counted;
    }

    /**
     * A campaign with the gathered numbers in it: one breakdown over all reporting units, named like the form, each cell with the
     * file, sheet and cell it came from; one for each level above; one metric for each field, named like it. What the campaign
     * has under these names is replaced, all else stays.
     *
     * @throws io.github.zongshu.campaign.InvalidCampaignException if the campaign does not hold together with these numbers,
     *     perhaps because its prose refers to one that nobody reported
     */
    public Campaign into(Campaign campaign) {
        return new Harvest(this).into(Objects.requireNonNull(campaign, "campaign"));
    }
}
