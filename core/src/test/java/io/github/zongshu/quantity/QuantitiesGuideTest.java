package io.github.zongshu.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zongshu.quantity.GuidePage.Row;
import io.github.zongshu.quantity.HedgeWord.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The guide to quantities says what is so: every example in it is run. */
final class QuantitiesGuideTest {
    private static final Map<String, Place> PLACES = Map.of("数前", Place.BEFORE, "数后", Place.AFTER, "量词后", Place.TAIL);

    private GuidePage guide = new GuidePage("");

    @BeforeEach
    void read() throws IOException {
        guide = GuidePage.read();
    }

    @Test
    void givesEachHedgeItsIntervalByAnExample() {
        String hedge = "";
        for (Row row : guide.table("| 含义 meaning | 词 words | 例 example | 区间 interval | 来源 source |")) {
            hedge = row.code(0).isEmpty() ? hedge : row.code(0);
            Quantity example = Quantity.parse(row.code(2));

            assertThat(example.interval()).as(row.code(2)).hasToString(row.code(3));
            assertThat(example.hedge()).as(row.code(2)).hasToString(hedge);
            assertThat(row.text(4)).as(row.code(2)).isNotBlank();
        }
    }

    @Test
    void listsEveryHedgingWordUnderItsPlaceAndMeaning() {
        List<String> listed = new ArrayList<>();
        String hedge = "";
        for (Row row : guide.table("| 含义 meaning | 词 words | 例 example | 区间 interval | 来源 source |")) {
            hedge = row.code(0).isEmpty() ? hedge : row.code(0);
            Place place = PLACES.get(row.text(1).split("[：，]", -1)[0]);
            for (String word : place == null ? List.<String>of() : row.codes(1)) {
                listed.add(hedge + " " + place + " " + word);
            }
        }

        List<String> known = HedgeWord.all().stream()
                .map(word -> word.hedge() + " " + word.place() + " " + word.text())
                .toList();
        assertThat(listed).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(listed)).isEqualTo(new TreeSet<>(known));
    }

    @Test
    void showsWhatTheParserReadsAndWhatItRefuses() {
        for (Row row : guide.table("| 写法 written | 区间 interval | 说明 |")) {
            for (String written : row.codes(0)) {
                assertThat(Quantity.parse(written).interval()).as(written).hasToString(row.code(1));
            }
        }
        for (Row row : guide.table("| 拒收 refused | 为什么 why |")) {
            assertThatThrownBy(() -> Quantity.parse(row.code(0)))
                    .as(row.code(0))
                    .isInstanceOf(QuantityFormatException.class);
        }
    }

    @Test
    void showsEveryStyle() {
        List<QuantityFormat> styles = List.of(
                QuantityFormat.PRESS,
                QuantityFormat.STRICT,
                QuantityFormat.HAN,
                QuantityFormat.TABLE,
                QuantityFormat.CHART,
                QuantityFormat.TRADITIONAL,
                QuantityFormat.ENGLISH);
        for (Row row : guide.table(
                "| 数量 | `PRESS` 报刊 | `STRICT` 从严 | `HAN` 汉字 | `TABLE` 表格 | `CHART` 图表 | `TRADITIONAL` 繁体 | `ENGLISH` 英文 |")) {
            Quantity quantity = Quantity.parse(row.code(0));
            for (int i = 0; i < styles.size(); i++) {
                assertThat(styles.get(i).format(quantity).replace('\u2009', ' '))
                        .as("%s in column %d", quantity, i + 1)
                        .isEqualTo(row.code(i + 1));
            }
        }
        for (Row row : guide.table("| 数量 | `PRESS` 换成万，一位小数 `scaled(Scaling.myriads(1))` |")) {
            assertThat(QuantityFormat.PRESS.scaled(Scaling.myriads(1)).format(Quantity.parse(row.code(0))))
                    .isEqualTo(row.code(1));
        }
    }

    @Test
    void showsWhatReckoningGives() {
        for (Row row : guide.table("| 算式 | 结果 |")) {
            assertThat(reckoned(row.code(0))).as(row.code(0)).hasToString(row.code(1));
        }
    }

    private static Quantity reckoned(String formula) {
        String name = formula.substring(0, formula.indexOf('('));
        List<String> arguments = Arrays.asList(
                formula.substring(name.length() + 1, formula.length() - 1).split(", ", -1));
        if (name.equals("sum")) {
            return Arithmetic.sum(arguments.stream().map(Quantity::parse).toList());
        }
        Quantity a = Quantity.parse(arguments.get(0));
        Quantity b = Quantity.parse(arguments.get(1));
        int decimals = arguments.size() > 2 ? Integer.parseInt(arguments.get(2)) : 0;
        return switch (name) {
            case "difference" -> Arithmetic.difference(a, b);
            case "changeInPoints" -> Arithmetic.changeInPoints(a, b);
            case "share" -> Arithmetic.share(a, b, decimals);
            case "average" -> Arithmetic.average(a, b, decimals);
            case "ratio" -> Arithmetic.ratio(a, b, decimals);
            case "change" -> Arithmetic.change(a, b, decimals);
            default -> throw new AssertionError(formula);
        };
    }

    @Test
    void showsEachKindOfFigureInASentence() {
        TreeSet<String> kinds = new TreeSet<>();
        for (Row row : guide.table("| 原文 text | 数量 mention | 类别 kind | 值 value | 单位 unit |")) {
            List<Mention> mentions = MentionScanner.standard().scan(row.text(0));

            assertThat(mentions).as(row.text(0)).extracting(Mention::text).containsExactly(row.code(1));
            assertThat(mentions.getFirst().kind().label()).as(row.text(0)).isEqualTo(row.code(2));
            assertThat(MentionJson.write(mentions))
                    .containsPattern(
                            "\"value\": \"?" + (row.code(3).isEmpty() ? "null" : Pattern.quote(row.code(3))) + "\\b");
            if (mentions.getFirst().content() instanceof Content.Amount amount) {
                assertThat(amount.quantity().unit()).hasToString(row.code(4));
            }
            kinds.add(row.code(2));
        }
        assertThat(kinds)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(MentionKind.values())
                        .map(MentionKind::label)
                        .toList());
        for (Row row : guide.table("| 原文 text |")) {
            assertThat(MentionScanner.standard().scan(row.text(0))).isEmpty();
        }
    }

    @Test
    void showsTheJsonOfAText() {
        String text = "今年以来，全市办结实事1.13万余件，其中教育类2200余件。";

        assertThat(guide.text()).contains("of the text: `" + text + "`");
        assertThat(guide.block("json"))
                .isEqualTo(MentionJson.write(MentionScanner.standard().scan(text)));
        TreeSet<String> fields = new TreeSet<>();
        guide.table("| 字段 field | 内容 content |").forEach(row -> fields.addAll(row.codes(0)));
        assertThat(fields).contains("direction").containsAll(keysOf(guide.block("json")));
    }

    private static List<String> keysOf(String json) {
        return Pattern.compile("\"(\\w+)\": ")
                .matcher(json)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    @Test
    void showsAListOfWordsThatReads() {
        MentionScanner before = MentionScanner.standard();
        MentionScanner after = MentionScanner.with(Lexicon.standard().with("guide", guide.block("text")));

        for (Row row : guide.table("| 原文 text | 加词前 before | 加词后 after |")) {
            assertThat(before.scan(row.text(0)))
                    .as(row.text(0))
                    .extracting(Mention::text)
                    .containsExactlyElementsOf(row.codes(1));
            assertThat(after.scan(row.text(0))).extracting(Mention::text).containsExactly(row.code(2));
        }
        guide.table("| 节 section | 内容 content |").stream()
                .flatMap(row -> row.codes(0).stream())
                .filter(section -> section.startsWith("["))
                .map(section -> section.replace("类别", "count"))
                .forEach(section -> assertThat(Lexicon.standard().with("guide", section + "\n"))
                        .isNotNull());
    }

    @Test
    void definesEveryRuleOfTheGrammarThatItUses() {
        Map<String, String> rules = new LinkedHashMap<>();
        for (String rule : guide.block("ebnf").split(";", -1)) {
            int equals = rule.indexOf('=');
            if (equals > 0) {
                rules.put(rule.substring(0, equals).strip(), rule.substring(equals + 1));
            }
        }
        TreeSet<String> used = new TreeSet<>();
        rules.values()
                .forEach(right -> Pattern.compile("[a-z]+")
                        .matcher(right.replaceAll("\"[^\"]*\"|\\?[^?]*\\?", " "))
                        .results()
                        .forEach(found -> used.add(found.group())));
        used.add("quantity");

        assertThat(rules.keySet()).containsExactlyInAnyOrderElementsOf(used);
    }
}
