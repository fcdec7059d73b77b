package io.github.zongshu.form;

import io.github.zongshu.campaign.Origin;
import io.github.zongshu.form.Examined.Given;
import io.github.zongshu.quantity.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The numbers of each unit, those of several periods made one. */
final class UnitNumbers {
    private final FormPlan plan;
    private final Map<FormUnit, List<RegisterEntry>> counted;
    private final Map<String, Optional<Quantity>> known = new HashMap<>();

    UnitNumbers(FormPlan plan, Map<FormUnit, List<RegisterEntry>> counted) {
        this.plan = plan;
        this.counted = counted;
    }

    /** What a unit reported of a field, over all periods. */
    Optional<Quantity> of(FormUnit unit, FormField field) {
        return known.computeIfAbsent(
                unit.id() + "." + field.id(), key -> RollUp.of(field.roll().overTime(), overTime(unit, field)));
    }

    private List<RollUp.Part> overTime(FormUnit unit, FormField field) {
        List<RollUp.Part> parts = new ArrayList<>();
        for (RegisterEntry entry : counted.getOrDefault(unit, List.of())) {
            given(entry, field)
                    .ifPresent(given -> parts.add(new RollUp.Part(
                            given.quantity(),
                            weight(field)
                                    .flatMap(weight -> given(entry, weight))
                                    .map(Given::quantity)
                                    .orElse(null),
                            entry.period().from().toString())));
        }
        return parts;
    }

    /** What each of some units reported, with its weight and its date; those without a number left out. */
    List<RollUp.Part> parts(List<FormUnit> units, FormField field) {
        List<RollUp.Part> parts = new ArrayList<>();
        for (FormUnit unit : units) {
            of(unit, field)
                    .ifPresent(quantity -> parts.add(new RollUp.Part(
                            quantity,
                            weight(field).flatMap(weight -> of(unit, weight)).orElse(null),
                            date(unit))));
        }
        return parts;
    }

    private Optional<FormField> weight(FormField field) {
        return plan.field(field.roll().weight());
    }

    private String date(FormUnit unit) {
        return counted.getOrDefault(unit, List.of()).stream()
                .flatMap(entry -> Optional.ofNullable(entry.form()).stream())
                .flatMap(form -> Optional.ofNullable(form.date()).stream())
                .map(LocalDate::toString)
                .max(String::compareTo)
                .orElse("");
    }

    static Optional<Given> given(RegisterEntry entry, FormField field) {
        return Optional.ofNullable(entry.form()).map(form -> form.numbers().get(field.id()));
    }

    /** The cell of a number in one form. */
    Origin origin(FormUnit unit, RegisterEntry entry, Given given) {
        Examined form = entry.form();
        return form == null
                ? Origin.UNKNOWN
                : new Origin(
                        plan.fullName(unit),
                        form.reporter(),
                        form.file(),
                        given.answer().sheet(),
                        given.answer().cell());
    }

    /** The cell of a unit's number; of a number made of several periods only the unit is told. */
    Origin origin(FormUnit unit, FormField field) {
        List<RegisterEntry> entries = counted.getOrDefault(unit, List.of()).stream()
                .filter(entry -> given(entry, field).isPresent())
                .toList();
        if (entries.isEmpty()) {
            return Origin.UNKNOWN;
        }
        RegisterEntry last = entries.getLast();
        boolean single = entries.size() == 1 || field.roll().overTime() == FormField.Aggregation.LATEST;
        return single
                ? origin(unit, last, given(last, field).orElseThrow())
                : new Origin(plan.fullName(unit), "", "", "", "");
    }
}
