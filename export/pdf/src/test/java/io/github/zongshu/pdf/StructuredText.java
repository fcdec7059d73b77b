package io.github.zongshu.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Reads the text of a tagged PDF in the order of its structure tree, as a screen reader does. */
final class StructuredText {
    private final Map<PDPage, Map<Integer, String>> marked = new HashMap<>();
    private final boolean figures;
    private final StringBuilder text = new StringBuilder();

    private StructuredText(boolean figures) {
        this.figures = figures;
    }

    /**
     * The text without white space.
     *
     * @param figures whether to read what stands within figures, or all else
     */
    static String read(PDDocument document, boolean figures) throws IOException {
        StructuredText reader = new StructuredText(figures);
        for (PDPage page : document.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.setSuppressDuplicateOverlappingText(false);
            extractor.processPage(page);
            Map<Integer, String> contents = new HashMap<>();
            extractor.getMarkedContents().forEach(content -> collect(content, contents));
            reader.marked.put(page, contents);
        }
        reader.walk(document.getDocumentCatalog().getStructureTreeRoot(), false, null);
        return reader.text.toString().replaceAll("[\\s\\u3000\\u2009]", "");
    }

    private static void collect(PDMarkedContent content, Map<Integer, String> contents) {
        if (content.getMCID() >= 0) {
            StringBuilder text = new StringBuilder();
            for (Object part : content.getContents()) {
                if (part instanceof TextPosition position) {
                    text.append(position.getUnicode());
                }
            }
            contents.merge(content.getMCID(), text.toString(), String::concat);
        }
    }

    private void walk(PDStructureNode node, boolean inFigure, @Nullable PDPage page) {
        boolean figure = inFigure || isFigure(node);
        PDPage own = node instanceof PDStructureElement e && e.getPage() != null ? e.getPage() : page;
        List<Object> kids = node.getKids();
        for (Object kid : kids) {
            if (kid instanceof PDStructureNode child) {
                walk(child, figure, own);
            } else if (kid instanceof PDMarkedContentReference reference) {
                PDPage there = reference.getPage() != null ? reference.getPage() : own;
                append(there, reference.getMCID(), figure);
            } else if (kid instanceof Integer mcid) {
                append(own, mcid, figure);
            }
        }
    }

    private static boolean isFigure(PDStructureNode node) {
        return node instanceof PDStructureElement element
                && element.getStructureType().equals("Figure");
    }

    private void append(@Nullable PDPage page, int mcid, boolean figure) {
        if (figure == figures && page != null) {
            text.append(marked.getOrDefault(page, Map.of()).getOrDefault(mcid, ""));
        }
    }
}
