package io.github.zongshu.office.sheet;

import java.nio.charset.StandardCharsets;

/** Text of a part: entities and numbered characters become what they stand for. Unknown entities stay as they are. */
final class Characters {
    private Characters() {}

    static String decoded(byte[] xml, int from, int to) {
        String raw = new String(xml, from, to - from, StandardCharsets.UTF_8);
        int amp = raw.indexOf('&');
        if (amp < 0) {
            return raw;
        }
        StringBuilder text = new StringBuilder(raw.length());
        int at = 0;
        while (amp >= 0) {
            int semicolon = raw.indexOf(';', amp);
            if (semicolon < 0) {
                break;
            }
            text.append(raw, at, amp).append(character(raw.substring(amp + 1, semicolon)));
            at = semicolon + 1;
            amp = raw.indexOf('&', at);
        }
        return text.append(raw.substring(at)).toString();
    }

    private static String character(String name) {
        return switch (name) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> numbered(name);
        };
    }

    private static String numbered(String name) {
        try {
            if (name.startsWith("#x")) {
                return Character.toString(Integer.parseInt(name.substring(2), 16));
            }
            if (name.startsWith("#")) {
                return Character.toString(Integer.parseInt(name.substring(1)));
            }
        } catch (IllegalArgumentException e) {
            return "\uFFFD";
        }
        return "&" + name + ";";
    }
}
