package io.github.zongshu.font;

import io.github.zongshu.message.Message;
import io.github.zongshu.message.Notice;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Splits one text by the faces that show it. What a reader sees as one character stays in one run. */
final class TextSplitter {
    /** 〓, the sign that Chinese printers set for a character they have no type for. */
    private static final String GETA = "\u3013";

    private static final Pattern CLUSTER = Pattern.compile("\\X");

    private final List<Lazy<FontFace>> faces;
    private final String place;
    private final List<FontRun> runs = new ArrayList<>();
    private final Set<Notice> notices = new LinkedHashSet<>();

    /**
     * @param faces the face to use, then those that help out, in this order
     * @param place for the notices
     */
    TextSplitter(List<Lazy<FontFace>> faces, String place) {
        this.faces = faces;
        this.place = place;
    }

    FontRuns split(String text) {
        FontFace own = faces.get(0).get();
        if (text.isEmpty()) {
            return new FontRuns(List.of(), List.of());
        }
        if (showsAsItIs(own, text)) {
            return new FontRuns(List.of(new FontRun(own, text)), List.of());
        }
        FontFace face = own;
        StringBuilder run = new StringBuilder();
        for (Matcher clusters = CLUSTER.matcher(text); clusters.find(); ) {
            FontRun next = resolve(clusters.group(), face);
            if (next.face() != face) {
                flush(face, run);
                face = next.face();
            }
            run.append(next.text());
        }
        flush(face, run);
        return new FontRuns(runs, List.copyOf(notices));
    }

    private void flush(FontFace face, StringBuilder run) {
        if (!run.isEmpty()) {
            runs.add(new FontRun(face, run.toString()));
            run.setLength(0);
        }
    }

    private FontRun resolve(String cluster, FontFace current) {
        if (cluster.codePoints().allMatch(TextSplitter::isInvisible)) {
            return new FontRun(current, cluster);
        }
        boolean variant = cluster.codePoints().anyMatch(TextSplitter::isVariationSelector);
        String base = variant ? without(cluster, TextSplitter::isVariationSelector) : cluster;
        Optional<FontRun> shown = find(base).or(() -> find(Normalizer.normalize(base, Normalizer.Form.NFC)));
        if (shown.isPresent()) {
            if (variant) {
                reportVariant(cluster);
            }
            return shown.get();
        }
        if (base.codePoints().allMatch(code -> Character.getType(code) == Character.SPACE_SEPARATOR)) {
            return find(" ").orElseGet(() -> new FontRun(current, " "));
        }
        reportMissing(cluster);
        return find(GETA).or(() -> find("?")).orElseGet(() -> new FontRun(current, GETA));
    }

    private Optional<FontRun> find(String text) {
        for (Lazy<FontFace> face : faces) {
            if (shows(face.get(), text)) {
                return Optional.of(new FontRun(face.get(), text));
            }
        }
        return Optional.empty();
    }

    private void reportMissing(String cluster) {
        notices.add(new Notice(
                "missing-glyph",
                place,
                new Message(
                        "没有字体能显示“" + cluster + "”（" + codePoints(cluster) + "），以〓代替；请给出含有该字的字体",
                        "No font has \"" + cluster + "\" (" + codePoints(cluster)
                                + "), 〓 stands in; give a font that has it")));
    }

    private void reportVariant(String cluster) {
        // U+FE0E and U+FE0F only choose between a plain and a coloured picture.
        String rest = without(cluster, code -> code == 0xFE0E || code == 0xFE0F);
        if (rest.codePoints().anyMatch(TextSplitter::isVariationSelector)) {
            notices.add(new Notice(
                    "variant-dropped",
                    place,
                    new Message(
                            "异体字“" + cluster + "”（" + codePoints(cluster) + "）按通用字形显示",
                            "The variant \"" + cluster + "\" (" + codePoints(cluster)
                                    + ") is shown in its usual form")));
        }
    }

    private static String codePoints(String cluster) {
        return cluster.codePoints()
                .mapToObj(code -> String.format(Locale.ROOT, "U+%04X", code))
                .collect(Collectors.joining(" "));
    }

    private static String without(String text, IntPredicate unwanted) {
        return text.codePoints()
                .filter(unwanted.negate())
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Nearly all text is such: told in one pass, since it is asked for every word of a document. */
    private static boolean showsAsItIs(FontFace face, String text) {
        for (int i = 0; i < text.length(); ) {
            int code = text.codePointAt(i);
            if (isVariationSelector(code) || !(face.covers(code) || isInvisible(code))) {
                return false;
            }
            i += Character.charCount(code);
        }
        return true;
    }

    private static boolean shows(FontFace face, String text) {
        return text.codePoints().allMatch(code -> face.covers(code) || isInvisible(code));
    }

    private static boolean isVariationSelector(int code) {
        return (code >= 0xFE00 && code <= 0xFE0F) || (code >= 0xE0100 && code <= 0xE01EF);
    }

    /** Line ends, tabs, joiners, marks of direction: characters that need no glyph. */
    private static boolean isInvisible(int code) {
        return switch (Character.getType(code)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> isVariationSelector(code);
        };
    }
}
