package io.github.zongshu.pdf.block;

import io.github.zongshu.pdf.page.Box;
import io.github.zongshu.pdf.page.Canvas;
import io.github.zongshu.pdf.page.Frame;
import io.github.zongshu.pdf.page.Furniture;
import io.github.zongshu.pdf.page.Tag;
import io.github.zongshu.pdf.sheet.Palette;
import io.github.zongshu.pdf.sheet.Sheet;
import io.github.zongshu.pdf.sheet.Voice;
import io.github.zongshu.pdf.type.Alignment;
import io.github.zongshu.pdf.type.Measure;
import io.github.zongshu.report.Inline;
import io.github.zongshu.report.ReportInfo;
import io.github.zongshu.report.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What every page has: the page head of a paper, a running foot, the page's number. */
final class RunningLines implements Furniture {
    private static final double HEAD_RULE = 1.4;
    private static final double HEAD_ABOVE_TEXT = 15;
    private static final double FOOT_RULE = 0.6;
    private static final double FOOT_BELOW_TEXT = 14;
    private static final double PADDING = 5;
    /** Wide spaces part the pieces of a page head. */
    private static final String PART = "　";

    private final Galley galley;
    private final ReportInfo info;
    private final Optional<Guide> guide;
    private final Optional<PageMark> mark;

    /**
     * @param guide tells the section of each page, where a long document has it on its pages
     */
    RunningLines(Galley galley, ReportInfo info, Optional<Guide> guide) {
        this.galley = galley;
        this.info = info;
        this.guide = guide;
        this.mark = info.mark().isEmpty() ? Optional.empty() : Optional.of(new PageMark(galley, info.mark()));
    }

    @Override
    public void paintGround(Canvas canvas) {
        mark.ifPresent(words -> words.across(canvas));
    }

    @Override
    public void paint(Canvas canvas, int page, int pages) {
        Box text = galley.sheet().frame().text();
        boolean covered = page == 1 && galley.sheet().shapes().masthead() == Sheet.Masthead.BANNER;
        if (!info.runningHead().isEmpty() && !covered) {
            head(canvas, text);
        } else if (page > 1) {
            guide.map(known -> known.section(page)).ifPresent(section -> section(canvas, text, section));
        }
        foot(canvas, text, page, pages);
    }

    /** Left the name of the section, right the page of the paper, the rest between. */
    private void head(Canvas canvas, Box text) {
        List<String> parts =
                new ArrayList<>(Arrays.asList(Inline.text(info.runningHead()).split(PART, -1)));
        double rule = text.y() - HEAD_ABOVE_TEXT;
        SetText name = line(parts.remove(0), Voice.RUNNING_NAME, Alignment.LEFT);
        String last = parts.size() > 1 ? parts.remove(parts.size() - 1) : "";
        SetText end = line(last, Voice.RUNNING, Alignment.RIGHT);
        SetText middle = line(String.join(PART, parts), Voice.RUNNING, Alignment.CENTRE);
        for (SetText part : List.of(name, middle, end)) {
            part.paint(canvas, text.x(), rule - PADDING - part.leading());
        }
        canvas.rule(text.x(), rule, text.width(), HEAD_RULE, Palette.RED);
    }

    /** Left the section, right the document. */
    private void section(Canvas canvas, Box text, String section) {
        double rule = text.y() - HEAD_ABOVE_TEXT;
        SetText name = line(section, Voice.RUNNING_NAME, Alignment.LEFT);
        name.paint(canvas, text.x(), rule - PADDING - name.leading());
        SetText title = line(info.title(), Voice.RUNNING, Alignment.RIGHT);
        title.paint(canvas, text.x(), rule - PADDING - title.leading());
        canvas.rule(text.x(), rule, text.width(), FOOT_RULE, Palette.LINE);
    }

    private void foot(Canvas canvas, Box text, int page, int pages) {
        Frame frame = galley.sheet().frame();
        double rule = Math.min(text.bottom() + FOOT_BELOW_TEXT, frame.height() - 3 * FOOT_BELOW_TEXT);
        canvas.rule(text.x(), rule, text.width(), FOOT_RULE, Palette.LINE);
        SetText number = line(page + " / " + pages, Voice.RUNNING, Alignment.RIGHT);
        number.paint(canvas, text.x(), rule + PADDING);
        double middle = rule + PADDING + number.leading() / 2;
        double taken = mark.map(words -> words.label(canvas, text.x() + number.left(), middle))
                .orElse(0.0);
        Measure rest = new Measure(text.width() - taken, Alignment.LEFT);
        galley.text(Tag.ARTIFACT, info.runningFoot(), Voice.RUNNING, rest, "").paint(canvas, text.x(), rule + PADDING);
    }

    private SetText line(String words, Voice voice, Alignment alignment) {
        double width = galley.sheet().frame().text().width();
        return galley.text(Tag.ARTIFACT, Text.line(words), voice, new Measure(width, alignment), "");
    }
}
