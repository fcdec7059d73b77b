package io.github.zongshu.office.form;

import io.github.zongshu.office.sheet.RefusedFileException;
import io.github.zongshu.office.sheet.Tags;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds to a stranger's stylesheet: for each style of an objectionable cell the same one in red, and two for the list. */
final class StylePatch {
    private static final String RED = "FFFFC7CE";

    private final Patch patch;
    private final List<String> cellFormats = new ArrayList<>();
    private final Map<Integer, Integer> painted = new LinkedHashMap<>();
    private final List<String> added = new ArrayList<>();
    private String prefix = "";
    private int fills;
    private int fillsEnd = -1;
    private int formatsEnd = -1;
    private int fillsTag;
    private int fillsTagEnd;
    private int formatsTag;
    private int formatsTagEnd;

    StylePatch(byte[] styles) throws RefusedFileException {
        this.patch = new Patch(styles);
        scan();
        if (fillsEnd < 0 || formatsEnd < 0) {
            throw new IllegalArgumentException("the stylesheet has no fills or cell formats");
        }
    }

    private void scan() throws RefusedFileException {
        Tags tags = new Tags(patch.part());
        boolean inFormats = false;
        boolean inFills = false;
        int start = -1;
        while (tags.next()) {
            if (tags.opens("fills")) {
                inFills = true;
                prefix = tags.prefix();
                fillsTag = tags.start();
                fillsTagEnd = tags.end();
            } else if (tags.closes("fills")) {
                inFills = false;
                fillsEnd = tags.start();
            } else if (inFills && tags.opens("fill")) {
                fills++;
            } else if (tags.opens("cellXfs")) {
                inFormats = true;
                formatsTag = tags.start();
                formatsTagEnd = tags.end();
            } else if (tags.closes("cellXfs")) {
                inFormats = false;
                formatsEnd = tags.start();
            } else if (inFormats && tags.opens("xf")) {
                start = tags.start();
                if (tags.isEmpty()) {
                    cellFormats.add(patch.text(start, tags.end()));
                }
            } else if (inFormats && tags.closes("xf")) {
                cellFormats.add(patch.text(start, tags.end()));
            }
        }
    }

    /** The same style in red. */
    int painted(int style) {
        int all = cellFormats.size() + added.size();
        int known = style >= 0 && style < all ? style : 0;
        Integer before = painted.get(known);
        if (before != null) {
            return before;
        }
        String format = known < cellFormats.size() ? cellFormats.get(known) : added.get(known - cellFormats.size());
        int end = format.indexOf('>') + 1;
        String tag = Patch.withAttribute(format.substring(0, end), "fillId", Integer.toString(fills));
        int red = add(Patch.withAttribute(tag, "applyFill", "1") + format.substring(end));
        painted.put(known, red);
        return red;
    }

    /** A style for words that break into lines. */
    int wrapped() {
        return add("<" + prefix + "xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" applyAlignment=\"1\"><"
                + prefix + "alignment vertical=\"top\" wrapText=\"1\"/></" + prefix + "xf>");
    }

    private int add(String format) {
        added.add(format);
        return cellFormats.size() + added.size() - 1;
    }

    byte[] bytes() {
        patch.replace(
                fillsTag,
                fillsTagEnd,
                Patch.withAttribute(patch.text(fillsTag, fillsTagEnd), "count", Integer.toString(fills + 1)));
        patch.insert(
                fillsEnd,
                "<" + prefix + "fill><" + prefix + "patternFill patternType=\"solid\"><" + prefix + "fgColor rgb=\""
                        + RED + "\"/><" + prefix + "bgColor indexed=\"64\"/></" + prefix + "patternFill></" + prefix
                        + "fill>");
        String count = Integer.toString(cellFormats.size() + added.size());
        patch.replace(
                formatsTag, formatsTagEnd, Patch.withAttribute(patch.text(formatsTag, formatsTagEnd), "count", count));
        patch.insert(formatsEnd, String.join("", added));
        return patch.bytes();
    }
}
