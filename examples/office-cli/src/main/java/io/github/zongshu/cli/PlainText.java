package io.github.zongshu.cli;

import io.github.zongshu.message.Location;
import io.github.zongshu.message.Message;
import io.github.zongshu.message.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads a text that somebody saved: UTF-8, with or without a byte order mark. No other encoding is guessed at. */
final class PlainText {
    /** The largest text that is read, far above any article; a longer one is a mistake. */
    private static final int MOST_BYTES = 64 << 20;

    private static final Message SAVE_AS = new Message("请在编辑器里另存为 UTF-8 编码", "save the file as UTF-8 in an editor");

    private PlainText() {}

    /**
     * The text without its byte order mark; line breaks as they are.
     *
     * @param name what to call the text in problems
     * @throws UnreadableTextException if it is too long or not UTF-8
     * @throws IOException if the stream fails
     */
    static String read(String name, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            int most = MOST_BYTES >> 20;
            throw new UnreadableTextException(new Problem(
                    new Location(name, 0, 0, ""),
                    "too-large",
                    new Message("文件超过" + most + " MB", "the file is larger than " + most + " MB"),
                    new Message("请分成几个文件", "split it into several files")));
        }
        CharBuffer read = CharBuffer.allocate(bytes.length);
        boolean garbled = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes), read, true)
                .isError();
        String text = read.flip().toString();
        if (garbled || text.indexOf('\0') >= 0) {
            throw notUtf8(name, garbled ? text : text.substring(0, text.indexOf('\0')));
        }
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static UnreadableTextException notUtf8(String name, String before) {
        TextPlace place = new TextPlace(before);
        place.moveTo(before.length());
        return new UnreadableTextException(new Problem(
                new Location(name, place.line(), place.column(), ""),
                "not-utf8",
                new Message(
                        "文件不是 UTF-8 编码，可能是 GBK（ANSI）或 UTF-16",
                        "the file is not in UTF-8, but perhaps in GBK or UTF-16"),
                SAVE_AS));
    }
}
