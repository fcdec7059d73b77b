package io.github.zongshu.export;

import io.github.zongshu.report.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Compares what was read in a file with the report that the file was made of. A number is right where it stands in the same
 * sentence, table row or box as in the report, written the same; where a format stores it as a number as well, that must agree.
 * The order of sentences and rows is the format's own affair, and so are words that hold no number.
 */
public final class ReportCheck {
    private final LineSearch lines;
    private final BoxSearch rows;
    private final BoxSearch figures;
    private final List<Mismatch> mismatches = new ArrayList<>();

    private ReportCheck(String format, Reading reading) {
        this.lines = new LineSearch(format, reading.lines());
        this.rows = new BoxSearch(format, reading.rows());
        this.figures = new BoxSearch(format, reading.figures());
    }

    /**
     * Compares.
     *
     * @param format the format's name
     * @param report what the file should say
     * @param reading what was found in it
     * @return the numbers that are not there as the report states them, in the order of the report
     */
    public static List<Mismatch> compare(String format, Report report, Reading reading) {
        ReportCheck check = new ReportCheck(format, reading);
        List<Statement> statements = Statements.of(report);
        check.search(statements);
        check.mismatches.addAll(ChartSearch.compare(format, report, reading));
        return sorted(check.mismatches, statements);
    }

    /** First what is found whole, so that a number which is not is never compared with a sentence that belongs to another. */
    private void search(List<Statement> statements) {
        List<Statement> missing =
                statements.stream().filter(each -> !findWhole(each)).toList();
        List<Statement> lost =
                missing.stream().filter(each -> !findWithin(each)).toList();
        Map<String, List<Statement.Part>> twins = statements.stream()
                .filter(each -> each.kind() == Statement.Kind.LINE)
                .map(each -> each.parts().getFirst())
                .collect(Collectors.groupingBy(Statement.Part::text));
        for (Statement each : lost) {
            mismatches.addAll(
                    switch (each.kind()) {
                        case LINE ->
                            lines.explain(
                                    twins.getOrDefault(each.parts().getFirst().text(), each.parts()));
                        case ROW -> rows.explain(each.parts());
                        case FIGURE -> figures.explain(each.parts());
                    });
        }
    }

    private boolean findWhole(Statement statement) {
        return switch (statement.kind()) {
            case LINE -> lines.takeWhole(statement.parts().getFirst().text());
            case ROW -> rows.take(statement.parts(), mismatches);
            case FIGURE -> figures.take(statement.parts(), mismatches);
        };
    }

    private boolean findWithin(Statement statement) {
        return statement.kind() == Statement.Kind.LINE
                && lines.takeWithin(statement.parts().getFirst().text());
    }

    private static List<Mismatch> sorted(List<Mismatch> mismatches, List<Statement> statements) {
        Map<String, Integer> places = new HashMap<>();
        statements.forEach(each -> each.parts().forEach(part -> places.putIfAbsent(part.path(), places.size())));
        return mismatches.stream()
                .sorted(Comparator.comparing(each -> places.getOrDefault(each.path(), places.size())))
                .toList();
    }
}
