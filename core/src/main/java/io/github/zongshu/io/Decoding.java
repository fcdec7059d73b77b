package io.github.zongshu.io;

import io.github.zongshu.message.Message;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** From bytes to text. UTF-8 and nothing else: an encoding that is guessed is guessed wrong one day. */
final class Decoding {
    /** The largest campaign file, far above any that is written by hand; pictures are files of their own. */
    static final int MOST_BYTES = 4 << 20;

    /** The file holds nothing. */
    static final Message EMPTY = new Message("文件是空的", "the file is empty");

    /** What to write in a file that holds nothing, or something else. */
    static final Message BEGIN = new Message(
            "第一行写 zongshu: 1，然后写 title、scope、period、metrics",
            "write zongshu: 1 on the first line, then title, scope, period, metrics");

    private static final Message SAVE_AS = new Message("请在编辑器里另存为 UTF-8 编码", "save the file as UTF-8 in an editor");

    private final byte[] bytes;
    private final Findings findings;

    private Decoding(byte[] bytes, Findings findings) {
        this.bytes = bytes;
        this.findings = findings;
    }

    /** The text without a byte order mark, invisible characters reported and replaced; empty if it cannot be read. */
    static Optional<String> decode(byte[] bytes, Findings findings) {
        return new Decoding(bytes, findings).decode();
    }

    private Optional<String> decode() {
        if (bytes.length > MOST_BYTES) {
            return refuse(
                    "too-large",
                    new Message(
                            "文件超过" + (MOST_BYTES >> 20) + " MB",
                            "the file is larger than " + (MOST_BYTES >> 20) + " MB"),
                    new Message("图片另存为文件，综述文件只写文件名", "keep pictures in files of their own and name them here"));
        }
        if (isUtf16()) {
            return refuse("utf-16", new Message("文件是 UTF-16 编码（“Unicode”）", "the file is in UTF-16"), SAVE_AS);
        }
        return strictly().flatMap(text -> {
            if (text.isBlank()) {
                return refuse("empty-file", EMPTY, BEGIN);
            }
            return Optional.of(withoutInvisible(text));
        });
    }

    private Optional<String> refuse(String rule, Message problem, Message hint) {
        findings.note(Place.START, rule, problem, hint);
        return Optional.empty();
    }

    /** By its mark, or by a zero among the first two bytes, which no YAML or JSON text has in UTF-8. */
    private boolean isUtf16() {
        if (bytes.length < 2) {
            return false;
        }
        int first = ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        return first == 0xFEFF || first == 0xFFFE || bytes[0] == 0 || bytes[1] == 0;
    }

    private Optional<String> strictly() {
        boolean marked = bytes.length >= 3
                && (bytes[0] & 0xFF) == 0xEF
                && (bytes[1] & 0xFF) == 0xBB
                && (bytes[2] & 0xFF) == 0xBF;
        int start = marked ? 3 : 0;
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        String text = out.flip().toString();
        if (!result.isError()) {
            return Optional.of(text);
        }
        String[] lines = Lines.split(text);
        String last = lines[lines.length - 1];
        findings.note(
                new Place(lines.length, last.codePointCount(0, last.length()) + 1, ""),
                "not-utf8",
                new Message("文件不是 UTF-8 编码，可能是 GBK（ANSI）", "the file is not in UTF-8, but perhaps in GBK"),
                SAVE_AS);
        return Optional.empty();
    }

    private String withoutInvisible(String text) {
        if (TextRules.firstBad(text).isEmpty()) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            int c = text.codePointAt(i);
            if (TextRules.isBad(c)) {
                TextRules.report(new Place(line, column, ""), c, findings);
            }
            clean.appendCodePoint(TextRules.isBad(c) ? '\uFFFD' : c);
            boolean breaks = Lines.isBreak(text, i);
            line += breaks ? 1 : 0;
            column = breaks ? 1 : column + 1;
        }
        return clean.toString();
    }
}
