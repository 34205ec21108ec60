package org.amnok.map.marker;

import java.util.List;
import java.util.Optional;
import org.amnok.domain.Coded;
import org.amnok.domain.River;
import org.amnok.domain.coverage.MetreSpan;
import org.amnok.domain.tabulation.Interval;
import org.amnok.domain.tabulation.SideBySide;
import org.amnok.domain.tabulation.SideBySide.Line;
import org.amnok.map.marker.BandMarker.Look;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// By how much the reports of two sets differ along the rivers as bands below them. A stretch of
/// which neither set has a report has none.
public final class DifferenceBands {
    private static final int METRES = 1000;

    private DifferenceBands() {}

    /// In the reader's language.
    ///
    /// @param beside by stretches of river
    public static List<BandMarker> of(SideBySide beside) {
        return beside.lines().stream().flatMap(line -> band(line).stream()).toList();
    }

    /// The row of what lies along no river; empty when there is none.
    public static Optional<Line> elsewhere(SideBySide beside) {
        return beside.lines().stream()
                .filter(line -> line.key().isEmpty() && isTold(line))
                .findFirst();
    }

    private static Optional<BandMarker> band(Line line) {
        var ends = line.key().split("[:-]", 3);
        return ends.length < 3 || !isTold(line)
                ? Optional.empty()
                : Coded.find(River.values(), ends[0])
                        .map(
                                river ->
                                        new BandMarker(
                                                river,
                                                null,
                                                new MetreSpan(metres(ends[1]), metres(ends[2])),
                                                look(line.difference()),
                                                label(line),
                                                order(line)));
    }

    private static boolean isTold(Line line) {
        return line.a().isHeld()
                || line.b().isHeld()
                || line.a().reports().possible() + line.b().reports().possible() > 0;
    }

    private static int metres(String kilometres) {
        return Integer.parseInt(kilometres) * METRES;
    }

    private static Look look(Interval.@Nullable Difference difference) {
        return difference == null || difference.mayBeNone()
                ? Look.OPEN
                : difference.least() > 0 ? Look.MORE : Look.FEWER;
    }

    private static String label(Line line) {
        var difference = line.difference();
        return difference == null ? Messages.text("counts.held_back") : difference.text();
    }

    /// The greatest difference finds room first.
    private static int order(Line line) {
        var difference = line.difference();
        return difference == null
                ? 0
                : -Math.max(Math.abs(difference.least()), Math.abs(difference.most()));
    }
}
