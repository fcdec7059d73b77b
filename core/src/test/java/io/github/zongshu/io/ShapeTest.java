package io.github.zongshu.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Guesses at the key that was meant. */
final class ShapeTest {
    @ParameterizedTest
    @CsvSource({
        "lable, label",
        "Label, label",
        "labels, label",
        "ID, id",
        "idd, id",
        "vaule, value",
        "数值, value",
        "名称, label",
        "definiton, definition",
        "defintions, definition",
        "' id', id",
        "label\u3000, label"
    })
    void guessesASlipOrTwo(String written, String meant) {
        assertThat(MetricCodec.SHAPE.like(written)).map(Key::name).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"colour", "x", "", "编", "quantity", "valuation"})
    void doesNotGuessAtWhatIsFarOff(String written) {
        assertThat(MetricCodec.SHAPE.like(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "time-series, timeSeries",
        "time_series, timeSeries",
        "honors, honours",
        "metric, metrics",
        "大事记, events"
    })
    void guessesTopLevelKeys(String written, String meant) {
        assertThat(CampaignCodec.SHAPE.like(written)).map(Key::name).contains(meant);
    }
}
