package io.github.zongshu.office.xlsx;

/** Names of parts, media types, relationships and namespaces of SpreadsheetML (ECMA-376 part 1, 12 and 18). */
final class Parts {
    static final String WORKBOOK = "/xl/workbook.xml";
    static final String STYLES = "/xl/styles.xml";
    static final String STRINGS = "/xl/sharedStrings.xml";

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String TO_STRINGS = RELATIONSHIP + "/sharedStrings";
    static final String TO_TABLE = RELATIONSHIP + "/table";
    static final String TO_DRAWING = RELATIONSHIP + "/drawing";

    static final String WORKBOOK_TYPE = spreadsheet("sheet.main");
    static final String SHEET_TYPE = spreadsheet("worksheet");
    static final String STYLES_TYPE = spreadsheet("styles");
    static final String STRINGS_TYPE = spreadsheet("sharedStrings");
    static final String TABLE_TYPE = spreadsheet("table");
    static final String DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";

    private Parts() {}

    static String sheet(int number) {
        return "/xl/worksheets/sheet" + number + ".xml";
    }

    static String table(int number) {
        return "/xl/tables/table" + number + ".xml";
    }

    static String drawing(int number) {
        return "/xl/drawings/drawing" + number + ".xml";
    }

    static String chart(int number) {
        return "/xl/charts/chart" + number + ".xml";
    }

    static String image(int number, String extension) {
        return "/xl/media/image" + number + "." + extension;
    }

    private static String spreadsheet(String kind) {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml." + kind + "+xml";
    }
}
