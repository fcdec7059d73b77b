package io.github.zongshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zongshu.compose.Profile;
import io.github.zongshu.io.CampaignFiles;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Every PDF of both examples is fit for archives and for screen readers, as veraPDF sees it. */
final class ArchivedExamplesTest {
    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void loadTheValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hengyang-2021", "hotline-2024"})
    void everyProfilePassesPdfA2aAndPdfUa1(String campaign) throws Exception {
        List<Profile> profiles = Profile.all(CampaignFiles.read(Documents.EXAMPLES.resolve(campaign + ".yaml")));
        build(campaign, "--profile", profiles.stream().map(Profile::id).collect(Collectors.joining(",")));
        assertThat(Documents.names(folder)).hasSameSizeAs(profiles).contains("official.pdf");
        for (String file : Documents.names(folder)) {
            assertThat(failures(folder.resolve(file), "2a", "ua1")).as(file).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"hotline-2024"})
    void withTheDataAttachedItPassesPdfA3b(String campaign) throws Exception {
        build(campaign, "--profile", "brief", "--attach", "--mark", "内部资料", "--contents", "always");
        assertThat(failures(folder.resolve("brief.pdf"), "3b", "ua1")).isEmpty();
    }

    private void build(String campaign, String... options) {
        Stream<String> pdf = Stream.concat(Stream.of("--format", "pdf"), Stream.of(options));
        Documents.build(Documents.EXAMPLES.resolve(campaign + ".yaml"), folder, pdf.toArray(String[]::new));
    }

    private static List<String> failures(Path file, String... flavours) throws Exception {
        List<String> failures = new ArrayList<>();
        for (String flavour : flavours) {
            failures.addAll(failures(file, PDFAFlavour.byFlavourId(flavour)));
        }
        return failures;
    }

    private static List<String> failures(Path file, PDFAFlavour flavour) throws Exception {
        try (InputStream in = Files.newInputStream(file);
                PDFAParser parser = Foundries.defaultInstance().createParser(in, flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
