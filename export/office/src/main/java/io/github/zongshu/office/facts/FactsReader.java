package io.github.zongshu.office.facts;

import io.github.zongshu.message.Message;
import io.github.zongshu.office.reading.Markup;
import io.github.zongshu.office.reading.PartStore;
import io.github.zongshu.office.reading.UnreadableDocumentException;
import io.github.zongshu.office.reading.UnreadableDocumentException.Kind;
import io.github.zongshu.quantity.Quantity;
import io.github.zongshu.report.Fact;
import io.github.zongshu.report.FactSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the facts that travel in a Word document. What was edited in the text since does not change them: they are what the
 * document was made from.
 */
public final class FactsReader {
    private FactsReader() {}

    /**
     * The facts of a document.
     *
     * @param document a .docx file
     * @throws UnreadableDocumentException if it holds no facts, is no Word document, is protected, damaged or too large, or holds
     *     macros
     * @throws IOException if the file cannot be read
     */
    public static FactSheet read(Path document) throws IOException {
        return read(Files.readAllBytes(document));
    }

    /**
     * The facts of a document.
     *
     * @param document the bytes of a .docx file
     * @throws UnreadableDocumentException as {@link #read(Path)}
     */
    public static FactSheet read(byte[] document) throws IOException {
        return find(PartStore.open(document)).orElseThrow(FactsReader::none);
    }

    /**
     * The facts of an opened document, or nothing where it holds none.
     *
     * @throws UnreadableDocumentException if it is damaged
     */
    public static Optional<FactSheet> find(PartStore parts) throws IOException {
        try {
            String main = parts.related("", "officeDocument");
            for (String item : parts.targets(main, "customXml").values()) {
                Listener listener = new Listener();
                Markup.read(parts.part(item), listener);
                if (listener.isOurs) {
                    return Optional.of(new FactSheet(listener.scope, listener.facts));
                }
            }
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            throw damaged(e);
        } catch (IOException e) {
            throw e instanceof UnreadableDocumentException ? e : damaged(e);
        }
    }

    private static UnreadableDocumentException none() {
        return new UnreadableDocumentException(
                Kind.NO_FACTS,
                new Message(
                        "文档里没有数据部件：不是本程序所写，或正文被贴进了新文件；请用程序写出的原件",
                        "the document holds no facts: it was not written by this program, or its text was pasted into a new file; "
                                + "use the document as it was written"));
    }

    private static UnreadableDocumentException damaged(Exception cause) {
        return new UnreadableDocumentException(
                Kind.DAMAGED,
                new Message(
                        "文档里的数据部件损坏：" + cause.getMessage(),
                        "the facts in the document are damaged: " + cause.getMessage()),
                cause);
    }

    /** Takes the facts from a part, if it is theirs. */
    private static final class Listener implements Markup.Listener {
        private final List<Fact> facts = new ArrayList<>();
        private String scope = "";
        private boolean isOurs;

        @Override
        public void open(String name, Markup.Element element) {
            if (!FactsPart.NAMESPACE.equals(element.namespace())) {
                return;
            }
            if (name.equals("facts")) {
                isOurs = true;
                scope = element.attribute("scope");
            } else if (name.equals("fact")) {
                facts.add(fact(element));
            }
        }

        private static Fact fact(Markup.Element element) {
            return new Fact(
                    element.attribute("reference"),
                    element.attribute("label"),
                    Quantity.parse(element.attribute("quantity")),
                    element.attribute("period"),
                    element.attribute("definition"),
                    element.attribute("source"),
                    element.attribute("computed").equals("true"));
        }

        @Override
        public void close(String name) {}

        @Override
        public void text(String words) {}
    }
}
