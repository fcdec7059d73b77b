package io.github.zongshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.io.CampaignFiles;
import io.github.zongshu.narrative.Excuse;
import io.github.zongshu.narrative.Proofreader;
import io.github.zongshu.narrative.Remark;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The prose of the example campaigns as a proofreader sees it: every figure bound, nothing to correct. */
final class ExampleProseTest {
    @ParameterizedTest
    @CsvSource({"hengyang-2021, 10", "hotline-2024, 2024"})
    void nothingIsToBeCorrected(String name, String date) throws IOException {
        Campaign campaign = CampaignFiles.read(Documents.EXAMPLES.resolve(name + ".yaml"));
        Proofreader proofreader = new Proofreader(
                campaign.ledger(),
                campaign.literals(),
                OptionalInt.of(campaign.period().to().getYear()));
        List<String> prose = campaign.prose().stream()
                .map(placed -> placed.prose().template())
                .toList();

        assertThat(prose)
                .flatExtracting(proofreader::read)
                .extracting(Remark::message)
                .isEmpty();
        assertThat(prose)
                .flatExtracting(proofreader::excusedDigits)
                .extracting(Excuse::digits)
                .contains(date);
    }
}
