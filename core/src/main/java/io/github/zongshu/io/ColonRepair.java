package io.github.zongshu.io;

import io.github.zongshu.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds keys whose colon is full-width, or lacks its space, and puts the right one there so that reading can go on. Only
 * words that are keys of the format are touched, only at the beginning of a line, and never inside a block of text.
 */
final class ColonRepair {
    /** What was wrong with a colon. */
    private enum Fault {
        /** {@code title：综述}. */
        FULL_WIDTH,
        /** {@code title:综述}. */
        NO_SPACE
    }

    /**
     * A colon that was put right.
     *
     * @param column where it stands, from 1
     * @param fault what was wrong with it
     */
    private record Repair(int column, Fault fault) {}

    private static final Pattern KEY = Pattern.compile("^([\\s-]*([A-Za-z]+)\\s*)(：\\s*|:(?=[^\\s]))");
    private static final Pattern BLOCK = Pattern.compile("(?:^|[:\\s])[|>][0-9+-]{0,2}\\s*(?:#.*)?$");

    private final List<String> lines = new ArrayList<>();
    private final Map<Integer, Repair> repairs = new TreeMap<>();

    /** Repairs the lines of a YAML file. */
    ColonRepair(List<String> raw, Set<String> keys) {
        int block = -1;
        for (String line : raw) {
            int indent = line.length() - line.stripLeading().length();
            if (block >= 0 && (line.isBlank() || indent > block)) {
                lines.add(line);
                continue;
            }
            String repaired = repair(line, keys);
            block = BLOCK.matcher(repaired).find() ? indent : -1;
            lines.add(repaired);
        }
    }

    private String repair(String line, Set<String> keys) {
        Matcher matcher = KEY.matcher(line);
        if (!matcher.find() || !keys.contains(matcher.group(2))) {
            return line;
        }
        Fault fault = matcher.group(3).charAt(0) == '：' ? Fault.FULL_WIDTH : Fault.NO_SPACE;
        repairs.put(lines.size(), new Repair(matcher.end(1) + 1, fault));
        return matcher.group(1) + ": " + line.substring(matcher.end());
    }

    /** The lines, repaired. */
    List<String> lines() {
        return lines;
    }

    /** Reports what was repaired on a line, from 1, now that the key there has a path. */
    void report(int line, String path, Findings findings) {
        Repair repair = repairs.remove(line - 1);
        if (repair != null) {
            report(new Place(line, repair.column(), path), repair.fault(), findings);
        }
    }

    /** Reports what was repaired on lines that no key was read from. */
    void reportRest(Findings findings) {
        repairs.forEach((line, repair) -> report(new Place(line + 1, repair.column(), ""), repair.fault(), findings));
    }

    private static void report(Place place, Fault fault, Findings findings) {
        switch (fault) {
            case FULL_WIDTH ->
                findings.note(
                        place,
                        "full-width-colon",
                        new Message("键后面是全角冒号“：”", "a full-width colon follows the key"),
                        new Message("请使用半角冒号，后面空一格", "use a half-width colon with a space behind it"));
            case NO_SPACE ->
                findings.note(
                        place,
                        "colon-without-space",
                        new Message("冒号后面没有空格", "no space follows the colon"),
                        new Message("在冒号后面空一格", "put a space behind the colon"));
        }
    }
}
