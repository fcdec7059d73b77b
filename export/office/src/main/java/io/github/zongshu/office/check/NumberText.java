package io.github.zongshu.office.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A number format as a spreadsheet applies it (ECMA-376 part 1, 18.8.31): literals, digits, scaling by thousands, per cent, one
 * condition. Groups of digits are not set apart: separators do not count in a comparison.
 */
final class NumberText {
    private static final String GENERAL = "General";

    private final List<String> sections;

    NumberText(String code) {
        this.sections = sections(code);
    }

    /** Parts the sections, leaving semicolons within quotes alone. */
    private static List<String> sections(String code) {
        List<String> sections = new ArrayList<>();
        StringBuilder section = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '\\' && !quoted && i + 1 < code.length()) {
                section.append(c).append(code.charAt(++i));
                continue;
            }
            quoted ^= c == '"';
            if (c == ';' && !quoted) {
                sections.add(section.toString());
                section.setLength(0);
            } else {
                section.append(c);
            }
        }
        sections.add(section.toString());
        return sections;
    }

    /** What a cell with this number shows. */
    String of(BigDecimal number) {
        String first = sections.get(0);
        if (first.startsWith("[=")) {
            int end = first.indexOf(']');
            boolean meets = new BigDecimal(first.substring(2, end)).compareTo(number) == 0;
            return meets || sections.size() == 1
                    ? show(first.substring(end + 1), number)
                    : show(sections.get(1), number);
        }
        return number.signum() < 0 && sections.size() > 1
                ? show(sections.get(1), number.negate())
                : show(first, number);
    }

    private static String show(String section, BigDecimal number) {
        if (section.equals(GENERAL)) {
            return number.stripTrailingZeros().toPlainString();
        }
        Layout layout = new Layout(section);
        BigDecimal scaled = number.scaleByPowerOfTen(layout.power).setScale(layout.decimals, RoundingMode.HALF_UP);
        return (scaled.signum() < 0 ? "-" : "") + layout.fill(scaled.abs());
    }

    /** A section taken apart. */
    private static final class Layout {
        private static final char DIGIT = '0';
        private static final char POINT = '.';
        private static final char LITERAL = '"';

        /** One letter for each item: a digit, the point, or a literal. */
        private final StringBuilder kinds = new StringBuilder();

        private final List<String> literals = new ArrayList<>();
        private int digits;
        private int decimals;
        private int power;

        Layout(String section) {
            boolean behindPoint = false;
            for (int i = 0; i < section.length(); i++) {
                char c = section.charAt(i);
                switch (c) {
                    case '"' -> {
                        int end = section.indexOf('"', i + 1);
                        literal(section.substring(i + 1, end < 0 ? section.length() : end));
                        i = end < 0 ? section.length() : end;
                    }
                    case '\\' -> literal(section.substring(i + 1, Math.min(section.length(), ++i + 1)));
                    case '0', '#', '?' -> {
                        add(DIGIT, "");
                        digits += behindPoint ? 0 : 1;
                        decimals += behindPoint ? 1 : 0;
                    }
                    case '.' -> {
                        add(POINT, ".");
                        behindPoint = true;
                    }
                    case ',' -> power -= isScale(section, i) ? 3 : 0;
                    case '%' -> {
                        power += 2;
                        literal("%");
                    }
                    default -> literal(String.valueOf(c));
                }
            }
        }

        /** A comma between digits groups them; behind the last it divides by a thousand. */
        private static boolean isScale(String section, int at) {
            int next = at;
            while (next < section.length() && section.charAt(next) == ',') {
                next++;
            }
            return next == section.length() || "0#?".indexOf(section.charAt(next)) < 0;
        }

        private void literal(String words) {
            add(LITERAL, words);
        }

        private void add(char kind, String words) {
            kinds.append(kind);
            literals.add(words);
        }

        /** Puts digits into their places; those that have none stand at the first. */
        String fill(BigDecimal number) {
            String[] parts = number.toPlainString().split("\\.", 2);
            String whole = parts[0];
            String all = "0".repeat(Math.max(0, digits - whole.length())) + whole + (parts.length > 1 ? parts[1] : "");
            int surplus = Math.max(0, whole.length() - digits);
            StringBuilder text = new StringBuilder();
            int at = 0;
            int leading = Math.max(0, digits - whole.length());
            for (int i = 0; i < kinds.length(); i++) {
                if (kinds.charAt(i) == DIGIT) {
                    int take = at == 0 ? 1 + surplus : 1;
                    text.append(all, at, at + take);
                    at += take;
                } else {
                    text.append(literals.get(i));
                }
            }
            return leading == 0 ? text.toString() : withoutLeadingZeros(text.toString(), leading);
        }

        /** {@code #,##0} shows one zero at most; {@code 0\.0} shows one before its literal point. */
        private static String withoutLeadingZeros(String text, int leading) {
            StringBuilder kept = new StringBuilder(text);
            for (int i = 0; i < leading; i++) {
                int zero = kept.indexOf("0");
                boolean before = zero >= 0 && zero + 1 < kept.length() && Character.isDigit(kept.charAt(zero + 1));
                if (before) {
                    kept.deleteCharAt(zero);
                }
            }
            return kept.toString();
        }
    }
}
