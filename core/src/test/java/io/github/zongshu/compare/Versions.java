package io.github.zongshu.compare;

import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.campaign.CampaignBuilder;
import io.github.zongshu.campaign.Metric;
import io.github.zongshu.campaign.Period;
import io.github.zongshu.campaign.Scope;
import io.github.zongshu.campaign.Section;
import io.github.zongshu.campaign.Title;
import java.util.function.Consumer;

/** Makes versions of a small campaign. */
final class Versions {
    private Versions() {}

    static CampaignBuilder builder() {
        return builder(Period.ofYear(2024));
    }

    static CampaignBuilder builder(Period period) {
        return Campaign.builder(Title.of("办实事"), Scope.of("临江市"), period);
    }

    static Campaign with(Consumer<CampaignBuilder> content) {
        CampaignBuilder builder = builder();
        content.accept(builder);
        return builder.build();
    }

    /** A campaign of one metric called {@code n}. */
    static Campaign of(String quantity) {
        return builder().metric(Metric.of("n", "办结", quantity)).build();
    }

    /** A campaign of two metrics and one section with these paragraphs. */
    static Campaign telling(String issues, String resolved, String... paragraphs) {
        return builder()
                .metric(Metric.of("issues", "收集问题", issues))
                .metric(Metric.of("resolved", "办结实事", resolved))
                .section(Section.of("办得快", "", paragraphs))
                .build();
    }
}
