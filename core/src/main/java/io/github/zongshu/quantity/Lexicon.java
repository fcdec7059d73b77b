package io.github.zongshu.quantity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The words that a parser and a scanner know: measure words, fixed expressions, words of direction and period. The standard
 * lexicon comes with the library; a file of your own adds to it, in the same syntax:
 *
 * <pre>
 * # comment
 * [measure count]
 * 帧 畦
 * [trap]
 * 三十六湾
 * [figure coverage]
 * 全域覆盖=100%
 * </pre>
 *
 * <p>Sections: {@code measure <kind> [arabic]}, {@code trap}, {@code figure <kind>}, {@code direction up|down}, {@code verb},
 * {@code head}, {@code function}, {@code filler}, {@code stop}, {@code period}. Immutable.
 */
public final class Lexicon {
    private static final Lexicon STANDARD = new LexiconBuilder()
            .add("measure-words.txt", Resources.text("measure-words.txt"))
            .add("expressions.txt", Resources.text("expressions.txt"))
            .add("context-words.txt", Resources.text("context-words.txt"))
            .build();

    private final Map<String, WordTree.Entry<Measure>> measures;
    private final Map<String, WordTree.Entry<Expression>> expressions;
    private final Map<String, WordTree.Entry<Direction>> directions;
    private final Map<ContextWord, Map<String, WordTree.Entry<ContextWord>>> context;
    private final int longestMeasure;
    private final WordTree<Measure> measureTree;
    private final WordTree<Expression> expressionTree;
    private final WordTree<Direction> directionTree;
    private final WordTree<Direction> directionStartTree;
    private final Map<ContextWord, WordTree<ContextWord>> contextTrees = new EnumMap<>(ContextWord.class);

    Lexicon(
            Map<String, WordTree.Entry<Measure>> measures,
            Map<String, WordTree.Entry<Expression>> expressions,
            Map<String, WordTree.Entry<Direction>> directions,
            Map<ContextWord, Map<String, WordTree.Entry<ContextWord>>> context) {
        this.measures = new LinkedHashMap<>(measures);
        this.expressions = new LinkedHashMap<>(expressions);
        this.directions = new LinkedHashMap<>(directions);
        this.context = new EnumMap<>(ContextWord.class);
        this.longestMeasure =
                measures.keySet().stream().mapToInt(String::length).max().orElse(0);
        this.measureTree = WordTree.forward(measures);
        this.expressionTree = WordTree.forward(expressions);
        this.directionTree = WordTree.backward(directions);
        this.directionStartTree = WordTree.forward(unguarded(directions));
        for (ContextWord role : ContextWord.values()) {
            Map<String, WordTree.Entry<ContextWord>> words = new LinkedHashMap<>(context.getOrDefault(role, Map.of()));
            this.context.put(role, words);
            contextTrees.put(role, role.endsBefore() ? WordTree.backward(words) : WordTree.forward(words));
        }
    }

    /** The words that come with the library. */
    public static Lexicon standard() {
        return STANDARD;
    }

    /**
     * This lexicon with the words of a UTF-8 file added; a word that is already known gets its new meaning.
     *
     * @throws InvalidLexiconException if the file breaks the rules; all problems at once
     * @throws IOException if the file cannot be read
     */
    public Lexicon with(Path file) throws IOException {
        return with(String.valueOf(file.getFileName()), Files.readString(file));
    }

    /**
     * This lexicon with the words of a text added.
     *
     * @param name what to call the text in error messages
     * @throws InvalidLexiconException if the text breaks the rules; all problems at once
     */
    public Lexicon with(String name, String text) {
        return new LexiconBuilder(measures, expressions, directions, context)
                .add(name, text)
                .build();
    }

    /** The longest measure word that begins at {@code at}. */
    Optional<WordTree.Hit<Measure>> measure(ScanText text, int at) {
        return measureTree.find(text, at);
    }

    /** The length of the longest measure word. */
    int longestMeasure() {
        return longestMeasure;
    }

    /** What is known of a measure word. */
    Optional<Measure> measure(MeasureWord word) {
        return Optional.ofNullable(measures.get(word.text())).map(WordTree.Entry::meaning);
    }

    /** The longest fixed expression that begins at {@code at}. */
    Optional<WordTree.Hit<Expression>> expression(ScanText text, int at) {
        return expressionTree.find(text, at);
    }

    /** Whether a fixed expression may begin at {@code at}; says yes to few places where none does. */
    boolean mayBeginExpression(ScanText text, int at) {
        return expressionTree.mayBegin(text, at);
    }

    /** Whether a fixed expression begins with the character. */
    boolean startsExpression(char c) {
        return expressionTree.startsWith(c);
    }

    /** Whether a word of that role begins with the character. */
    boolean startsContext(ContextWord role, char c) {
        return words(role).startsWith(c);
    }

    /** The longest word of direction that ends before {@code end}. */
    Optional<WordTree.Hit<Direction>> directionBefore(ScanText text, int end) {
        return directionTree.find(text, end);
    }

    /** The length of the longest word of direction that ends before {@code end}; 0 if none does. */
    int directionLength(ScanText text, int end) {
        return directionTree.length(text, end);
    }

    /** The longest word of direction that begins at {@code at}: 新增 of 新增学位. */
    Optional<WordTree.Hit<Direction>> directionAt(ScanText text, int at) {
        return directionStartTree.find(text, at);
    }

    /** Guards of directions look backward and mean nothing to a search that goes forward; one character alone is too vague there. */
    private static Map<String, WordTree.Entry<Direction>> unguarded(Map<String, WordTree.Entry<Direction>> words) {
        Map<String, WordTree.Entry<Direction>> free = new LinkedHashMap<>();
        words.forEach((word, entry) -> {
            if (word.length() > 1) {
                free.put(word, new WordTree.Entry<>(entry.meaning(), ""));
            }
        });
        return free;
    }

    /** The length of the longest word of that role that begins, or for {@link ContextWord#endsBefore()} ends, at {@code at}. */
    int context(ContextWord role, ScanText text, int at) {
        return words(role).length(text, at);
    }

    /** The words of a role. */
    WordTree<ContextWord> words(ContextWord role) {
        return Objects.requireNonNull(contextTrees.get(role));
    }
}
