package io.github.zongshu.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zongshu.io.Node.Mapping;
import io.github.zongshu.io.Node.Scalar;
import io.github.zongshu.io.Node.Sequence;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON as RFC 8259 has it, and nothing else. */
final class JsonReaderTest {
    private static final KeyWords NO_WORDS = new KeyWords(Set.of(), Set.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                  | {}
            []                                  | []
             [ ]                                | []
            ""                                  | <>
            "\\u4e2d\\ud83d\\ude00"             | <中😀>
            0                                   | 0
            -0                                  | -0
            12.50                               | 12.50
            1E+2                                | 1E+2
            0.1e-5                              | 0.1e-5
            true                                | true
            [null, false]                       | [null, false]
            {"a": {"b": [1, "2"]}, "c": null}   | {a={b=[1, <2>]}, c=null}
            """)
    void readsWhatIsJson(String json, String tree) {
        Findings findings = new Findings("f.json");
        Optional<Node> read = JsonReader.read(json, NO_WORDS, findings);

        findings.throwIfAny();
        assertThat(read.map(JsonReaderTest::dump)).contains(tree);
    }

    @Test
    void resolvesEscapes() {
        String text = "\"\\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u00e9\"";

        assertThat(JsonReader.read(text, NO_WORDS, new Findings("f")).map(JsonReaderTest::dump))
                .contains("<\" \\ / \b \f \n \r \t é>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "{",
                "}",
                "[",
                "[1,]",
                "[,1]",
                "[1 2]",
                "{,}",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\" 1}",
                "{\"a\":1,}",
                "{a: 1}",
                "{'a': 1}",
                "{1: 2}",
                "\"",
                "\"a",
                "'a'",
                "\"\\x\"",
                "\"\\u12\"",
                "\"\\u12G4\"",
                "\"\t\"",
                "\"\n\"",
                "01",
                "+1",
                "-",
                ".5",
                "1.",
                "1e",
                "1e+",
                "0x1F",
                "NaN",
                "Infinity",
                "-Infinity",
                "nul",
                "True",
                "undefined",
                "1 2",
                "[] []",
                "{}]",
                "/* c */ 1",
                "1 // c",
                "# c",
                "[1}",
                "{\"a\": 1]",
                "\u00a01",
                "“a”",
                "{\"a\"：1}",
                "[1，2]",
                "---",
                "&a 1"
            })
    void refusesWhatIsNot(String text) {
        Findings findings = new Findings("f.json");
        JsonReader.read(text, NO_WORDS, findings);

        assertThat(findings.isClean()).isFalse();
    }

    @Test
    void countsLinesAndColumns() {
        String text = "{\r\n\t\"a\": 1,\r \"𠀋\": [\n2]}";
        TreeIndex tree =
                new TreeIndex(JsonReader.read(text, NO_WORDS, new Findings("f")).orElseThrow());

        assertThat(tree.placeOf("a")).isEqualTo(new Place(2, 7, "a"));
        assertThat(tree.placeOf("𠀋")).isEqualTo(new Place(3, 7, "𠀋"));
        assertThat(tree.placeOf("𠀋[0]")).isEqualTo(new Place(4, 1, "𠀋[0]"));
        assertThat(tree.placeOf("𠀋[7]")).isEqualTo(new Place(3, 7, "𠀋[7]"));
    }

    private static String dump(Node node) {
        return switch (node) {
            case Scalar scalar -> scalar.quoted() ? "<" + scalar.text() + ">" : scalar.text();
            case Sequence list ->
                list.items().stream().map(JsonReaderTest::dump).toList().toString();
            case Mapping mapping ->
                mapping.entries().entrySet().stream()
                        .map(entry ->
                                entry.getKey() + "=" + dump(entry.getValue().value()))
                        .collect(Collectors.joining(", ", "{", "}"));
        };
    }
}
