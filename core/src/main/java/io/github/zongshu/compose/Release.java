package io.github.zongshu.compose;

import io.github.zongshu.audit.Audit;
import io.github.zongshu.audit.FailedAuditException;
import io.github.zongshu.audit.Strictness;
import io.github.zongshu.audit.Verdict;
import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.report.Report;
import java.util.Objects;

/**
 * A campaign that may leave the office: audited, and where its numbers contradict one another refused or marked, as the caller
 * wants it. The audit goes with it in any case.
 *
 * <pre>{@code
 * Release release = Release.of(campaign, Strictness.MARK);
 * new PdfWriter().write(release.report(Profile.BRIEF), Path.of("brief.pdf")); // every page says 未核校 if anything fails
 * release.audit().with(Verdict.FAIL);
 * }</pre>
 */
public final class Release {
    /** What the pages of a campaign say whose audit fails. */
    public static final String MARK = "未核校";

    private final Campaign campaign;
    private final Audit audit;
    private final String mark;

    private Release(Campaign campaign, Audit audit, String mark) {
        this.campaign = campaign;
        this.audit = audit;
        this.mark = mark;
    }

    /**
     * Audits a campaign.
     *
     * @throws FailedAuditException if a finding fails and the caller wants that refused
     */
    public static Release of(Campaign campaign, Strictness strictness) {
        Audit audit = Audit.of(campaign);
        boolean fails = audit.verdict() == Verdict.FAIL;
        String mark = switch (Objects.requireNonNull(strictness, "strictness")) {
            case REFUSE -> "";
            case MARK -> fails ? MARK : "";
            case REPORT -> "";
        };
        if (fails && strictness == Strictness.REFUSE) {
            throw new FailedAuditException(audit);
        }
        return new Release(campaign, audit, mark);
    }

    /** What was audited. */
    public Campaign campaign() {
        return campaign;
    }

    /** What was found. */
    public Audit audit() {
        return audit;
    }

    /** The report of a profile, marked on every page where the audit fails and a mark is wanted. */
    public Report report(Profile profile) {
        Report report = profile.compose(campaign);
        return mark.isEmpty() ? report : report.marked(mark);
    }
}
