package io.github.zongshu.campaign;

import io.github.zongshu.message.Location;
import io.github.zongshu.message.Message;
import io.github.zongshu.message.Problem;
import io.github.zongshu.narrative.ProseSyntaxException;
import java.util.ArrayList;
import java.util.List;

/** Collects problems while a campaign is checked, so that all of them are told at once. */
final class ProblemList {
    private final List<Problem> problems = new ArrayList<>();

    void add(String path, String rule, Message message, Message hint) {
        problems.add(new Problem(Location.ofPath(path), rule, message, hint));
    }

    void requireWords(String path, String words, String zhName, String enName) {
        if (words.isBlank()) {
            add(
                    path,
                    "missing-text",
                    new Message("缺少" + zhName, "the " + enName + " is missing"),
                    new Message("请填写" + zhName, "write the " + enName));
        }
    }

    void unknown(String path, String name, String zhKind, String enKind) {
        add(
                path,
                "unknown-reference",
                new Message("没有编号为“" + name + "”的" + zhKind, "there is no " + enKind + " with the id \"" + name + "\""),
                new Message("核对编号，或先登记它", "check the id, or declare it first"));
    }

    void syntax(String path, String text, ProseSyntaxException e) {
        String near = text.substring(e.offset(), Math.min(text.length(), e.offset() + 12));
        add(
                path,
                "bad-prose",
                new Message(
                        e.explanation().zh() + "，在第" + (e.offset() + 1) + "个字“" + near + "”处",
                        e.explanation().en() + ", at character " + (e.offset() + 1) + " \"" + near + "\""),
                new Message("引用写作 {编号} 或 {rate(甲, 乙)}", "write references as {id} or {rate(a, b)}"));
    }

    void throwIfAny() {
        if (!problems.isEmpty()) {
            throw new InvalidCampaignException(problems);
        }
    }
}
