package io.github.zongshu.office.draft;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** Fields that are open (ECMA-376 part 1, 17.16): what one shows is left out if it only counts pages. */
final class Fields {
    private static final Pattern PAGES =
            Pattern.compile("^\\s*(PAGE|NUMPAGES|SECTIONPAGES|PAGEREF)\\b.*", Pattern.DOTALL);

    private final Deque<StringBuilder> open = new ArrayDeque<>();

    /** A field begins. */
    void begin(String instruction) {
        open.push(new StringBuilder(instruction));
    }

    /** More of the instruction of the field that began last. */
    void instruct(String words) {
        if (!open.isEmpty()) {
            open.element().append(words);
        }
    }

    /** The field that began last ends. */
    void end() {
        open.poll();
    }

    /** Whether what is shown now is a number of pages. */
    boolean countPages() {
        return open.stream().anyMatch(field -> PAGES.matcher(field).matches());
    }
}
