package io.github.zongshu.draft;

import io.github.zongshu.quantity.Mention;
import io.github.zongshu.quantity.MentionScanner;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of passages: what is marked, what the scanner sees, and what is left of digits. */
final class Figures {
    private static final MentionScanner SCANNER = MentionScanner.standard();
    private static final Pattern CELL = Pattern.compile("[^\\t\\n]+");
    private static final Pattern DIGITS = Pattern.compile("[0-9０-９]+(?:[.．][0-9０-９]+)?");

    private final int number;
    private final Passage passage;
    private final List<Figure> found = new ArrayList<>();

    private Figures(int number, Passage passage) {
        this.number = number;
        this.passage = passage;
    }

    /** The numbers of each passage, in order. */
    static List<List<Figure>> of(Draft draft) {
        List<List<Figure>> all = new ArrayList<>();
        for (int i = 0; i < draft.passages().size(); i++) {
            all.add(new Figures(i, draft.passages().get(i)).find());
        }
        return all;
    }

    /** A mention with its place in the passage. */
    private record Seen(int start, int end, Mention mention) {}

    private List<Figure> find() {
        List<Seen> seen = mentions();
        for (Mark mark : passage.marks()) {
            List<Seen> here = seen.stream()
                    .filter(each -> mark.meets(each.start, each.end))
                    .toList();
            boolean alone = here.size() == 1 && marks(here.getFirst()) == 1;
            int start = alone ? Math.min(mark.start(), here.getFirst().start) : mark.start();
            int end = alone ? Math.max(mark.end(), here.getFirst().end) : mark.end();
            add(start, end, mark, alone ? here.getFirst().mention : null);
        }
        seen.stream().filter(each -> marks(each) == 0).forEach(each -> add(each.start, each.end, null, each.mention));
        DIGITS.matcher(passage.text())
                .results()
                .filter(run -> found.stream().noneMatch(figure -> figure.meets(run.start(), run.end())))
                .toList()
                .forEach(run -> add(run.start(), run.end(), null, null));
        found.sort(Comparator.comparingInt(Figure::start));
        return List.copyOf(found);
    }

    private long marks(Seen seen) {
        return passage.marks().stream()
                .filter(mark -> mark.meets(seen.start, seen.end))
                .count();
    }

    private void add(int start, int end, @Nullable Mark mark, @Nullable Mention mention) {
        found.add(new Figure(number, start, passage.text().substring(start, end), mark, mention));
    }

    /** Cells and lines are read one by one, so that no number reaches from one into the next. */
    private List<Seen> mentions() {
        List<Seen> seen = new ArrayList<>();
        for (MatchResult cell : CELL.matcher(passage.text()).results().toList()) {
            for (Mention mention : SCANNER.scan(cell.group())) {
                seen.add(new Seen(cell.start() + mention.start(), cell.start() + mention.end(), mention));
            }
        }
        return seen;
    }
}
