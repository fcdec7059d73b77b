package io.github.zongshu.cli;

import io.github.zongshu.audit.Audit;
import io.github.zongshu.audit.Finding;
import io.github.zongshu.audit.Verdict;
import io.github.zongshu.message.Location;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An audit for people, the worst first, and for programs, in the order of its checks. */
final class AuditReport {
    private final Audit audit;
    private final Function<String, Location> locate;

    AuditReport(Audit audit, Function<String, Location> locate) {
        this.audit = audit;
        this.locate = locate;
    }

    /** A finding a paragraph: place, verdict and code, both sentences, the suggestion, and why it was checked. */
    List<String> lines(boolean all) {
        List<String> lines = new ArrayList<>();
        audit.findings().stream()
                .filter(finding -> all || finding.verdict() != Verdict.PASS)
                .sorted(Comparator.comparing(Finding::verdict).reversed())
                .forEach(finding -> lines.addAll(paragraph(finding)));
        lines.add(counts());
        return lines;
    }

    private List<String> paragraph(Finding finding) {
        List<String> lines = new ArrayList<>();
        Verdict verdict = finding.verdict();
        lines.add(locate.apply(finding.place()) + " [" + finding.code() + "] " + verdict.zh() + " / " + verdict.en());
        lines.add("  " + finding.message().zh());
        lines.add("  " + finding.message().en());
        if (verdict != Verdict.PASS) {
            lines.add("  → " + finding.suggestion().zh() + " / "
                    + finding.suggestion().en());
        }
        if (finding.basis().inferred()) {
            lines.add("  （" + finding.basis().reason().zh() + " / "
                    + finding.basis().reason().en() + "）");
        }
        return lines;
    }

    private String counts() {
        return Arrays.stream(Verdict.values())
                .map(verdict -> verdict.zh() + " " + verdict.en() + " "
                        + audit.with(verdict).size())
                .collect(Collectors.joining("　"));
    }

    /** {@code {verdict, findings}}; places as {@code file:line:column path}. */
    Json json() {
        return Json.object()
                .with("verdict", word(audit.verdict()))
                .with(
                        "findings",
                        Json.items(audit.findings().stream().map(this::json).toList()))
                .build();
    }

    private Json json(Finding finding) {
        Json.Builder object = Json.object()
                .with("code", finding.code())
                .with("verdict", word(finding.verdict()))
                .with("inferred", new Json.Flag(finding.basis().inferred()))
                .with("reason", finding.basis().reason().en())
                .with("place", locate.apply(finding.place()).toString())
                .with("zh", finding.message().zh())
                .with("en", finding.message().en())
                .with("suggestionZh", finding.suggestion().zh())
                .with("suggestionEn", finding.suggestion().en())
                .with(
                        "computed",
                        finding.result().map(Finding.Computed::printed).orElse(null))
                .with(
                        "interval",
                        finding.result().map(r -> r.interval().toString()).orElse(null))
                .with(
                        "inputs",
                        Json.items(
                                finding.inputs().stream().map(AuditReport::json).toList()));
        return object.build();
    }

    private static Json json(Finding.Input input) {
        return Json.object()
                .with("reference", input.reference())
                .with("label", input.label())
                .with("printed", input.printed())
                .with(
                        "interval",
                        input.interval() == null ? null : input.interval().toString())
                .with("source", input.note() == null ? null : input.note().source())
                .with(
                        "origin",
                        input.note() == null ? null : input.note().origin().text())
                .build();
    }

    private static String word(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
