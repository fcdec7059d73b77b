package io.github.zongshu.office.facts;

import io.github.zongshu.office.ooxml.OpcPackage;
import io.github.zongshu.office.ooxml.Relationships;
import io.github.zongshu.office.ooxml.Xml;
import io.github.zongshu.report.Fact;
import io.github.zongshu.report.FactSheet;
import java.util.Locale;

/** Writes the facts of a document as a custom XML part with its properties. */
public final class FactsPart {
    /** The namespace of the part's markup; its last word is the version. */
    public static final String NAMESPACE = "urn:zongshu:facts:1";

    private static final String ITEM = "/customXml/item1.xml";
    private static final String PROPERTIES = "/customXml/itemProps1.xml";
    private static final String PROPERTIES_TYPE =
            "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
    private static final String DATA_STORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

    /** Names the store within a document; one document has one. */
    private static final String STORE = "{6A6F6E67-7368-7500-8000-66616374732D}";

    private FactsPart() {}

    /**
     * Adds the part to a package, unless there are no facts.
     *
     * @param file the package
     * @param document the main part, which is related to it
     * @param facts what is known of the document's numbers
     */
    public static void add(OpcPackage file, String document, FactSheet facts) {
        if (!facts.isEmpty()) {
            file.add(ITEM, "application/xml", item(facts));
            file.relate(document, Relationships.CUSTOM_XML, ITEM);
            file.add(PROPERTIES, PROPERTIES_TYPE, properties());
            file.relate(ITEM, Relationships.CUSTOM_XML_PROPERTIES, PROPERTIES);
        }
    }

    private static byte[] item(FactSheet sheet) {
        Xml xml = Xml.document().open("facts", "xmlns", NAMESPACE, "scope", sheet.scope());
        sheet.facts().forEach(fact -> write(xml, fact));
        return xml.close().bytes();
    }

    /** What other programs need is spelt out; the quantity as written says all of it. */
    private static void write(Xml xml, Fact fact) {
        xml.leaf(
                "fact",
                "reference",
                fact.reference(),
                "label",
                fact.label(),
                "quantity",
                fact.quantity(),
                "value",
                fact.quantity().value().toPlainString(),
                "interval",
                fact.quantity().interval(),
                "hedge",
                fact.quantity().hedge().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "unit",
                fact.quantity().unit(),
                "period",
                fact.period(),
                "definition",
                fact.definition(),
                "source",
                fact.source(),
                "computed",
                fact.computed());
    }

    private static byte[] properties() {
        Xml xml = Xml.document().open("ds:datastoreItem", "ds:itemID", STORE, "xmlns:ds", DATA_STORE);
        xml.open("ds:schemaRefs").leaf("ds:schemaRef", "ds:uri", NAMESPACE).close();
        return xml.close().bytes();
    }
}
