package io.github.zongshu.office.ooxml;

/** The kinds of relationships that are used, as URIs (ECMA-376 part 1, 15 and part 2). */
public final class Relationships {
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /** From the package to its main part. */
    public static final String OFFICE_DOCUMENT = OFFICE + "officeDocument";

    /** From the package to its title, author and dates. */
    public static final String CORE_PROPERTIES =
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

    /** From the package to the name of the program. */
    public static final String EXTENDED_PROPERTIES = OFFICE + "extended-properties";

    /** From a document or workbook to its styles. */
    public static final String STYLES = OFFICE + "styles";

    /** From a document to its settings. */
    public static final String SETTINGS = OFFICE + "settings";

    /** From a document to its lists. */
    public static final String NUMBERING = OFFICE + "numbering";

    /** From a document to its comments. */
    public static final String COMMENTS = OFFICE + "comments";

    /** From a document to data of its own. */
    public static final String CUSTOM_XML = OFFICE + "customXml";

    /** From data to what says by which schema they are read. */
    public static final String CUSTOM_XML_PROPERTIES = OFFICE + "customXmlProps";

    /** From a document to its fonts. */
    public static final String FONT_TABLE = OFFICE + "fontTable";

    /** From a document to a page head. */
    public static final String HEADER = OFFICE + "header";

    /** From a document to a page foot. */
    public static final String FOOTER = OFFICE + "footer";

    /** From a document or drawing to a picture. */
    public static final String IMAGE = OFFICE + "image";

    /** From a document or drawing to a chart. */
    public static final String CHART = OFFICE + "chart";

    /** From a chart to the workbook that holds its numbers. */
    public static final String PACKAGE = OFFICE + "package";

    /** From a workbook to a sheet. */
    public static final String WORKSHEET = OFFICE + "worksheet";

    private Relationships() {}
}
