package org.amnok.domain.record;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.ProblemException;
import org.amnok.words.Messages;

/// What an observation was for: a fence, guard posts, vehicles. The list is open: a project may use
/// codes of its own, which are shown as they are written.
///
/// @param code small letters, digits and `_`, at most 40
public record SoughtKind(String code) implements Comparable<SoughtKind> {
    /// Before the constants, which are held against it.
    private static final Pattern CODE = Pattern.compile("[a-z0-9_]{1,40}");

    public static final SoughtKind FENCE = new SoughtKind("fence");

    /// Those that have words in four languages.
    public static final List<SoughtKind> COMMON =
            List.of(
                    FENCE,
                    new SoughtKind("guard_post"),
                    new SoughtKind("vehicles"),
                    new SoughtKind("crossing"),
                    new SoughtKind("bridge"),
                    new SoughtKind("island_base"),
                    new SoughtKind("works"),
                    new SoughtKind("people"));

    public SoughtKind {
        if (!CODE.matcher(code).matches()) {
            throw ProblemException.ofTexts(
                    "looks.no_code_of_a_kind", "looks.write_a_code_as", code);
        }
    }

    /// Empty when it is no code.
    public static Optional<SoughtKind> read(String code) {
        var text = code.strip();
        return CODE.matcher(text).matches() ? Optional.of(new SoughtKind(text)) : Optional.empty();
    }

    /// Those that come most often among some, the most frequent first.
    public static List<SoughtKind> mostFrequent(Stream<SoughtKind> all, int most) {
        var numbers =
                all.collect(
                        Collectors.groupingBy(kind -> kind, TreeMap::new, Collectors.counting()));
        return numbers.entrySet().stream()
                .sorted(Map.Entry.<SoughtKind, Long>comparingByValue(Comparator.reverseOrder()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    /// For choosers: "Barrier: fence, wall".
    public String label() {
        return Messages.find("looks.kind_" + code).orElse(code.replace('_', ' '));
    }

    /// Within a sentence: "barrier".
    public String noun() {
        return Messages.find("looks.noun_" + code).orElse(code.replace('_', ' '));
    }

    @Override
    public int compareTo(SoughtKind other) {
        return code.compareTo(other.code);
    }
}
