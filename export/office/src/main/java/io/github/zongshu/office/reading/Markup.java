package io.github.zongshu.office.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Goes through a part's markup, without document types and without anything outside of the part. */
public final class Markup {
    private static final XMLInputFactory FACTORY = factory();

    private Markup() {}

    /** Told of markup from its beginning to its end. */
    public interface Listener {
        /** An element begins. It is not to be asked anything later. */
        void open(String name, Element element);

        /** An element ends. */
        void close(String name);

        /** Text, in one piece or in several. */
        void text(String words);
    }

    /** The element that begins, while a listener is told of it. */
    public static final class Element {
        private final XMLStreamReader reader;

        private Element(XMLStreamReader reader) {
            this.reader = reader;
        }

        /** Its namespace; empty where it has none. */
        public String namespace() {
            String namespace = reader.getNamespaceURI();
            return namespace == null ? "" : namespace;
        }

        /** The value of an attribute by its local name; empty where there is none. */
        public String attribute(String name) {
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                if (reader.getAttributeLocalName(i).equals(name)) {
                    return reader.getAttributeValue(i);
                }
            }
            return "";
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /**
     * Goes through a part. Names are local: a prefix is the writer's choice.
     *
     * @throws IOException if it is not well formed
     */
    public static void read(byte[] part, Listener listener) throws IOException {
        try {
            XMLStreamReader reader = reader(part);
            Element element = new Element(reader);
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamReader.START_ELEMENT -> listener.open(reader.getLocalName(), element);
                    case XMLStreamReader.END_ELEMENT -> listener.close(reader.getLocalName());
                    case XMLStreamReader.CHARACTERS, XMLStreamReader.SPACE, XMLStreamReader.CDATA ->
                        listener.text(reader.getText());
                    case XMLStreamReader.DTD -> throw new IOException("the markup has a document type");
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException("the markup is broken: " + e.getMessage(), e);
        }
    }

    /** The JDK does not promise that a factory may be asked by many threads at once. */
    private static XMLStreamReader reader(byte[] part) throws XMLStreamException {
        synchronized (FACTORY) {
            return FACTORY.createXMLStreamReader(new ByteArrayInputStream(part));
        }
    }
}
