package io.github.zongshu.io;

import io.github.zongshu.campaign.Prose;
import io.github.zongshu.campaign.Section;
import io.github.zongshu.campaign.Section.Part;
import io.github.zongshu.campaign.Section.PullQuote;
import io.github.zongshu.campaign.Section.Quotation;
import io.github.zongshu.campaign.Section.Show;
import io.github.zongshu.campaign.Section.Subhead;
import io.github.zongshu.campaign.Section.Words;
import io.github.zongshu.io.Node.Scalar;
import io.github.zongshu.message.Message;
import java.util.List;
import java.util.stream.Stream;

/** A section: a head in two parts, and {@code parts}, of which a plain text is a paragraph. */
final class SectionCodec implements Codec<Section> {
    static final Shape PART = Shape.of(
            "段落",
            "a part",
            Key.optional("head", "小标题"),
            Key.optional("level", "级").of(Content.Plain.WHOLE),
            Key.optional("quote", "引语"),
            Key.optional("speaker", "说话人"),
            Key.optional("pull", "提要"),
            Key.optional("show", "图表或照片"));

    static final Shape SHAPE = Shape.of(
            "章节",
            "a section",
            Key.required("lead", "小标题"),
            Key.optional("rest", "小标题后半"),
            Key.optional("parts", "内容").of(Content.shortListOf(PART)));

    private static final int FIRST_WITHIN = 2;
    private static final int LAST_WITHIN = 4;

    @Override
    public Section read(Node node, Reading in) {
        Fields section = in.fields(node, SHAPE);
        return new Section(section.prose("lead"), section.prose("rest"), section.list("parts", part -> part(part, in)));
    }

    private static Part part(Node node, Reading in) {
        if (node instanceof Scalar) {
            return new Words(new Prose(in.values().text(node)));
        }
        Fields part = in.fields(node, PART);
        List<String> kinds = Stream.of("head", "quote", "pull", "show")
                .filter(kind -> part.find(kind).isPresent())
                .toList();
        boolean speaks = part.find("speaker").isPresent();
        boolean ranked = part.find("level").isPresent();
        if (kinds.size() != 1
                || (speaks && !kinds.get(0).equals("quote"))
                || (ranked && !kinds.get(0).equals("head"))) {
            unclear(part.place(), in);
            return new Words(Prose.EMPTY);
        }
        return switch (kinds.get(0)) {
            case "head" -> new Subhead(level(part, in), part.prose("head"));
            case "quote" -> new Quotation(part.text("quote"), part.text("speaker"));
            case "pull" -> new PullQuote(part.prose("pull"));
            default -> new Show(part.text("show"));
        };
    }

    private static int level(Fields part, Reading in) {
        int level = part.find("level").isPresent() ? part.number("level") : FIRST_WITHIN;
        if (level >= FIRST_WITHIN && level <= LAST_WITHIN) {
            return level;
        }
        in.findings()
                .refuse(
                        part.placeOf("level"),
                        "bad-level",
                        new Message("小标题没有第" + level + "级", "there is no level " + level + " of heads"),
                        new Message("节内的小标题是 2 到 4 级", "heads within a section have the levels 2 to 4"));
        return FIRST_WITHIN;
    }

    private static void unclear(Place place, Reading in) {
        if (!in.findings().touches(place.path())) {
            in.findings()
                    .refuse(
                            place,
                            "bad-part",
                            new Message("看不出这一段是什么", "it is not clear what this part is"),
                            new Message(
                                    "一段文字直接写；小标题写 head（和 level），引语写 quote（和 speaker），提要写 pull，图表照片写 show，只写一种",
                                    "write a paragraph as it is; otherwise one of head (with level), quote (with speaker), pull, show"));
        }
    }

    @Override
    public Node write(Section section) {
        return new Entries()
                .text("lead", section.lead().template())
                .textIfAny("rest", section.rest().template())
                .listIfAny("parts", section.parts(), SectionCodec::write)
                .block();
    }

    private static Node write(Part part) {
        return switch (part) {
            case Words words -> Entries.words(words.prose().template());
            case Quotation quotation ->
                new Entries()
                        .text("quote", quotation.words())
                        .textIfAny("speaker", quotation.speaker())
                        .block();
            case Subhead head ->
                new Entries()
                        .text("head", head.prose().template())
                        .numberIfAny("level", head.level() == FIRST_WITHIN ? 0 : head.level())
                        .block();
            case PullQuote pull ->
                new Entries().text("pull", pull.prose().template()).block();
            case Show show -> new Entries().text("show", show.id()).block();
        };
    }
}
