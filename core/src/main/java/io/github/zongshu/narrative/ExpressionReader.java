package io.github.zongshu.narrative;

import io.github.zongshu.message.Message;
import io.github.zongshu.narrative.Expression.Call;
import io.github.zongshu.narrative.Expression.Digit;
import io.github.zongshu.narrative.Expression.Reference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads one expression by recursive descent; calls nest at most {@link #DEEPEST} deep. */
final class ExpressionReader {
    private static final int DEEPEST = 20;

    private final String text;
    private int at;
    private int depth;

    ExpressionReader(String text) {
        this.text = text;
    }

    Expression readWhole() {
        Expression expression = read();
        skipSpace();
        if (at < text.length()) {
            throw wrong("这里多出“" + text.substring(at) + "”", "unexpected \"" + text.substring(at) + "\"");
        }
        return expression;
    }

    private Expression read() {
        skipSpace();
        String word = word();
        if (word.isEmpty()) {
            throw wrong("这里应为指标编号或函数", "a metric id or a function is expected here");
        }
        skipSpace();
        if (!accept('(')) {
            return atom(word);
        }
        Function function = Function.of(word)
                .orElseThrow(() -> wrong("没有函数“" + word + "”", "there is no function \"" + word + "\""));
        if (++depth > DEEPEST) {
            throw wrong("函数嵌套过深", "functions nest too deep");
        }
        List<Expression> arguments = arguments();
        depth--;
        return checked(function, arguments);
    }

    private List<Expression> arguments() {
        List<Expression> arguments = new ArrayList<>();
        do {
            arguments.add(read());
            skipSpace();
        } while (accept(','));
        if (!accept(')')) {
            throw wrong("缺少右括号“)”", "a closing parenthesis is missing");
        }
        return arguments;
    }

    private Call checked(Function function, List<Expression> arguments) {
        boolean decimals = arguments.get(arguments.size() - 1) instanceof Digit;
        int numbers = arguments.size() - (decimals ? 1 : 0);
        boolean digitInside = arguments.subList(0, numbers).stream().anyMatch(Digit.class::isInstance);
        boolean words = arguments.stream()
                .anyMatch(argument ->
                        argument instanceof Call call && call.function().givesWords());
        if (digitInside || words || !function.accepts(arguments.subList(0, numbers), decimals)) {
            throw wrong(
                    "函数“" + function.word() + "”的参数不对", "wrong arguments for the function \"" + function.word() + "\"");
        }
        return new Call(function, arguments);
    }

    private Expression atom(String word) {
        if (word.length() == 1 && word.charAt(0) >= '0' && word.charAt(0) <= '9') {
            if (depth == 0) {
                throw wrong("花括号里不能直接写数字", "a bare digit cannot stand in braces");
            }
            return new Digit(word.charAt(0) - '0');
        }
        if (word.startsWith(".") || word.endsWith(".") || word.contains("..")) {
            throw wrong("编号“" + word + "”的点号位置不对", "misplaced dot in \"" + word + "\"");
        }
        if (Arrays.stream(word.split("\\.")).anyMatch(name -> name.length() > 1 && name.contains(Reference.ANY))) {
            throw wrong("通配符“*”代表一整个编号，不能和字连写", "the wildcard \"*\" stands for a whole name");
        }
        Reference reference = new Reference(word);
        if (depth == 0 && reference.isWildcard()) {
            throw wrong(
                    "通配符“*”只能放在 sum、highest 等函数里",
                    "the wildcard \"*\" can only stand in a function such as sum or highest");
        }
        return reference;
    }

    private String word() {
        int start = at;
        while (at < text.length() && isNamePart(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.' || c == '*';
    }

    private void skipSpace() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private boolean accept(char c) {
        boolean found = at < text.length() && text.charAt(at) == c;
        at += found ? 1 : 0;
        return found;
    }

    private ProseSyntaxException wrong(String zh, String en) {
        return new ProseSyntaxException(at, new Message(zh, en));
    }
}
