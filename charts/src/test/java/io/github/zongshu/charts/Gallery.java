package io.github.zongshu.charts;

import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.campaign.Graphic;
import io.github.zongshu.compose.Profile;
import io.github.zongshu.io.CampaignFiles;
import io.github.zongshu.io.PictureSource;
import io.github.zongshu.report.Block;
import io.github.zongshu.report.ChartBlock;
import io.github.zongshu.report.Columns;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The page that shows every kind of chart, read back: what its lines of YAML say is what its pictures show. */
final class Gallery {
    static final Path PAGE = Path.of("..", "docs", "gallery.md");
    static final Path PICTURES = Path.of("..", "docs", "pictures", "gallery");

    static final Map<String, ChartTheme> THEMES = new LinkedHashMap<>();

    static {
        THEMES.put("light", ChartTheme.LIGHT);
        THEMES.put("print", ChartTheme.PRINT);
        THEMES.put("dark", ChartTheme.DARK);
    }

    private static final Pattern ENTRY =
            Pattern.compile("## [^\n]*`([a-z-]+)`\n(.*?)```yaml\n(.*?)```", Pattern.DOTALL);

    private Gallery() {}

    /**
     * A kind of chart on the page.
     *
     * @param kind as campaign files call it
     * @param words what stands between the head and the lines of YAML
     * @param yaml the lines that make it
     */
    record Entry(String kind, String words, String yaml) {
        Campaign campaign() throws IOException {
            String head = "zongshu: 1\ntitle: 图表样张\nscope: 衡阳市\nperiod: 2021\n";
            Matcher id = Pattern.compile("id: ([a-z-]+)(?:, |\n *)kind: ").matcher(yaml);
            String show = id.find() ? "sections:\n  - {lead: 图, parts: [{show: " + id.group(1) + "}]}\n" : "";
            byte[] file = (head + yaml + show).getBytes(StandardCharsets.UTF_8);
            return CampaignFiles.read("gallery.yaml", file, PictureSource.NONE);
        }

        Graphic graphic() throws IOException {
            return campaign().graphics().get(0);
        }

        ChartBlock chart() throws IOException {
            return charts(Profile.BRIEF.compose(campaign()).blocks())
                    .findFirst()
                    .orElseThrow();
        }

        private static Stream<ChartBlock> charts(List<Block> blocks) {
            return blocks.stream().flatMap(block -> {
                if (block instanceof Columns columns) {
                    return charts(columns.blocks());
                }
                return block instanceof ChartBlock chart ? Stream.of(chart) : Stream.empty();
            });
        }
    }

    static List<Entry> entries() throws IOException {
        List<Entry> entries = new ArrayList<>();
        Matcher found = ENTRY.matcher(Files.readString(PAGE));
        while (found.find()) {
            entries.add(new Entry(found.group(1), found.group(2), found.group(3)));
        }
        return entries;
    }
}
