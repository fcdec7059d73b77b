package io.github.zongshu.pdf.block;

import io.github.zongshu.pdf.page.Box;
import io.github.zongshu.pdf.page.Slab;
import io.github.zongshu.pdf.page.Tag;
import io.github.zongshu.pdf.sheet.Palette;
import io.github.zongshu.pdf.sheet.Voice;
import io.github.zongshu.pdf.type.Alignment;
import io.github.zongshu.pdf.type.Measure;
import io.github.zongshu.report.Listing;
import io.github.zongshu.report.Text;
import java.util.ArrayList;
import java.util.List;

/** Lists: a number or a red square, and items indented behind it. */
final class ListingSetter {
    private static final double LONE = 60;
    private static final double SQUARE = 0.42;

    private final Galley galley;

    ListingSetter(Galley galley) {
        this.galley = galley;
    }

    List<Slab> set(Listing listing, Spot spot) {
        Tag list = spot.parent().add(Tag.Role.LIST);
        List<Slab> slabs = new ArrayList<>();
        for (int i = 0; i < listing.items().size(); i++) {
            slabs.addAll(item(
                    listing, i, new Spot(spot.width(), list.add(Tag.Role.ITEM), spot.place() + ".items[" + i + "]")));
        }
        return slabs;
    }

    private List<Slab> item(Listing listing, int index, Spot spot) {
        double em = galley.sheet().look(Voice.BODY).size();
        double indent = listing.numbered() ? 2 * em : 1.4 * em;
        String number = listing.numbered() ? (index + 1) + "." : "";
        SetText label = galley.text(
                spot, Tag.Role.LABEL, Text.line(number), Voice.BODY, new Measure(spot.width(), Alignment.LEFT));
        SetText text = galley.text(
                spot,
                Tag.Role.BODY,
                listing.items().get(index),
                Voice.BODY,
                new Measure(spot.width(), indent, indent, Alignment.JUSTIFIED));
        List<Slab> slabs = new ArrayList<>();
        for (int i = 0; i < text.lines().size(); i++) {
            int line = i;
            slabs.add(Slab.of(text.leading(), (canvas, box) -> {
                        if (line == 0 && label.isEmpty()) {
                            double side = SQUARE * em;
                            double middle = box.y() + text.leading() / 2;
                            canvas.fill(new Box(box.x() + 0.3 * em, middle - side / 2, side, side), Palette.RED);
                        } else if (line == 0) {
                            label.paint(canvas, box.x(), box.y());
                        }
                        text.paint(canvas, line, box.x(), box.y());
                    })
                    .breaking(i > 0 ? LONE : 0)
                    .gridded());
        }
        return slabs;
    }
}
