package io.github.zongshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.campaign.EventDate;
import io.github.zongshu.campaign.Metric;
import io.github.zongshu.campaign.Period;
import io.github.zongshu.campaign.Prose;
import io.github.zongshu.campaign.Scope;
import io.github.zongshu.campaign.Section;
import io.github.zongshu.campaign.Title;
import io.github.zongshu.compose.Profile;
import io.github.zongshu.export.OutputCheck;
import io.github.zongshu.export.Reading;
import io.github.zongshu.export.ReportWriter;
import io.github.zongshu.io.CampaignFiles;
import io.github.zongshu.narrative.Excuse;
import io.github.zongshu.narrative.Proofreader;
import io.github.zongshu.office.check.DocxCheck;
import io.github.zongshu.office.check.XlsxCheck;
import io.github.zongshu.office.docx.DocxWriter;
import io.github.zongshu.office.xlsx.XlsxWriter;
import io.github.zongshu.pdf.PdfWriter;
import io.github.zongshu.pdf.check.PdfCheck;
import io.github.zongshu.report.Report;
import io.github.zongshu.value.Value;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every run of digits that a document shows is that of a bound number, of a field of the campaign other than prose (a date, a
 * label, a source), of a numeral in prose that is excused with a reason, or the number of a figure, table or page.
 */
final class EveryDigitTest {
    private static final Map<OutputCheck, ReportWriter> FORMATS = Map.of(
            new DocxCheck(), new DocxWriter(), new XlsxCheck(), new XlsxWriter(), new PdfCheck(), new PdfWriter());
    private static final Pattern DIGITS = Pattern.compile("[0-9０-９]+(?:[.][0-9]+)?");
    /** White space, and commas that group digits: 3,500. */
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\u2060]+|(?<=[0-9]),(?=[0-9]{3}(?![0-9]))");
    /** 图1 before its title. */
    private static final Pattern CAPTION = Pattern.compile("^([图表])\\s*[0-9]+[\\s\\p{Z}]+");

    /** 图1, 表12, the serial numbers of a derivation (3, 3.1), and the full length of a progress bar. */
    private static final Pattern NUMBERING = Pattern.compile("^(?:[图表][0-9]+|[0-9]+(?:[.][0-9]+)*|100%)$");

    private static Stream<Arguments> documents() {
        return Stream.of("hengyang-2021", "hotline-2024")
                .flatMap(name -> Documents.profiles(name + ".yaml").map(profile -> Arguments.of(name, profile)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void leadsToANumberOrIsExcused(String name, Profile profile) throws IOException {
        Campaign campaign = CampaignFiles.read(Documents.EXAMPLES.resolve(name + ".yaml"));
        Report report = profile.compose(campaign);

        for (Map.Entry<OutputCheck, ReportWriter> format : FORMATS.entrySet()) {
            assertThat(unaccounted(campaign, report, format.getKey(), format.getValue()))
                    .as(format.getKey().format())
                    .isEmpty();
        }
    }

    @Test
    void aFigureWrittenIntoTheProseIsCaughtInEveryFormat() throws IOException {
        Campaign campaign = Campaign.builder(Title.of("办得快"), Scope.of("临江市"), Period.ofYear(2024))
                .metric(Metric.of("done", "办结", "7321件"))
                .section(Section.of("办得快", "", "2024年办结{done}，回访8642人。"))
                .build();

        for (Map.Entry<OutputCheck, ReportWriter> format : FORMATS.entrySet()) {
            assertThat(unaccounted(campaign, Profile.BRIEF.compose(campaign), format.getKey(), format.getValue()))
                    .as(format.getKey().format())
                    .isNotEmpty()
                    .allSatisfy(found -> assertThat(found).startsWith("8642 "));
        }
    }

    /** The runs of digits that nothing stands behind, each with its line. */
    private static List<String> unaccounted(Campaign campaign, Report report, OutputCheck check, ReportWriter writer)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(report, out);
        Reading reading = check.read(out.toByteArray());
        Set<String> known = known(campaign, report);
        Stream<String> cells = Stream.of(reading.rows(), reading.figures())
                .flatMap(List::stream)
                .flatMap(List::stream)
                .map(Reading.Cell::text);
        return Stream.concat(reading.lines().stream(), cells)
                .map(text -> CAPTION.matcher(text).replaceFirst("$1"))
                .map(text -> SPACE.matcher(text).replaceAll(""))
                .filter(text -> !NUMBERING.matcher(text).matches())
                .flatMap(text -> runs(text).filter(run -> !known.contains(run)).map(run -> run + " in " + text))
                .toList();
    }

    private static Set<String> known(Campaign campaign, Report report) {
        Set<String> known = new HashSet<>();
        collect(report, known, true);
        collect(campaign, known, false);
        int year = campaign.period().to().getYear();
        Proofreader proofreader = new Proofreader(campaign.ledger(), campaign.literals(), OptionalInt.of(year));
        campaign.prose().stream()
                .flatMap(placed -> proofreader.excusedDigits(placed.prose().template()).stream())
                .map(Excuse::digits)
                .forEach(digits -> runs(digits).forEach(known::add));
        return known;
    }

    /** The digits of all values below a record, or of all fields but prose and values. */
    private static void collect(Object node, Set<String> known, boolean values) {
        switch (node) {
            case Value value -> {
                if (values) {
                    add(value.text(), known);
                    // A workbook stores the known bound, and explains so by an example.
                    add(value.quantity().value().toPlainString(), known);
                }
            }
            case Prose prose -> {}
            case Collection<?> items ->
                items.stream().filter(Objects::nonNull).forEach(item -> collect(item, known, values));
            case LocalDate date -> date(date.getYear(), date.getMonthValue(), date.getDayOfMonth(), known, values);
            case EventDate date -> date(date.year(), date.month(), date.day(), known, values);
            case String text -> {
                if (!values) {
                    add(text, known);
                }
            }
            case Integer count -> {
                if (!values) {
                    known.add(count.toString());
                }
            }
            case Record parent -> {
                for (RecordComponent component : parent.getClass().getRecordComponents()) {
                    Object child = read(parent, component);
                    if (child != null) {
                        collect(child, known, values);
                    }
                }
            }
            default -> {}
        }
    }

    private static void date(int year, int month, int day, Set<String> known, boolean values) {
        if (!values) {
            Stream.of(year, month, day).map(String::valueOf).forEach(known::add);
        }
    }

    private static void add(String text, Set<String> known) {
        runs(SPACE.matcher(text).replaceAll("")).forEach(known::add);
    }

    private static @Nullable Object read(Record parent, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(parent);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(component.toString(), e);
        }
    }

    private static Stream<String> runs(String text) {
        return DIGITS.matcher(text).results().map(MatchResult::group);
    }
}
