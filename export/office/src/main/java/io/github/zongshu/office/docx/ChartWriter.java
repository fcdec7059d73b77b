package io.github.zongshu.office.docx;

import io.github.zongshu.charts.ChartSize;
import io.github.zongshu.message.Message;
import io.github.zongshu.message.Notice;
import io.github.zongshu.office.chart.NativeChart;
import io.github.zongshu.report.ChartBlock;
import io.github.zongshu.report.Text;
import java.util.Optional;

/** A chart between the lines of its caption: native and editable, or a picture where Word has no such chart. */
final class ChartWriter {
    private static final String NO_DATA = "暂无数据";

    private final Story story;
    private final ChartPictures pictures;

    ChartWriter(Story story, ChartPictures pictures) {
        this.story = story;
        this.pictures = pictures;
    }

    void write(ChartBlock block, String path) {
        CaptionWriter caption = new CaptionWriter(story);
        caption.above(block.caption());
        Optional<NativeChart> drawn = NativeChart.of(block.chart());
        if (block.chart().isEmpty()) {
            story.paragraph(ParagraphStyle.SOURCE, Text.line(NO_DATA));
        } else if (drawn.isPresent()) {
            nativeChart(block, drawn.get());
        } else {
            picture(block, path);
        }
        caption.below(block.caption());
    }

    private void nativeChart(ChartBlock block, NativeChart chart) {
        double height = chart.height(story.width());
        Drawing drawing = story.drawing(block.caption().label(), block.alt(), story.width(), height);
        open(block);
        drawing.writeChart(story.xml(), story.parts().chart(chart.at(story.width())));
        story.close();
    }

    private void picture(ChartBlock block, String path) {
        ChartPicture picture = pictures.draw(block.chart(), story.width());
        picture.pixels().notices().forEach(story::add);
        ChartSize size = picture.size();
        Drawing drawing = story.drawing(block.caption().label(), block.alt(), size.width(), size.height());
        String pixels = story.parts().media(picture.pixels().bytes(), "png", "image/png");
        String vectors = story.parts().media(picture.vectors().bytes(), "svg", "image/svg+xml");
        open(block);
        drawing.writePicture(story.xml(), pixels, vectors);
        story.close();
        story.add(new Notice(
                "chart-as-picture",
                path,
                new Message(
                        block.caption().label() + "在 Word 中没有对应的图表类型，以矢量图片写入，不能在 Word 中编辑数据",
                        block.caption().label() + " has no native form in Word and is a vector picture; its data "
                                + "cannot be edited in Word")));
    }

    /** The source below stays on the chart's page. */
    private void open(ChartBlock block) {
        story.open(ParagraphStyle.PICTURE, block.caption().source().isEmpty() ? "" : Story.KEEP_NEXT);
    }
}
