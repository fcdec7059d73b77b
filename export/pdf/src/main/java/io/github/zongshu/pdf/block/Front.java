package io.github.zongshu.pdf.block;

import io.github.zongshu.pdf.page.Landmark;
import io.github.zongshu.pdf.page.Region;
import io.github.zongshu.pdf.page.Slab;
import io.github.zongshu.pdf.page.Tag;
import io.github.zongshu.pdf.sheet.Sheet;
import io.github.zongshu.report.Block;
import io.github.zongshu.report.Board;
import io.github.zongshu.report.Byline;
import io.github.zongshu.report.Masthead;
import io.github.zongshu.report.Panel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the contents behind what opens a document; what they list begins on a page of its own. */
final class Front {
    /** More lines than this go into columns. */
    private static final int MOST_WIDE = 30;

    private final Galley galley;
    private final Guide guide;
    private final Tag root;

    Front(Galley galley, Guide guide, Tag root) {
        this.galley = galley;
        this.guide = guide;
        this.root = root;
    }

    List<Region> regions(Bands bands, List<Block> blocks) {
        int opening = 0;
        while (opening < blocks.size() && opens(blocks.get(opening))) {
            opening++;
        }
        List<Region> all = new ArrayList<>(bands.of(blocks, 0, opening));
        Tag list = root.add(Tag.Role.CONTENTS);
        List<Region> rest = bands.of(blocks, opening, blocks.size());
        all.addAll(contents(list, heads(rest)));
        for (int i = 0; i < rest.size(); i++) {
            all.add(i == 0 ? rest.get(i).opening() : rest.get(i));
        }
        return all;
    }

    private static boolean opens(Block block) {
        return block instanceof Masthead || block instanceof Byline || block instanceof Board || block instanceof Panel;
    }

    private static List<Landmark> heads(List<Region> regions) {
        return regions.stream()
                .flatMap(region -> region.slabs().stream())
                .map(Slab::landmark)
                .flatMap(Optional::stream)
                .filter(head -> head.level() <= ContentsSetter.DEEPEST)
                .toList();
    }

    private List<Region> contents(Tag list, List<Landmark> heads) {
        ContentsSetter setter = new ContentsSetter(galley, guide, list);
        Sheet.ColumnStyle style = galley.sheet().columns();
        double width = galley.sheet().frame().text().width();
        List<Slab> wide = new ArrayList<>(List.of(setter.title(width)));
        if (heads.size() <= MOST_WIDE) {
            wide.addAll(setter.lines(heads, width));
            return List.of(Region.wide(galley.pitch(), false, wide));
        }
        Region columns = new Region(Math.min(2, style.most()), style.gutter(), Region.NO_RULE, 0, false, List.of());
        return List.of(
                Region.wide(galley.pitch(), false, wide),
                columns.with(setter.lines(heads, columns.columnWidth(width))));
    }
}
