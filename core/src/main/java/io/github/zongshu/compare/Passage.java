package io.github.zongshu.compare;

import io.github.zongshu.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A paragraph or line as one campaign prints it; or a place without words, where something is shown.
 *
 * @param place where it stands
 * @param kind what it is; only passages of one kind can be versions of each other
 * @param identity what makes it the same as another one, to the letter
 * @param speaker whose words are quoted; empty for the author's own
 * @param sentences its sentences
 */
record Passage(Place place, Object kind, Object identity, String speaker, List<Sentence> sentences) {
    Passage {
        sentences = List.copyOf(sentences);
    }

    /** As printed. */
    String text() {
        return sentences.stream().map(Sentence::text).collect(Collectors.joining());
    }

    /** The numbers it is about; none if it states none. */
    Optional<Object> subject() {
        List<String> references = sentences.stream()
                .flatMap(sentence -> sentence.numbers().stream())
                .map(Value::reference)
                .toList();
        return references.isEmpty() ? Optional.empty() : Optional.of(List.of(kind, references));
    }
}
