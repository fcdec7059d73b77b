package io.github.zongshu.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.zongshu.quantity.Content;
import io.github.zongshu.quantity.Mention;
import io.github.zongshu.quantity.MentionJson;
import io.github.zongshu.quantity.MentionScanner;
import io.github.zongshu.quantity.Quantity;
import java.util.List;

/** The scanner finds places that lie in the text, one behind the other, in any text at all. */
final class MentionScannerFuzzTest {
    private static final MentionScanner SCANNER = MentionScanner.standard();

    private final Stopwatch stopwatch = new Stopwatch(text -> SCANNER.scan(text).size());

    @FuzzTest(maxDuration = "10m")
    void findsOrderedPlacesInTheText(byte[] bytes) {
        String text = FuzzText.of(bytes);
        stopwatch.check(text);
        List<Mention> mentions = SCANNER.scan(text);
        int floor = 0;
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            assertThat(mention.start()).as("%s", mention).isGreaterThanOrEqualTo(floor);
            assertThat(mention.end()).as("%s", mention).isBetween(mention.start() + 1, text.length());
            assertThat(mention.text()).isEqualTo(text.substring(mention.start(), mention.end()));
            assertThat(mention.whole().orElse(-1)).as("%s", mention).isLessThan(i);
            if (mention.content() instanceof Content.Amount amount) {
                keepsItsNumberWithin(amount.quantity());
            }
            floor = mention.end();
        }
        assertThat(MentionJson.write(mentions).lines()).hasSize(mentions.isEmpty() ? 1 : mentions.size() + 2);
    }

    private static void keepsItsNumberWithin(Quantity quantity) {
        if (quantity.interval().low().isFinite()) {
            assertThat(quantity.interval().low().at()).as("%s", quantity).isLessThanOrEqualTo(quantity.value());
        }
        if (quantity.interval().high().isFinite()) {
            assertThat(quantity.interval().high().at()).as("%s", quantity).isGreaterThanOrEqualTo(quantity.value());
        }
    }
}
