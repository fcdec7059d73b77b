package io.github.zongshu.quickstart;

import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.campaign.Metric;
import io.github.zongshu.campaign.Period;
import io.github.zongshu.campaign.Scope;
import io.github.zongshu.campaign.Section;
import io.github.zongshu.campaign.Title;
import io.github.zongshu.compose.Profile;
import io.github.zongshu.office.docx.DocxWriter;
import io.github.zongshu.office.xlsx.XlsxWriter;
import io.github.zongshu.pdf.PdfWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes a brief as PDF and Word, and its figures as a workbook. */
public final class Quickstart {
    private Quickstart() {}

    /**
     * Writes {@code brief.pdf}, {@code brief.docx} and {@code figures.xlsx}.
     *
     * @param args the folder to write to, made if missing; {@code documents} unless given
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args.length == 0 ? "documents" : args[0]));
        // README: begin
        Campaign campaign = Campaign.builder(Title.of("一座城 一册书"), Scope.of("临江市"), Period.ofYear(2024))
                .metric(Metric.of("events", "阅读活动", "2400余场"))
                .metric(Metric.of("readers", "到场读者", "12万余人次"))
                .board("events")
                .board("readers")
                .section(Section.of("读起来", "书架搬到家门口", "全年开展活动{events}，到场{readers}，场均{average(readers, events)}。"))
                .build();
        new PdfWriter().write(Profile.BRIEF.compose(campaign), folder.resolve("brief.pdf"));
        new DocxWriter().write(Profile.BRIEF.compose(campaign), folder.resolve("brief.docx"));
        new XlsxWriter().write(Profile.APPENDIX.compose(campaign), folder.resolve("figures.xlsx"));
        // README: end
    }
}
