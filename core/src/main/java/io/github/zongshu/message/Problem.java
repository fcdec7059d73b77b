package io.github.zongshu.message;

import java.util.Objects;

/**
 * One thing wrong with an input. All problems of an input are collected and reported together.
 *
 * @param location where it stands
 * @param rule the rule that is broken, a stable name in lower case with hyphens, such as {@code duplicate-id}
 * @param message what was expected and what was found
 * @param hint what to do about it
 */
public record Problem(Location location, String rule, Message message, Message hint) {
    /** Checks that the rule can be filtered by. */
    public Problem {
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(hint, "hint");
        if (!Objects.requireNonNull(rule, "rule").matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("rule is not lower case with hyphens: " + rule);
        }
    }

    /** The problem on two lines, Chinese then English, each beginning with the location. */
    @Override
    public String toString() {
        return location + " [" + rule + "] " + message.zh() + "。" + hint.zh() + "\n" + location + " [" + rule + "] "
                + message.en() + ". " + hint.en();
    }
}
