package io.github.zongshu.pdf.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.pdf.PRTokeniser;

/** From glyph codes of two bytes to characters, as a font's own map says (ISO 32000-1, 9.10.3). */
final class CharacterMap {
    private static final int CODE_BYTES = 2;

    private final Map<Integer, String> characters = new HashMap<>();

    CharacterMap(byte[] map) throws IOException {
        PRTokeniser tokens = new PRTokeniser(map);
        List<byte[]> operands = new ArrayList<>();
        while (tokens.nextToken()) {
            int type = tokens.getTokenType();
            if (type == PRTokeniser.TK_STRING) {
                operands.add(tokens.getStringValue().getBytes(StandardCharsets.ISO_8859_1));
            } else if (type == PRTokeniser.TK_OTHER) {
                operator(tokens.getStringValue(), operands);
                operands.clear();
            }
        }
    }

    private void operator(String name, List<byte[]> operands) {
        if (name.equals("endbfchar")) {
            for (int i = 0; i + 1 < operands.size(); i += 2) {
                characters.put(code(operands.get(i), 0), text(operands.get(i + 1)));
            }
        } else if (name.equals("endbfrange")) {
            for (int i = 0; i + 2 < operands.size(); i += 3) {
                range(code(operands.get(i), 0), code(operands.get(i + 1), 0), text(operands.get(i + 2)));
            }
        }
    }

    /** The last character counts up with the code. */
    private void range(int from, int to, String first) {
        int last = first.codePointBefore(first.length());
        String before = first.substring(0, first.length() - Character.charCount(last));
        for (int code = from; code <= to; code++) {
            characters.put(code, before + Character.toString(last + code - from));
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_16BE);
    }

    private static int code(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
    }

    /** The characters of a shown string; a code that the map does not know is U+FFFD. */
    String read(byte[] shown) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i + 1 < shown.length; i += CODE_BYTES) {
            text.append(characters.getOrDefault(code(shown, i), "\uFFFD"));
        }
        return text.toString();
    }
}
