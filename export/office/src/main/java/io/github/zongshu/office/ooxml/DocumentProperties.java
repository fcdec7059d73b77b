package io.github.zongshu.office.ooxml;

import io.github.zongshu.report.ReportInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What a file says about itself in its two property parts. The date of issue stands for creation and last change, so that
 * no clock is written.
 *
 * @param title the document's title
 * @param subject what it is about; may be empty
 * @param author who answers for it; may be empty
 * @param keywords for archives and searches; may be empty
 * @param date the date of issue
 */
public record DocumentProperties(String title, String subject, String author, List<String> keywords, LocalDate date) {
    private static final String CORE = "/docProps/core.xml";
    private static final String EXTENDED = "/docProps/app.xml";

    /** Copies the keywords. */
    public DocumentProperties {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(date, "date");
        keywords = List.copyOf(keywords);
    }

    /** What a report says about itself. */
    public static DocumentProperties of(ReportInfo info) {
        return new DocumentProperties(info.title(), info.subject(), info.author(), info.keywords(), info.date());
    }

    /** Adds both parts to a package and relates the package to them. */
    public void addTo(OpcPackage file) {
        file.add(CORE, "application/vnd.openxmlformats-package.core-properties+xml", core());
        file.relate("", Relationships.CORE_PROPERTIES, CORE);
        file.add(EXTENDED, "application/vnd.openxmlformats-officedocument.extended-properties+xml", extended());
        file.relate("", Relationships.EXTENDED_PROPERTIES, EXTENDED);
    }

    private byte[] core() {
        Xml xml = Xml.document();
        xml.open(
                "cp:coreProperties",
                "xmlns:cp",
                "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:dcterms",
                "http://purl.org/dc/terms/",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance");
        xml.element("dc:title", title);
        xml.element("dc:subject", subject);
        xml.element("dc:creator", author);
        xml.element("cp:keywords", String.join("；", keywords));
        xml.element("cp:lastModifiedBy", author);
        xml.element("dcterms:created", instant(), "xsi:type", "dcterms:W3CDTF");
        xml.element("dcterms:modified", instant(), "xsi:type", "dcterms:W3CDTF");
        xml.element("dc:language", "zh-CN");
        return xml.close().bytes();
    }

    private static byte[] extended() {
        Xml xml = Xml.document()
                .open(
                        "Properties",
                        "xmlns",
                        "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties");
        return xml.element("Application", "Zongshu").close().bytes();
    }

    private String instant() {
        return date + "T00:00:00Z";
    }
}
