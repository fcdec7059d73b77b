package io.github.zongshu.office.docx;

import io.github.zongshu.office.chart.NativeChart;
import io.github.zongshu.office.facts.FactsPart;
import io.github.zongshu.office.ooxml.DocumentProperties;
import io.github.zongshu.office.ooxml.OpcPackage;
import io.github.zongshu.office.ooxml.Relationships;
import io.github.zongshu.picture.Picture;
import io.github.zongshu.report.FactSheet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;

/** The parts of a document beside its body, each with the id by which the body names it. */
final class DocumentParts {
    private static final String DOCUMENT = "/word/document.xml";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final OpcPackage file = new OpcPackage();
    private final Map<Picture, String> pictures = new HashMap<>();
    private int charts;
    private int media;
    private int headers;
    private int footers;

    /** The parts that every document has. */
    DocumentParts(DocumentProperties properties) {
        file.relate("", Relationships.OFFICE_DOCUMENT, DOCUMENT);
        properties.addTo(file);
    }

    /** The head of pages. */
    String header(byte[] content) {
        headers++;
        return add("/word/header" + headers + ".xml", "header", Relationships.HEADER, content);
    }

    /** The foot of pages. */
    String footer(byte[] content) {
        footers++;
        return add("/word/footer" + footers + ".xml", "footer", Relationships.FOOTER, content);
    }

    void styles(byte[] content) {
        add("/word/styles.xml", "styles", Relationships.STYLES, content);
    }

    void settings(byte[] content) {
        add("/word/settings.xml", "settings", Relationships.SETTINGS, content);
    }

    void numbering(byte[] content) {
        add("/word/numbering.xml", "numbering", Relationships.NUMBERING, content);
    }

    void comments(byte[] content) {
        add("/word/comments.xml", "comments", Relationships.COMMENTS, content);
    }

    void facts(FactSheet facts) {
        FactsPart.add(file, DOCUMENT, facts);
    }

    void fonts(byte[] content) {
        add("/word/fontTable.xml", "fontTable", Relationships.FONT_TABLE, content);
    }

    /** A chart with its workbook. */
    String chart(NativeChart chart) {
        charts++;
        String workbook = "/word/embeddings/chart" + charts + ".xlsx";
        String part = "/word/charts/chart" + charts + ".xml";
        String id = file.relate(part, Relationships.PACKAGE, workbook);
        file.add(part, NativeChart.CONTENT_TYPE, chart.embedded(id));
        file.add(workbook, NativeChart.WORKBOOK_TYPE, chart.workbook());
        return file.relate(DOCUMENT, Relationships.CHART, part);
    }

    /** A photo; the same photo is kept once. */
    String picture(Picture picture) {
        return pictures.computeIfAbsent(picture, p -> switch (p.format()) {
            case PNG -> media(p.bytes(), "png", "image/png");
            case JPEG -> media(p.bytes(), "jpeg", "image/jpeg");
        });
    }

    /** A picture of any type that is kept as a file; the extension without a dot. */
    String media(byte[] content, String extension, String type) {
        media++;
        String part = "/word/media/image" + media + "." + extension;
        file.add(part, type, content);
        return file.relate(DOCUMENT, Relationships.IMAGE, part);
    }

    /** Adds the body and writes everything. */
    void write(byte[] body, OutputStream out) throws IOException {
        file.add(DOCUMENT, TYPE + "document.main+xml", body);
        file.writeTo(out);
    }

    private String add(String part, String kind, String relationship, byte[] content) {
        file.add(part, TYPE + kind + "+xml", content);
        return file.relate(DOCUMENT, relationship, part);
    }
}
