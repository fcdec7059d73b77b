package io.github.zongshu.cli;

import io.github.zongshu.compose.Profile;
import io.github.zongshu.compose.Release;
import io.github.zongshu.font.FontLibrary;
import io.github.zongshu.report.Report;
import java.util.Set;

/**
 * What {@code build} is asked for, formats apart.
 *
 * @param release what was reported, audited
 * @param profiles the reports to make
 * @param fonts what they are set in
 * @param mark words for every page, such as {@code 内部资料}; may be empty
 * @param pdf what PDF files are asked for beyond that
 */
record Order(Release release, Set<Profile> profiles, FontLibrary fonts, String mark, PdfOrder pdf) {
    /** The report of a profile; the mark that was asked for goes before that of a failed audit. */
    Report report(Profile profile) {
        Report report = release.report(profile);
        String audited = report.info().mark();
        return mark.isEmpty() ? report : report.marked(audited.isEmpty() ? mark : mark + " " + audited);
    }
}
