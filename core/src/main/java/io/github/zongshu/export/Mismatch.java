package io.github.zongshu.export;

import io.github.zongshu.message.Message;
import java.util.Objects;

/**
 * A bound number that a written file does not show as the report states it.
 *
 * @param format the format's name
 * @param path where it stands in the report: {@code blocks[4].rows[2].cells[1]}
 * @param reference what names the number: {@code sessions}; empty for the unit in a column's head
 * @param expected as the report prints it
 * @param found what stands in its place, as near as can be told; empty where nothing does
 */
public record Mismatch(String format, String path, String reference, String expected, String found) {
    /** Refuses null. */
    public Mismatch {
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(found, "found");
    }

    /** What is wrong, for people. */
    public Message message() {
        String zh = found.isEmpty() ? "没有找到" : "写成了“" + found + "”";
        String en = found.isEmpty() ? "is not there" : "stands there as \"" + found + "\"";
        return new Message(
                "回读 " + format + " 发现 " + path + " 的“" + expected + "”" + name("（", "）") + zh + "；请勿使用这份文件，并报告这一缺陷",
                "reading the " + format + " back, \"" + expected + "\"" + name(" (", ")") + " at " + path + " " + en
                        + "; do not use the file, and report the defect");
    }

    private String name(String open, String close) {
        return reference.isEmpty() ? "" : open + reference + close;
    }

    /** Both sentences on one line. */
    @Override
    public String toString() {
        return message().toString();
    }
}
