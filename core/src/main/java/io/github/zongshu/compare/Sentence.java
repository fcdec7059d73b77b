package io.github.zongshu.compare;

import io.github.zongshu.campaign.Ledger;
import io.github.zongshu.campaign.Prose;
import io.github.zongshu.narrative.Fragment;
import io.github.zongshu.narrative.Wording;
import io.github.zongshu.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sentence of prose as one campaign prints it.
 *
 * @param template its words and references in canonical spelling: what its author wrote
 * @param text as printed
 * @param numbers the numbers in it, each in its notation
 */
record Sentence(String template, String text, List<Value> numbers) {
    private static final String ENDS = "。！？!?\n";
    private static final String CLOSING = "”’』」）)》】";

    Sentence {
        numbers = List.copyOf(numbers);
    }

    /** The sentences of prose in order; joined they are all of it. */
    static List<Sentence> of(Prose prose, Ledger ledger) {
        Splitter splitter = new Splitter();
        for (Fragment fragment : Fragment.parse(prose.template())) {
            switch (fragment) {
                case Fragment.Literal literal -> splitter.words(literal.text());
                case Fragment.Declared declared -> splitter.words(declared.text());
                case Fragment.Insertion insertion -> splitter.wording(insertion, ledger);
            }
        }
        return splitter.finish();
    }

    /** The sentences of words that refer to nothing. */
    static List<Sentence> of(String words) {
        Splitter splitter = new Splitter();
        splitter.words(words);
        return splitter.finish();
    }

    /** What it refers to: a sentence of other words about the same numbers is likely the same sentence. */
    Optional<Object> subject() {
        List<String> references = numbers.stream().map(Value::reference).toList();
        return references.isEmpty() ? Optional.empty() : Optional.of(references);
    }

    /** Cuts at the end of each sentence, behind its closing marks. A number never ends a sentence. */
    private static final class Splitter {
        private final List<Sentence> done = new ArrayList<>();
        private final StringBuilder template = new StringBuilder();
        private final StringBuilder text = new StringBuilder();
        private List<Value> numbers = new ArrayList<>();
        private boolean ended;

        void words(String words) {
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                boolean end = ENDS.indexOf(c) >= 0;
                if (ended && !end && CLOSING.indexOf(c) < 0) {
                    cut();
                }
                ended |= end;
                text.append(c);
                template.append(c == '{' || c == '}' ? "" + c + c : c);
            }
        }

        /** Words that data bear out belong to the reference, not to what the author wrote. */
        void wording(Fragment.Insertion insertion, Ledger ledger) {
            Wording wording = ledger.wording(insertion.expression()).in(insertion.notation());
            if (ended) {
                cut();
            }
            if (wording.number().isEmpty()) {
                words(wording.words());
            } else {
                text.append(wording.words());
                number(wording.number().get());
            }
        }

        private void number(Value value) {
            numbers.add(value);
            text.append(value.text());
            template.append('{')
                    .append(value.reference())
                    .append('|')
                    .append(value.format())
                    .append('}');
        }

        List<Sentence> finish() {
            cut();
            return done;
        }

        private void cut() {
            if (!template.isEmpty()) {
                done.add(new Sentence(template.toString(), text.toString(), numbers));
            }
            template.setLength(0);
            text.setLength(0);
            numbers = new ArrayList<>();
            ended = false;
        }
    }
}
