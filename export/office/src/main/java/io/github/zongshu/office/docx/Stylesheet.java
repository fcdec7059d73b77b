package io.github.zongshu.office.docx;

import io.github.zongshu.report.Design;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What the pages of a design look like: paper, the look of every style, and how compound blocks are arranged. Immutable.
 */
final class Stylesheet {
    private static final Stylesheet BRIEF = BriefStyles.sheet();
    private static final Stylesheet REVIEW = ReviewStyles.sheet();
    private static final Stylesheet APPENDIX = AppendixStyles.sheet();
    private static final Stylesheet SIGN_OFF = AppendixStyles.broad();
    private static final Stylesheet OFFICIAL = OfficialStyles.sheet();

    private final Page page;
    private final Arrangement arrangement;
    private final BoardLook board;
    private final Map<ParagraphStyle, ParagraphLook> paragraphs;
    private final Map<CharacterStyle, Face> characters;
    private final byte[] part;

    Stylesheet(
            Page page,
            Arrangement arrangement,
            BoardLook board,
            Map<ParagraphStyle, ParagraphLook> paragraphs,
            Map<CharacterStyle, Face> characters) {
        this.page = page;
        this.arrangement = arrangement;
        this.board = board;
        this.paragraphs = Collections.unmodifiableMap(new EnumMap<>(paragraphs));
        this.characters = Collections.unmodifiableMap(new EnumMap<>(characters));
        this.part = StylesPart.of(this);
    }

    /** The stylesheet of a design. */
    static Stylesheet of(Design design) {
        return switch (design) {
            case BRIEF -> BRIEF;
            case REVIEW -> REVIEW;
            case APPENDIX -> APPENDIX;
            case SIGN_OFF -> SIGN_OFF;
            case OFFICIAL, BULLETIN -> OFFICIAL;
        };
    }

    Page page() {
        return page;
    }

    Arrangement arrangement() {
        return arrangement;
    }

    BoardLook board() {
        return board;
    }

    /** The styles of its documents, in their order; official documents have some more. */
    Set<ParagraphStyle> paragraphStyles() {
        return paragraphs.keySet();
    }

    ParagraphLook paragraph(ParagraphStyle style) {
        return Objects.requireNonNull(paragraphs.get(style), style::id);
    }

    Face face(CharacterStyle style) {
        return Objects.requireNonNull(characters.get(style), style::id);
    }

    /** The part that defines the styles, made once. */
    byte[] part() {
        return part.clone();
    }
}
