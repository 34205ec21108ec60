package org.amnok.map.styling;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.amnok.words.Messages;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.PropertyIsNull;
import org.geotools.api.filter.expression.PropertyName;
import org.geotools.filter.FilterAttributeExtractor;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;

/// A filter as a person typed it, read: extended CQL (ECQL) over the attributes of one layer.
///
/// Text from a foreign project is read here, too: functions are looked at before GeoTools sees the
/// text, and only those of a short list pass.
public sealed interface EcqlFilter {
    int LONGEST = 2_000;

    /// Nothing was typed: everything passes.
    record All() implements EcqlFilter {}

    /// What passes.
    record Valid(Filter filter) implements EcqlFilter {}

    /// It cannot be read.
    ///
    /// @param position index of the character at which it goes wrong; the text's length when it
    ///   ends too early
    /// @param remedy what to do about it
    record Wrong(String what, int position, String remedy) implements EcqlFilter {}

    static EcqlFilter read(String ecql, List<Attribute> attributes) {
        if (ecql.isBlank()) {
            return new All();
        }
        if (ecql.length() > LONGEST) {
            return new Wrong(
                    Messages.text("map.the_filter_is_longer_than", LONGEST),
                    LONGEST,
                    Messages.text("map.make_it_shorter"));
        }
        var stranger = Lexis.stranger(ecql);
        return stranger.isPresent() ? stranger.get() : parsed(ecql, attributes);
    }

    /// What passes: everything, too, when it cannot be read.
    static Filter orAll(String ecql, List<Attribute> attributes) {
        return read(ecql, attributes) instanceof Valid(var valid) ? valid : Filter.INCLUDE;
    }

    /// Names of the attributes that a filter looks at.
    static Set<String> attributes(Filter filter) {
        var names = new FilterAttributeExtractor();
        filter.accept(names, null);
        return names.getAttributeNameSet();
    }

    private static EcqlFilter parsed(String ecql, List<Attribute> attributes) {
        try {
            var filter = ECQL.toFilter(ecql);
            return FilterCheck.problem(filter, ecql, attributes)
                    .<EcqlFilter>map(wrong -> unquoted(ecql, attributes).orElse(wrong))
                    .orElseGet(() -> new Valid(filter));
        } catch (CQLException e) {
            return unquoted(ecql, attributes).orElseGet(() -> Lexis.wrong(ecql, e));
        } catch (RuntimeException e) {
            // the parser is foreign code: whatever it throws, the text cannot be read
            return new Wrong(Messages.text("map.the_filter_cannot_be_read"), 0, example());
        }
    }

    /// How an attribute is written in a filter: in double quotes unless its name is read without.
    static String name(Attribute attribute) {
        var name = attribute.name();
        try {
            if (ECQL.toFilter(name + " IS NULL") instanceof PropertyIsNull known
                    && known.getExpression() instanceof PropertyName read
                    && read.getPropertyName().equals(name)) {
                return name;
            }
        } catch (CQLException | RuntimeException e) {
            // it is another script, a word of the language, or has blanks
        }
        return '"' + name + '"';
    }

    /// The first name that stands without the double quotes it needs; empty when none does.
    private static Optional<Wrong> unquoted(String ecql, List<Attribute> attributes) {
        var bare = Lexis.withoutQuoted(ecql);
        return attributes.stream()
                .filter(attribute -> !name(attribute).equals(attribute.name()))
                .flatMap(attribute -> Lexis.unquoted(bare, attribute.name()).stream())
                .min(Comparator.comparingInt(Wrong::position));
    }

    /// One as a person would write it.
    static String example() {
        return Messages.text("map.write_it_like", "kind = 'vehicles_parked' AND count >= 10");
    }

    /// What can be seen in the text itself.
    final class Lexis {

        /// Functions that read nothing but their arguments.
        private static final Set<String> FUNCTIONS =
                Set.of(
                        "strToUpperCase",
                        "strToLowerCase",
                        "strLength",
                        "strTrim",
                        "strStartsWith",
                        "strEndsWith",
                        "strIndexOf",
                        "abs",
                        "ceil",
                        "floor",
                        "rint",
                        "max",
                        "min",
                        "isNull");

        private static final Set<String> KEYWORDS =
                Set.of("and", "or", "not", "in", "between", "like", "ilike", "is");
        private static final int DEEPEST = 100;
        private static final Pattern CALL = Pattern.compile("([\\p{L}_][\\p{L}\\p{N}_:.]*)\\s*\\(");
        private static final Pattern COLUMN = Pattern.compile("line (\\d+), column (\\d+)");
        private static final Pattern FOUND = Pattern.compile("Encountered \"\\s*([^\"]*?)\\s*\"");

        private Lexis() {}

        /// A function that is not on the list, or too many brackets.
        static Optional<Wrong> stranger(String ecql) {
            var bare = withoutQuoted(ecql);
            var depth = 0;
            for (int i = 0; i < bare.length(); i++) {
                depth += bare.charAt(i) == '(' ? 1 : bare.charAt(i) == ')' ? -1 : 0;
                if (depth > DEEPEST) {
                    return Optional.of(
                            new Wrong(
                                    Messages.text("map.too_many_brackets"),
                                    i,
                                    Messages.text("map.take_some_of_them_out")));
                }
            }
            return CALL.matcher(bare)
                    .results()
                    .filter(m -> !FUNCTIONS.contains(m.group(1)))
                    .filter(m -> !KEYWORDS.contains(m.group(1).toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .map(m -> function(m.group(1), m.start(1)));
        }

        private static Wrong function(String name, int at) {
            return new Wrong(
                    Messages.text("map.the_function_cannot_be_used", name),
                    at,
                    Messages.text(
                            "map.these_can",
                            FUNCTIONS.stream().sorted().collect(Collectors.joining(", "))));
        }

        /// What lies in single or double quotes is blanked, so that positions stay.
        static String withoutQuoted(String ecql) {
            var bare = new StringBuilder(ecql);
            var quote = '\0';
            for (int i = 0; i < ecql.length(); i++) {
                var c = ecql.charAt(i);
                if (quote != '\0') {
                    bare.setCharAt(i, ' ');
                    quote = c == quote ? '\0' : quote;
                } else if (c == '\'' || c == '"') {
                    bare.setCharAt(i, ' ');
                    quote = c;
                }
            }
            return bare.toString();
        }

        private static Optional<Wrong> unquoted(String bare, String name) {
            return Pattern.compile(
                            "(?<![\\p{L}\\p{N}_])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}_])")
                    .matcher(bare)
                    .results()
                    .findFirst()
                    .map(
                            found ->
                                    new Wrong(
                                            Messages.text("map.is_not_expected_here", name),
                                            found.start(),
                                            Messages.text("map.write_it_in_double_quotes", name)));
        }

        /// What the parser says, in a person's words.
        static Wrong wrong(String ecql, CQLException problem) {
            var message = String.valueOf(problem.getMessage());
            var column = COLUMN.matcher(message);
            var at = column.find() ? index(ecql, column.group(1), column.group(2)) : 0;
            if (message.contains("Lexical error") && message.contains("<EOF>")) {
                return new Wrong(
                        Messages.text("map.a_quote_is_opened_and_not"),
                        quote(ecql),
                        Messages.text("map.close_it_with"));
            }
            var found = FOUND.matcher(message);
            var word = found.find() ? found.group(1) : "";
            return word.contains("<EOF>")
                    ? new Wrong(
                            Messages.text("map.the_filter_ends_too_early"),
                            ecql.length(),
                            Messages.text("map.go_on_writing", example()))
                    : new Wrong(Messages.text("map.is_not_expected_here", word), at, example());
        }

        private static int quote(String ecql) {
            return Math.max(0, ecql.lastIndexOf('\''));
        }

        private static int index(String ecql, String line, String column) {
            var start = 0;
            for (int i = 1; i < Integer.parseInt(line); i++) {
                start = ecql.indexOf('\n', start) + 1;
            }
            return Math.clamp(start + Integer.parseInt(column) - 1L, 0, ecql.length());
        }
    }
}
