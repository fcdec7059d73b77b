package io.github.zongshu.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static io.github.zongshu.cli.Library.CLASSES;
import static io.github.zongshu.cli.Library.ROOT;
import static io.github.zongshu.cli.Library.in;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasModifiers;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What users see of the library: no foreign types, nullness said everywhere, nothing to inherit from. */
final class PublicApiTest {
    /** Drawing surfaces that module charts shows on purpose. */
    private static final Set<String> DRAWING = Set.of("Graphics2D", "Rectangle2D", "Font", "Color");

    @Test
    void publicSignaturesNameNoThirdPartyType() {
        Set<String> foreign = new TreeSet<>();
        CLASSES.stream()
                .filter(type -> !resideInAnyPackage(in("cli", "quickstart")).test(type))
                .filter(PublicApiTest::isReachable)
                .forEach(type -> signature(type)
                        .filter(PublicApiTest::isForeign)
                        .forEach(used -> foreign.add(type.getName() + " shows " + used.getName())));

        assertThat(foreign).isEmpty();
    }

    private static boolean isReachable(JavaClass type) {
        return isShown(type)
                && type.getEnclosingClass().map(PublicApiTest::isReachable).orElse(true);
    }

    private static boolean isShown(HasModifiers member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaClass> signature(JavaClass type) {
        return Stream.concat(
                type.getCodeUnits().stream().filter(PublicApiTest::isShown).flatMap(PublicApiTest::types),
                type.getFields().stream()
                        .filter(PublicApiTest::isShown)
                        .flatMap(field -> field.getAllInvolvedRawTypes().stream()));
    }

    private static Stream<JavaClass> types(JavaCodeUnit unit) {
        Stream<JavaClass> parameters =
                unit.getParameterTypes().stream().flatMap(p -> p.getAllInvolvedRawTypes().stream());
        Stream<JavaClass> results = unit.getReturnType().getAllInvolvedRawTypes().stream();
        return Stream.of(parameters, results, unit.getExceptionTypes().stream()).flatMap(s -> s);
    }

    private static boolean isForeign(JavaClass used) {
        JavaClass base = used.getBaseComponentType();
        if (base.getPackageName().startsWith("java.awt")) {
            return !DRAWING.contains(base.getSimpleName());
        }
        return !base.isPrimitive() && !resideInAnyPackage("java..", ROOT + "..").test(base);
    }

    @Test
    void everyPackageIsNullMarked() {
        Set<String> unmarked = new TreeSet<>();
        CLASSES.stream().map(JavaClass::getPackage).distinct().forEach(one -> {
            boolean marked = one.tryGetPackageInfo()
                    .map(info -> info.isAnnotatedWith(NullMarked.class))
                    .orElse(false);
            if (!marked && !one.getClasses().isEmpty()) {
                unmarked.add(one.getName());
            }
        });

        assertThat(unmarked).isEmpty();
    }

    @Test
    void everyConcreteClassIsFinal() {
        assertThat(CLASSES.stream()
                        .filter(type -> !type.isInterface() && !type.isAnonymousClass())
                        .filter(type -> !type.isAssignableTo(Enum.class))
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .filter(type -> !type.getModifiers().contains(JavaModifier.FINAL))
                        .map(JavaClass::getName))
                .isEmpty();
    }
}
