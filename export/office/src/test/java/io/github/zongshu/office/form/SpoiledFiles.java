package io.github.zongshu.office.form;

import static io.github.zongshu.office.form.Spoiled.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What comes back instead of a workbook, and what workbooks must not hold. */
final class SpoiledFiles {
    private static final Charset GBK = Charset.forName("GBK");

    private SpoiledFiles() {}

    static List<Spoiled> all() {
        return List.of(
                file("saved as .xls", ".xls", form -> xls(form), "ok"),
                file("an .xls by the name of .xlsx", ".xlsx", form -> xls(form), "ok"),
                file("an .xlsx by the name of .xls", ".xls", form -> form, "ok"),
                file("CSV in UTF-8", ".csv", form -> csv(form, ',').getBytes(StandardCharsets.UTF_8), "ok cover-lost"),
                file(
                        "CSV in UTF-8 with its mark",
                        ".csv",
                        form -> ("\ufeff" + csv(form, ',')).getBytes(StandardCharsets.UTF_8),
                        "ok cover-lost"),
                file("CSV in GBK", ".csv", form -> csv(form, ',').getBytes(GBK), "ok cover-lost"),
                file(
                        "CSV in UTF-16",
                        ".csv",
                        form -> ("\ufeff" + csv(form, ',')).getBytes(StandardCharsets.UTF_16LE),
                        "ok cover-lost"),
                file("tabs instead of commas", ".txt", form -> csv(form, '\t').getBytes(GBK), "ok cover-lost"),
                file(
                        "CSV with a quote that does not end",
                        ".csv",
                        form -> (csv(form, ',') + "\"").getBytes(GBK),
                        "refused damaged-file"),
                file(
                        "CSV in no encoding",
                        ".csv",
                        form -> new byte[] {'a', ',', (byte) 0xFF, (byte) 0xFF, 'b'},
                        "refused unknown-encoding"),
                file("written by a streaming writer", ".xlsx", form -> streamed(form), "ok"),
                file("an entry that climbs out", ".xlsx", form -> with(form, "../../evil", "x"), "ok"),
                file("macros", ".xlsm", form -> with(form, "xl/vbaProject.bin", "x"), "refused macros"),
                file(
                        "macros by the name of .xlsx",
                        ".xlsx",
                        form -> with(form, "xl/vbaProject.bin", "x"),
                        "refused macros"),
                file(
                        "an external link",
                        ".xlsx",
                        form -> with(form, "xl/externalLinks/externalLink1.xml", "<a/>"),
                        "refused external-link"),
                file(
                        "a picture from elsewhere",
                        ".xlsx",
                        form -> with(form, "xl/drawings/_rels/drawing1.xml.rels", EXTERNAL),
                        "refused external-link"),
                file(
                        "an embedded object",
                        ".xlsx",
                        form -> with(form, "xl/embeddings/oleObject1.bin", "x"),
                        "refused embedded-object"),
                file(
                        "a control",
                        ".xlsx",
                        form -> with(form, "xl/activeX/activeX1.xml", "<a/>"),
                        "refused embedded-object"),
                file("encrypted", ".xlsx", SpoiledFiles::encrypted, "refused encrypted"),
                file("cut off", ".xlsx", form -> Arrays.copyOf(form, form.length / 2), "refused damaged-file"),
                file("nothing", ".xlsx", form -> new byte[0], "refused damaged-file"),
                file("another zip", ".xlsx", form -> zip(Map.of("a.txt", bytes("a"))), "refused not-a-workbook"),
                file(
                        "OpenDocument",
                        ".ods",
                        form -> zip(Map.of("mimetype", bytes("application/vnd.oasis"))),
                        "refused not-a-workbook"),
                file("Word", ".xlsx", form -> word(form), "refused not-a-workbook"),
                file("a text by that name", ".xlsx", form -> bytes("渔木镇 40场"), "refused not-a-workbook"),
                file(
                        "a web page by that name",
                        ".xls",
                        form -> bytes("<html><table></table></html>"),
                        "refused not-a-workbook"),
                file(
                        "XML of 2003",
                        ".xls",
                        form -> bytes(
                                "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>"),
                        "refused not-a-workbook"),
                file("PDF by that name", ".xlsx", form -> bytes("%PDF-1.7"), "refused not-a-workbook"),
                file("half an .xls", ".xls", form -> Arrays.copyOf(xls(form), 2_000), "refused damaged-file"),
                file(
                        "Strict Open XML",
                        ".xlsx",
                        form -> replaced(
                                form,
                                "xl/workbook.xml",
                                "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                                "http://purl.oclc.org/ooxml/spreadsheetml/main"),
                        "refused strict-workbook"),
                file(
                        "a document type",
                        ".xlsx",
                        form -> replaced(
                                form,
                                "xl/worksheets/sheet2.xml",
                                "<worksheet",
                                "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><worksheet"),
                        "refused document-type"),
                file(
                        "a text that is not there",
                        ".xlsx",
                        form -> replaced(
                                form,
                                "xl/worksheets/sheet2.xml",
                                "<c r=\"E7\"",
                                "<c r=\"E7\" t=\"s\"><v>99999</v></c><c r=\"E7\""),
                        "refused damaged-file"),
                file(
                        "markup that breaks off",
                        ".xlsx",
                        form -> replaced(form, "xl/worksheets/sheet2.xml", "</sheetData>", "</sheetData"),
                        "refused damaged-file"),
                file(
                        "a zip bomb",
                        ".xlsx",
                        form -> with(form, "xl/media/a.xml", " ".repeat(60_000_000)),
                        "refused too-large"),
                file("two thousand parts", ".xlsx", SpoiledFiles::manyParts, "refused too-large"),
                file("a part twice", ".xlsx", SpoiledFiles::twice, "refused damaged-file"),
                file("another workbook", ".xlsx", form -> anotherWorkbook(), "refused not-this-form"));
    }

    private static final String EXTERNAL = "<Relationships><Relationship Id=\"r1\" Type=\"http://x/image\""
            + " Target=\"http://example.com/a.png\" TargetMode=\"External\"/></Relationships>";

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] xls(byte[] form) throws IOException {
        try (XSSFWorkbook from = new XSSFWorkbook(new ByteArrayInputStream(form));
                HSSFWorkbook to = new HSSFWorkbook()) {
            for (int s = 0; s < from.getNumberOfSheets(); s++) {
                SpoiledSheets.copy(from.getSheetAt(s), to.createSheet(from.getSheetName(s)), 0);
            }
            to.setSheetHidden(2, true);
            return ReadingForms.bytes(to);
        }
    }

    private static String csv(byte[] form, char separator) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(form))) {
            Sheet sheet = book.getSheet("填报表");
            DataFormatter formatter = new DataFormatter(java.util.Locale.ROOT);
            StringBuilder text = new StringBuilder();
            for (int r = 0; r <= sheet.getLastRowNum(); r++) {
                for (int c = 0; c < 7; c++) {
                    String words = sheet.getRow(r) == null
                            ? ""
                            : formatter.formatCellValue(sheet.getRow(r).getCell(c));
                    boolean quote = words.indexOf(separator) >= 0 || words.indexOf('\n') >= 0;
                    text.append(c == 0 ? "" : separator).append(quote ? "\"" + words + "\"" : words);
                }
                text.append("\r\n");
            }
            return text.toString();
        }
    }

    private static byte[] streamed(byte[] form) throws IOException {
        try (XSSFWorkbook from = new XSSFWorkbook(new ByteArrayInputStream(form));
                SXSSFWorkbook to = new SXSSFWorkbook()) {
            for (int s = 0; s < from.getNumberOfSheets(); s++) {
                SpoiledSheets.copy(from.getSheetAt(s), to.createSheet(from.getSheetName(s)), 0);
            }
            return ReadingForms.bytes(to);
        }
    }

    static Map<String, byte[]> entries(byte[] zip) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return out.toByteArray();
    }

    private static byte[] with(byte[] form, String name, String content) throws IOException {
        Map<String, byte[]> entries = entries(form);
        entries.put(name, bytes(content));
        return zip(entries);
    }

    private static byte[] replaced(byte[] form, String part, String old, String now) throws IOException {
        Map<String, byte[]> entries = entries(form);
        String text = new String(entries.get(part), StandardCharsets.UTF_8);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(part + " has no " + old);
        }
        entries.put(
                part,
                bytes(text.replaceFirst(
                        java.util.regex.Pattern.quote(old), java.util.regex.Matcher.quoteReplacement(now))));
        return zip(entries);
    }

    private static byte[] word(byte[] form) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries(form)
                .forEach((name, content) -> entries.put(
                        name.replace("xl/", "word/"),
                        bytes(new String(content, StandardCharsets.UTF_8).replace("xl/", "word/"))));
        return zip(entries);
    }

    private static byte[] manyParts(byte[] form) throws IOException {
        Map<String, byte[]> entries = entries(form);
        for (int i = 0; i < 2_000; i++) {
            entries.put("xl/media/image" + i + ".png", new byte[1]);
        }
        return zip(entries);
    }

    private static byte[] twice(byte[] form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            for (int round = 0; round < 2; round++) {
                for (Map.Entry<String, byte[]> entry : entries(form).entrySet()) {
                    zip.putArchiveEntry(new ZipArchiveEntry(entry.getKey()));
                    zip.write(entry.getValue());
                    zip.closeArchiveEntry();
                }
            }
        }
        return out.toByteArray();
    }

    private static byte[] encrypted(byte[] form) throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(files)) {
                out.write(form);
            }
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            files.writeFilesystem(all);
            return all.toByteArray();
        }
    }

    private static byte[] anotherWorkbook() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            ReadingForms.set(book.createSheet("通讯录"), "A1", "姓名");
            return ReadingForms.bytes(book);
        }
    }
}
