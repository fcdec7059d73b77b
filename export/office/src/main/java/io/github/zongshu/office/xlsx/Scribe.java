package io.github.zongshu.office.xlsx;

import io.github.zongshu.message.Message;
import io.github.zongshu.message.Notice;
import io.github.zongshu.report.Inline;
import java.util.ArrayList;
import java.util.List;

/** Brings words into the form that cells can hold, and keeps the notices of what had to be changed. */
final class Scribe {
    /** The most UTF-16 units that Excel keeps in a cell; a longer text makes it call the file damaged. */
    static final int MOST_UNITS = 32_767;

    private static final String CUT = "……（下略）";

    private final List<Notice> notices = new ArrayList<>();

    /** Words that may become several cells; nothing is cut. */
    CellText words(List<Inline> line, String place) {
        return clean(CellText.of(line), place);
    }

    /** Plain words that may become several cells; nothing is cut. */
    CellText words(String words, String place) {
        return clean(CellText.of(words), place);
    }

    /** Words for one cell: what is longer than a cell can hold is cut, and reported. */
    CellText cell(CellText text, String place) {
        CellText clean = clean(text, place);
        String words = clean.text();
        if (words.length() <= MOST_UNITS) {
            return clean;
        }
        int end = MOST_UNITS - CUT.length();
        end -= Character.isHighSurrogate(words.charAt(end - 1)) ? 1 : 0;
        report(
                "cell-text-cut",
                place,
                "文字共" + words.length() + "个字符，单元格最多容纳" + MOST_UNITS + "个，余下略去；请拆成几段",
                "The text has " + words.length() + " characters, a cell holds " + MOST_UNITS
                        + "; the rest is left out. Split it into several");
        return clean.part(0, end).and(CellText.of(CUT));
    }

    /** Keeps a notice of another drawer. */
    void report(Notice notice) {
        notices.add(notice);
    }

    /** Keeps a notice. */
    void report(String code, String place, String zh, String en) {
        notices.add(new Notice(code, place, new Message(zh, en)));
    }

    List<Notice> notices() {
        return List.copyOf(notices);
    }

    private CellText clean(CellText text, String place) {
        List<CellText.Run> runs = new ArrayList<>();
        for (CellText.Run run : text.runs()) {
            String lines = run.text().replace("\r\n", "\n").replace('\r', '\n');
            runs.add(new CellText.Run(replaced(lines, place), run.accent()));
        }
        return new CellText(runs);
    }

    /** Labels and heads are plain strings, so unlike the words of a line nobody has looked at their characters yet. */
    private String replaced(String words, String place) {
        StringBuilder out = new StringBuilder(words.length());
        words.codePoints().map(Scribe::printable).forEach(out::appendCodePoint);
        String result = out.toString();
        if (!result.equals(words)) {
            report(
                    "character-replaced",
                    place,
                    "有 Excel 文件不能容纳的控制字符，以 U+FFFD 代替",
                    "Control characters that an Excel file cannot hold were replaced by U+FFFD");
        }
        return result;
    }

    private static int printable(int c) {
        boolean control = c < 0x20 && c != '\t' && c != '\n';
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return control || surrogate || (c & 0xFFFE) == 0xFFFE ? 0xFFFD : c;
    }
}
