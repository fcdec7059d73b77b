package io.github.zongshu.compare;

import io.github.zongshu.campaign.BoardItem;
import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.campaign.Event;
import io.github.zongshu.campaign.Graphic;
import io.github.zongshu.campaign.Ledger;
import io.github.zongshu.campaign.Photo;
import io.github.zongshu.campaign.PlacedProse;
import io.github.zongshu.campaign.Prose;
import io.github.zongshu.campaign.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All words of one campaign as it prints them, in its order. */
final class Script {
    private static final String OFFICIAL = "official.";

    private final Campaign campaign;
    private final Ledger ledger;

    /** What stands in every campaign or belongs to something with a name. */
    private final List<Passage> lines = new ArrayList<>();

    private final List<Chapter> chapters = new ArrayList<>();
    private final List<Passage> events = new ArrayList<>();

    Script(Campaign campaign, Ledger ledger) {
        this.campaign = campaign;
        this.ledger = ledger;
        head();
        graphicsAndPhotos();
        official();
        for (int i = 0; i < campaign.sections().size(); i++) {
            chapters.add(chapter(i, campaign.sections().get(i)));
        }
        for (int i = 0; i < campaign.events().size(); i++) {
            Event event = campaign.events().get(i);
            Place place = Places.event("events[" + i + "]", event);
            events.add(new Passage(place, event.date().textWithYear(), event, "", Sentence.of(event.text(), ledger)));
        }
    }

    Campaign campaign() {
        return campaign;
    }

    Ledger ledger() {
        return ledger;
    }

    List<Passage> lines() {
        return lines;
    }

    List<Chapter> chapters() {
        return chapters;
    }

    List<Passage> events() {
        return events;
    }

    /** The last line. */
    Passage closing() {
        return line(Places.of("closing", "结尾", "closing"), "closing", campaign.closing());
    }

    /** Every sentence. */
    Stream<Sentence> sentences() {
        Stream<Passage> inChapters =
                chapters.stream().flatMap(c -> Stream.concat(c.head().stream(), c.parts().stream()));
        return Stream.of(lines.stream(), inChapters, events.stream(), Stream.of(closing()))
                .flatMap(passages -> passages)
                .flatMap(passage -> passage.sentences().stream());
    }

    private void head() {
        lines.add(line(
                Places.of("title.kicker", "引题", "kicker"),
                "kicker",
                campaign.title().kicker()));
        lines.add(line(
                Places.of("title.headline", "主题", "headline"),
                "headline",
                campaign.title().headline()));
        lines.add(line(
                Places.of("title.subhead", "副题", "subhead"),
                "subhead",
                campaign.title().subhead()));
        lines.add(line(Places.of("editorsNote", "编者按", "editor's note"), "note", campaign.editorsNote()));
        for (int i = 0; i < campaign.board().size(); i++) {
            BoardItem item = campaign.board().get(i);
            Place place = Places.of(
                    "board[" + i + "].remark",
                    "要数“" + item.reference() + "”的附注",
                    "remark of the leading number \"" + item.reference() + "\"");
            lines.add(line(place, List.of("board", item.reference()), item.remark()));
        }
    }

    private void graphicsAndPhotos() {
        for (int i = 0; i < campaign.graphics().size(); i++) {
            Graphic graphic = campaign.graphics().get(i);
            Place place = Places.graphic("graphics[" + i + "]", graphic);
            lines.add(
                    line(within(place, ".title", "的图题", "title of "), List.of("title", graphic.id()), graphic.title()));
            lines.add(line(
                    within(place, ".measure", "的计量", "measure of "),
                    List.of("measure", graphic.id()),
                    graphic.measure()));
        }
        for (int i = 0; i < campaign.photos().size(); i++) {
            Photo photo = campaign.photos().get(i);
            Place place = Places.photo("photos[" + i + "]", photo);
            lines.add(line(
                    within(place, ".caption", "的图注", "caption of "), List.of("caption", photo.id()), photo.caption()));
        }
    }

    /** Lines of the formal document, told apart by their place in it. */
    private void official() {
        for (PlacedProse placed : campaign.prose()) {
            String path = placed.place();
            if (path.startsWith(OFFICIAL)) {
                String rest = path.substring(OFFICIAL.length());
                lines.add(line(
                        Places.of(path, "公文 " + rest, "document, " + rest), List.of(OFFICIAL, rest), placed.prose()));
            }
        }
    }

    private static Place within(Place whole, String path, String zh, String en) {
        return Places.of(
                whole.path() + path, whole.name().zh() + zh, en + whole.name().en());
    }

    private Passage line(Place place, Object identity, Prose prose) {
        return new Passage(place, "line", identity, "", Sentence.of(prose, ledger));
    }

    private Chapter chapter(int index, Section section) {
        Place place = Places.section(index);
        List<Passage> parts = new ArrayList<>();
        for (int p = 0; p < section.parts().size(); p++) {
            parts.add(part(
                    Places.part(index, p, section.parts().get(p)),
                    section.parts().get(p)));
        }
        List<Passage> head = List.of(
                line(within(place, ".lead", "标题前半", "first part of the head of "), "lead", section.lead()),
                line(within(place, ".rest", "标题后半", "second part of the head of "), "rest", section.rest()));
        return new Chapter(place, section, head, parts);
    }

    private Passage part(Place place, Section.Part part) {
        return switch (part) {
            case Section.Words words -> new Passage(place, "words", part, "", Sentence.of(words.prose(), ledger));
            case Section.Subhead head -> new Passage(place, "head", part, "", Sentence.of(head.prose(), ledger));
            case Section.PullQuote quote -> new Passage(place, "pull", part, "", Sentence.of(quote.prose(), ledger));
            case Section.Quotation quotation ->
                new Passage(place, "quote", part, quotation.speaker(), Sentence.of(quotation.words()));
            case Section.Show show -> new Passage(place, part, part, "", List.of());
        };
    }
}
