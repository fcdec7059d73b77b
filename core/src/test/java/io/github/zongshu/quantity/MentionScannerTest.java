package io.github.zongshu.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zongshu.quantity.LabelledCorpus.Figure;
import io.github.zongshu.quantity.LabelledCorpus.Sentence;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class MentionScannerTest {
    private final MentionScanner scanner = MentionScanner.standard();
    private final List<String> remarks = new ArrayList<>();
    private int labelled;
    private int found;
    private int values;
    private int units;
    private int hedges;
    private int kinds;
    private int reported;
    private int unlabelled;
    private int traps;

    @Test
    void readsTheLabelledCorpus() throws IOException {
        List<Sentence> sentences = LabelledCorpus.read().sentences();

        sentences.forEach(this::score);

        String misses = String.join("\n", remarks);
        assertThat(sentences).hasSizeGreaterThanOrEqualTo(450);
        assertThat(found / (double) labelled).as("recall\n" + misses).isGreaterThanOrEqualTo(0.97);
        assertThat(1 - unlabelled / (double) reported)
                .as("precision\n" + misses)
                .isGreaterThanOrEqualTo(0.97);
        assertThat(values / (double) found).as("values\n" + misses).isGreaterThanOrEqualTo(0.98);
        assertThat(units / (double) found).as("units\n" + misses).isGreaterThanOrEqualTo(0.97);
        assertThat(hedges / (double) found).as("hedges\n" + misses).isGreaterThanOrEqualTo(0.97);
        assertThat(kinds / (double) found).as("kinds\n" + misses).isGreaterThanOrEqualTo(0.97);
        assertThat(traps).as("traps\n" + misses).isZero();
    }

    private void score(Sentence sentence) {
        List<Mention> mentions = scanner.scan(sentence.text());
        labelled += sentence.figures().size();
        reported += mentions.size();
        for (Figure figure : sentence.figures()) {
            mentions.stream()
                    .filter(figure::overlaps)
                    .findFirst()
                    .ifPresentOrElse(mention -> score(figure, mention), () -> remarks.add("missed " + figure));
        }
        for (Mention mention : mentions) {
            if (sentence.figures().stream().noneMatch(figure -> figure.overlaps(mention))) {
                unlabelled++;
                traps += sentence.section().equals("[traps]") ? 1 : 0;
                remarks.add("no figure: " + mention.text() + " in " + sentence.text());
            }
        }
    }

    private void score(Figure figure, Mention mention) {
        found++;
        values +=
                tally(figure.value().isEmpty() || sameNumber(figure.value(), value(mention)), "value", figure, mention);
        units += tally(figure.unit().equals(unit(mention)), "unit", figure, mention);
        kinds += tally(figure.kind().equals(mention.kind().label()), "kind", figure, mention);
        hedges += tally(figure.hedge().equals(hedge(mention)), "hedge", figure, mention);
    }

    private int tally(boolean right, String what, Figure figure, Mention mention) {
        if (!right) {
            remarks.add(what + " of " + figure + ": " + mention);
        }
        return right ? 1 : 0;
    }

    private static boolean sameNumber(String expected, String actual) {
        try {
            BigDecimal difference = new BigDecimal(expected).subtract(new BigDecimal(actual));
            return difference.abs().compareTo(new BigDecimal("1E-12")) < 0;
        } catch (NumberFormatException e) {
            return expected.equals(actual);
        }
    }

    private static Optional<Quantity> amount(Mention mention) {
        return mention.content() instanceof Content.Amount amount ? Optional.of(amount.quantity()) : Optional.empty();
    }

    private static String value(Mention mention) {
        if (mention.content() instanceof Content.Moment moment) {
            return moment.iso();
        }
        return amount(mention)
                .map(quantity -> mention.isFall() ? quantity.value().negate() : quantity.value())
                .map(BigDecimal::toPlainString)
                .orElse("");
    }

    private static String unit(Mention mention) {
        return amount(mention).map(quantity -> quantity.unit().text()).orElse("");
    }

    /** The words as written; 数 and 几 stand within the numeral. */
    private static String hedge(Mention mention) {
        return amount(mention).map(MentionScannerTest::hedge).orElse("");
    }

    private static String hedge(Quantity quantity) {
        String words = quantity.qualifier().words().replace('…', ';');
        if (quantity.numeral().form() != Numeral.Form.SEVERAL) {
            return words;
        }
        String open = quantity.numeral().digits().contains("数") ? "数" : "几";
        return words.isEmpty() ? open : open + ";" + words;
    }
}
