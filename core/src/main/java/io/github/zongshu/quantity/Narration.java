package io.github.zongshu.quantity;

import java.util.ArrayList;
import java.util.List;

/** Makes mentions of figures: reads from the sentence around them what they measure, which way it went, when, and of what whole. */
final class Narration {
    private final Lexicon lexicon;
    private final NounFinder nouns;
    private final DirectionFinder directions;
    private final Story.Plot plot;

    Narration(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.nouns = new NounFinder(lexicon);
        this.directions = new DirectionFinder(lexicon);
        this.plot = new Story.Plot(lexicon);
    }

    List<Mention> mentions(ScanText text, List<Finding.Figure> found) {
        List<Finding.Figure> figures = Sharing.units(text, found);
        List<NounFinder.Noun> dealt = Sharing.nouns(text, figures, lexicon);
        Story story = new Story(text, figures, lexicon, plot);
        List<Mention> mentions = new ArrayList<>(figures.size());
        DirectionFinder.Found last = DirectionFinder.Found.NONE;
        // …, 同比增长4.7%: a figure without a noun measures what the one before it in the sentence does.
        String topic = "";
        for (int i = 0; i < figures.size(); i++) {
            Finding.Figure figure = figures.get(i);
            int floor = i == 0 ? 0 : figures.get(i - 1).end();
            story.advance(figure.start());
            boolean isDealt = !dealt.get(i).text().isEmpty();
            NounFinder.Noun noun = isDealt ? dealt.get(i) : nouns.find(text, figure, floor);
            boolean listed = i > 0 && Sharing.isListed(text, floor);
            DirectionFinder.Found way = direction(text, figure, floor, noun);
            last = way.direction().equals(Direction.NONE) && listed ? last : way;
            topic = noun.text().isEmpty() && story.isSameSentence() ? topic : noun.text();
            int start = text.startInSource(figure.start());
            int end = text.endInSource(figure.end());
            mentions.add(new Mention(
                    start,
                    end,
                    text.source().substring(start, end),
                    last.isChange() ? changed(figure) : figure.kind(),
                    figure.content(),
                    figure.content() instanceof Content.Moment ? "" : topic,
                    last.direction(),
                    story.period(),
                    story.whole(i)));
            story.pass(figure, i);
        }
        return mentions;
    }

    /** Right before the figure, 增长4.7%, or before its noun, 新增学位40300个. */
    private DirectionFinder.Found direction(ScanText text, Finding.Figure figure, int floor, NounFinder.Noun noun) {
        DirectionFinder.Found found = directions.find(text, figure.start(), floor);
        return found.direction().equals(Direction.NONE)
                ? DirectionFinder.ofVerb(noun.direction(), text, figure)
                : found;
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
