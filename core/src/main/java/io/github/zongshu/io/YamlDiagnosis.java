package io.github.zongshu.io;

import io.github.zongshu.message.Message;
import java.util.List;
import java.util.Objects;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Says in words of the trade what a YAML parser says in words of its own: what to look for, and what to do. */
final class YamlDiagnosis {
    private static final Message QUOTE_IT = new Message("给整段文字加引号", "put the whole text in quotes");
    private static final Message ALIGN =
            new Message("同一层的键左边对齐，下一层多缩进两个空格", "align the keys of one level and indent the next by two spaces");

    private final List<String> lines;
    private final String problem;
    private final String context;
    private final int line;
    private final int column;
    private final int contextLine;
    private final int contextColumn;

    private YamlDiagnosis(MarkedYamlEngineException e, Mark at, List<String> lines, int firstLine) {
        this.lines = lines;
        this.problem = Objects.requireNonNullElse(e.getProblem(), "");
        this.context = Objects.requireNonNullElse(e.getContext(), "");
        this.line = firstLine + at.getLine() + 1;
        this.column = at.getColumn() + 1;
        Mark begin = e.getContextMark().orElse(at);
        this.contextLine = firstLine + begin.getLine() + 1;
        this.contextColumn = begin.getColumn() + 1;
    }

    /**
     * The diagnosis.
     *
     * @param e what the parser says
     * @param lines the file's lines
     * @param firstLine the line, from 0, that the parser calls its first
     */
    static MalformedException of(YamlEngineException e, List<String> lines, int firstLine) {
        if (e instanceof MarkedYamlEngineException marked
                && marked.getProblemMark().isPresent()) {
            return new YamlDiagnosis(marked, marked.getProblemMark().orElseThrow(), lines, firstLine).diagnose();
        }
        return new MalformedException(
                firstLine + 1,
                1,
                "yaml-syntax",
                new Message("YAML 语法错误", "YAML syntax error: " + e.getMessage()),
                new Message("检查缩进、引号和冒号", "check indentation, quotes and colons"));
    }

    private MalformedException diagnose() {
        String text = lines.get(Math.min(line, lines.size()) - 1);
        String indent = text.substring(0, text.length() - text.stripLeading().length());
        if (indent.indexOf('\t') >= 0) {
            return new MalformedException(
                    line,
                    indent.indexOf('\t') + 1,
                    "tab-indentation",
                    new Message("用制表符（TAB）缩进", "the line is indented with a TAB"),
                    new Message("改用空格缩进，每层两个", "indent with spaces, two for each level"));
        }
        if (context.contains("quoted scalar")) {
            return problem.contains("escape") ? badEscape() : unclosedQuote();
        }
        if (problem.contains("cannot start any token")) {
            return reservedCharacter(text);
        }
        if (context.contains("flow")) {
            return unclosedBracket();
        }
        if (problem.contains("mapping values are not allowed")) {
            return text.indexOf(": ") < column - 1 && text.indexOf(": ") >= 0 ? colonInText() : indentation();
        }
        if (problem.contains("could not find expected ':'")) {
            return missingColon();
        }
        if (problem.contains("expected <block end>")) {
            return endsWithBracket(before(text))
                    ? textAfterBracket()
                    : indentation().withLast();
        }
        return new MalformedException(
                line,
                column,
                "yaml-syntax",
                new Message("YAML 语法错误", "YAML syntax error: " + problem),
                new Message("检查缩进、引号和冒号", "check indentation, quotes and colons"));
    }

    private String before(String text) {
        int points = Math.min(column - 1, text.codePointCount(0, text.length()));
        return text.substring(0, text.offsetByCodePoints(0, points)).stripTrailing();
    }

    private static boolean endsWithBracket(String before) {
        return !before.isEmpty() && "}]\"'".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    private MalformedException badEscape() {
        return new MalformedException(
                line,
                column,
                "bad-escape",
                new Message("双引号里的反斜杠后面不能跟这个字", "a backslash in double quotes cannot be followed by this character"),
                new Message("改用单引号，或把反斜杠写两遍", "use single quotes, or write the backslash twice"));
    }

    private MalformedException unclosedQuote() {
        return new MalformedException(
                contextLine,
                contextColumn,
                "unclosed-quote",
                new Message("引号没有配对", "the quote is not closed"),
                new Message("在文字末尾补上同样的引号", "close the text with the same quote"));
    }

    private MalformedException reservedCharacter(String text) {
        int points = text.codePointCount(0, text.length());
        String found =
                column > points ? "" : Character.toString(text.codePointAt(text.offsetByCodePoints(0, column - 1)));
        return new MalformedException(
                line,
                column,
                "reserved-character",
                new Message("文字不能以“" + found + "”开头", "a text cannot begin with \"" + found + "\""),
                QUOTE_IT);
    }

    private MalformedException unclosedBracket() {
        String text = String.join("", lines.subList(contextLine - 1, Math.min(line, lines.size())));
        if (text.indexOf('，') >= 0 || text.indexOf('：') >= 0) {
            return new MalformedException(
                    contextLine,
                    contextColumn,
                    "full-width-mark",
                    new Message("括号里用了全角的逗号或冒号", "there are full-width commas or colons in the brackets"),
                    new Message(
                            "分隔用半角逗号和冒号；文字里的全角标点要加引号",
                            "separate with half-width commas and colons; put a text with full-width marks in quotes"));
        }
        return new MalformedException(
                contextLine,
                contextColumn,
                "unclosed-bracket",
                new Message("括号没有配对，或少了逗号", "the bracket is not closed, or a comma is missing"),
                new Message("补上括号或逗号", "add the bracket or the comma"));
    }

    private MalformedException colonInText() {
        return new MalformedException(
                line,
                column,
                "colon-in-text",
                new Message("文字里有冒号加空格", "there is a colon with a space in the text"),
                QUOTE_IT);
    }

    private MalformedException missingColon() {
        return new MalformedException(
                contextLine,
                contextColumn,
                "missing-colon",
                new Message("这一行没有冒号，不知道是哪个键的内容", "the line has no colon, so it belongs to no key"),
                new Message("写成“键: 内容”，用半角冒号加空格", "write \"key: value\" with a half-width colon and a space"));
    }

    private MalformedException textAfterBracket() {
        return new MalformedException(
                        line,
                        column,
                        "text-after-bracket",
                        new Message("括号或引号之后又有文字", "text follows a bracket or a quote"),
                        new Message(
                                "以 {、[ 或引号开头的文字，整段加引号，如 \"{sessions}场\"",
                                "put the whole of a text that begins with {, [ or a quote in quotes, as \"{sessions}场\""))
                .withLast();
    }

    private MalformedException indentation() {
        return new MalformedException(
                line, column, "indentation", new Message("缩进不对", "the indentation is wrong"), ALIGN);
    }
}
