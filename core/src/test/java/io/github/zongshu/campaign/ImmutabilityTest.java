package io.github.zongshu.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zongshu.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was checked stays as it was checked. */
final class ImmutabilityTest {
    @Test
    void copiesTheListsOfItsParts() {
        List<Quantity> cells = new ArrayList<>(List.of(Quantity.parse("1件")));
        Breakdown.Row row = new Breakdown.Row("r", "行", cells);
        List<String> of = new ArrayList<>(List.of("a"));
        Graphic graphic = new Graphic("g", Graphic.Kind.BAR, Prose.EMPTY, Prose.EMPTY, "", of, "", "");
        cells.clear();
        of.clear();

        assertThat(row.cells()).hasSize(1);
        assertThat(graphic.of()).containsExactly("a");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> row.cells().clear());
    }

    @Test
    void doesNotChangeWhenItsBuilderGoesOn() {
        CampaignBuilder builder = Campaign.builder(Title.of("题"), Scope.of("市"), Period.ofYear(2021));
        Campaign campaign = builder.build();
        builder.metric(Metric.of("a", "甲", "1件")).closing("完");

        assertThat(campaign.metrics()).isEmpty();
        assertThat(campaign).isNotEqualTo(builder.build());
    }

    @Test
    void isEqualToAnotherOfTheSameParts() {
        CampaignBuilder builder = Campaign.builder(Title.of("题"), Scope.of("市"), Period.ofYear(2021));

        assertThat(builder.build()).isEqualTo(builder.build()).hasSameHashCodeAs(builder.build());
    }

    @Test
    void refusesARefusalWithoutAReason() {
        assertThatIllegalArgumentException().isThrownBy(() -> new InvalidCampaignException(List.of()));
    }
}
