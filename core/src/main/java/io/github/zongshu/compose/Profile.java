package io.github.zongshu.compose;

import io.github.zongshu.audit.Audit;
import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.report.Report;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of report that can be made of a campaign. */
public enum Profile {
    /** 数据简报: figures first, charts and tables, for leaders and the public. */
    BRIEF("数据简报", "data brief") {
        @Override
        public Report compose(Campaign campaign) {
            return new BriefComposer(campaign).compose();
        }
    },
    /** 综述: the review that a paper prints, prose and photos first. */
    REVIEW("综述", "newspaper review") {
        @Override
        public Report compose(Campaign campaign) {
            return new ReviewComposer(campaign).compose();
        }
    },
    /** 附表: every number with its source, tables and charts, for the archive and its auditors. */
    APPENDIX("附表", "appendix") {
        @Override
        public Report compose(Campaign campaign) {
            return new AppendixComposer(campaign).compose();
        }
    },
    /** 数据核校单: what the audit found, and every metric with room for the hands that answer for it. */
    SIGN_OFF("数据核校单", "sign-off sheet") {
        @Override
        public Report compose(Campaign campaign) {
            return new SignOffComposer(campaign, Audit.of(campaign)).compose();
        }
    };

    private final String zh;
    private final String en;

    Profile(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The report of a campaign. The same campaign gives an equal report. */
    public abstract Report compose(Campaign campaign);

    /** The name in commands and file names: {@code brief}, {@code sign-off}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name that a Chinese reader knows it by. */
    public String zh() {
        return zh;
    }

    /** The name in English. */
    public String en() {
        return en;
    }

    /** The profile with an id. */
    public static Optional<Profile> of(String id) {
        return Arrays.stream(values())
                .filter(profile -> profile.id().equals(id))
                .findFirst();
    }
}
