package io.github.zongshu.compose;

import io.github.zongshu.audit.Audit;
import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.campaign.InvalidCampaignException;
import io.github.zongshu.message.Location;
import io.github.zongshu.message.Message;
import io.github.zongshu.message.Problem;
import io.github.zongshu.report.Report;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
    },
    /** 公文: the formal document of GB/T 9704-2012, for campaigns that say who issues it and how it is titled. */
    OFFICIAL("公文", "official document") {
        @Override
        public Report compose(Campaign campaign) {
            return new OfficialComposer(campaign, said(campaign.official(), this)).compose();
        }

        @Override
        public boolean isFor(Campaign campaign) {
            return campaign.official() != null;
        }
    },
    /** 简报: the bulletin that an office sends round, for campaigns that say how it is called and who publishes it. */
    BULLETIN("简报", "bulletin") {
        @Override
        public Report compose(Campaign campaign) {
            return new BulletinComposer(campaign, said(campaign.bulletin(), this)).compose();
        }

        @Override
        public boolean isFor(Campaign campaign) {
            return campaign.bulletin() != null;
        }
    };

    private final String zh;
    private final String en;

    Profile(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * The report of a campaign. The same campaign gives an equal report.
     *
     * @throws InvalidCampaignException if the campaign lacks what the profile is about: {@link #isFor}
     */
    public abstract Report compose(Campaign campaign);

    /** Whether the campaign says what the profile needs. Documents and bulletins need a part of the campaign of their own. */
    public boolean isFor(Campaign campaign) {
        return true;
    }

    /** The profiles that the campaign says enough for, in their order. */
    public static List<Profile> all(Campaign campaign) {
        return Arrays.stream(values())
                .filter(profile -> profile.isFor(campaign))
                .toList();
    }

    private static <T> T said(@Nullable T part, Profile profile) {
        if (part == null) {
            throw new InvalidCampaignException(List.of(new Problem(
                    Location.ofPath(profile.id()),
                    "missing-key",
                    new Message(
                            "没有“" + profile.id() + "”，写不成" + profile.zh(),
                            "there is no \"" + profile.id() + "\", so there can be no " + profile.en()),
                    new Message(
                            "在文件里补上“" + profile.id() + ":”一节", "add a part \"" + profile.id() + ":\" to the file"))));
        }
        return part;
    }

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
