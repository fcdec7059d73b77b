package io.github.zongshu.office.check;

import io.github.zongshu.office.reading.Markup;
import io.github.zongshu.office.reading.PartStore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts that cells refer to by number (ECMA-376 part 1, 18.4.9). */
final class SharedStrings implements Markup.Listener {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final List<String> strings = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private boolean inText;

    private SharedStrings() {}

    /** Those of a workbook; it may have none. */
    static SharedStrings of(PartStore parts, String workbook) throws IOException {
        SharedStrings strings = new SharedStrings();
        for (String part : parts.targets(workbook, "sharedStrings").values()) {
            Markup.read(parts.part(part), strings);
        }
        return strings;
    }

    /** Characters that are spelled out by their number. */
    static String unescaped(String words) {
        return ESCAPED.matcher(words)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    String get(String index) throws IOException {
        int at = Integer.parseInt(index);
        if (at < 0 || at >= strings.size()) {
            throw new IOException("a cell refers to the missing text " + index);
        }
        return strings.get(at);
    }

    @Override
    public void open(String name, Markup.Element element) {
        if (name.equals("si")) {
            words.setLength(0);
        }
        inText = name.equals("t");
    }

    @Override
    public void text(String text) {
        if (inText) {
            words.append(text);
        }
    }

    @Override
    public void close(String name) {
        if (name.equals("si")) {
            strings.add(unescaped(words.toString()));
        }
        inText = false;
    }
}
