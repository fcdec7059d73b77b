package io.github.zongshu.cli;

import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.chart.Chart;
import io.github.zongshu.chart.ChartHead;
import io.github.zongshu.charts.ChartImage;
import io.github.zongshu.charts.ChartPainter;
import io.github.zongshu.charts.ChartSize;
import io.github.zongshu.compose.Profile;
import io.github.zongshu.font.FontLibrary;
import io.github.zongshu.report.Block;
import io.github.zongshu.report.Caption;
import io.github.zongshu.report.ChartBlock;
import io.github.zongshu.report.Columns;
import io.github.zongshu.report.Inline;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Every chart of a campaign as a picture of its own, with the title and source that a document would set around it. */
final class ChartFiles {
    /** Points; as wide as a column of a report, so that text has the size it has there. */
    private static final double WIDTH = 480;

    private ChartFiles() {}

    /** Draws one picture in a format. */
    @FunctionalInterface
    interface Drawing {
        ChartImage draw(Chart chart, ChartHead head, ChartSize size);
    }

    static Map<String, Publication.Piece> of(Campaign campaign, FontLibrary fonts, String extension, Drawing drawing) {
        ChartPainter painter = ChartPainter.of(fonts);
        Map<String, Publication.Piece> files = new LinkedHashMap<>();
        Profile.APPENDIX.compose(campaign).blocks().stream()
                .flatMap(ChartFiles::charts)
                .forEach(block -> files.put("charts/" + block.id() + "." + extension, out -> {
                    ChartHead head = head(block.caption());
                    ChartSize size = new ChartSize(WIDTH, painter.naturalHeight(block.chart(), head, WIDTH));
                    ChartImage image = drawing.draw(block.chart(), head, size);
                    out.write(image.bytes());
                    return image.notices();
                }));
        return files;
    }

    private static Stream<ChartBlock> charts(Block block) {
        Stream<Block> within = block instanceof Columns columns ? columns.blocks().stream() : Stream.of(block);
        return within.filter(ChartBlock.class::isInstance).map(ChartBlock.class::cast);
    }

    private static ChartHead head(Caption caption) {
        return new ChartHead(
                Inline.text(caption.title()), Inline.text(caption.measure()), Inline.text(caption.source()));
    }
}
