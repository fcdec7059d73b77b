package io.github.zongshu.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zongshu.quantity.LabelledCorpus.Sentence;
import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Texts as pages, PDF files and chats leave them: what is read must not depend on it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CopiedTextTest {
    private static final int WIDTH = 20;

    private final MentionScanner scanner = MentionScanner.standard();
    private List<String> sentences = List.of();

    @BeforeAll
    void readCorpus() throws IOException {
        sentences = LabelledCorpus.read().sentences().stream()
                .filter(sentence -> sentence.section().equals("[reports]"))
                .map(Sentence::text)
                .toList();
    }

    @Test
    void readsAsciiPunctuationAlike() {
        readsAlike(text -> text.replace('，', ',')
                .replace('；', ';')
                .replace('：', ':')
                .replace('（', '(')
                .replace('）', ')')
                .replace('“', '"')
                .replace('”', '"'));
    }

    @Test
    void readsFullWidthDigitsAlike() {
        readsAlike(text -> text.chars()
                .mapToObj(c -> String.valueOf((char) (Glyph.isDigit((char) c) || c == '%' ? c + 0xfee0 : c)))
                .collect(Collectors.joining()));
    }

    @Test
    void readsBlanksAroundDigitsAlike() {
        readsAlike(text -> text.replaceAll("(?<=[\\u4e00-\\u9fff])(?=\\d)|(?<=\\d)(?=[\\u4e00-\\u9fff])", " "));
    }

    @Test
    void readsTraditionalCharactersAlike() {
        readsAlike(Script::traditional);
    }

    @Test
    void readsPinyinInBracketsAlike() {
        readsAlike(text -> text.replaceAll("([\\u4e00-\\u9fff])", "$1(yī)"));
    }

    @Test
    void readsPagesThatBreakLinesAnywhereAlike() {
        String page = String.join("", sentences);
        StringBuilder wrapped = new StringBuilder();
        for (int i = 0; i < page.length(); i += WIDTH) {
            wrapped.append(page, i, Math.min(page.length(), i + WIDTH)).append('\n');
        }

        assertThat(read(wrapped.toString())).isEqualTo(read(page));
    }

    @Test
    void keepsLinesApartThatEndWhereTheirWriterEndedThem() {
        assertThat(read("全市共建成各类文化活动场所 31\n2022年新增各类文化活动场所 12\n")).hasSize(3);
        assertThat(read("收入合计：元\n12\n34")).hasSize(2);
    }

    private void readsAlike(UnaryOperator<String> copy) {
        assertThat(sentences).hasSizeGreaterThan(100);
        for (String sentence : sentences) {
            assertThat(read(copy.apply(sentence))).as(copy.apply(sentence)).isEqualTo(read(sentence));
        }
    }

    private List<String> read(String text) {
        return scanner.scan(text).stream().map(CopiedTextTest::meaning).toList();
    }

    /** What a mention states, without the way in which it is printed. */
    private static String meaning(Mention mention) {
        String stated = "";
        if (mention.content() instanceof Content.Amount amount) {
            stated = amount.quantity().toString();
        } else if (mention.content() instanceof Content.Moment moment) {
            stated = moment.iso();
        }
        return mention.kind() + " " + stated + " " + mention.isFall();
    }
}
