package io.github.zongshu.cli;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** Every class of every module, read once. */
final class Library {
    static final String ROOT = "io.github.zongshu";

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    private Library() {}

    /** The pattern of a package of the library with all below it. */
    static String in(String member) {
        return ROOT + "." + member + "..";
    }

    static String[] in(String... members) {
        String[] patterns = new String[members.length];
        for (int i = 0; i < members.length; i++) {
            patterns[i] = in(members[i]);
        }
        return patterns;
    }
}
