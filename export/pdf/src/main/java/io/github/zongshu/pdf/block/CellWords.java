package io.github.zongshu.pdf.block;

import io.github.zongshu.pdf.sheet.Voice;
import io.github.zongshu.pdf.type.Span;
import io.github.zongshu.report.Inline;
import io.github.zongshu.report.TableBlock;
import io.github.zongshu.report.Text;
import java.util.ArrayList;
import java.util.List;

/** What stands in the cells of a table, as spans: short names stay whole, and a head breaks before its unit. */
final class CellWords {
    /** The most characters of a name that is not worth breaking, such as 临港开发区. */
    private static final int SHORT = 5;

    private CellWords() {}

    /** A head: its name, and its unit in brackets as one piece. */
    static List<Span> head(Galley galley, TableBlock.Column column, Spot spot) {
        List<Span> spans = new ArrayList<>(part(galley, column.head(), Voice.TABLE_HEAD, spot));
        String unit = column.text().substring(column.head().length());
        if (!unit.isEmpty()) {
            spans.addAll(whole(part(galley, unit, Voice.TABLE_HEAD, spot)));
        }
        return spans;
    }

    /** A cell below the head. */
    static List<Span> cell(Galley galley, TableBlock.Cell cell, Voice voice, Spot spot) {
        List<Inline> content = cell.content();
        boolean name = content.size() == 1 && content.get(0) instanceof Text;
        return name
                ? part(galley, ((Text) content.get(0)).text(), voice, spot)
                : galley.words().spans(content, galley.sheet().look(voice), spot.place());
    }

    private static List<Span> part(Galley galley, String words, Voice voice, Spot spot) {
        List<Span> spans = galley.words().spans(Text.line(words), galley.sheet().look(voice), spot.place());
        return words.codePointCount(0, words.length()) <= SHORT ? whole(spans) : spans;
    }

    private static List<Span> whole(List<Span> spans) {
        return spans.stream().map(span -> new Span(span.pieces(), true)).toList();
    }
}
