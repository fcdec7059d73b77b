package io.github.zongshu.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zongshu.campaign.Prose;
import io.github.zongshu.report.Bound;
import io.github.zongshu.report.Inline;
import io.github.zongshu.report.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DeskTest {
    private final Desk desk = new Desk(Campaigns.reading().build());

    @Test
    void aTrendIsAWordAndABoundNumber() {
        List<Inline> line = desk.line(new Prose("心愿{trend(met, asked)}。"));

        assertThat(Inline.text(line)).isEqualTo("心愿下降16.6%以上。");
        assertThat(line.get(1)).isEqualTo(new Text("下降"));
        assertThat(line.get(2))
                .isInstanceOfSatisfying(
                        Bound.class,
                        bound -> assertThat(bound.value().reference()).isEqualTo("trend(met, asked)"));
    }

    @Test
    void wordsAloneAndDeclaredLiteralsAreText() {
        List<Inline> line = desk.line(new Prose("{'百年'}大计，征集{highest(asked, met)}"));

        assertThat(line).containsExactly(new Text("百年"), new Text("大计，征集"), new Text("最多"));
    }

    @Test
    void aNotationIsThatOfTheNumber() {
        assertThat(Inline.text(desk.line(new Prose("到场{readers|han}，{sessions|number grouped}"))))
                .isEqualTo("到场十二万余人次，2\u2009400");
    }
}
