/**
 * What was reported of a campaign: an immutable record, checked on construction.
 *
 * <p>A campaign knows no page, no register and no order of blocks. Its numbers are addressed through the
 * {@link io.github.zongshu.campaign.Ledger}; its prose refers to them and states none itself.
 *
 * <pre>{@code
 * Campaign campaign = Campaign.builder(Title.of("屋场恳谈连民心 清单办结见实效"), Scope.of("衡阳市"), Period.ofYear(2021))
 *         .metric(Metric.of("sessions", "开展屋场恳谈会", "9837场"))
 *         .section(Section.of("听民声", "把会场搬到屋场", "全年开展恳谈会{sessions}。"))
 *         .build();
 * }</pre>
 *
 * <p>On the path: {@code io.CampaignFiles, builder → campaign.Campaign → compose.Composer}.
 */
@NullMarked
package io.github.zongshu.campaign;

import org.jspecify.annotations.NullMarked;
