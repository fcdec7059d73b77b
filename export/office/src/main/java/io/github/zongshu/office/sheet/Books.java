package io.github.zongshu.office.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Reads workbooks. What a file is, its first bytes tell, not its name. */
public final class Books {
    private static final long MOST_BYTES = 32L << 20;
    private static final int HEAD = 4_096;

    private Books() {}

    /**
     * Reads a workbook.
     *
     * @throws RefusedFileException if it is none, or holds what a form must not
     * @throws IOException if the file system fails
     */
    public static Book read(Path file) throws IOException, RefusedFileException {
        long size = Files.size(file);
        if (size > MOST_BYTES) {
            throw RefusedFileException.tooLarge(
                    "文件超过" + (MOST_BYTES >> 20) + " MB", "the file is larger than " + (MOST_BYTES >> 20) + " MB");
        }
        if (size == 0) {
            throw RefusedFileException.damaged("文件是空的", "it is empty");
        }
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (starts(head, 'P', 'K')) {
            return XlsxBook.read(ZipParts.read(file));
        }
        if (starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            return ole(file);
        }
        return text(file, head);
    }

    private static boolean starts(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (head.length <= i || (head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** A compound file: a workbook of old, or a new one that is encrypted (MS-OFFCRYPTO 2.3.4.4). */
    private static Book ole(Path file) throws IOException, RefusedFileException {
        byte[] all = Files.readAllBytes(file);
        String units = new String(all, StandardCharsets.ISO_8859_1);
        if (units.contains(wide("EncryptedPackage"))) {
            throw encrypted();
        }
        if (!units.contains(wide("Workbook")) && !units.contains(wide("Book"))) {
            throw RefusedFileException.notAWorkbook("别的老式 Office 文件", "another Office file of old");
        }
        return XlsBook.read(file);
    }

    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }

    static RefusedFileException encrypted() {
        return RefusedFileException.of(
                "encrypted",
                "文件加了密码",
                "the file is encrypted",
                "请取消打开密码后重新发送",
                "remove the password and send it again");
    }

    private static Book text(Path file, byte[] head) throws IOException, RefusedFileException {
        String words = new String(head, StandardCharsets.ISO_8859_1).strip().toLowerCase(Locale.ROOT);
        if (words.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
            throw RefusedFileException.notAWorkbook("XML 表格 2003", "an XML spreadsheet of 2003");
        }
        if (words.startsWith("<!doctype html") || words.contains("<html") || words.startsWith("<table")) {
            throw RefusedFileException.notAWorkbook("网页", "a web page");
        }
        if (words.startsWith("%pdf") || words.startsWith("{\\rtf")) {
            throw RefusedFileException.notAWorkbook("PDF 或 RTF 文件", "a PDF or RTF file");
        }
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".csv") && !name.endsWith(".txt")) {
            throw RefusedFileException.notAWorkbook("改了后缀的文本或别的文件", "a text or another file by that name");
        }
        return CsvBook.read(Files.readAllBytes(file));
    }
}
