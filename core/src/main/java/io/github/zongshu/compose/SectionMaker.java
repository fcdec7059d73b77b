package io.github.zongshu.compose;

import io.github.zongshu.campaign.Breakdown;
import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.campaign.Graphic;
import io.github.zongshu.campaign.Photo;
import io.github.zongshu.campaign.Section;
import io.github.zongshu.chart.Chart;
import io.github.zongshu.report.Block;
import io.github.zongshu.report.ChartBlock;
import io.github.zongshu.report.Heading;
import io.github.zongshu.report.Paragraph;
import io.github.zongshu.report.TableBlock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Turns sections into blocks, and remembers what they have shown, so that nothing is shown twice or forgotten. */
final class SectionMaker {
    /** What a profile wants of a section. */
    enum Register {
        /** Prose and figures; quotations and photos are left to the review. */
        FACTS,
        /** Everything: the review tells with voices and pictures. */
        STORY,
        /** Prose and tables: a formal document shows charts only where its own text asks for them. */
        PLAIN
    }

    private final Desk desk;
    private final ChartMaker charts;
    private final TableMaker tables;
    private final Set<String> shown = new LinkedHashSet<>();
    private boolean samples;

    SectionMaker(Desk desk) {
        this.desk = desk;
        Captions captions = new Captions();
        this.charts = new ChartMaker(desk, captions);
        this.tables = new TableMaker(desk, captions);
    }

    List<Block> blocks(Section section, Register register) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, desk.line(section.lead()), desk.line(section.rest())));
        for (Section.Part part : section.parts()) {
            blocks.addAll(blocks(part, register));
        }
        return blocks;
    }

    List<Block> blocks(Section.Part part, Register register) {
        return switch (part) {
            case Section.Words words -> List.of(Paragraph.body(desk.line(words.prose())));
            case Section.Subhead head -> List.of(new Heading(head.level(), desk.line(head.prose()), List.of()));
            case Section.Quotation quotation ->
                register == Register.STORY ? List.of(Paragraph.body(desk.quotation(quotation))) : List.of();
            case Section.PullQuote quote ->
                register == Register.STORY
                        ? List.of(new Paragraph(Paragraph.Role.PULL_QUOTE, desk.line(quote.prose())))
                        : List.of();
            case Section.Show show -> show(show.id(), register);
        };
    }

    List<Block> show(String id, Register register) {
        Campaign campaign = desk.campaign();
        for (Graphic graphic : campaign.graphics()) {
            if (graphic.id().equals(id)) {
                return register == Register.PLAIN ? List.of() : List.of(chart(graphic));
            }
        }
        for (Photo photo : campaign.photos()) {
            if (photo.id().equals(id)) {
                shown.add(id);
                return register == Register.STORY ? List.of(desk.photo(photo)) : List.of();
            }
        }
        return campaign.breakdowns().stream()
                .filter(breakdown -> breakdown.id().equals(id))
                .<Block>map(this::table)
                .toList();
    }

    ChartBlock chart(Graphic graphic) {
        shown.add(graphic.id());
        ChartBlock block = charts.block(graphic);
        Chart chart = block.chart();
        samples |= chart.values().stream().anyMatch(desk::isSample);
        return block;
    }

    TableBlock table(Breakdown breakdown) {
        shown.add(breakdown.id());
        samples |= breakdown.sample();
        return tables.table(breakdown);
    }

    boolean isUnshown(Breakdown breakdown) {
        return !shown.contains(breakdown.id());
    }

    /** The charts that no section has shown. */
    List<Block> remaining() {
        return desk.campaign().graphics().stream()
                .filter(graphic -> !shown.contains(graphic.id()))
                .<Block>map(this::chart)
                .toList();
    }

    /** Whether anything shown so far is made up for demonstration. */
    boolean showsSamples() {
        return samples;
    }
}
