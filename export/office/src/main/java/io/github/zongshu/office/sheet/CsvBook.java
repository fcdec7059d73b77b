package io.github.zongshu.office.sheet;

import io.github.zongshu.form.Entry;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Reads text with separators (RFC 4180). The encoding is that of a byte order mark, else UTF-8 if every byte fits it, else GB18030
 * if every byte fits that; it is never guessed by statistics. The separator is the comma, semicolon or tab that the first line with
 * any has most of.
 */
final class CsvBook {
    private static final int MOST_ROWS = 100_000;
    private static final int MOST_UNITS = 32_767;
    private static final Charset GB18030 = Charset.forName("GB18030");

    private final String text;
    private final Sheet.Draft sheet = new Sheet.Draft("", false);
    private int at;

    private CsvBook(String text) {
        this.text = text;
    }

    static Book read(byte[] bytes) throws RefusedFileException {
        CsvBook csv = new CsvBook(decoded(bytes));
        csv.read();
        return new Book(Book.Kind.CSV, List.of(new Sheet(csv.sheet)));
    }

    private static String decoded(byte[] bytes) throws RefusedFileException {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return strict(bytes, 3, StandardCharsets.UTF_8).orElseThrow(CsvBook::unknown);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return strict(bytes, 2, StandardCharsets.UTF_16LE).orElseThrow(CsvBook::unknown);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return strict(bytes, 2, StandardCharsets.UTF_16BE).orElseThrow(CsvBook::unknown);
        }
        return strict(bytes, 0, StandardCharsets.UTF_8)
                .or(() -> strict(bytes, 0, GB18030))
                .filter(text -> text.indexOf('\0') < 0)
                .orElseThrow(CsvBook::unknown);
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> strict(byte[] bytes, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static RefusedFileException unknown() {
        return RefusedFileException.of(
                "unknown-encoding",
                "文字编码既不是 UTF-8 也不是 GB18030（GBK）",
                "the text is neither in UTF-8 nor in GB18030",
                "请另存为 .xlsx",
                "save it as .xlsx");
    }

    private void read() throws RefusedFileException {
        char separator = separator();
        int row = 0;
        while (at < text.length()) {
            if (row >= MOST_ROWS) {
                throw RefusedFileException.tooLarge(
                        "超过" + MOST_ROWS + "行", "there are more than " + MOST_ROWS + " rows");
            }
            line(row, separator);
            row++;
        }
    }

    private char separator() {
        for (String line : text.split("\r?\n", 200)) {
            char best = ',';
            long most = 0;
            for (char each : new char[] {',', ';', '\t'}) {
                long count = line.chars().filter(c -> c == each).count();
                if (count > most) {
                    best = each;
                    most = count;
                }
            }
            if (most > 0) {
                return best;
            }
        }
        return ',';
    }

    private void line(int row, char separator) throws RefusedFileException {
        int column = 0;
        while (true) {
            String field = field(row, separator);
            if (!field.isBlank()) {
                sheet.cells.add(new Sheet.Cell(row, column, new Entry.Words(field), false));
            }
            column++;
            if (at >= text.length()) {
                return;
            }
            char c = text.charAt(at++);
            if (c == '\r' && at < text.length() && text.charAt(at) == '\n') {
                at++;
                return;
            }
            if (c != separator) {
                return;
            }
        }
    }

    private String field(int row, char separator) throws RefusedFileException {
        if (at < text.length() && text.charAt(at) == '"') {
            return quoted(row);
        }
        int from = at;
        while (at < text.length()
                && text.charAt(at) != separator
                && text.charAt(at) != '\n'
                && text.charAt(at) != '\r') {
            at++;
        }
        return limited(text.substring(from, at), row);
    }

    private String quoted(int row) throws RefusedFileException {
        StringBuilder field = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"' && at < text.length() && text.charAt(at) == '"') {
                field.append('"');
                at++;
            } else if (c == '"') {
                return limited(field.toString(), row);
            } else {
                field.append(c);
            }
        }
        throw RefusedFileException.damaged(
                "第" + (row + 1) + "行的引号没有配对", "a quote in row " + (row + 1) + " does not end");
    }

    private static String limited(String field, int row) throws RefusedFileException {
        if (field.length() > MOST_UNITS) {
            throw RefusedFileException.tooLarge(
                    "第" + (row + 1) + "行有一格超过" + MOST_UNITS + "个字符",
                    "a field of row " + (row + 1) + " has more than " + MOST_UNITS + " characters");
        }
        return field;
    }
}
