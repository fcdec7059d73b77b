package io.github.zongshu.pdf.check;

import io.github.zongshu.export.Reading;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;

/** Walks the structure tree (ISO 32000-1, 14.7) and collects what its elements say. */
final class TaggedText {
    private static final PdfName MCID = new PdfName("MCID");
    private static final PdfName PAGE = new PdfName("Pg");
    private static final PdfName TYPE = new PdfName("S");
    private static final PdfName KIDS = new PdfName("K");

    private final Map<Integer, Map<Integer, StringBuilder>> pages = new HashMap<>();
    private final List<String> lines = new ArrayList<>();
    private final List<List<Reading.Cell>> rows = new ArrayList<>();
    private final List<List<Reading.Cell>> boxes = new ArrayList<>();

    private TaggedText() {}

    static Reading of(PdfReader reader) throws IOException {
        TaggedText text = new TaggedText();
        Map<PdfObject, CharacterMap> fonts = new HashMap<>();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            int number = reader.getPageOrigRef(page).getNumber();
            text.pages.put(number, PageText.read(reader, page, fonts));
        }
        PdfDictionary root = reader.getCatalog().getAsDict(PdfName.STRUCTTREEROOT);
        if (root == null) {
            throw new IOException("the file has no structure");
        }
        text.kids(root, 0, new Element());
        return new Reading(text.lines, text.rows, text.boxes, List.of());
    }

    /** What an element says: its own text, and that of the elements within it, each as a cell. */
    private static final class Element {
        private final StringBuilder text = new StringBuilder();
        private final List<Reading.Cell> parts = new ArrayList<>();
        private boolean speaks;
    }

    private void kids(PdfDictionary node, int page, Element element) {
        PdfObject kids = PdfReader.getPdfObject(node.get(KIDS));
        int own = node.get(PAGE) instanceof PdfIndirectReference reference ? reference.getNumber() : page;
        if (kids instanceof PdfArray array) {
            array.getElements().forEach(kid -> kid(PdfReader.getPdfObject(kid), own, element));
        } else {
            kid(kids, own, element);
        }
    }

    private void kid(@Nullable PdfObject kid, int page, Element parent) {
        if (kid instanceof PdfNumber id) {
            say(page, id.intValue(), parent);
        } else if (kid instanceof PdfDictionary node) {
            PdfNumber id = node.getAsNumber(MCID);
            if (id != null) {
                int own = node.get(PAGE) instanceof PdfIndirectReference reference ? reference.getNumber() : page;
                say(own, id.intValue(), parent);
            } else {
                element(node, page, parent);
            }
        }
    }

    private void say(int page, int id, Element element) {
        element.text.append(pages.getOrDefault(page, Map.of()).getOrDefault(id, new StringBuilder()));
        element.speaks = true;
    }

    private void element(PdfDictionary node, int page, Element parent) {
        String type = String.valueOf(node.get(TYPE));
        if (type.equals("/TOC")) {
            // A contents page says again what heads say.
            return;
        }
        Element element = new Element();
        kids(node, page, element);
        String text = element.text.toString();
        if (type.equals("/Figure")) {
            return;
        }
        if (element.speaks) {
            lines.add(text);
        }
        if (type.equals("/TR")) {
            rows.add(element.parts);
        } else if (type.equals("/LI")) {
            boxes.add(element.parts);
        }
        parent.text.append(text);
        parent.parts.add(Reading.Cell.of(text));
    }
}
