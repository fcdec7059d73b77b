package io.github.zongshu.office.docx;

import io.github.zongshu.office.ooxml.ZipParts;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The text of a document as a reader finds it, and counts of characters to compare it by. */
final class DocxText {
    private DocxText() {}

    /** The paragraphs from top to bottom. */
    static List<String> paragraphs(Element root) {
        return ZipParts.all(root, "w:p").stream().map(DocxText::text).toList();
    }

    /** The text of a paragraph; tabs and line breaks as such. */
    static String text(Element paragraph) {
        StringBuilder text = new StringBuilder();
        collect(paragraph, text);
        return text.toString();
    }

    /** How often each character occurs, without white space. */
    static Map<Integer, Long> characters(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .boxed()
                .collect(Collectors.groupingBy(c -> c, TreeMap::new, Collectors.counting()));
    }

    private static void collect(Node node, StringBuilder text) {
        NodeList children = node.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            Node child = children.item(i);
            switch (child.getNodeName()) {
                case "w:t" -> text.append(child.getTextContent());
                case "w:tab" -> text.append(child.getParentNode().getNodeName().equals("w:r") ? "\t" : "");
                case "w:br" -> text.append('\n');
                default -> collect(child, text);
            }
        }
    }
}
