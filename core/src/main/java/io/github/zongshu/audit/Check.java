package io.github.zongshu.audit;

import io.github.zongshu.campaign.Rule;

/**
 * Something to check.
 *
 * @param rule what must hold
 * @param basis why
 * @param place where it stands in the campaign
 */
record Check(Rule rule, Finding.Basis basis, String place) {}
