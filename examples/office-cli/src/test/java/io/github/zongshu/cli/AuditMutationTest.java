package io.github.zongshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zongshu.audit.Audit;
import io.github.zongshu.audit.Verdict;
import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.campaign.InvalidCampaignException;
import io.github.zongshu.campaign.Ledger;
import io.github.zongshu.io.CampaignFiles;
import io.github.zongshu.io.PictureSource;
import io.github.zongshu.io.ReadCampaign;
import io.github.zongshu.message.Location;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * In each example every number that takes part in an equation is changed by one unit of its printed precision, up and down. What
 * that contradicts must be found: the equation fails, or where rounding or hedges leave room for it, is no longer certain.
 */
final class AuditMutationTest {
    private static final Pattern DIGITS = Pattern.compile("[0-9]+(\\.[0-9]+)?");

    @ParameterizedTest
    @ValueSource(strings = {"hengyang-2021", "hotline-2024"})
    void findsNearlyEveryNumberThatIsOffByOne(String name) throws IOException {
        Path file = Documents.EXAMPLES.resolve(name + ".yaml");
        String text = Files.readString(file);
        ReadCampaign read = CampaignFiles.open(file);
        Audit unchanged = Audit.of(read.campaign());
        assertThat(unchanged.with(Verdict.FAIL)).isEmpty();

        List<String> missed = new ArrayList<>();
        int contradictions = 0;
        for (String path : stated(unchanged)) {
            Ledger.Entry entry = read.campaign().ledger().entry(path).orElseThrow();
            for (int step : new int[] {1, -1}) {
                Optional<Audit> changed =
                        audit(file, text, read.locate(entry.note().place()), step);
                if (changed.isPresent() && contradicts(read.campaign(), path, step, unchanged)) {
                    contradictions++;
                    if (!isFound(changed.get())) {
                        missed.add(path + (step > 0 ? " + 1" : " - 1"));
                    }
                }
            }
        }
        assertThat(contradictions).isGreaterThan(40);
        assertThat(missed).as("of " + contradictions).hasSizeLessThanOrEqualTo(contradictions / 100);
    }

    private static boolean isFound(Audit audit) {
        return audit.findings().stream()
                .anyMatch(finding -> finding.verdict() == Verdict.FAIL
                        || (!finding.basis().inferred() && finding.verdict() == Verdict.UNCERTAIN));
    }

    /** Reported numbers in exact equations: an inequality or a hedge leaves room for one more. */
    private static Set<String> stated(Audit audit) {
        Set<String> paths = new LinkedHashSet<>();
        audit.findings().stream()
                .filter(finding ->
                        finding.result().isPresent() || finding.code().equals("count"))
                .flatMap(finding -> finding.inputs().stream())
                .filter(input -> input.note() != null && isReported(input.note().place()))
                .forEach(input -> paths.add(input.reference()));
        return paths;
    }

    private static boolean isReported(String place) {
        return !place.endsWith("expression")
                && (place.contains("value")
                        || place.contains("cells")
                        || place.endsWith("done")
                        || place.endsWith("total"));
    }

    /** Whether some equation with the number as one plain term is exact on both sides, so that one unit more is one too many. */
    private static boolean contradicts(Campaign campaign, String path, int step, Audit unchanged) {
        boolean exact = campaign.ledger().find(path).orElseThrow().quantity().isExact();
        return exact
                && step != 0
                && unchanged.about(path).stream()
                        .filter(finding ->
                                finding.result().isPresent() || finding.code().equals("count"))
                        .anyMatch(finding -> finding.inputs().stream()
                                .allMatch(input -> input.interval() != null
                                        && input.interval().isPoint()));
    }

    /** The audit of the file with the first number at or behind a place changed; empty if that is no campaign any more. */
    private static Optional<Audit> audit(Path file, String text, Location place, int step) throws IOException {
        int line = 1;
        int at = 0;
        while (line < place.line()) {
            at = text.indexOf('\n', at) + 1;
            line++;
        }
        at = text.offsetByCodePoints(at, Math.max(0, place.column() - 1));
        Matcher number = DIGITS.matcher(text);
        if (!number.find(at) || text.indexOf('\n', at) < number.start()) {
            return Optional.empty();
        }
        BigDecimal old = new BigDecimal(number.group());
        BigDecimal changed = old.add(old.ulp().multiply(BigDecimal.valueOf(step)));
        String mutant = text.substring(0, number.start()) + changed.toPlainString() + text.substring(number.end());
        try {
            return Optional.of(Audit.of(CampaignFiles.read(
                    file.toString(), mutant.getBytes(StandardCharsets.UTF_8), PictureSource.in(Documents.EXAMPLES))));
        } catch (InvalidCampaignException e) {
            return Optional.empty();
        }
    }
}
