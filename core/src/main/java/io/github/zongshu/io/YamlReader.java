package io.github.zongshu.io;

import io.github.zongshu.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML 1.2 into a tree. Where a part cannot be read it goes on with the next top-level key, so that a file with
 * several broken parts tells of all of them. The library's events are used, not its objects: they come one by one, so
 * that depth is judged before anything recurses and aliases are refused before anything multiplies.
 */
final class YamlReader {
    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setCodePointLimit(2 * Decoding.MOST_BYTES).build();

    private static final Pattern LAST_BREAKS = Pattern.compile("\n+\\z");

    private final Findings findings;
    private final KeyWords words;
    private final ColonRepair repair;
    private final List<String> lines;
    private final Sections sections;
    private final TreeBuilder builder;
    private final YamlRefusals refusals = new YamlRefusals();
    private Optional<MalformedException> last = Optional.empty();
    private int firstLine;
    private int sectionLine;
    private boolean goesOn;
    private int documents;

    private YamlReader(String text, KeyWords words, Findings findings) {
        this.findings = findings;
        this.words = words;
        this.repair = new ColonRepair(List.of(Lines.split(text)), words.all());
        this.lines = repair.lines();
        this.sections = new Sections(lines, words.top());
        this.builder = new TreeBuilder(findings);
    }

    /** The tree, as far as there is one. */
    static Optional<Node> read(String text, KeyWords words, Findings findings) {
        return new YamlReader(text, words, findings).read();
    }

    private Optional<Node> read() {
        OptionalInt next = OptionalInt.of(0);
        while (next.isPresent()) {
            next = readFrom(next.getAsInt());
        }
        repair.reportRest(findings);
        refusals.reportTo(findings);
        Optional<Node> tree = builder.finish();
        if (last.isPresent()) {
            // A section that was not found again is there all the same, and must not be missed.
            words.top().stream()
                    .filter(key -> !TreeBuilder.has(tree, key) && sections.mentions(key))
                    .forEach(findings::spoil);
        }
        return tree;
    }

    /** Reads to the end, or to what cannot be read; then gives the line to go on with. */
    private OptionalInt readFrom(int line) {
        firstLine = line;
        sectionLine = line;
        goesOn = builder.isRootOpen();
        documents = 0;
        try {
            for (Event event : new Parse(SETTINGS).parseString(String.join("\n", lines.subList(line, lines.size())))) {
                take(event);
            }
            return OptionalInt.empty();
        } catch (YamlEngineException e) {
            breakOff(YamlDiagnosis.of(e, lines, firstLine));
        } catch (MalformedException e) {
            breakOff(e);
        }
        return sections.after(sectionLine);
    }

    private void breakOff(MalformedException problem) {
        if (last.filter(problem::isWhere).isEmpty()) {
            problem.reportTo(findings, builder);
        }
        last = Optional.of(problem);
        builder.breakOff();
    }

    private void take(Event event) {
        Mark mark = event.getStartMark().orElseThrow();
        int line = firstLine + mark.getLine() + 1;
        int column = mark.getColumn() + 1;
        if (documents > 1) {
            return;
        }
        switch (event.getEventId()) {
            case StreamStart, StreamEnd, DocumentEnd, Comment -> {}
            case DocumentStart -> document(line, column);
            case MappingStart -> mapping((CollectionStartEvent) event, line, column);
            case SequenceStart -> sequence((CollectionStartEvent) event, line, column);
            case MappingEnd, SequenceEnd -> builder.end();
            case Alias -> alias(line, column);
            case Scalar -> scalar((ScalarEvent) event, line, column);
        }
    }

    private void document(int line, int column) {
        documents++;
        if (documents > 1) {
            findings.note(
                    new Place(line, column, ""),
                    "several-documents",
                    new Message("“---”之后又是一个文档", "another document follows \"---\""),
                    new Message(
                            "一个文件只写一次活动；删去“---”或分成几个文件",
                            "write one campaign a file; delete the \"---\" or split the file"));
        }
    }

    /** Begins a mapping, unless it is the root that was begun before the part that could not be read. */
    private void mapping(CollectionStartEvent event, int line, int column) {
        if (goesOn) {
            goesOn = false;
            return;
        }
        marks(event, event.getTag(), builder.nextPlace(line, column));
        builder.beginMapping(line, column, event.isFlow());
    }

    private void sequence(CollectionStartEvent event, int line, int column) {
        marks(event, event.getTag(), builder.nextPlace(line, column));
        builder.beginSequence(line, column, event.isFlow());
    }

    private void alias(int line, int column) {
        Place place = builder.scalar(line, column, builder.awaitsKey() ? "*" : "", false);
        // What a merge (<<) would have brought is not missing.
        findings.spoil(place.path().endsWith(".<<") ? Place.parent(place.path()) : place.path());
        refusals.alias(place);
    }

    private void scalar(ScalarEvent event, int line, int column) {
        boolean key = builder.awaitsKey();
        if (key && builder.isRootOpen()) {
            sectionLine = line - 1;
        }
        Place place = builder.scalar(line, column, textOf(event), event.getScalarStyle() != ScalarStyle.PLAIN);
        marks(event, event.getTag(), place);
        if (key) {
            repair.report(line, place.path(), findings);
        }
    }

    private void marks(NodeEvent event, Optional<String> tag, Place place) {
        if (event.getAnchor().isPresent()) {
            refusals.alias(place);
        }
        if (tag.isPresent()) {
            refusals.tag(place);
        }
    }

    /** Without the line breaks that a block ends with, and without the spaces that lines of Chinese are joined with. */
    private String textOf(ScalarEvent event) {
        String text = event.getValue();
        Mark start = event.getStartMark().orElseThrow();
        Mark end = event.getEndMark().orElseThrow();
        if (event.isLiteral() || event.isFolded()) {
            text = LAST_BREAKS.matcher(text).replaceFirst("");
        }
        if (event.isLiteral() || start.getLine() == end.getLine()) {
            return text;
        }
        return Folds.unfold(text, written(event.getScalarStyle(), start, end));
    }

    /** The lines that a scalar is written on, without a block's head and without quotes. */
    private List<String> written(ScalarStyle style, Mark start, Mark end) {
        boolean block = style == ScalarStyle.FOLDED;
        int quote = style == ScalarStyle.PLAIN || block ? 0 : 1;
        int first = firstLine + start.getLine() + (block ? 1 : 0);
        List<String> raw = new ArrayList<>(lines.subList(first, firstLine + end.getLine() + 1));
        int lastLine = raw.size() - 1;
        raw.set(lastLine, cut(raw.get(lastLine), 0, end.getColumn() - quote));
        if (!block) {
            raw.set(0, cut(raw.get(0), start.getColumn() + quote, Integer.MAX_VALUE));
        }
        return raw;
    }

    private static String cut(String line, int from, int to) {
        int length = line.codePointCount(0, line.length());
        return line.substring(
                line.offsetByCodePoints(0, Math.min(from, length)), line.offsetByCodePoints(0, Math.min(to, length)));
    }
}
