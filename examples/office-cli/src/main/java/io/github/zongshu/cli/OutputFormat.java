package io.github.zongshu.cli;

import io.github.zongshu.charts.ChartImages;
import io.github.zongshu.charts.ChartPainter;
import io.github.zongshu.compose.Profile;
import io.github.zongshu.compose.Release;
import io.github.zongshu.export.CheckedWriter;
import io.github.zongshu.export.ReportWriter;
import io.github.zongshu.font.FontLibrary;
import io.github.zongshu.office.check.DocxCheck;
import io.github.zongshu.office.check.XlsxCheck;
import io.github.zongshu.office.docx.DocxWriter;
import io.github.zongshu.office.xlsx.XlsxWriter;
import io.github.zongshu.pdf.PdfWriter;
import io.github.zongshu.pdf.check.PdfCheck;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The formats that {@code build} can be asked for, in the order they are made: the registry of writers. */
enum OutputFormat {
    /** Word: one document for each profile. */
    DOCX {
        @Override
        Map<String, Publication.Piece> pieces(Release release, Set<Profile> profiles, FontLibrary fonts) {
            return documents(new CheckedWriter(new DocxWriter(), new DocxCheck()), release, profiles);
        }
    },
    /** PDF: one document for each profile. */
    PDF {
        @Override
        Map<String, Publication.Piece> pieces(Release release, Set<Profile> profiles, FontLibrary fonts) {
            return documents(new CheckedWriter(new PdfWriter(fonts), new PdfCheck()), release, profiles);
        }
    },
    /** Excel: one workbook of all figures. */
    XLSX {
        @Override
        Map<String, Publication.Piece> pieces(Release release, Set<Profile> profiles, FontLibrary fonts) {
            ReportWriter writer = new CheckedWriter(new XlsxWriter(fonts), new XlsxCheck());
            return documents(writer, release, Set.of(Profile.APPENDIX));
        }
    },
    /** PNG at twice the points, one picture for each chart. */
    PNG {
        @Override
        Map<String, Publication.Piece> pieces(Release release, Set<Profile> profiles, FontLibrary fonts) {
            ChartImages images = ChartImages.of(ChartPainter.of(fonts));
            return ChartFiles.of(
                    release.campaign(), fonts, id(), (chart, head, size) -> images.png(chart, head, size, 2));
        }
    },
    /** SVG with real text, one picture for each chart. */
    SVG {
        @Override
        Map<String, Publication.Piece> pieces(Release release, Set<Profile> profiles, FontLibrary fonts) {
            ChartImages images = ChartImages.of(ChartPainter.of(fonts));
            return ChartFiles.of(release.campaign(), fonts, id(), images::svg);
        }
    };

    /** The files of this format, by name relative to the folder, and how each is made. */
    abstract Map<String, Publication.Piece> pieces(Release release, Set<Profile> profiles, FontLibrary fonts);

    /** The word on the command line, which is also the file extension. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<OutputFormat> of(String id) {
        return Arrays.stream(values()).filter(format -> format.id().equals(id)).findFirst();
    }

    private static Map<String, Publication.Piece> documents(
            ReportWriter writer, Release release, Set<Profile> profiles) {
        Map<String, Publication.Piece> files = new LinkedHashMap<>();
        for (Profile profile : profiles) {
            files.put(profile.id() + "." + writer.format(), out -> writer.write(release.report(profile), out));
        }
        return files;
    }
}
