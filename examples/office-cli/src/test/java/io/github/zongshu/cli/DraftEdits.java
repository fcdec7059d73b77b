package io.github.zongshu.cli;

import io.github.zongshu.office.ooxml.FixedZip;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A Word document that is edited as people and programs do: each method is one act at the body's markup. */
final class DraftEdits {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String BODY = "word/document.xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Document body;

    DraftEdits(byte[] document) throws IOException, SAXException, ParserConfigurationException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(document))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        this.body = factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(BODY)));
    }

    /** The edited file. */
    byte[] bytes() throws IOException, TransformerException {
        Transformer transformer = TransformerFactory.newInstance().newTransformer();
        transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
        StringWriter text = new StringWriter();
        transformer.transform(new DOMSource(body), new StreamResult(text));
        parts.put(BODY, text.toString().getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FixedZip zip = new FixedZip(out);
        for (Map.Entry<String, byte[]> each : parts.entrySet()) {
            zip.put(each.getKey(), each.getValue());
        }
        zip.finish();
        return out.toByteArray();
    }

    static List<Element> all(Node root, String name) {
        NodeList found = root instanceof Document document
                ? document.getElementsByTagNameNS(W, name)
                : ((Element) root).getElementsByTagNameNS(W, name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    /** The controls of bound numbers, in order. */
    List<Element> controls() {
        return all(body, "sdt");
    }

    /** Those in running text. */
    List<Element> inProse() {
        return controls().stream()
                .filter(control -> above(control, "tbl").isEmpty())
                .filter(control -> all(above(control, "p").orElseThrow(), "t").stream()
                                .mapToInt(t -> t.getTextContent().length())
                                .sum()
                        > 30)
                .toList();
    }

    /** Those in cells of tables that have a head. */
    List<Element> inCells() {
        return controls().stream()
                .filter(control -> above(control, "tbl")
                        .filter(table -> !all(table, "tblHeader").isEmpty())
                        .isPresent())
                .toList();
    }

    static Optional<Element> above(Node node, String name) {
        for (Node at = node.getParentNode(); at != null; at = at.getParentNode()) {
            if (name.equals(at.getLocalName())) {
                return Optional.of((Element) at);
            }
        }
        return Optional.empty();
    }

    static String text(Node node) {
        StringBuilder text = new StringBuilder();
        all(node, "t").forEach(t -> text.append(t.getTextContent()));
        return text.toString();
    }

    /** The text of a paragraph with its tabs and line breaks. */
    private static String words(Node node) {
        StringBuilder words = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            switch (String.valueOf(child.getLocalName())) {
                case "t" -> words.append(child.getTextContent());
                case "tab" -> words.append('\t');
                case "br" -> words.append('\n');
                case "pPr", "delText" -> {}
                default -> words.append(words(child));
            }
        }
        return words.toString();
    }

    /** Types over what stands in a control. */
    static void type(Element control, String words) {
        List<Element> texts = all(control, "t");
        texts.forEach(t -> t.setTextContent(""));
        texts.getFirst().setTextContent(words);
    }

    /** Types over it with changes tracked. */
    void typeTracked(Element control, String words) {
        for (Element run : all(control, "r")) {
            Node parent = run.getParentNode();
            Element inserted = change("ins");
            Element copy = (Element) run.cloneNode(true);
            all(copy, "t").forEach(t -> t.setTextContent(words));
            inserted.appendChild(copy);
            parent.insertBefore(inserted, run.getNextSibling());
            parent.replaceChild(deleted(run), run);
        }
    }

    private Element change(String name) {
        Element change = body.createElementNS(W, "w:" + name);
        change.setAttributeNS(W, "w:id", "9000");
        change.setAttributeNS(W, "w:author", "审稿人");
        return change;
    }

    private Element deleted(Element run) {
        Element deletion = change("del");
        Element copy = (Element) run.cloneNode(true);
        all(copy, "t").forEach(t -> body.renameNode(t, W, "w:delText"));
        deletion.appendChild(copy);
        return deletion;
    }

    /** Each letter of a number becomes a run of its own. */
    void split(Element control) {
        for (Element run : all(control, "r")) {
            String words = text(run);
            for (int i = 0; i < words.length(); i++) {
                Element letter = (Element) run.cloneNode(true);
                all(letter, "t").getFirst().setTextContent(words.substring(i, i + 1));
                run.getParentNode().insertBefore(letter, run);
            }
            run.getParentNode().removeChild(run);
        }
    }

    /** The pieces of the sentence in which a control stands, its full stop included; runs are cut where it begins and ends. */
    List<Node> sentence(Element control) {
        Element paragraph = above(control, "p").orElseThrow();
        cutAfterFullStops(paragraph);
        List<Node> pieces = new ArrayList<>();
        boolean found = false;
        for (Node child = paragraph.getFirstChild(); child != null; child = child.getNextSibling()) {
            if ("pPr".equals(child.getLocalName())) {
                continue;
            }
            pieces.add(child);
            found |= child.equals(control);
            boolean ends = "r".equals(child.getLocalName()) && text(child).endsWith("。");
            if (ends && found) {
                return pieces;
            }
            if (ends) {
                pieces.clear();
            }
        }
        return pieces;
    }

    private static void cutAfterFullStops(Element paragraph) {
        for (Element run : all(paragraph, "r")) {
            List<Element> texts = all(run, "t");
            boolean plain = texts.size() == 1 && run.getParentNode().equals(paragraph);
            while (plain && isCut(run, texts.getFirst())) {
                // Each turn cuts off one sentence.
            }
        }
    }

    private static boolean isCut(Element run, Element text) {
        String words = text.getTextContent();
        int stop = words.indexOf('。');
        if (stop < 0 || stop == words.length() - 1) {
            return false;
        }
        Element first = (Element) run.cloneNode(true);
        all(first, "t").getFirst().setTextContent(words.substring(0, stop + 1));
        text.setTextContent(words.substring(stop + 1));
        run.getParentNode().insertBefore(first, run);
        return true;
    }

    static void remove(List<Node> pieces) {
        pieces.forEach(piece -> piece.getParentNode().removeChild(piece));
    }

    /** Deletes pieces with changes tracked. */
    void removeTracked(List<Node> pieces) {
        for (Node piece : pieces) {
            if (piece instanceof Element element && "r".equals(element.getLocalName())) {
                element.getParentNode().replaceChild(deleted(element), element);
            } else if (piece instanceof Element element) {
                all(element, "r").forEach(run -> run.getParentNode().replaceChild(deleted(run), run));
            }
        }
    }

    /** Adds pieces at the end of a paragraph. */
    static void append(Element paragraph, List<Node> pieces) {
        pieces.forEach(paragraph::appendChild);
    }

    /** A copy as Word pastes it: with its controls, without its bookmarks. */
    static List<Node> copies(List<Node> pieces) {
        return pieces.stream()
                .filter(piece -> !String.valueOf(piece.getLocalName()).startsWith("bookmark"))
                .map(piece -> piece.cloneNode(true))
                .toList();
    }

    /** Adds words at the end of a paragraph. */
    void append(Element paragraph, String words) {
        Element run = body.createElementNS(W, "w:r");
        Element text = body.createElementNS(W, "w:t");
        text.setTextContent(words);
        run.appendChild(text);
        paragraph.appendChild(run);
    }

    /** The paragraphs of running text that hold numbers, in order. */
    List<Element> proseParagraphs() {
        return inProse().stream()
                .map(control -> above(control, "p").orElseThrow())
                .distinct()
                .toList();
    }

    /** The rows of all tables with heads, these left out, from the last to the first. */
    void reverseRows() {
        for (Element table : all(body, "tbl")) {
            List<Element> rows = all(table, "tr").stream()
                    .filter(row -> all(row, "tblHeader").isEmpty())
                    .toList();
            if (rows.size() < all(table, "tr").size()) {
                rows.reversed().forEach(table::appendChild);
            }
        }
    }

    /** Pairs of neighbouring paragraphs of running text become one each. */
    void joinParagraphs() {
        List<Element> paragraphs = proseParagraphs();
        for (int i = 0; i + 1 < paragraphs.size(); i += 2) {
            moveContent(paragraphs.get(i + 1), paragraphs.get(i));
            paragraphs.get(i + 1).getParentNode().removeChild(paragraphs.get(i + 1));
        }
    }

    private static void moveContent(Element from, Element to) {
        List<Node> content = new ArrayList<>();
        for (Node child = from.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (!"pPr".equals(child.getLocalName())) {
                content.add(child);
            }
        }
        content.forEach(to::appendChild);
    }

    /** Tables with heads become lines of text, a tab between cells. */
    void tablesToText() {
        for (Element table : all(body, "tbl")) {
            if (!all(table, "tblHeader").isEmpty()) {
                for (Element row : all(table, "tr")) {
                    Element line = body.createElementNS(W, "w:p");
                    for (Element cell : all(row, "tc")) {
                        all(cell, "p").forEach(paragraph -> moveContent(paragraph, line));
                        Element tab = body.createElementNS(W, "w:r");
                        tab.appendChild(body.createElementNS(W, "w:tab"));
                        line.appendChild(tab);
                    }
                    table.getParentNode().insertBefore(line, table);
                }
                table.getParentNode().removeChild(table);
            }
        }
    }

    /** Other words for some that stand outside of numbers. */
    void reword(Map<String, String> words) {
        for (Element text : all(body, "t")) {
            if (above(text, "sdt").isEmpty()) {
                String reworded = text.getTextContent();
                for (Map.Entry<String, String> each : words.entrySet()) {
                    reworded = reworded.replace(each.getKey(), each.getValue());
                }
                text.setTextContent(reworded);
                text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
            }
        }
    }

    /** Puts a paragraph's content into a text box that is stored twice, as Word stores it for old versions of itself. */
    void box(Element paragraph) {
        String compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
        Element run = body.createElementNS(W, "w:r");
        Element alternatives = body.createElementNS(compatibility, "mc:AlternateContent");
        Element inner = body.createElementNS(W, "w:p");
        moveContent(paragraph, inner);
        for (String name : List.of("mc:Choice", "mc:Fallback")) {
            Element alternative = body.createElementNS(compatibility, name);
            Element content = body.createElementNS(W, "w:txbxContent");
            content.appendChild(inner.cloneNode(true));
            alternative.appendChild(content);
            alternatives.appendChild(alternative);
        }
        run.appendChild(alternatives);
        paragraph.appendChild(run);
    }

    /** Takes every control away and leaves what stands in it. */
    void unwrap() {
        for (Element control : controls()) {
            Node parent = control.getParentNode();
            Node content = all(control, "sdtContent").getFirst();
            while (content.getFirstChild() != null) {
                parent.insertBefore(content.getFirstChild(), control);
            }
            parent.removeChild(control);
        }
    }

    /** Takes every bookmark away. */
    void dropBookmarks() {
        all(body, "bookmarkStart").forEach(mark -> mark.getParentNode().removeChild(mark));
        all(body, "bookmarkEnd").forEach(mark -> mark.getParentNode().removeChild(mark));
    }

    /** Every paragraph becomes one run of its text, as text pasted without its looks. */
    void paste() {
        unwrap();
        dropBookmarks();
        for (Element paragraph : all(body, "p")) {
            String words = words(paragraph);
            boolean holdsMore = Stream.of("drawing", "sectPr", "txbxContent")
                    .anyMatch(name -> !all(paragraph, name).isEmpty());
            if (!holdsMore && !words.isEmpty()) {
                while (paragraph.getFirstChild() != null) {
                    paragraph.removeChild(paragraph.getFirstChild());
                }
                append(paragraph, words);
            }
        }
        parts.remove("customXml/item1.xml");
        parts.put(
                "word/_rels/document.xml.rels",
                new String(parts.get("word/_rels/document.xml.rels"), StandardCharsets.UTF_8)
                        .replaceAll("<Relationship [^>]*customXml/item1[^>]*/>", "")
                        .getBytes(StandardCharsets.UTF_8));
        parts.remove("customXml/itemProps1.xml");
        parts.remove("customXml/_rels/item1.xml.rels");
        parts.put(
                "[Content_Types].xml",
                new String(parts.get("[Content_Types].xml"), StandardCharsets.UTF_8)
                        .replaceAll("<Override [^>]*customXml[^>]*/>", "")
                        .getBytes(StandardCharsets.UTF_8));
    }
}
