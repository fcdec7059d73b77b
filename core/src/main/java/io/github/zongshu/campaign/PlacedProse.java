package io.github.zongshu.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Prose with its place in the campaign.
 *
 * @param place such as {@code sections[2].parts[0]}
 * @param prose the words and references
 */
public record PlacedProse(String place, Prose prose) {
    /** Refuses null. */
    public PlacedProse {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(prose, "prose");
    }

    /** All prose of a campaign in the order of its file; quotations are not prose, their words are the speaker's. */
    static List<PlacedProse> of(Campaign campaign) {
        List<PlacedProse> all = new ArrayList<>();
        all.add(new PlacedProse("title.kicker", campaign.title().kicker()));
        all.add(new PlacedProse("title.headline", campaign.title().headline()));
        all.add(new PlacedProse("title.subhead", campaign.title().subhead()));
        all.add(new PlacedProse("editorsNote", campaign.editorsNote()));
        for (int i = 0; i < campaign.board().size(); i++) {
            all.add(new PlacedProse(
                    "board[" + i + "].remark", campaign.board().get(i).remark()));
        }
        for (int i = 0; i < campaign.graphics().size(); i++) {
            all.add(new PlacedProse(
                    "graphics[" + i + "].title", campaign.graphics().get(i).title()));
            all.add(new PlacedProse(
                    "graphics[" + i + "].measure", campaign.graphics().get(i).measure()));
        }
        for (int i = 0; i < campaign.photos().size(); i++) {
            all.add(new PlacedProse(
                    "photos[" + i + "].caption", campaign.photos().get(i).caption()));
        }
        for (int i = 0; i < campaign.sections().size(); i++) {
            section(all, "sections[" + i + "]", campaign.sections().get(i));
        }
        for (int i = 0; i < campaign.events().size(); i++) {
            all.add(new PlacedProse(
                    "events[" + i + "].text", campaign.events().get(i).text()));
        }
        all.add(new PlacedProse("closing", campaign.closing()));
        OfficialDocument official = campaign.official();
        if (official != null) {
            official(all, official);
        }
        return all.stream().filter(placed -> !placed.prose().isEmpty()).toList();
    }

    private static void official(List<PlacedProse> all, OfficialDocument official) {
        all.add(new PlacedProse("official.title", official.title()));
        all.add(new PlacedProse("official.opening", official.opening()));
        for (int i = 0; i < official.sections().size(); i++) {
            section(all, "official.sections[" + i + "]", official.sections().get(i));
        }
        all.add(new PlacedProse("official.closing", official.closing()));
        for (int i = 0; i < official.attachments().size(); i++) {
            all.add(new PlacedProse(
                    "official.attachments[" + i + "].title",
                    official.attachments().get(i).title()));
        }
    }

    private static void section(List<PlacedProse> all, String place, Section section) {
        all.add(new PlacedProse(place + ".lead", section.lead()));
        all.add(new PlacedProse(place + ".rest", section.rest()));
        for (int p = 0; p < section.parts().size(); p++) {
            String at = place + ".parts[" + p + "]";
            switch (section.parts().get(p)) {
                case Section.Words words -> all.add(new PlacedProse(at, words.prose()));
                case Section.Subhead head -> all.add(new PlacedProse(at, head.prose()));
                case Section.PullQuote quote -> all.add(new PlacedProse(at, quote.prose()));
                case Section.Quotation quotation -> {}
                case Section.Show show -> {}
            }
        }
    }
}
