package io.github.zongshu.pdf.block;

import io.github.zongshu.pdf.page.Box;
import io.github.zongshu.pdf.page.Landmark;
import io.github.zongshu.pdf.page.Page;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** Where the heads are: what contents and running heads tell. Empty until the pages are known; asked when they are drawn. */
final class Guide {
    private final IdentityHashMap<Landmark, Integer> pages = new IdentityHashMap<>();
    /** For each page the section that it begins in; empty before the first. */
    private final List<String> sections = new ArrayList<>();

    void read(List<Page> laid, Box text, double pitch) {
        String current = "";
        for (int i = 0; i < laid.size(); i++) {
            List<Page.Located> heads = laid.get(i).landmarks();
            for (Page.Located head : heads) {
                pages.put(head.landmark(), i + 1);
            }
            List<Page.Located> opened =
                    heads.stream().filter(head -> head.landmark().level() == 1).toList();
            boolean atTop = !opened.isEmpty() && isAtTop(opened.get(0).box(), text, pitch);
            sections.add(atTop ? opened.get(0).landmark().title() : current);
            if (!opened.isEmpty()) {
                current = opened.get(opened.size() - 1).landmark().title();
            }
        }
    }

    private static boolean isAtTop(Box head, Box text, double pitch) {
        return head.y() - text.y() < pitch && head.x() - text.x() < 1;
    }

    /** The page of a head, from 1. */
    int page(Landmark head) {
        Integer page = pages.get(head);
        if (page == null) {
            throw new IllegalArgumentException("the head is on no page: " + head.title());
        }
        return page;
    }

    /** The title of the section that a page begins in; empty before the first. */
    String section(int page) {
        return sections.get(page - 1);
    }
}
