package io.github.zongshu.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.zongshu.chart.ChartHead;
import io.github.zongshu.font.FontFace;
import io.github.zongshu.font.FontLibrary;
import io.github.zongshu.font.FontRole;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our SVG drawn by librsvg, where that is installed, must look like our PNG. */
class OtherRendererTest {
    private static final ChartImages IMAGES = ChartImages.of(ChartPainter.of(FontLibrary.bundled()));
    private static final ChartSize SIZE = new ChartSize(320, 200);
    private static final String PROGRAM = "rsvg-convert";

    @TempDir
    private Path folder;

    static Set<String> samples() {
        return ChartImagesTest.samples();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anotherRendererDrawsTheSvgAsWeDrawThePng(String sample) throws Exception {
        assumeTrue(installed(), PROGRAM + " is not installed");
        ChartHead head = ChartSamples.heads().getOrDefault(sample, ChartHead.NONE);
        var chart = ChartSamples.all().getOrDefault(sample, ChartSamples.ring());
        Files.write(folder.resolve("chart.svg"), IMAGES.svg(chart, head, SIZE).bytes());
        BufferedImage theirs = rendered();
        BufferedImage ours = ImageIO.read(
                new ByteArrayInputStream(IMAGES.png(chart, head, SIZE, 2).bytes()));
        assertThat(theirs.getWidth()).isEqualTo(ours.getWidth());
        assertThat(difference(ours, theirs))
                .as("mean difference of a channel, of 255")
                .isLessThan(2.0);
    }

    private static boolean installed() throws InterruptedException {
        try {
            Process process = new ProcessBuilder(PROGRAM, "--version").start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (java.io.IOException e) {
            return false;
        }
    }

    private BufferedImage rendered() throws Exception {
        for (FontRole role : new FontRole[] {FontRole.HEI, FontRole.HEI_BOLD}) {
            FontFace face = FontLibrary.bundled().face(role);
            try (InputStream font = face.stream()) {
                Files.copy(font, folder.resolve(face.fileName()));
            }
        }
        Files.writeString(
                folder.resolve("fonts.conf"),
                "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig><dir>" + folder
                        + "</dir><cachedir>" + folder.resolve("cache") + "</cachedir></fontconfig>",
                StandardCharsets.UTF_8);
        ProcessBuilder builder = new ProcessBuilder(PROGRAM, "-z", "2", "-o", "chart.png", "chart.svg");
        builder.directory(folder.toFile()).inheritIO();
        builder.environment()
                .put("FONTCONFIG_FILE", folder.resolve("fonts.conf").toString());
        assertThat(builder.start().waitFor()).isZero();
        return ImageIO.read(folder.resolve("chart.png").toFile());
    }

    private static double difference(BufferedImage one, BufferedImage other) {
        long sum = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                for (int shift = 0; shift <= 16; shift += 8) {
                    sum += Math.abs((one.getRGB(x, y) >> shift & 255) - (other.getRGB(x, y) >> shift & 255));
                }
            }
        }
        return sum / (3.0 * one.getWidth() * one.getHeight());
    }
}
