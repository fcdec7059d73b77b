package io.github.zongshu.office.sheet;

import java.nio.charset.StandardCharsets;

/**
 * Goes through the tags of a part, in UTF-8, and knows where in the bytes each stands. Names are local: a prefix is the writer's
 * choice. Comments, processing instructions and the declaration are stepped over; a document type is refused.
 */
public final class Tags {
    private final byte[] xml;
    private int start;
    private int end;
    private int nameStart;
    private int nameEnd;
    private boolean closes;
    private boolean empty;

    /** At the beginning of a part. */
    public Tags(byte[] xml) {
        this.xml = xml;
    }

    /**
     * Moves to the next tag.
     *
     * @return false at the end of the part
     * @throws RefusedFileException if a tag does not end, or there is a document type
     */
    public boolean next() throws RefusedFileException {
        int at = end;
        while (true) {
            while (at < xml.length && xml[at] != '<') {
                at++;
            }
            if (at >= xml.length) {
                return false;
            }
            int skipped = skipped(at);
            if (skipped == at) {
                break;
            }
            at = skipped;
        }
        start = at;
        end = tagEnd(at);
        closes = xml[at + 1] == '/';
        empty = xml[end - 2] == '/';
        nameStart = closes ? at + 2 : at + 1;
        nameEnd = nameStart;
        while (nameEnd < end && xml[nameEnd] > ' ' && xml[nameEnd] != '>' && xml[nameEnd] != '/') {
            if (xml[nameEnd] == ':') {
                nameStart = nameEnd + 1;
            }
            nameEnd++;
        }
        return true;
    }

    /** The place behind what is no tag; the same place for a tag. */
    private int skipped(int at) throws RefusedFileException {
        if (at + 1 >= xml.length) {
            throw broken();
        }
        if (xml[at + 1] == '?') {
            return behind("?>", at);
        }
        if (xml[at + 1] != '!') {
            return at;
        }
        if (matches("<!--", at)) {
            return behind("-->", at);
        }
        if (matches("<![CDATA[", at)) {
            return behind("]]>", at);
        }
        throw RefusedFileException.of(
                "document-type",
                "文件里夹带 DTD（文档类型声明）",
                "the file holds a document type",
                "请用 Excel 或 WPS 打开后另存",
                "open it in Excel or WPS and save it again");
    }

    private int behind(String mark, int from) throws RefusedFileException {
        for (int at = from; at + mark.length() <= xml.length; at++) {
            if (matches(mark, at)) {
                return at + mark.length();
            }
        }
        throw broken();
    }

    private boolean matches(String mark, int at) {
        if (at + mark.length() > xml.length) {
            return false;
        }
        for (int i = 0; i < mark.length(); i++) {
            if (xml[at + i] != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The place behind a tag; {@code >} within quotes does not end it. */
    private int tagEnd(int from) throws RefusedFileException {
        int quote = 0;
        for (int at = from + 1; at < xml.length; at++) {
            int c = xml[at];
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return at + 1;
            } else if (c == '<') {
                throw broken();
            }
        }
        throw broken();
    }

    private static RefusedFileException broken() {
        return RefusedFileException.damaged("标记不完整", "its markup breaks off");
    }

    /** Whether the tag opens an element of a name; one without content opens it too. */
    public boolean opens(String name) {
        return !closes && is(name);
    }

    /** Whether the tag closes an element of a name. */
    public boolean closes(String name) {
        return closes && is(name);
    }

    /** Whether the tag is an element of its own. */
    public boolean isEmpty() {
        return empty;
    }

    private boolean is(String name) {
        return nameEnd - nameStart == name.length() && matches(name, nameStart);
    }

    /** Where the tag begins. */
    public int start() {
        return start;
    }

    /** Where the tag has ended. */
    public int end() {
        return end;
    }

    /** The prefix of the tag's name with its colon; empty for none. */
    public String prefix() {
        int from = start + (closes ? 2 : 1);
        return new String(xml, from, nameStart - from, StandardCharsets.UTF_8);
    }

    /** The value of an attribute by its local name; empty where there is none. */
    public String attribute(String name) {
        int at = nameEnd;
        while (at < end - 1) {
            while (at < end && (xml[at] <= ' ' || xml[at] == '/')) {
                at++;
            }
            int from = at;
            int equals = at;
            while (equals < end && xml[equals] != '=') {
                from = xml[equals] == ':' ? equals + 1 : from;
                equals++;
            }
            if (equals >= end - 1) {
                return "";
            }
            int nameStop = equals;
            while (nameStop > from && xml[nameStop - 1] <= ' ') {
                nameStop--;
            }
            int open = equals + 1;
            while (open < end && xml[open] != '"' && xml[open] != '\'') {
                open++;
            }
            int close = open + 1;
            while (close < end && xml[close] != xml[open]) {
                close++;
            }
            if (nameStop - from == name.length() && matches(name, from)) {
                return Characters.decoded(xml, open + 1, Math.min(close, end));
            }
            at = close + 1;
        }
        return "";
    }

    /** The text between this tag and the next. */
    public String text() {
        int to = end;
        StringBuilder words = new StringBuilder();
        int from = end;
        while (to < xml.length && (xml[to] != '<' || matches("<![CDATA[", to))) {
            if (xml[to] == '<') {
                words.append(Characters.decoded(xml, from, to));
                int close = to + 9;
                while (close < xml.length && !matches("]]>", close)) {
                    close++;
                }
                words.append(new String(xml, to + 9, Math.max(0, close - to - 9), StandardCharsets.UTF_8));
                to = Math.min(xml.length, close + 3);
                from = to;
            } else {
                to++;
            }
        }
        return words.isEmpty()
                ? Characters.decoded(xml, from, to)
                : words.append(Characters.decoded(xml, from, to)).toString();
    }
}
