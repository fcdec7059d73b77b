package io.github.zongshu.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Changes the glyphs of a written file as a defect of its writer might, with PDFBox. */
final class PdfSabotage {
    /** A shown glyph: which string holds its code, and where. */
    private record Glyph(COSString string, int at, PDFont font, String text) {}

    private final List<Glyph> glyphs = new ArrayList<>();
    private final Map<String, Integer> codes = new HashMap<>();
    private static final int GAP = -1;

    /** The codes of strings that were changed; a gap where a glyph was taken away. */
    private final IdentityHashMap<COSString, int[]> changed = new IdentityHashMap<>();

    private PdfSabotage() {}

    /**
     * The file with what one page shows changed.
     *
     * @param page from 0
     * @param was what is shown, in the order of the content
     * @param is what is shown instead, as long, of glyphs that stand elsewhere on the page; or nothing
     */
    static byte[] replace(byte[] file, int page, String was, String is) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            PdfSabotage sabotage = new PdfSabotage();
            PDPage target = document.getPage(page);
            List<Object> tokens = new PDFStreamParser(target).parse();
            sabotage.collect(target, tokens);
            sabotage.change(was, is);
            PDStream content = new PDStream(document);
            try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
                new ContentStreamWriter(out).writeTokens(sabotage.rewritten(tokens));
            }
            target.setContents(content);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private void collect(PDPage page, List<Object> tokens) throws IOException {
        PDFont font = null;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Operator operator) {
                if (operator.getName().equals("Tf")) {
                    font = page.getResources().getFont((COSName) tokens.get(i - 2));
                } else if (operator.getName().equals("TJ") && font != null) {
                    for (COSBase part : (COSArray) tokens.get(i - 1)) {
                        if (part instanceof COSString string) {
                            collect(string, font);
                        }
                    }
                }
            }
        }
    }

    private void collect(COSString string, PDFont font) throws IOException {
        int[] shown = codes(string);
        for (int at = 0; at < shown.length; at++) {
            String text = font.toUnicode(shown[at]);
            glyphs.add(new Glyph(string, at, font, text));
            codes.put(font.getName() + text, shown[at]);
        }
    }

    private void change(String was, String is) {
        StringBuilder all = new StringBuilder();
        glyphs.forEach(glyph -> all.append(glyph.text()));
        int start = all.indexOf(was);
        if (start < 0) {
            throw new AssertionError("the page does not show " + was);
        }
        for (int i = 0; i < was.length(); i++) {
            Glyph glyph = glyphs.get(start + i);
            int code = is.isEmpty() ? GAP : code(glyph.font(), is.charAt(i));
            changed.computeIfAbsent(glyph.string(), PdfSabotage::codes)[glyph.at()] = code;
        }
    }

    private int code(PDFont font, char c) {
        Integer code = codes.get(font.getName() + c);
        if (code == null) {
            throw new AssertionError("the page has no glyph for " + c);
        }
        return code;
    }

    private static int[] codes(COSString string) {
        byte[] bytes = string.getBytes();
        int[] codes = new int[bytes.length / 2];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = (bytes[2 * i] & 0xFF) << 8 | (bytes[2 * i + 1] & 0xFF);
        }
        return codes;
    }

    private static COSString string(int[] codes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int code : codes) {
            if (code != GAP) {
                bytes.write(code >> 8);
                bytes.write(code);
            }
        }
        return new COSString(bytes.toByteArray());
    }

    private List<Object> rewritten(List<Object> tokens) {
        List<Object> rewritten = new ArrayList<>();
        for (Object token : tokens) {
            if (token instanceof COSArray array) {
                COSArray copy = new COSArray();
                array.forEach(part -> copy.add(rewritten(part)));
                rewritten.add(copy);
            } else {
                rewritten.add(token);
            }
        }
        return rewritten;
    }

    private COSBase rewritten(COSBase part) {
        int[] codes = part instanceof COSString string ? changed.get(string) : null;
        return codes == null ? part : string(codes);
    }
}
