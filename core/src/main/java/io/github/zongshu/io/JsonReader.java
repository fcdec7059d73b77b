package io.github.zongshu.io;

import io.github.zongshu.message.Message;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads JSON (RFC 8259) into a tree, strictly: no comments, no single quotes, no trailing commas, nothing behind the end.
 * Numbers stay as they are written. Nesting is bounded by the {@link TreeBuilder} before the reader recurses.
 */
final class JsonReader {
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]+");

    private final String text;
    private final TreeBuilder builder;
    private int at;
    private int line = 1;
    private int lineStart;

    private JsonReader(String text, TreeBuilder builder) {
        this.text = text;
        this.builder = builder;
    }

    /** The tree, as far as there is one. */
    static Optional<Node> read(String text, KeyWords words, Findings findings) {
        TreeBuilder builder = new TreeBuilder(findings);
        try {
            new JsonReader(text, builder).document();
            return builder.finish();
        } catch (MalformedException e) {
            e.reportTo(findings, builder);
            builder.breakOff();
            Optional<Node> tree = builder.finish();
            words.top().stream().filter(key -> !TreeBuilder.has(tree, key)).forEach(findings::spoil);
            return tree;
        }
    }

    private void document() {
        value();
        space();
        if (at < text.length()) {
            throw wrong(
                    "JSON 在这里已经结束，后面又有内容",
                    "the JSON ends here, but something follows",
                    "删去多余的内容",
                    "delete what follows");
        }
    }

    private void value() {
        space();
        char c = peek();
        switch (c) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            default -> bare();
        }
    }

    private void object() {
        builder.beginMapping(line, column(), false);
        at++;
        space();
        if (peek() != '}') {
            do {
                space();
                if (peek() != '"') {
                    throw wrong(
                            "键要用半角双引号括起来", "a key must stand in double quotes", "写成 \"键\": 值", "write \"key\": value");
                }
                string();
                space();
                expect(':', "键后面应是半角冒号", "a colon must follow the key");
                value();
                space();
            } while (accept(','));
        }
        expect('}', "这里应是半角逗号或 }", "expected a comma or }");
        builder.end();
    }

    private void array() {
        builder.beginSequence(line, column(), true);
        at++;
        space();
        if (peek() != ']') {
            do {
                value();
                space();
            } while (accept(','));
        }
        expect(']', "这里应是半角逗号或 ]", "expected a comma or ]");
        builder.end();
    }

    private void bare() {
        Matcher number = NUMBER.matcher(text).region(at, text.length());
        if (number.lookingAt()) {
            scalarUpTo(number.end());
            return;
        }
        Matcher word = WORD.matcher(text).region(at, text.length());
        String found = word.lookingAt() ? word.group() : "";
        if (found.equals("true") || found.equals("false") || found.equals("null")) {
            scalarUpTo(word.end());
            return;
        }
        throw wrong(
                "这里应是文字、数、列表或对象",
                "expected a text, a number, a list or an object",
                "文字要用半角双引号括起来；不要写注释和多余的逗号",
                "put texts in double quotes; write no comments and no trailing commas");
    }

    private void scalarUpTo(int end) {
        builder.scalar(line, column(), text.substring(at, end), false);
        at = end;
    }

    private void string() {
        int column = column();
        int from = at + 1;
        StringBuilder words = new StringBuilder();
        for (at = from; peek() != '"'; at++) {
            char c = text.charAt(at);
            if (c < ' ') {
                throw wrong(
                        "引号没有配对，或文字里有换行或制表符",
                        "the quote is not closed, or there is a line break or a TAB in the text",
                        "补上引号；换行写 \\n，制表符写 \\t",
                        "close the quote; write \\n for a line break and \\t for a TAB");
            }
            words.append(c == '\\' ? escape() : c);
        }
        at++;
        builder.scalar(line, column, words.toString(), true);
    }

    /** What an escape stands for; leaves the reader on its last character. */
    private char escape() {
        at++;
        char c = peek();
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw badEscape();
        };
    }

    private char unicode() {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            at++;
            int digit = "0123456789abcdef".indexOf(Character.toLowerCase(peek()));
            if (digit < 0) {
                throw badEscape();
            }
            code = code * 16 + digit;
        }
        return (char) code;
    }

    private MalformedException badEscape() {
        return wrong(
                "反斜杠后面不能跟这个字",
                "a backslash cannot be followed by this character",
                "把反斜杠写两遍",
                "write the backslash twice");
    }

    private void space() {
        for (; at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0; at++) {
            if (Lines.isBreak(text, at)) {
                line++;
                lineStart = at + 1;
            }
        }
    }

    private char peek() {
        if (at >= text.length()) {
            throw wrong("JSON 没有写完", "the JSON breaks off", "补上右括号或引号", "close the brackets and quotes");
        }
        return text.charAt(at);
    }

    private boolean accept(char c) {
        boolean found = peek() == c;
        at += found ? 1 : 0;
        return found;
    }

    private void expect(char c, String zh, String en) {
        if (!accept(c)) {
            throw wrong(zh, en, "检查全角标点和括号", "look for full-width marks and brackets");
        }
    }

    private int column() {
        return text.codePointCount(lineStart, at) + 1;
    }

    private MalformedException wrong(String zh, String en, String zhHint, String enHint) {
        return new MalformedException(line, column(), "json-syntax", new Message(zh, en), new Message(zhHint, enHint));
    }
}
