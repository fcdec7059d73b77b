package io.github.zongshu.office.form;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** A part with some stretches of its bytes replaced; all others stay as they are. */
final class Patch {
    private record Stretch(int end, String text) {}

    private final byte[] part;
    private final Map<Integer, Stretch> stretches = new TreeMap<>();

    Patch(byte[] part) {
        this.part = part;
    }

    byte[] part() {
        return part;
    }

    /** Replaces a stretch; what is put at one place twice is put there in turn. */
    void replace(int start, int end, String text) {
        stretches.merge(
                start, new Stretch(end, text), (a, b) -> new Stretch(Math.max(a.end(), b.end()), a.text() + b.text()));
    }

    /** Puts something in. */
    void insert(int at, String text) {
        replace(at, at, text);
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(part.length + 4096);
        int at = 0;
        for (Map.Entry<Integer, Stretch> each : stretches.entrySet()) {
            out.write(part, at, each.getKey() - at);
            out.writeBytes(each.getValue().text().getBytes(StandardCharsets.UTF_8));
            at = each.getValue().end();
        }
        out.write(part, at, part.length - at);
        return out.toByteArray();
    }

    /** The markup from one place to another. */
    String text(int start, int end) {
        return new String(part, start, end - start, StandardCharsets.UTF_8);
    }

    /** A tag with an attribute set, the one it has replaced. */
    static String withAttribute(String tag, String name, String value) {
        String plain = tag.replaceFirst("\\s" + name + "\\s*=\\s*(\"[^\"]*\"|'[^']*')", "");
        int end = plain.endsWith("/>") ? plain.length() - 2 : plain.length() - 1;
        return plain.substring(0, end).stripTrailing() + " " + name + "=\"" + value + "\"" + plain.substring(end);
    }
}
