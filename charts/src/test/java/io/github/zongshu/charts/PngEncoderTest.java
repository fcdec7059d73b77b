package io.github.zongshu.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PngEncoderTest {
    /** Rows that repeat the one above up to so many times, drawn by lot: stretches of any length between rows that differ. */
    private static BufferedImage picture(int width, int height, int longest) {
        Random lot = new Random(longest);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int left = 0;
        for (int y = 0; y < height; y++) {
            boolean repeats = y > 0 && left > 0;
            left = repeats ? left - 1 : lot.nextInt(longest);
            for (int x = 0; x < width; x++) {
                int fresh = lot.nextInt(4) == 0 ? lot.nextInt(1 << 24) : 0xFFFFFF;
                image.setRGB(x, y, repeats ? image.getRGB(x, y - 1) : fresh);
            }
        }
        return image;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8, 9, 40, 500})
    void allPixelsComeBackWhateverStretchesOfEqualRowsThereAre(int longest) throws IOException {
        BufferedImage image = picture(61, 400, longest);

        BufferedImage back = ImageIO.read(new ByteArrayInputStream(PngEncoder.encode(image, 1)));

        assertThat(back.getRGB(0, 0, 61, 400, null, 0, 61)).isEqualTo(image.getRGB(0, 0, 61, 400, null, 0, 61));
    }

    @Test
    void aSinglePixelIsAPicture() throws IOException {
        BufferedImage image = picture(1, 1, 1);

        BufferedImage back = ImageIO.read(new ByteArrayInputStream(PngEncoder.encode(image, 2)));

        assertThat(back.getRGB(0, 0)).isEqualTo(image.getRGB(0, 0));
    }

    @Test
    void anEvenAreaTakesHardlyAnyRoom() {
        BufferedImage image = new BufferedImage(1000, 1000, BufferedImage.TYPE_INT_RGB);

        assertThat(PngEncoder.encode(image, 1)).hasSizeLessThan(20_000);
    }
}
