package io.github.zongshu.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Makes mentions of figures: reads from the sentence around them what they measure, which way it went, when, and of what whole. */
final class Narration {
    private final Lexicon lexicon;
    private final NounFinder nouns;
    private final DirectionFinder directions;

    Narration(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.nouns = new NounFinder(lexicon);
        this.directions = new DirectionFinder(lexicon);
    }

    List<Mention> mentions(ScanText text, List<Finding.Figure> found) {
        List<Finding.Figure> figures = Sharing.units(text, found);
        List<String> shared = Sharing.nouns(text, figures);
        Story story = new Story(text, lexicon);
        List<Mention> mentions = new ArrayList<>(figures.size());
        Direction last = Direction.NONE;
        for (int i = 0; i < figures.size(); i++) {
            Finding.Figure figure = figures.get(i);
            int floor = i == 0 ? 0 : figures.get(i - 1).end();
            story.advance(figure.start());
            DirectionFinder.Found direction = directions.find(text, figure.start(), floor);
            boolean listed = i > 0 && Sharing.isListed(text, floor);
            Direction way = direction.direction().equals(Direction.NONE) && listed ? last : direction.direction();
            last = way;
            String noun = shared.get(i).isEmpty() ? nouns.find(text, figure, floor) : shared.get(i);
            OptionalInt whole = story.whole(figure, figures);
            mentions.add(new Mention(
                    text.startInSource(figure.start()),
                    text.endInSource(figure.end()),
                    text.source(figure.start(), figure.end()),
                    direction.isChange() ? changed(figure) : figure.kind(),
                    figure.content(),
                    noun,
                    way,
                    story.period(),
                    whole));
            story.pass(figure, i);
        }
        return mentions;
    }

    /** 增长4.7% states a change; 净增52439户 too; 高出2.2个百分点 remains a difference of percentages. */
    private static MentionKind changed(Finding.Figure figure) {
        return switch (figure.kind()) {
            case COUNT, MONEY, PERCENT, MULTIPLE, LENGTH, AREA, MASS, VOLUME, DURATION, RATE, RATIO, TEMPERATURE ->
                MentionKind.CHANGE;
            case ANNIVERSARY, AGE, PERCENTAGE_POINT, CHANGE, RANK, ORDER, DATE, TIME, YEAR, COVERAGE, VAGUE, GARBLED ->
                figure.kind();
        };
    }
}
