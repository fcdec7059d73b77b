package io.github.zongshu.office.xlsx;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names sheets after heads, within Excel's rules. Each name is given once, letter case ignored. */
final class SheetNames {
    private static final int MOST_UNITS = 31;
    private static final String FORBIDDEN = "\\/?*[]:";
    private static final String STAND_INS = "＼／？＊［］：";

    private final Set<String> taken = new HashSet<>();
    private int unnamed;

    /** A name for a sheet under a head: forbidden characters become full-width, a long one is cut, a taken one counted on. */
    String name(String head) {
        String wish = allowed(head.strip());
        String name = cut(wish, MOST_UNITS);
        for (int i = 2; !taken.add(name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT)); i++) {
            String suffix = "~" + i;
            name = cut(wish, MOST_UNITS - suffix.length()) + suffix;
        }
        return name;
    }

    private String allowed(String head) {
        StringBuilder name = new StringBuilder();
        head.codePoints().forEach(c -> {
            int forbidden = FORBIDDEN.indexOf(c);
            boolean control =
                    c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0xD800 && c <= 0xDFFF) || (c & 0xFFFE) == 0xFFFE;
            name.appendCodePoint(forbidden >= 0 ? STAND_INS.charAt(forbidden) : control ? ' ' : c);
        });
        String plain = cut(name.toString().strip(), MOST_UNITS);
        if (plain.isEmpty()) {
            unnamed++;
            return "表" + unnamed;
        }
        // Excel keeps this name for its own list of changes.
        String free = plain.equalsIgnoreCase("History") ? plain + "表" : plain;
        return free.replaceAll("^'|'$", "’");
    }

    private static String cut(String name, int units) {
        if (name.length() <= units) {
            return name;
        }
        boolean splitsPair = Character.isHighSurrogate(name.charAt(units - 1));
        return name.substring(0, splitsPair ? units - 1 : units).strip();
    }
}
