package io.github.zongshu.office.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts that cells refer to by number (ECMA-376 part 1, 18.4.9), readings of characters left out. */
final class SharedTexts {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final List<String> texts = new ArrayList<>();

    private SharedTexts() {}

    static SharedTexts of(ZipParts zip, String workbook) throws RefusedFileException {
        SharedTexts shared = new SharedTexts();
        for (String part : zip.targets(workbook, "sharedStrings").values()) {
            shared.read(zip.part(part));
        }
        return shared;
    }

    private void read(byte[] part) throws RefusedFileException {
        Tags tags = new Tags(part);
        StringBuilder words = new StringBuilder();
        boolean reading = false;
        while (tags.next()) {
            if (tags.opens("si")) {
                words.setLength(0);
                if (tags.isEmpty()) {
                    texts.add("");
                }
            } else if (tags.closes("si")) {
                texts.add(unescaped(words.toString()));
            } else if (tags.opens("rPh")) {
                reading = true;
            } else if (tags.closes("rPh")) {
                reading = false;
            } else if (tags.opens("t") && !tags.isEmpty() && !reading) {
                words.append(tags.text());
            }
        }
    }

    /** A whole number of at most nine digits; -1 for anything else. By hand, since every cell has one or two. */
    static int index(String digits) {
        int index = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9' || i >= 9) {
                return -1;
            }
            index = index * 10 + c - '0';
        }
        return digits.isEmpty() ? -1 : index;
    }

    String get(String index) throws RefusedFileException {
        int at = index(index);
        if (at < 0 || at >= texts.size()) {
            throw RefusedFileException.damaged("单元格引用了不存在的文字 " + index, "a cell refers to the missing text " + index);
        }
        return texts.get(at);
    }

    /** Characters that are spelled out by their number (22.9.2.19). */
    static String unescaped(String words) {
        return words.indexOf("_x") < 0
                ? words
                : ESCAPED.matcher(words)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
