package io.github.zongshu.narrative;

import io.github.zongshu.narrative.Excuse.Reason;
import io.github.zongshu.narrative.Fragment.Declared;
import io.github.zongshu.narrative.Fragment.Insertion;
import io.github.zongshu.narrative.Fragment.Literal;
import io.github.zongshu.quantity.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The runs of digits of a prose's own words, each with the reason why it is no figure. */
final class DigitRuns {
    private static final Pattern DIGITS = Pattern.compile("[0-9０-９]+");

    private final Page page;
    private final List<Excuse> excuses = new ArrayList<>();
    /** Where the next piece starts in the page's text. */
    private int at;
    /** The first mention that may still hold a run. */
    private int next;

    DigitRuns(String template, Page page) {
        this.page = page;
        for (ProseReader.Piece piece : ProseReader.read(template)) {
            switch (piece.fragment()) {
                case Literal literal -> runs(literal.text(), false);
                case Declared declared -> runs(declared.text(), true);
                case Insertion insertion -> at++;
            }
        }
    }

    List<Excuse> excuses() {
        return List.copyOf(excuses);
    }

    private void runs(String words, boolean declared) {
        Matcher run = DIGITS.matcher(words);
        while (run.find()) {
            int start = at + run.start();
            reason(start, declared)
                    .ifPresent(reason -> excuses.add(new Excuse(page.place(start), run.group(), reason)));
        }
        at += words.length();
    }

    private Optional<Reason> reason(int start, boolean declared) {
        if (declared || page.text().charAt(start) == Page.BLANKED) {
            return Optional.of(Reason.DECLARED);
        }
        List<Mention> mentions = page.mentions();
        while (next < mentions.size() && mentions.get(next).end() <= start) {
            next++;
        }
        boolean stated = next < mentions.size() && mentions.get(next).start() <= start;
        return stated ? FigureCheck.excuse(page, mentions.get(next)) : Optional.of(Reason.NAME);
    }
}
