package io.github.zongshu.io;

import io.github.zongshu.campaign.Issue;
import java.time.LocalDate;

/** {@code issue: {name: …, number: …, page: …, date: 2021-12-31}}. */
final class IssueCodec implements Codec<Issue> {
    static final Shape SHAPE = Shape.of(
            "期次",
            "the issue",
            Key.optional("name", "栏目"),
            Key.optional("number", "期号"),
            Key.optional("page", "版"),
            Key.optional("date", "日期").of(Content.Plain.DAY));

    private final LocalDate otherwise;

    /** Issues whose date, unless said, is this one. */
    IssueCodec(LocalDate otherwise) {
        this.otherwise = otherwise;
    }

    @Override
    public Issue read(Node node, Reading in) {
        Fields issue = in.fields(node, SHAPE);
        return new Issue(
                issue.text("name"),
                issue.text("number"),
                issue.text("page"),
                issue.date("date").orElse(otherwise));
    }

    /** The issue when nothing is said of it. */
    Issue unsaid() {
        return new Issue("", "", "", otherwise);
    }

    @Override
    public Node write(Issue issue) {
        return new Entries()
                .textIfAny("name", issue.name())
                .textIfAny("number", issue.number())
                .textIfAny("page", issue.page())
                .textIfAny(
                        "date",
                        issue.date().equals(otherwise) ? "" : issue.date().toString())
                .block();
    }
}
