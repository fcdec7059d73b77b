package io.github.zongshu.campaign;

import io.github.zongshu.message.Location;
import io.github.zongshu.message.Message;
import io.github.zongshu.message.Problem;
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

    void throwIfAny() {
        if (!problems.isEmpty()) {
            throw new InvalidCampaignException(problems);
        }
    }
}
