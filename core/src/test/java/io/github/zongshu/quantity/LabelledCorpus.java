package io.github.zongshu.quantity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of {@code corpus.txt}, whose head explains the labels, and of {@code corpus-reports.txt}. */
record LabelledCorpus(List<Sentence> sentences) {
    private static final Pattern LABEL = Pattern.compile("⟦([^⟧]*)⟧");

    /** A sentence without its labels, the section it stands in, and the figures it states. */
    record Sentence(String section, String text, List<Figure> figures) {}

    /** A labelled figure: where it stands and what it should be read as. An empty part is not checked, save the hedge. */
    record Figure(int start, int end, String text, String value, String unit, String hedge, String kind) {
        boolean overlaps(Mention mention) {
            return mention.start() < end && mention.end() > start;
        }
    }

    static LabelledCorpus read() throws IOException {
        List<Sentence> sentences = new ArrayList<>();
        for (String file : List.of("corpus.txt", "corpus-reports.txt")) {
            String section = "";
            for (String line : text(file).lines().toList()) {
                if (line.startsWith("[") && line.endsWith("]")) {
                    section = line;
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    sentences.add(sentence(section, line));
                }
            }
        }
        return new LabelledCorpus(List.copyOf(sentences));
    }

    private static String text(String file) throws IOException {
        try (InputStream in = LabelledCorpus.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Sentence sentence(String section, String line) {
        StringBuilder text = new StringBuilder();
        List<Figure> figures = new ArrayList<>();
        Matcher label = LABEL.matcher(line);
        int at = 0;
        while (label.find()) {
            text.append(line, at, label.start());
            String[] parts = label.group(1).split("\\|", -1);
            int start = text.length();
            text.append(parts[0]);
            figures.add(new Figure(start, text.length(), parts[0], parts[1], parts[2], parts[3], parts[4]));
            at = label.end();
        }
        return new Sentence(section, text.append(line.substring(at)).toString(), List.copyOf(figures));
    }
}
