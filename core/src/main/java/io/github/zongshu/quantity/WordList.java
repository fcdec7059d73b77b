package io.github.zongshu.quantity;

import io.github.zongshu.message.Location;
import io.github.zongshu.message.Message;
import io.github.zongshu.message.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the one syntax of all word lists: {@code # comment}, {@code [section argument ...]}, items parted by blanks. An item is a
 * word, {@code word!guard} (not beside one of these characters), {@code word=value} or {@code word!guard=value}.
 */
final class WordList {
    private WordList() {}

    /**
     * A section.
     *
     * @param name its first word
     * @param arguments its other words
     * @param items what stands under it
     * @param line its line, from 1
     */
    record Section(String name, List<String> arguments, List<Item> items, int line) {
        Section {
            arguments = List.copyOf(arguments);
            items = List.copyOf(items);
        }

        /** The argument of that index; empty if there is none. */
        String argument(int index) {
            return index < arguments.size() ? arguments.get(index) : "";
        }
    }

    /**
     * An item of a section.
     *
     * @param word the word
     * @param guard characters beside which it means something else; empty if none
     * @param value what it stands for; empty if nothing is said
     */
    record Item(String word, String guard, String value) {
        static Item parse(String text) {
            int equals = text.indexOf('=');
            String value = equals < 0 ? "" : text.substring(equals + 1);
            String left = equals < 0 ? text : text.substring(0, equals);
            int guard = left.indexOf('!');
            return guard < 0
                    ? new Item(left, "", value)
                    : new Item(left.substring(0, guard), left.substring(guard + 1), value);
        }
    }

    /**
     * The sections of a list.
     *
     * @throws InvalidLexiconException if items stand before the first section or a head is not closed
     */
    static List<Section> read(String name, String text) {
        List<Section> sections = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        List<String> items = new ArrayList<>();
        List<String> head = List.of();
        int headLine = 0;
        int number = 0;
        for (String raw : text.lines().toList()) {
            String line = raw.strip();
            number++;
            if (line.startsWith("[") && line.endsWith("]")) {
                add(sections, head, items, headLine);
                head = words(line.substring(1, line.length() - 1));
                headLine = number;
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                if (head.isEmpty()) {
                    problems.add(homeless(name, number, line));
                }
                items.addAll(words(line));
            }
        }
        add(sections, head, items, headLine);
        InvalidLexiconException.throwIfAny(problems);
        return sections;
    }

    private static void add(List<Section> sections, List<String> head, List<String> items, int line) {
        if (!head.isEmpty()) {
            sections.add(new Section(
                    head.getFirst(),
                    head.subList(1, head.size()),
                    items.stream().map(Item::parse).toList(),
                    line));
        }
        items.clear();
    }

    private static List<String> words(String line) {
        return List.of(line.strip().split("\\s+", -1)).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Problem homeless(String name, int line, String found) {
        return new Problem(
                new Location(name, line, 1, ""),
                "item-without-section",
                new Message("词条不在任何节内：“" + found + "”", "an item belongs to no section: \"" + found + "\""),
                new Message("在它前面写上节名，如 [measure count]", "put a head before it, such as [measure count]"));
    }
}
