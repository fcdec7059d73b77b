package io.github.zongshu.office.form;

import io.github.zongshu.form.Objection;
import io.github.zongshu.office.ooxml.Xml;
import io.github.zongshu.office.sheet.RefusedFileException;
import io.github.zongshu.office.sheet.Tags;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Adds comments to a stranger's sheet, and the yellow boxes they are shown in; a cell that has one keeps it. */
final class CommentPatch {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String COMMENTS_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
    private static final String AUTHOR = "收表核对";
    private static final String NEW_COMMENTS =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<comments xmlns=\"" + MAIN
                    + "\"><authors><author>" + AUTHOR + "</author></authors><commentList></commentList></comments>";
    private static final String NEW_DRAWING = "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\">"
            + "<o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"9\"/></o:shapelayout>"
            + "<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\">"
            + "<v:stroke joinstyle=\"miter\"/><v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype></xml>";

    /** Above the numbers that other programs give to shapes. */
    private static final int FIRST_SHAPE = 9_217;

    private final WorkbookParts book;
    private final String sheet;

    CommentPatch(WorkbookParts book, String sheet) {
        this.book = book;
        this.sheet = sheet;
    }

    /** Adds a comment to each cell. */
    void comment(Map<String, List<Objection>> cells, SheetPatch patch) throws RefusedFileException {
        String comments = book.target(sheet, "comments");
        if (comments.isEmpty()) {
            comments = book.addPart("xl/zongshuComments", ".xml", COMMENTS_TYPE, NEW_COMMENTS);
            book.relate(sheet, WorkbookParts.RELATIONSHIP + "/comments", comments);
        }
        String drawing = "";
        String known = patch.legacyDrawing();
        if (!known.isEmpty()) {
            drawing = book.target(sheet, "vmlDrawing");
        }
        if (drawing.isEmpty()) {
            drawing = book.addPart(
                    "xl/drawings/zongshuComments",
                    ".vml",
                    "application/vnd.openxmlformats-officedocument.vmlDrawing",
                    NEW_DRAWING);
            patch.legacyDrawing(book.relate(sheet, WorkbookParts.RELATIONSHIP + "/vmlDrawing", drawing));
        }
        add(comments, drawing, cells);
    }

    /**
     * What a part of comments holds.
     *
     * @param taken the cells that have one
     * @param authors how many authors there are
     * @param own whether we are one of them, then the last
     * @param prefix of its elements' names
     * @param authorsEnd where another author goes; below 0 if there is no list of them
     * @param listEnd where another comment goes; below 0 if there is no list of them
     */
    private record Places(Set<String> taken, int authors, boolean own, String prefix, int authorsEnd, int listEnd) {
        static Places of(byte[] part) throws RefusedFileException {
            Set<String> taken = new HashSet<>();
            int authors = 0;
            int authorsEnd = -1;
            int listEnd = -1;
            boolean own = false;
            String prefix = "";
            Tags tags = new Tags(part);
            while (tags.next()) {
                if (tags.opens("comment")) {
                    taken.add(tags.attribute("ref"));
                } else if (tags.opens("author")) {
                    authors++;
                    own = tags.text().equals(AUTHOR);
                } else if (tags.closes("authors")) {
                    authorsEnd = tags.start();
                    prefix = tags.prefix();
                } else if (tags.closes("commentList")) {
                    listEnd = tags.start();
                }
            }
            return new Places(taken, authors, own, prefix, authorsEnd, listEnd);
        }
    }

    private void add(String comments, String drawing, Map<String, List<Objection>> cells) throws RefusedFileException {
        byte[] part = book.part(comments);
        Places places = Places.of(part);
        if (places.authorsEnd() < 0 || places.listEnd() < 0) {
            return;
        }
        Patch patch = new Patch(part);
        String prefix = places.prefix();
        if (!places.own()) {
            patch.insert(places.authorsEnd(), "<" + prefix + "author>" + AUTHOR + "</" + prefix + "author>");
        }
        int author = places.own() ? places.authors() - 1 : places.authors();
        StringBuilder shapes = new StringBuilder();
        int shape = FIRST_SHAPE;
        for (Map.Entry<String, List<Objection>> cell : cells.entrySet()) {
            if (!places.taken().contains(cell.getKey())) {
                patch.insert(places.listEnd(), comment(prefix, cell.getKey(), author, words(cell.getValue())));
                shapes.append(shape(shape++, cell.getKey()));
            }
        }
        book.replace(comments, patch.bytes());
        String drawn = new String(book.part(drawing), StandardCharsets.UTF_8);
        int end = drawn.lastIndexOf("</xml>");
        if (end >= 0) {
            book.replace(
                    drawing,
                    (drawn.substring(0, end) + shapes + drawn.substring(end)).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String words(List<Objection> objections) {
        StringBuilder words = new StringBuilder();
        for (Objection each : objections) {
            words.append(words.isEmpty() ? "" : "\n")
                    .append(each.message().zh())
                    .append("。")
                    .append(each.hint().zh())
                    .append("。");
        }
        return Grid.clean(words.toString());
    }

    private static String comment(String prefix, String cell, int author, String words) {
        Xml xml = Xml.fragment()
                .open(prefix + "comment", "ref", cell, "authorId", author)
                .open(prefix + "text");
        xml.open(prefix + "r")
                .element(prefix + "t", words, "xml:space", "preserve")
                .close();
        return xml.close().close().toString();
    }

    private static String shape(int number, String cell) {
        int row = CellOrder.row(cell);
        int column = CellOrder.column(cell);
        return "<v:shape id=\"_x0000_s" + number
                + "\" type=\"#_x0000_t202\" style=\"position:absolute;width:220pt;height:80pt;"
                + "z-index:1;visibility:hidden\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/>"
                + "<v:shadow on=\"t\" color=\"black\" obscured=\"t\"/><v:path o:connecttype=\"none\"/>"
                + "<v:textbox style=\"mso-direction-alt:auto\"><div style=\"text-align:left\"></div></v:textbox>"
                + "<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>" + (column + 1)
                + ", 15, "
                + row + ", 4, " + (column + 4) + ", 31, " + (row + 4)
                + ", 9</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>"
                + row + "</x:Row><x:Column>" + column + "</x:Column></x:ClientData></v:shape>";
    }
}
