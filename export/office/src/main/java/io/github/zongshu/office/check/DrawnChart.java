package io.github.zongshu.office.check;

/**
 * A native chart as the page names it.
 *
 * @param alt its description
 * @param relationship the id of its part
 */
record DrawnChart(String alt, String relationship) {}
