package io.github.zongshu.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zongshu.benchmarks.Contest.Variant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

final class PdfContestsTest {
    /** A variant that leaves something out would win unfairly. */
    @Test
    void sayTheSameInEveryVariant() throws Exception {
        String words = BriefWork.byLot().sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .collect(Collectors.joining());
        Map<Integer, Long> expected = counted(words);
        for (Variant variant : PdfContests.variants()) {
            try (PDDocument document = Loader.loadPDF((byte[]) variant.work().call())) {
                Map<Integer, Long> found = counted(new PDFTextStripper().getText(document));
                assertThat(expected)
                        .as(variant.name())
                        .allSatisfy((character, times) ->
                                assertThat(found.getOrDefault(character, 0L)).isGreaterThanOrEqualTo(times));
                assertThat(document.getNumberOfPages()).as(variant.name()).isBetween(8, 16);
            }
        }
    }

    private static Map<Integer, Long> counted(String text) {
        return text.codePoints()
                .filter(Character::isIdeographic)
                .boxed()
                .collect(Collectors.groupingBy(c -> c, LinkedHashMap::new, Collectors.counting()));
    }
}
