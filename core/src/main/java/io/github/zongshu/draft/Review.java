package io.github.zongshu.draft;

import io.github.zongshu.message.Notice;
import java.util.List;

/**
 * What became of the numbers of a draft.
 *
 * @param findings every number, those untouched included, in the order of the returned draft; deleted ones where they stood
 * @param notices how the draft was read
 */
public record Review(List<NumberFinding> findings, List<Notice> notices) {
    /** Copies the lists. */
    public Review {
        findings = List.copyOf(findings);
        notices = List.copyOf(notices);
    }

    /** The numbers of one outcome, in order. */
    public List<NumberFinding> with(Outcome outcome) {
        return findings.stream().filter(finding -> finding.outcome() == outcome).toList();
    }

    /** The numbers that somebody must look at, in order. */
    public List<NumberFinding> alarms() {
        return findings.stream()
                .filter(finding -> finding.outcome().isAlarming())
                .toList();
    }
}
