package io.github.zongshu.office.ooxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class OpcPackageTest {
    private static final byte[] CONTENT = "<a/>".getBytes(StandardCharsets.UTF_8);

    private static byte[] written(OpcPackage file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.writeTo(out);
        return out.toByteArray();
    }

    @Test
    void writesContentTypesFirstThenRelationshipsThenPartsAsAdded() throws IOException {
        OpcPackage file = new OpcPackage();
        file.add("/word/document.xml", "text/a", CONTENT);
        file.add("/word/a.xml", "text/b", CONTENT);
        String first = file.relate("", "urn:main", "/word/document.xml");
        String second = file.relate("/word/document.xml", "urn:a", "/word/a.xml");

        ZipParts parts = new ZipParts(written(file));

        assertThat(parts.names())
                .containsExactly(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "word/_rels/document.xml.rels",
                        "word/document.xml",
                        "word/a.xml");
        assertThat(first).isEqualTo("rId1");
        assertThat(second).isEqualTo("rId1");
        assertThat(parts.text("[Content_Types].xml")).contains("PartName=\"/word/a.xml\" ContentType=\"text/b\"");
        assertThat(parts.text("word/_rels/document.xml.rels"))
                .contains("Id=\"rId1\" Type=\"urn:a\" Target=\"/word/a.xml\"");
    }

    @Test
    void refusesNamesThatAreTakenOrNotAbsolute() {
        OpcPackage file = new OpcPackage();
        file.add("/a.xml", "text/a", CONTENT);

        assertThatThrownBy(() -> file.add("/a.xml", "text/a", CONTENT)).hasMessageContaining("/a.xml");
        assertThatThrownBy(() -> file.add("b.xml", "text/a", CONTENT)).hasMessageContaining("b.xml");
    }

    @Test
    void refusesRelationshipsThatLeadNowhere() {
        OpcPackage file = new OpcPackage();
        file.relate("", "urn:main", "/missing.xml");

        assertThatThrownBy(() -> written(file))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("/missing.xml");
    }

    @Test
    void givesACopiedZipFixedTimesAndAnOrder() throws IOException {
        ByteArrayOutputStream source = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(source)) {
            for (String name : new String[] {"xl/b.xml", "xl/a.xml", "[Content_Types].xml"}) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(CONTENT);
                zip.closeEntry();
            }
        }
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        FixedZip.copy(source.toByteArray(), copy);

        assertThat(new ZipParts(copy.toByteArray()).names())
                .containsExactly("[Content_Types].xml", "xl/a.xml", "xl/b.xml");
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(copy.toByteArray()))) {
            assertThat(in.getNextEntry().getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 2, 1, 0, 0));
        }
    }
}
