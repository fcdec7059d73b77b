package io.github.zongshu.charts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zongshu.chart.ChartHead;
import io.github.zongshu.font.FontLibrary;
import io.github.zongshu.report.ChartBlock;
import io.github.zongshu.report.Inline;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Draws the pictures of the gallery anew. Not run with the other tests: its name does not end in Test. How it is run, the
 * page itself says.
 */
class GalleryPictures {
    private static final ChartSize SIZE = new ChartSize(420, 260);
    private static final int COLORS = 96;

    static List<Gallery.Entry> entries() throws IOException {
        return Gallery.entries();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void draws(Gallery.Entry entry) throws IOException {
        ChartBlock block = entry.chart();
        ChartHead head = new ChartHead(
                Inline.text(block.caption().title()),
                Inline.text(block.caption().measure()),
                "数据来源：示例数据");
        for (Map.Entry<String, ChartTheme> theme : Gallery.THEMES.entrySet()) {
            ChartPainter painter = ChartPainter.of(FontLibrary.bundled()).withTheme(theme.getValue());
            ChartImage image = ChartImages.of(painter).png(block.chart(), head, SIZE, 2);
            Path file = Gallery.PICTURES.resolve(block.id() + "-" + theme.getKey() + ".png");
            Files.createDirectories(Gallery.PICTURES);
            ImageIO.write(indexed(ImageIO.read(new ByteArrayInputStream(image.bytes()))), "png", file.toFile());
            assertThat(image.notices()).isEmpty();
        }
    }

    /** The picture in its most frequent colours, one byte a pixel: a third of the size. */
    private static BufferedImage indexed(BufferedImage image) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                counts.merge(image.getRGB(x, y), 1, Integer::sum);
            }
        }
        int[] colors = counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(COLORS)
                .mapToInt(Map.Entry::getKey)
                .toArray();
        IndexColorModel model = new IndexColorModel(8, colors.length, colors, 0, false, -1, DataBuffer.TYPE_BYTE);
        BufferedImage small =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        Map<Integer, Integer> nearest = new HashMap<>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int index = nearest.computeIfAbsent(image.getRGB(x, y), rgb -> nearest(colors, rgb));
                small.getRaster().setSample(x, y, 0, index);
            }
        }
        return small;
    }

    private static int nearest(int[] colors, int rgb) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < colors.length; i++) {
            int distance = 0;
            for (int shift = 0; shift <= 16; shift += 8) {
                int difference = (colors[i] >> shift & 255) - (rgb >> shift & 255);
                distance += difference * difference;
            }
            best = distance < least ? i : best;
            least = Math.min(least, distance);
        }
        return best;
    }
}
