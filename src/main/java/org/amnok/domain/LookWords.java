package org.amnok.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Looks at one site, in words and in order.
public final class LookWords {
    private static final Comparator<Look> BY_DATE =
            Comparator.comparing((Look l) -> l.date().span().latest())
                    .thenComparing(l -> l.date().span().earliest())
                    .thenComparing(Look::uuid);

    private LookWords() {}

    /// The newest first.
    public static List<Look> newestFirst(Collection<Look> looks) {
        return looks.stream().sorted(BY_DATE.reversed()).toList();
    }

    /// The newest one that somebody did; empty when nobody has looked yet.
    public static Optional<Look> latest(Collection<Look> looks) {
        return newestFirst(looks).stream().filter(LookWords::isDone).findFirst();
    }

    private static boolean isDone(Look look) {
        return look.result() != Look.Result.NOT_EXAMINED;
    }

    /// For example "examined 3 times, last 4 Oct 2025: absent; 1 not examined yet".
    public static String summary(Collection<Look> looks) {
        var done = looks.stream().filter(LookWords::isDone).count();
        var waiting = looks.size() - done;
        var latest = latest(looks);
        var words =
                latest.map(
                                last ->
                                        "examined %s, last %s: %s"
                                                .formatted(
                                                        done == 1 ? "once" : done + " times",
                                                        DateText.of(last.date()),
                                                        last.result().label()))
                        .orElse("nobody has looked yet");
        return waiting == 0 ? words : words + "; " + waiting + " not examined yet";
    }

    /// Imagery that looks were done on, the one used last first.
    public static List<String> sources(Collection<Look> looks) {
        return looks.stream()
                .map(Look::imagerySource)
                .filter(source -> !source.isEmpty())
                .toList()
                .reversed()
                .stream()
                .distinct()
                .toList();
    }
}
