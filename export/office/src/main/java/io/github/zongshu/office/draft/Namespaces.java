package io.github.zongshu.office.draft;

import org.jspecify.annotations.Nullable;

/** The namespaces of word processing markup, transitional and strict (ECMA-376 part 1 and 4). */
final class Namespaces {
    static final String TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private Namespaces() {}

    static boolean isWord(@Nullable String namespace) {
        return TRANSITIONAL.equals(namespace) || STRICT.equals(namespace);
    }
}
