package io.github.zongshu.pdf.out;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** The metadata packet of a PDF/A-2a or 3a and PDF/UA-1 file (ISO 19005-2, 6.6; ISO 19005-3, 6.6; ISO 14289-1, 5). */
final class XmpPacket {
    private static final String TEMPLATE = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <dc:format>application/pdf</dc:format>
            <dc:language><rdf:Bag><rdf:li>zh-CN</rdf:li></rdf:Bag></dc:language>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">@title@</rdf:li></rdf:Alt></dc:title>
            @author@@subject@@keywords@</rdf:Description>
            <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
            <xmp:CreateDate>@date@</xmp:CreateDate>
            <xmp:ModifyDate>@date@</xmp:ModifyDate>
            <xmp:CreatorTool>Zongshu</xmp:CreatorTool>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
            <pdf:Producer>@producer@</pdf:Producer>
            @words@</rdf:Description>
            @archive@<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <pdfuaid:part>1</pdfuaid:part>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
             xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>the part of ISO 14289 that the file follows</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>""";

    private static final String ARCHIVE = """
            <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
            <pdfaid:part>@part@</pdfaid:part>
            <pdfaid:conformance>A</pdfaid:conformance>
            </rdf:Description>
            """;

    private XmpPacket() {}

    private static String archive(Envelope.Conformance conformance) {
        return switch (conformance) {
            case NONE -> "";
            case PDF_A_2A -> ARCHIVE.replace("@part@", "2");
            case PDF_A_3A -> ARCHIVE.replace("@part@", "3");
        };
    }

    static byte[] of(DocumentInfo info, String producer, Envelope.Conformance conformance) {
        String keywords = info.keywords().stream()
                .map(word -> "<rdf:li>" + escaped(word) + "</rdf:li>")
                .collect(Collectors.joining());
        return TEMPLATE.replace("@archive@", archive(conformance))
                .replace("@title@", escaped(info.title()))
                .replace(
                        "@author@",
                        part(info.author(), "<dc:creator><rdf:Seq><rdf:li>", "</rdf:li></rdf:Seq></dc:creator>\n"))
                .replace(
                        "@subject@",
                        part(
                                info.subject(),
                                "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">",
                                "</rdf:li></rdf:Alt></dc:description>\n"))
                .replace(
                        "@keywords@",
                        keywords.isEmpty() ? "" : "<dc:subject><rdf:Bag>" + keywords + "</rdf:Bag></dc:subject>\n")
                .replace("@words@", part(PdfFile.keywords(info), "<pdf:Keywords>", "</pdf:Keywords>\n"))
                .replace("@date@", info.date() + "T00:00:00Z")
                .replace("@producer@", escaped(producer))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String part(String text, String open, String close) {
        return text.isEmpty() ? "" : open + escaped(text) + close;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
