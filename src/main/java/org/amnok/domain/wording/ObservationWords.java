package org.amnok.domain.wording;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.amnok.domain.date.DateText;
import org.amnok.domain.record.Observation;
import org.amnok.words.Messages;

/// Observations of one site, in words and in order.
public final class ObservationWords {
    private static final Comparator<Observation> BY_DATE =
            Comparator.comparing((Observation l) -> l.date().span().latest())
                    .thenComparing(l -> l.date().span().earliest())
                    .thenComparing(Observation::uuid);

    private ObservationWords() {}

    /// The newest first.
    public static List<Observation> newestFirst(Collection<Observation> looks) {
        return looks.stream().sorted(BY_DATE.reversed()).toList();
    }

    /// The newest one that somebody did; empty when nobody has looked yet.
    public static Optional<Observation> latest(Collection<Observation> looks) {
        return newestFirst(looks).stream().filter(ObservationWords::isDone).findFirst();
    }

    private static boolean isDone(Observation look) {
        return look.result() != Observation.Result.NOT_EXAMINED;
    }

    /// For example "examined 3 times, last 4 Oct 2025: absent; 1 not examined yet".
    public static String summary(Collection<Observation> looks) {
        var done = looks.stream().filter(ObservationWords::isDone).count();
        var waiting = looks.size() - done;
        var latest = latest(looks);
        var words =
                latest.map(
                                last ->
                                        Messages.text(
                                                "domain.examined_last",
                                                done == 1
                                                        ? "once"
                                                        : Messages.text("domain.times", done),
                                                DateText.of(last.date()),
                                                last.result().label()))
                        .orElse(Messages.text("domain.nobody_has_looked_yet"));
        return waiting == 0 ? words : Messages.text("domain.not_examined_yet", words, waiting);
    }

    /// Imagery that observations were done on, the one used last first.
    public static List<String> sources(Collection<Observation> looks) {
        return looks.stream()
                .map(Observation::imagerySource)
                .filter(source -> !source.isEmpty())
                .toList()
                .reversed()
                .stream()
                .distinct()
                .toList();
    }
}
