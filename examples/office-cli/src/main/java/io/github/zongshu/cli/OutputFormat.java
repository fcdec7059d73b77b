package io.github.zongshu.cli;

import io.github.zongshu.charts.ChartImages;
import io.github.zongshu.charts.ChartPainter;
import io.github.zongshu.compose.Profile;
import io.github.zongshu.export.CheckedWriter;
import io.github.zongshu.export.ReportWriter;
import io.github.zongshu.office.check.DocxCheck;
import io.github.zongshu.office.check.XlsxCheck;
import io.github.zongshu.office.docx.DocxWriter;
import io.github.zongshu.office.xlsx.XlsxWriter;
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
        Map<String, Publication.Piece> pieces(Order order) {
            return documents(new CheckedWriter(new DocxWriter(), new DocxCheck()), order, order.profiles());
        }
    },
    /** PDF: one document for each profile. */
    PDF {
        @Override
        Map<String, Publication.Piece> pieces(Order order) {
            return documents(order.pdf().writer(order.fonts()), order, order.profiles());
        }
    },
    /** Excel: one workbook of all figures. */
    XLSX {
        @Override
        Map<String, Publication.Piece> pieces(Order order) {
            ReportWriter writer = new CheckedWriter(new XlsxWriter(order.fonts()), new XlsxCheck());
            return documents(writer, order, Set.of(Profile.APPENDIX));
        }
    },
    /** PNG at twice the points, one picture for each chart. */
    PNG {
        @Override
        Map<String, Publication.Piece> pieces(Order order) {
            ChartImages images = ChartImages.of(ChartPainter.of(order.fonts()));
            return ChartFiles.of(
                    order.release().campaign(),
                    order.fonts(),
                    id(),
                    (chart, head, size) -> images.png(chart, head, size, 2));
        }
    },
    /** SVG with real text, one picture for each chart. */
    SVG {
        @Override
        Map<String, Publication.Piece> pieces(Order order) {
            ChartImages images = ChartImages.of(ChartPainter.of(order.fonts()));
            return ChartFiles.of(order.release().campaign(), order.fonts(), id(), images::svg);
        }
    };

    /** The files of this format, by name relative to the folder, and how each is made. */
    abstract Map<String, Publication.Piece> pieces(Order order);

    /** The word on the command line, which is also the file extension. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<OutputFormat> of(String id) {
        return Arrays.stream(values()).filter(format -> format.id().equals(id)).findFirst();
    }

    private static Map<String, Publication.Piece> documents(ReportWriter writer, Order order, Set<Profile> profiles) {
        Map<String, Publication.Piece> files = new LinkedHashMap<>();
        for (Profile profile : profiles) {
            files.put(profile.id() + "." + writer.format(), out -> writer.write(order.report(profile), out));
        }
        return files;
    }
}
