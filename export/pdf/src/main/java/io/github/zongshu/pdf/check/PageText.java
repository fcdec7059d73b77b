package io.github.zongshu.pdf.check;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PRTokeniser;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentParser;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;

/** The text of a page by the numbers of its marked contents (ISO 32000-1, 14.6). */
final class PageText {
    private static final PdfName MCID = new PdfName("MCID");
    private static final int UNMARKED = -1;

    private final Map<PdfObject, CharacterMap> known;
    private final @Nullable PdfDictionary fonts;
    private final Map<Integer, StringBuilder> contents = new HashMap<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private @Nullable CharacterMap font;

    private PageText(PdfDictionary page, Map<PdfObject, CharacterMap> known) {
        this.known = known;
        PdfDictionary resources = page.getAsDict(PdfName.RESOURCES);
        this.fonts = resources == null ? null : resources.getAsDict(PdfName.FONT);
    }

    /**
     * Reads a page.
     *
     * @param known the maps of fonts that other pages have used already; added to
     */
    static Map<Integer, StringBuilder> read(PdfReader reader, int page, Map<PdfObject, CharacterMap> known)
            throws IOException {
        PageText text = new PageText(reader.getPageN(page), known);
        PdfContentParser parser = new PdfContentParser(new PRTokeniser(reader.getPageContent(page)));
        List<PdfObject> operation = new ArrayList<>();
        while (!parser.parse(operation).isEmpty()) {
            text.operator(operation);
        }
        return text.contents;
    }

    private void operator(List<PdfObject> operation) throws IOException {
        switch (operation.getLast().toString()) {
            case "BDC" -> open.push(number(operation.get(1)));
            case "BMC" -> open.push(UNMARKED);
            case "EMC" -> open.pop();
            case "Tf" -> font = font((PdfName) operation.get(0));
            case "Tj" -> show(operation.get(0));
            case "TJ" -> ((PdfArray) operation.get(0)).getElements().forEach(this::show);
            default -> {}
        }
    }

    private static int number(PdfObject properties) {
        PdfNumber id = properties instanceof PdfDictionary dictionary ? dictionary.getAsNumber(MCID) : null;
        return id == null ? UNMARKED : id.intValue();
    }

    private @Nullable CharacterMap font(PdfName name) throws IOException {
        PdfObject reference = fonts == null ? null : fonts.get(name);
        if (reference == null) {
            return null;
        }
        CharacterMap map = known.get(reference);
        if (map == null && PdfReader.getPdfObject(reference) instanceof PdfDictionary dictionary) {
            PdfObject stream = PdfReader.getPdfObject(dictionary.get(PdfName.TOUNICODE));
            if (stream instanceof PRStream bytes) {
                map = new CharacterMap(PdfReader.getStreamBytes(bytes));
                known.put(reference, map);
            }
        }
        return map;
    }

    private void show(PdfObject object) {
        int id = open.isEmpty() ? UNMARKED : open.peek();
        if (object instanceof PdfString string && font != null && id != UNMARKED) {
            contents.computeIfAbsent(id, i -> new StringBuilder()).append(font.read(string.getBytes()));
        }
    }
}
