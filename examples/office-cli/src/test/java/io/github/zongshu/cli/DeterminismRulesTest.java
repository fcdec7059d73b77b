package io.github.zongshu.cli;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.github.zongshu.cli.Library.CLASSES;

import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.io.FileReader;
import java.io.FileWriter;
import java.nio.charset.Charset;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Same input, same bytes: nothing asks the machine for time, place, language or character set, or changes it for others. */
final class DeterminismRulesTest {
    @Test
    void nothingAsksForTimePlaceOrLanguage() {
        noCalls(Locale.class, "getDefault", "setDefault");
        noCalls(TimeZone.class, "getDefault", "setDefault");
        noCalls(ZoneId.class, "systemDefault");
        noCalls(Clock.class, "systemUTC", "systemDefaultZone", "system");
        noCalls(LocalDate.class, "now");
        noCalls(LocalDateTime.class, "now");
        noCalls(Instant.class, "now");
        noCalls(System.class, "currentTimeMillis", "nanoTime");
        noClasses().should().callConstructor(Date.class).check(CLASSES);
    }

    @Test
    void nothingUsesTheDefaultLanguageToWriteNumbersOrWords() {
        noCalls(NumberFormat.class, "getInstance", "getNumberInstance", "getPercentInstance");
        noClasses().should().callConstructor(DecimalFormat.class, String.class).check(CLASSES);
        noClasses().should().callMethod(String.class, "toLowerCase").check(CLASSES);
        noClasses().should().callMethod(String.class, "toUpperCase").check(CLASSES);
        noClasses()
                .should()
                .callMethod(String.class, "format", String.class, Object[].class)
                .check(CLASSES);
        noClasses()
                .should()
                .callMethod(String.class, "formatted", Object[].class)
                .check(CLASSES);
    }

    @Test
    void nothingUsesTheDefaultCharacterSet() {
        noCalls(Charset.class, "defaultCharset");
        noClasses().should().callMethod(String.class, "getBytes").check(CLASSES);
        noClasses().should().callConstructor(String.class, byte[].class).check(CLASSES);
        Stream.of(FileReader.class, FileWriter.class)
                .forEach(type ->
                        noClasses().should().callConstructor(type, String.class).check(CLASSES));
    }

    @Test
    void nothingChangesWhatTheWholeProcessShares() {
        noCalls(System.class, "setProperty");
        Set<String> settings = Set.of("setChartTheme", "setUseCache", "setMinInflateRatio", "setMaxEntrySize");
        noClasses()
                .should()
                .callMethodWhere(describe("process-wide settings", call -> settings.contains(call.getName())))
                .check(CLASSES);
    }

    private static void noCalls(Class<?> type, String... methods) {
        Set<String> names = Set.of(methods);
        noClasses()
                .should()
                .callMethodWhere(describe(
                        type.getSimpleName() + "." + names,
                        (JavaMethodCall call) ->
                                call.getTargetOwner().isEquivalentTo(type) && names.contains(call.getName())))
                .check(CLASSES);
    }
}
