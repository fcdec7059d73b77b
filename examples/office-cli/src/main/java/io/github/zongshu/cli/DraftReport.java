package io.github.zongshu.cli;

import io.github.zongshu.draft.NumberFinding;
import io.github.zongshu.draft.Outcome;
import io.github.zongshu.draft.Review;
import io.github.zongshu.message.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The review of a draft for people, the worst first, and for programs, in the order of the draft. */
final class DraftReport {
    private final Review review;

    DraftReport(Review review) {
        this.review = review;
    }

    /** How the draft was read; a finding a paragraph: place and outcome, both sentences, what speaks against; the counts. */
    List<String> lines(boolean all) {
        List<String> lines = new ArrayList<>();
        review.notices().forEach(notice -> lines.add(notice.message().toString()));
        review.findings().stream()
                .filter(finding -> all || finding.outcome() != Outcome.INTACT)
                .sorted(Comparator.comparing(NumberFinding::outcome).reversed())
                .forEach(finding -> lines.addAll(paragraph(finding)));
        lines.add(Arrays.stream(Outcome.values())
                .map(outcome -> outcome.zh() + " " + outcome.en() + " "
                        + review.with(outcome).size())
                .collect(Collectors.joining("　")));
        return lines;
    }

    private static List<String> paragraph(NumberFinding finding) {
        List<String> lines = new ArrayList<>();
        Outcome outcome = finding.outcome();
        lines.add(finding.spot().place() + " [" + outcome.code() + "] " + outcome.zh() + " / " + outcome.en());
        lines.add("  " + finding.message().zh());
        lines.add("  " + finding.message().en());
        finding.contradictions().forEach(against -> {
            lines.add("  × " + against.zh());
            lines.add("  × " + against.en());
        });
        return lines;
    }

    /** {@code {notices, findings}}. */
    Json json() {
        return Json.object()
                .with(
                        "notices",
                        Json.items(review.notices().stream()
                                .map(notice -> json(notice.message()))
                                .toList()))
                .with(
                        "findings",
                        Json.items(review.findings().stream()
                                .map(DraftReport::json)
                                .toList()))
                .build();
    }

    private static Json json(NumberFinding finding) {
        return Json.object()
                .with("outcome", finding.outcome().code())
                .with("alarming", new Json.Flag(finding.outcome().isAlarming()))
                .with("reference", finding.reference())
                .with("label", finding.label())
                .with("before", finding.before())
                .with("after", finding.after())
                .with("place", json(finding.spot().place()))
                .with("message", json(finding.message()))
                .with(
                        "contradictions",
                        Json.items(finding.contradictions().stream()
                                .map(DraftReport::json)
                                .toList()))
                .build();
    }

    private static Json json(Message message) {
        return Json.object().with("zh", message.zh()).with("en", message.en()).build();
    }
}
