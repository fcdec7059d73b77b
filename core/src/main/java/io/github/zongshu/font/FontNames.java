package io.github.zongshu.font;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a font calls itself, from its {@code name} table.
 *
 * @param family the English family name, or the first one of any language
 * @param postScript the PostScript name
 * @param known all names by which one may ask for this very face, in lower case: full names, PostScript name, and the family
 *     names where it is the family's regular face
 */
record FontNames(String family, String postScript, Set<String> known) {
    private static final int FAMILY = 1;
    private static final int STYLE = 2;
    private static final int FULL = 4;
    private static final int POST_SCRIPT = 6;
    private static final int TYPOGRAPHIC_FAMILY = 16;
    private static final int TYPOGRAPHIC_STYLE = 17;
    private static final Set<String> REGULAR = Set.of("", "regular", "normal", "book", "常规");

    private record Entry(int id, boolean english, String text) {}

    FontNames {
        known = Set.copyOf(known);
    }

    static FontNames read(Sfnt font) {
        List<Entry> entries = entries(font.required("name"));
        String family = pick(entries, FAMILY);
        String style = pick(entries, TYPOGRAPHIC_STYLE);
        boolean regular = REGULAR.contains(lower(style.isEmpty() ? pick(entries, STYLE) : style));
        Set<String> known = new TreeSet<>();
        for (Entry entry : entries) {
            boolean familyName = entry.id() == FAMILY || entry.id() == TYPOGRAPHIC_FAMILY;
            if (entry.id() == FULL || entry.id() == POST_SCRIPT || (familyName && regular)) {
                known.add(lower(entry.text()));
            }
        }
        if (family.isEmpty()) {
            throw font.damaged("字体没有名称", "The font has no family name");
        }
        String postScript = pick(entries, POST_SCRIPT);
        return new FontNames(family, postScript.isEmpty() ? family.replace(" ", "") : postScript, known);
    }

    private static List<Entry> entries(ByteBuffer table) {
        int count = Short.toUnsignedInt(table.getShort(2));
        int strings = Short.toUnsignedInt(table.getShort(4));
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int at = 6 + 12 * i;
            int platform = table.getShort(at);
            int language = Short.toUnsignedInt(table.getShort(at + 4));
            byte[] text = new byte[Short.toUnsignedInt(table.getShort(at + 8))];
            table.get(strings + Short.toUnsignedInt(table.getShort(at + 10)), text);
            Charset charset = platform == 1 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE;
            boolean english = (platform == 3 && language == 0x409) || (platform == 1 && language == 0);
            entries.add(new Entry(table.getShort(at + 6), english, new String(text, charset).strip()));
        }
        return entries;
    }

    private static String pick(List<Entry> entries, int id) {
        String found = "";
        for (Entry entry : entries) {
            if (entry.id() == id && entry.english()) {
                return entry.text();
            }
            found = entry.id() == id && found.isEmpty() ? entry.text() : found;
        }
        return found;
    }

    static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
