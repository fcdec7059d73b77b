package io.github.zongshu.narrative;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands between braces: a path, a call, or a whole number given to a call. */
public sealed interface Expression {
    /** The expression in its canonical spelling, which reads back as the same expression. */
    String text();

    /** Every path in it, in order. */
    Stream<Reference> references();

    /**
     * The same with the paths that its wildcards stand for in their places. A wildcard that stands for nothing remains.
     *
     * @param lookup knows the paths
     */
    Expression expanded(Lookup lookup);

    /**
     * Reads an expression.
     *
     * @throws ProseSyntaxException if it is not one
     */
    static Expression parse(String text) {
        return new ExpressionReader(text).readWhole();
    }

    /**
     * A number of the ledger.
     *
     * @param path names joined by dots; in a function of many numbers a name may be {@code *}, which stands for any one name
     */
    record Reference(String path) implements Expression {
        /** The name that stands for any one name. */
        static final String ANY = "*";

        /** Refuses a blank path. */
        public Reference {
            if (path.isBlank()) {
                throw new IllegalArgumentException("path is blank");
            }
        }

        /** Whether it stands for every number whose path has names in the places of {@code *}: {@code monthly.*}. */
        public boolean isWildcard() {
            return path.contains(ANY);
        }

        @Override
        public String text() {
            return path;
        }

        @Override
        public Stream<Reference> references() {
            return Stream.of(this);
        }

        @Override
        public Reference expanded(Lookup lookup) {
            return this;
        }
    }

    /**
     * Something computed.
     *
     * @param function what is computed
     * @param arguments from what
     */
    record Call(Function function, List<Expression> arguments) implements Expression {
        /** Copies the arguments. */
        public Call {
            Objects.requireNonNull(function, "function");
            arguments = List.copyOf(arguments);
        }

        @Override
        public String text() {
            return arguments.stream()
                    .map(Expression::text)
                    .collect(Collectors.joining(", ", function.word() + "(", ")"));
        }

        @Override
        public Stream<Reference> references() {
            return arguments.stream().flatMap(Expression::references);
        }

        @Override
        public Call expanded(Lookup lookup) {
            return new Call(
                    function,
                    arguments.stream()
                            .flatMap(argument -> expanded(argument, lookup))
                            .toList());
        }

        private static Stream<Expression> expanded(Expression argument, Lookup lookup) {
            if (argument instanceof Reference wildcard && wildcard.isWildcard()) {
                List<String> paths = lookup.expand(wildcard.path());
                return paths.isEmpty() ? Stream.of(wildcard) : paths.stream().map(Reference::new);
            }
            return Stream.of(argument.expanded(lookup));
        }
    }

    /**
     * A whole number given to a call, such as the decimals of a rate.
     *
     * @param value from 0 to 9
     */
    record Digit(int value) implements Expression {
        /** Refuses what is not one digit. */
        public Digit {
            if (value < 0 || value > 9) {
                throw new IllegalArgumentException("not one digit: " + value);
            }
        }

        @Override
        public String text() {
            return Integer.toString(value);
        }

        @Override
        public Stream<Reference> references() {
            return Stream.empty();
        }

        @Override
        public Digit expanded(Lookup lookup) {
            return this;
        }
    }
}
