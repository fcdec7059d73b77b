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
        /** An element begins. Its attributes are those at which the reader stands. */
        void open(String name, XMLStreamReader element);

        /** An element ends. */
        void close(String name);

        /** Text, in one piece or in several. */
        void text(String words);
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
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamReader.START_ELEMENT -> listener.open(reader.getLocalName(), reader);
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

    /** The value of an attribute by its local name; empty where there is none. */
    public static String attribute(XMLStreamReader element, String name) {
        for (int i = 0; i < element.getAttributeCount(); i++) {
            if (element.getAttributeLocalName(i).equals(name)) {
                return element.getAttributeValue(i);
            }
        }
        return "";
    }
}
