package io.github.zongshu.office.docx;

import io.github.zongshu.office.ooxml.Palette;
import io.github.zongshu.office.ooxml.Xml;
import io.github.zongshu.report.Inline;
import io.github.zongshu.report.Masthead;
import io.github.zongshu.report.Text;
import java.util.List;

/** The head of the first page: on a coloured band from edge to edge of the paper, or on the page itself. */
final class MastheadWriter {
    private static final double GOLD_RULE = 4.5;

    /** From the edge of the paper to the first line, in millimetres. */
    private static final double TOP = 8;

    private final Story story;

    MastheadWriter(Story story) {
        this.story = story;
    }

    void write(Masthead masthead) {
        if (story.sheet().arrangement().band()) {
            band(masthead);
        } else {
            lines(masthead);
        }
    }

    private void band(Masthead masthead) {
        Page page = story.sheet().page();
        int side = Twips.millimetres(page.side());
        Table table = story.table(StylesPart.PLAIN_TABLE, List.of(Twips.millimetres(page.width())))
                .begin(new Table.Options(-side, "", "", false, ""));
        table.openRow(false);
        Xml properties = Xml.fragment().open("w:tcBorders");
        new Rule(Palette.GOLD, GOLD_RULE, 0).write(properties, "w:bottom");
        properties.close().raw(Table.tint(Palette.RED)).open("w:tcMar");
        properties.leaf("w:top", "w:w", Twips.millimetres(TOP), "w:type", "dxa");
        properties.leaf("w:left", "w:w", side, "w:type", "dxa").leaf("w:right", "w:w", side, "w:type", "dxa");
        table.openCell(0, properties.close().toString());
        lines(masthead);
        table.closeCell();
        table.closeRow();
        table.end();
    }

    private void lines(Masthead masthead) {
        kicker(masthead);
        headline(story.open(ParagraphStyle.TITLE, ""), masthead.headline());
        story.close();
        story.paragraph(ParagraphStyle.SUBTITLE, masthead.subhead());
    }

    private void kicker(Masthead masthead) {
        if (masthead.kicker().isEmpty() && masthead.edition().isEmpty()) {
            return;
        }
        Runs runs = story.open(ParagraphStyle.KICKER, masthead.edition().isEmpty() ? "" : story.rightTab());
        runs.line(masthead.kicker());
        if (!masthead.edition().isEmpty()) {
            runs.tab().line(masthead.edition());
        }
        story.close();
    }

    /** A headline too wide for one line is broken at its space; it stays one paragraph. */
    private void headline(Runs runs, List<Inline> headline) {
        double ems = TextWidth.ems(Inline.text(headline));
        boolean wide =
                ems * story.sheet().paragraph(ParagraphStyle.TITLE).face().size() > story.width();
        for (Inline inline : headline) {
            int space = inline instanceof Text text ? breakAfter(text.text()) : -1;
            if (wide && space >= 0) {
                runs.words(inline.text().substring(0, space + 1)).lineBreak();
                runs.words(inline.text().substring(space + 1));
            } else {
                runs.line(List.of(inline));
            }
        }
    }

    private static int breakAfter(String words) {
        int wide = words.indexOf('\u3000');
        return wide >= 0 ? wide : words.indexOf(' ');
    }
}
