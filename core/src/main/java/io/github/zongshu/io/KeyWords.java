package io.github.zongshu.io;

import java.util.Set;

/**
 * The words that are keys of the format, for what must be recognised before there is a tree.
 *
 * @param top those of the root, each of which begins a section of the file
 * @param all those of any mapping
 */
record KeyWords(Set<String> top, Set<String> all) {
    KeyWords {
        top = Set.copyOf(top);
        all = Set.copyOf(all);
    }
}
