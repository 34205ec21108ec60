package org.amnok.domain.tabulation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.amnok.domain.River;
import org.amnok.domain.count.Count;
import org.amnok.domain.date.DateSpan;

/// Made-up reports, asked one by one.
@org.jspecify.annotations.NullUnmarked
final class ToldReports implements Reports {
    private final List<ToldReport> all;
    private final DateSpan period;
    private final Map<Dimension, List<Set<String>>> values = new EnumMap<>(Dimension.class);

    /// @param period that the filter asks for; null for none
    ToldReports(List<ToldReport> all, DateSpan period) {
        this.all = all;
        this.period = period;
        for (var told : all) {
            told.values()
                    .forEach(
                            (dimension, set) -> {
                                var known =
                                        values.computeIfAbsent(dimension, _ -> new ArrayList<>());
                                if (!known.contains(set)) {
                                    known.add(set);
                                }
                            });
        }
    }

    @Override
    public int[] rows() {
        return IntStream.range(0, all.size())
                .filter(
                        row ->
                                period == null
                                        || latestDay(row) != NO_DAY
                                                && latestDay(row) >= period.earliest().toEpochDay()
                                                && earliestDay(row) <= period.latest().toEpochDay())
                .toArray();
    }

    @Override
    public boolean isSure(int row) {
        return period == null
                || earliestDay(row) >= period.earliest().toEpochDay()
                        && latestDay(row) <= period.latest().toEpochDay();
    }

    @Override
    public int value(int row, Dimension dimension) {
        return values.get(dimension).indexOf(all.get(row).values().get(dimension));
    }

    @Override
    public List<Set<String>> values(Dimension dimension) {
        return values.getOrDefault(dimension, List.of());
    }

    @Override
    public int earliestDay(int row) {
        return all.get(row).earliest();
    }

    @Override
    public int latestDay(int row) {
        return all.get(row).latest();
    }

    @Override
    public River river(int row) {
        return all.get(row).river();
    }

    @Override
    public double lowestKilometre(int row) {
        return all.get(row).lowest();
    }

    @Override
    public double highestKilometre(int row) {
        return all.get(row).highest();
    }

    @Override
    public double lonDegrees(int row) {
        return all.get(row).lon();
    }

    @Override
    public double latDegrees(int row) {
        return 0;
    }

    @Override
    public double uncertaintyMetres(int row) {
        return all.get(row).reach();
    }

    @Override
    public int countsId(int row) {
        return row;
    }

    @Override
    public List<Count> counts(int countsId) {
        return all.get(countsId).counts();
    }

    @Override
    public int origin(int row) {
        return all.get(row).origin();
    }

    @Override
    public int event(int row) {
        return all.get(row).event();
    }
}
