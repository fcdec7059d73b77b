package io.github.zongshu.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static io.github.zongshu.cli.Library.CLASSES;
import static io.github.zongshu.cli.Library.in;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which part of the library may use which, checked over every class of every module. */
final class ArchitectureTest {
    /** For each package of core the packages it may use. */
    private static final Map<String, List<String>> CORE = Map.ofEntries(
            Map.entry("message", List.of()),
            Map.entry("quantity", List.of("message")),
            Map.entry("value", List.of("quantity")),
            Map.entry("chart", List.of("value", "quantity")),
            Map.entry("picture", List.of("message")),
            Map.entry("report", List.of("chart", "message", "picture", "quantity", "value")),
            Map.entry("font", List.of("message")),
            Map.entry("narrative", List.of("message", "quantity", "value")),
            Map.entry("campaign", List.of("chart", "message", "narrative", "picture", "quantity", "value")),
            Map.entry("form", List.of("campaign", "message", "quantity")),
            Map.entry("audit", List.of("campaign", "message", "narrative", "quantity", "value")),
            Map.entry("compare", List.of("campaign", "chart", "message", "narrative", "quantity", "value")),
            Map.entry(
                    "compose",
                    List.of("audit", "campaign", "chart", "message", "narrative", "quantity", "report", "value")),
            Map.entry("draft", List.of("audit", "campaign", "message", "narrative", "quantity", "value")),
            Map.entry("file", List.of()),
            Map.entry("export", List.of("chart", "file", "message", "quantity", "report", "value")),
            Map.entry("io", List.of("campaign", "chart", "file", "form", "message", "picture", "quantity")));

    @ParameterizedTest
    @ValueSource(strings = {"report", "charts", "office", "pdf", "fonts"})
    void seesEveryModuleSoThatNoRulePassesOnNothing(String member) {
        assertThat(CLASSES.that(resideInAnyPackage(in(member)))).isNotEmpty();
        assertThat(CLASSES).hasSizeGreaterThan(250);
    }

    @Test
    void packagesOfCoreUseOnlyWhatStandsBeforeThemOnThePath() {
        CORE.forEach((user, used) -> {
            String[] allowed = Stream.concat(
                            Stream.of("java..", "javax..", "org.jspecify..", "org.snakeyaml..", in(user)),
                            used.stream().map(Library::in))
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(in(user))
                    .should()
                    .dependOnClassesThat(not(resideInAnyPackage(allowed)))
                    .check(CLASSES);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "charts, office",
        "charts, pdf",
        "charts, fonts",
        "office, pdf",
        "office, fonts",
        "pdf, office",
        "pdf, fonts"
    })
    void modulesPointFromExportToChartsToCore(String user, String used) {
        noClasses()
                .that()
                .resideInAPackage(in(user))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(in(used))
                .check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"charts", "office", "pdf"})
    void writersKnowNoCampaign(String writer) {
        noClasses()
                .that()
                .resideInAPackage(in(writer))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(in("campaign", "compose", "io"))
                .check(CLASSES);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching(Library.ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void eachThirdPartyLibraryStaysInItsModule() {
        onlyIn("org.apache.poi..", "office");
        onlyIn("org.openpdf..", "pdf");
        onlyIn("org.jfree..", "charts");
        onlyIn("org.snakeyaml..", "io");
        onlyIn("java.awt..", "charts", "pdf", "picture");
    }

    private static void onlyIn(String library, String... homes) {
        noClasses()
                .that(not(resideInAnyPackage(in(homes))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
    }
}
