package io.github.zongshu.io;

import io.github.zongshu.io.Node.Entry;
import io.github.zongshu.io.Node.Mapping;
import io.github.zongshu.io.Node.Scalar;
import io.github.zongshu.io.Node.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Present;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ImplicitTuple;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;

/**
 * Writes a tree as YAML that people like to read: Chinese as it is, an entry a line, texts of several lines as blocks, a blank
 * line between the larger parts. Texts that other YAML programs would take for something else stand in quotes.
 */
final class YamlPrinter {
    private static final DumpSettings SETTINGS = DumpSettings.builder()
            .setIndent(2)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .setSplitLines(false)
            .setUseUnicodeEncoding(true)
            .setBestLineBreak("\n")
            .build();
    private static final ImplicitTuple UNTAGGED = new ImplicitTuple(true, true);

    /** What YAML 1.1 or 1.2 takes for null, a truth value or a number; and what {@link ColonRepair} takes for a key. */
    private static final Pattern AMBIGUOUS = Pattern.compile(
            "~|(?i:null|true|false|yes|no|on|off|y|n)|[-+]?\\.?[0-9][0-9a-fA-FxXoO_.:]*(?:[eE][-+]?[0-9]+)?"
                    + "|[-+]?\\.(?i:inf|nan)|[A-Za-z]+\\s*[:：].*",
            Pattern.DOTALL);

    private YamlPrinter() {}

    /** The text of a file. */
    static String print(Mapping root) {
        StringBuilder text = new StringBuilder();
        boolean large = false;
        for (Map.Entry<String, Entry> entry : root.entries().entrySet()) {
            boolean wasLarge = large;
            large = isLarge(entry.getValue().value());
            if (!text.isEmpty() && (large || wasLarge)) {
                text.append('\n');
            }
            Mapping alone = new Mapping(Place.NOWHERE, Map.of(entry.getKey(), entry.getValue()), false);
            text.append(new Present(SETTINGS).emitToString(document(alone).iterator()));
        }
        return text.toString();
    }

    private static boolean isLarge(Node node) {
        return switch (node) {
            case Scalar scalar -> scalar.text().indexOf('\n') >= 0;
            case Sequence list -> !list.inline();
            case Mapping mapping -> !mapping.inline();
        };
    }

    private static List<Event> document(Node node) {
        List<Event> events = new ArrayList<>();
        events.add(new StreamStartEvent());
        events.add(new DocumentStartEvent(false, Optional.empty(), Map.of()));
        add(node, false, events);
        events.add(new DocumentEndEvent(false));
        events.add(new StreamEndEvent());
        return events;
    }

    private static void add(Node node, boolean isInline, List<Event> events) {
        switch (node) {
            case Scalar scalar -> events.add(scalar(scalar.text(), style(scalar, isInline)));
            case Sequence list -> {
                boolean inline = isInline || list.inline();
                events.add(new SequenceStartEvent(Optional.empty(), Optional.empty(), true, flow(inline)));
                list.items().forEach(item -> add(item, inline, events));
                events.add(new SequenceEndEvent());
            }
            case Mapping mapping -> {
                boolean inline = isInline || mapping.inline();
                events.add(new MappingStartEvent(Optional.empty(), Optional.empty(), true, flow(inline)));
                mapping.entries().forEach((key, entry) -> {
                    events.add(scalar(key, ScalarStyle.PLAIN));
                    add(entry.value(), inline, events);
                });
                events.add(new MappingEndEvent());
            }
        }
    }

    private static ScalarEvent scalar(String text, ScalarStyle style) {
        return new ScalarEvent(Optional.empty(), Optional.empty(), UNTAGGED, text, style);
    }

    private static FlowStyle flow(boolean inline) {
        return inline ? FlowStyle.FLOW : FlowStyle.BLOCK;
    }

    /** Plain where that cannot be misread; the library still puts quotes where its grammar wants them. */
    private static ScalarStyle style(Scalar scalar, boolean isInline) {
        String text = scalar.text();
        if (!scalar.quoted()) {
            return ScalarStyle.PLAIN;
        }
        if (text.indexOf('\n') >= 0) {
            return isInline || !isBlock(text) ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.LITERAL;
        }
        return text.isEmpty() || AMBIGUOUS.matcher(text).matches() ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.PLAIN;
    }

    /** Whether a block gives the text back: blocks drop line breaks at the end and cannot hold a carriage return. */
    private static boolean isBlock(String text) {
        boolean plainEdges = !Character.isWhitespace(text.charAt(0)) && !text.endsWith("\n");
        return plainEdges
                && text.codePoints()
                        .noneMatch(c -> c == '\r' || c == '\t' || c == 0xFEFF || c == 0x2028 || c == 0x2029);
    }
}
