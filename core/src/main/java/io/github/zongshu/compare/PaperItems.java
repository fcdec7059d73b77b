package io.github.zongshu.compare;

import io.github.zongshu.campaign.Bulletin;
import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.campaign.OfficialDocument;
import io.github.zongshu.campaign.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a campaign's document and bulletin say beside their prose. */
final class PaperItems {
    private PaperItems() {}

    static List<Item> of(Campaign campaign) {
        List<Item> items = new ArrayList<>();
        if (campaign.official() != null) {
            items.add(official(campaign.official()));
        }
        if (campaign.bulletin() != null) {
            items.add(bulletin(campaign.bulletin()));
        }
        return items;
    }

    private static Item official(OfficialDocument official) {
        OfficialDocument.Head head = official.head();
        List<Object> elements = List.of(
                head,
                official.addressees(),
                shape(official.sections()),
                official.attachments(),
                official.ending(),
                official.imprint());
        return new Item(
                Kind.HEAD,
                "official",
                "",
                Places.of("official", "公文", "document"),
                Map.of(
                        Aspect.NAME, head.issuer(),
                        Aspect.NUMBER, head.number(),
                        Aspect.DATE,
                                Objects.requireNonNullElse(official.ending().date(), ""),
                        Aspect.ELEMENTS, elements));
    }

    private static Item bulletin(Bulletin bulletin) {
        return new Item(
                Kind.HEAD,
                "bulletin",
                "",
                Places.of("bulletin", "简报", "bulletin"),
                Map.of(
                        Aspect.NAME, bulletin.name(),
                        Aspect.NUMBER, bulletin.number(),
                        Aspect.DATE, Objects.requireNonNullElse(bulletin.date(), ""),
                        Aspect.ELEMENTS, bulletin));
    }

    /** What prose does not tell of sections: levels of heads, what is shown, whose words are quoted. */
    private static List<Object> shape(List<Section> sections) {
        List<Object> shape = new ArrayList<>();
        for (Section section : sections) {
            for (Section.Part part : section.parts()) {
                shape.add(
                        switch (part) {
                            case Section.Words words -> "words";
                            case Section.Subhead head -> head.level();
                            case Section.Quotation quotation -> quotation;
                            case Section.PullQuote quote -> "pull";
                            case Section.Show show -> show;
                        });
            }
        }
        return shape;
    }
}
