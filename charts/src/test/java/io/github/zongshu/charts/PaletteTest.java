package io.github.zongshu.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaletteTest {
    static Stream<Palette> palettes() {
        return Stream.of(Palette.LIGHT, Palette.PRINT, Palette.DARK);
    }

    private static Palette with(Color mute, List<Color> series) {
        Palette p = Palette.LIGHT;
        return new Palette(
                p.paper(),
                p.ink(),
                mute,
                p.grid(),
                p.track(),
                p.quiet(),
                p.accent(),
                p.emphasis(),
                p.good(),
                series,
                p.lines());
    }

    @Test
    void refusesTextThatCannotBeRead() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(new Color(0xAAAAAA), Palette.LIGHT.series()))
                .withMessageContaining("mute")
                .withMessageContaining("not 4.5 : 1");
    }

    @Test
    void refusesNeighboursThatAGreyscalePrintWouldMakeAlike() {
        List<Color> alike = List.of(
                new Color(0xB4161B),
                new Color(0x1F6F78),
                new Color(0xC8A15A),
                new Color(0x2F5D8C),
                new Color(0xE7C9A3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(Palette.LIGHT.mute(), alike))
                .withMessageContaining("look alike in greyscale");
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void linesDifferInGreyscaleOrInTheirDashes(Palette palette) {
        for (int i = 0; i < 5; i++) {
            for (int j = 0; j < i; j++) {
                boolean shade = Contrast.ratio(palette.line(i), palette.line(j)) >= 1.35;
                assertThat(shade || !Arrays.equals(dashes(i), dashes(j)))
                        .as("lines %d and %d", i, j)
                        .isTrue();
            }
        }
    }

    private static float[] dashes(int line) {
        BasicStroke pen = TrendDrawer.pen(8, line);
        return Objects.requireNonNullElse(pen.getDashArray(), new float[0]);
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void barsAreToldApartFromTheirHighlight(Palette palette) {
        assertThat(Contrast.ratio(palette.quiet(), palette.accent())).isGreaterThan(1.5);
    }
}
