package io.github.zongshu.office.docx;

import io.github.zongshu.export.ReportWriter;
import io.github.zongshu.font.FontLibrary;
import io.github.zongshu.message.Notice;
import io.github.zongshu.office.ooxml.DocumentProperties;
import io.github.zongshu.office.ooxml.Xml;
import io.github.zongshu.report.Report;
import io.github.zongshu.value.DerivedValue;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Writes reports as Word documents (.docx, ECMA-376): named styles for every role, columns as sections, native charts with
 * their workbooks. What depends on fonts or pages is left to the program that opens the document.
 *
 * <p>Notices: {@code chart-as-picture} for a chart that Word has no type for.
 */
public final class DocxWriter implements ReportWriter {
    static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    static final String DRAWING_MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";

    private final ChartPictures pictures;
    private final Function<DerivedValue, String> explanation;

    /** A writer that draws the charts which Word does not know (the funnel) with the bundled fonts. */
    public DocxWriter() {
        this(new ChartPictures(FontLibrary::bundled), value -> "");
    }

    /** A writer that draws the charts which Word does not know (the funnel) with the caller's fonts. */
    public DocxWriter(FontLibrary fonts) {
        this(new ChartPictures(() -> fonts), value -> "");
    }

    private DocxWriter(ChartPictures pictures, Function<DerivedValue, String> explanation) {
        this.pictures = pictures;
        this.explanation = explanation;
    }

    /**
     * The same writer with a comment at each computed number of sentences, cells and the board, for those who check.
     *
     * @param how says how a number came about, in lines of text, such as {@code audit.Derivation} does; an empty text makes no
     *     comment. It must not depend on when or how often it is asked
     */
    public DocxWriter explaining(Function<DerivedValue, String> how) {
        return new DocxWriter(pictures, Objects.requireNonNull(how, "how"));
    }

    @Override
    public String format() {
        return "docx";
    }

    @Override
    public List<Notice> write(Report report, OutputStream out) throws IOException {
        Stylesheet sheet = Stylesheet.of(report.info().design());
        DocumentParts parts = new DocumentParts(DocumentProperties.of(report.info()));
        Comments comments = new Comments(explanation);
        Story story = new Story(sheet, parts, new BoundNumbers(comments, report.facts()));
        Sections sections = new Sections(sheet, new PageEnds(sheet, parts, report.info()), story);
        new BodyWriter(story, sections, pictures).write(report.blocks());
        parts.styles(sheet.part());
        parts.settings(SettingsPart.bytes(sheet.arrangement().official(), story.kinsoku()));
        parts.numbering(Numbering.part(story.countedLists(), sheet));
        parts.fonts(FontTablePart.bytes());
        if (!comments.isEmpty()) {
            parts.comments(comments.part(report.info().date()));
        }
        parts.facts(report.facts());
        parts.write(document(story), out);
        List<Notice> notices = new ArrayList<>(report.notices());
        notices.addAll(story.notices());
        return List.copyOf(notices);
    }

    private static byte[] document(Story story) {
        Xml xml = Xml.document()
                .open(
                        "w:document",
                        "xmlns:w",
                        MAIN,
                        "xmlns:r",
                        RELATIONSHIPS,
                        "xmlns:wp",
                        DRAWING,
                        "xmlns:a",
                        DRAWING_MAIN);
        return xml.open("w:body").raw(story.xml().toString()).close().close().bytes();
    }
}
