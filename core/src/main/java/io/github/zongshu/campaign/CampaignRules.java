package io.github.zongshu.campaign;

/** What makes a campaign whole. Every rule runs, so that its author hears of all problems at once. */
final class CampaignRules {
    private final Campaign campaign;
    private final ProblemList problems = new ProblemList();

    private CampaignRules(Campaign campaign) {
        this.campaign = campaign;
    }

    /** Throws {@link InvalidCampaignException} with everything that is wrong, or returns. */
    static void check(Campaign campaign) {
        CampaignRules rules = new CampaignRules(campaign);
        rules.titleAndPlace();
        new IdRules(campaign, rules.problems).check();
        rules.photos();
        new OfficialRules(campaign, rules.problems).check();
        new BreakdownRules(campaign, rules.problems).check();
        new QuantityRules(campaign, rules.problems).check();
        Ledger ledger = campaign.ledger();
        new ReferenceRules(campaign, rules.problems, ledger).check();
        new GraphicRules(campaign, rules.problems).check();
        new RuleRules(campaign, rules.problems, ledger).check();
        rules.problems.throwIfAny();
    }

    private void titleAndPlace() {
        problems.requireWords("title.headline", campaign.title().headline().template(), "主标题", "headline");
        problems.requireWords("scope.name", campaign.scope().name(), "地区或单位名称", "name of the place");
    }

    private void photos() {
        for (int i = 0; i < campaign.photos().size(); i++) {
            problems.requireWords(
                    "photos[" + i + "].alt",
                    campaign.photos().get(i).alt(),
                    "照片的替代文字",
                    "alternative text of the photo");
        }
    }
}
