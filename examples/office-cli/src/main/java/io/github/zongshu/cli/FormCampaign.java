package io.github.zongshu.cli;

import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.campaign.InvalidCampaignException;
import io.github.zongshu.form.Form;
import io.github.zongshu.form.FormPeriod;
import io.github.zongshu.form.FormPlan;
import io.github.zongshu.io.CampaignFiles;
import io.github.zongshu.io.ReadCampaign;
import io.github.zongshu.message.Location;
import io.github.zongshu.message.Message;
import io.github.zongshu.message.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A campaign file that declares a form.
 *
 * @param campaign what is known so far
 * @param form what is asked
 * @param plan both, joined with last year's campaign
 */
record FormCampaign(Campaign campaign, Form form, FormPlan plan) {
    /**
     * Reads the file, and last year's beside it if it names one.
     *
     * @throws InvalidCampaignException with every problem, each with its line
     */
    static FormCampaign open(Path file) throws IOException {
        ReadCampaign read = CampaignFiles.open(file);
        Form form = read.form()
                .orElseThrow(() -> new InvalidCampaignException(List.of(new Problem(
                        new Location(file.toString(), 1, 1, "form"),
                        "no-form",
                        new Message("没有声明统计表", "the file declares no form"),
                        new Message("加上 form: 一节，见 docs/forms.md", "add a section form:, see docs/forms.md")))));
        Campaign last = form.lastYear().isEmpty() ? null : CampaignFiles.read(file.resolveSibling(form.lastYear()));
        try {
            return new FormCampaign(read.campaign(), form, FormPlan.of(form, read.campaign(), last));
        } catch (InvalidCampaignException e) {
            throw new InvalidCampaignException(e.problems().stream()
                    .map(problem -> new Problem(
                            read.locate(problem.location().path()), problem.rule(), problem.message(), problem.hint()))
                    .toList());
        }
    }

    /** Every period's key, for those who named none of them. */
    String periodKeys() {
        return plan.periods().stream().map(FormPeriod::key).collect(Collectors.joining(", "));
    }
}
