package io.github.zongshu.quantity;

import io.github.zongshu.message.Location;
import io.github.zongshu.message.Message;
import io.github.zongshu.message.Problem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects the words of lists; later words replace earlier ones. */
final class LexiconBuilder {
    private final Map<String, WordTree.Entry<Measure>> measures;
    private final Map<String, WordTree.Entry<Expression>> expressions;
    private final Map<String, WordTree.Entry<Direction>> directions;
    private final Map<ContextWord, Map<String, WordTree.Entry<ContextWord>>> context;

    LexiconBuilder() {
        this(Map.of(), Map.of(), Map.of(), Map.of());
    }

    LexiconBuilder(
            Map<String, WordTree.Entry<Measure>> measures,
            Map<String, WordTree.Entry<Expression>> expressions,
            Map<String, WordTree.Entry<Direction>> directions,
            Map<ContextWord, Map<String, WordTree.Entry<ContextWord>>> context) {
        this.measures = new LinkedHashMap<>(measures);
        this.expressions = new LinkedHashMap<>(expressions);
        this.directions = new LinkedHashMap<>(directions);
        this.context = new EnumMap<>(ContextWord.class);
        context.forEach((role, words) -> this.context.put(role, new LinkedHashMap<>(words)));
    }

    LexiconBuilder add(String name, String text) {
        List<Problem> problems = new ArrayList<>();
        for (WordList.Section section : WordList.read(name, text)) {
            add(name, section, problems);
        }
        InvalidLexiconException.throwIfAny(problems);
        return this;
    }

    Lexicon build() {
        return new Lexicon(measures, expressions, directions, context);
    }

    private void add(String file, WordList.Section section, List<Problem> problems) {
        switch (section.name()) {
            case "measure" -> addMeasures(file, section, problems);
            case "figure" -> addFigures(file, section, problems);
            case "trap" ->
                section.items()
                        .forEach(item -> expressions.put(
                                item.word(), new WordTree.Entry<>(new Expression.Trap(), item.guard())));
            case "direction" -> addDirections(file, section, problems);
            case "verb" -> addContext(ContextWord.VERB, section);
            case "function" -> addContext(ContextWord.FUNCTION, section);
            case "stop" -> addContext(ContextWord.STOP, section);
            case "period" -> addContext(ContextWord.PERIOD, section);
            case "head" -> addContext(ContextWord.HEAD, section);
            case "filler" -> addContext(ContextWord.FILLER, section);
            default ->
                problems.add(problem(
                        file,
                        section,
                        "unknown-section",
                        new Message("没有这一节：[" + section.name() + "]", "no such section: [" + section.name() + "]")));
        }
    }

    private void addContext(ContextWord role, WordList.Section section) {
        Map<String, WordTree.Entry<ContextWord>> words = context.computeIfAbsent(role, unused -> new LinkedHashMap<>());
        section.items().forEach(item -> words.put(item.word(), new WordTree.Entry<>(role, item.guard())));
    }

    private void addMeasures(String file, WordList.Section section, List<Problem> problems) {
        boolean arabic = section.argument(1).equals("arabic");
        kind(file, section, problems)
                .ifPresent(kind -> section.items()
                        .forEach(item -> measures.put(
                                item.word(),
                                new WordTree.Entry<>(
                                        Measure.of(item.word(), kind, arabic, item.value()), item.guard()))));
    }

    /** The value of a figure may use measure words of the same list, so the list is read up to here first. */
    private void addFigures(String file, WordList.Section section, List<Problem> problems) {
        Optional<MentionKind> kind = kind(file, section, problems);
        QuantityParser parser = QuantityParser.with(new Lexicon(measures, Map.of(), Map.of(), Map.of()));
        for (WordList.Item item : kind.isPresent() ? section.items() : List.<WordList.Item>of()) {
            try {
                Optional<Quantity> quantity =
                        item.value().isEmpty() ? Optional.empty() : Optional.of(parser.read(item.value()));
                expressions.put(
                        item.word(), new WordTree.Entry<>(new Expression.Stated(kind.get(), quantity), item.guard()));
            } catch (QuantityFormatException e) {
                problems.add(problem(file, section, "value-is-no-quantity", e.problem()));
            }
        }
    }

    private void addDirections(String file, WordList.Section section, List<Problem> problems) {
        switch (section.argument(0)) {
            case "up" -> addDirections(section, Direction.Sense.UP);
            case "down" -> addDirections(section, Direction.Sense.DOWN);
            default ->
                problems.add(problem(
                        file,
                        section,
                        "unknown-direction",
                        new Message("方向应是 up 或 down", "a direction is up or down")));
        }
    }

    private void addDirections(WordList.Section section, Direction.Sense sense) {
        section.items()
                .forEach(item -> directions.put(
                        item.word(), new WordTree.Entry<>(new Direction(item.word(), sense), item.guard())));
    }

    private static Optional<MentionKind> kind(String file, WordList.Section section, List<Problem> problems) {
        Optional<MentionKind> kind = MentionKind.ofLabel(section.argument(0));
        if (kind.isEmpty()) {
            problems.add(problem(
                    file,
                    section,
                    "unknown-kind",
                    new Message("没有这一类：" + section.argument(0), "no such kind: " + section.argument(0))));
        }
        return kind;
    }

    private static Problem problem(String file, WordList.Section section, String rule, Message message) {
        return new Problem(
                new Location(file, section.line(), 1, ""),
                rule,
                message,
                new Message("各节的写法见 docs/quantities.md", "docs/quantities.md shows every section"));
    }
}
