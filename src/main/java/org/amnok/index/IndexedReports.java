package org.amnok.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amnok.domain.River;
import org.amnok.domain.count.Count;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.filter.Facet;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.tabulation.Dimension;
import org.amnok.domain.tabulation.PlaceDemands;
import org.amnok.domain.tabulation.PossiblePlaces;
import org.amnok.domain.tabulation.Reports;
import org.jspecify.annotations.Nullable;

/// Rows of an index, to be counted: columns are asked, no sighting is read.
public final class IndexedReports implements Reports {
    private static final River[] RIVERS = River.values();
    private static final IntPredicate ALL_SURE = _ -> true;

    private final SightingIndex index;
    private final int[] rows;
    private final ChunkRuns runs;
    private final IntPredicate isSure;
    private final Beside beside;
    private final List<String> outlets;
    private final Map<String, Integer> outletNumbers = new HashMap<>();

    /// What the index does not have of its rows.
    ///
    /// @param outlets by row; a row that is missing has none
    /// @param origins and events: numbers by row; a row that is missing has its own
    public record Beside(
            Map<Integer, String> outlets,
            Map<Integer, Integer> origins,
            Map<Integer, Integer> events) {
        public static final Beside NOTHING = new Beside(Map.of(), Map.of(), Map.of());
    }

    /// Of all sightings that a filter may mean.
    public static IndexedReports of(SightingIndex index, SightingFilter filter, Beside beside) {
        var places = new PlaceDemands(filter, index.surroundings().lines());
        var rows = index.rows(filter.without(Criterion.InArea.SUBJECT));
        var wide = rows.toArray();
        var isSure = isSure(index, filter.without(Criterion.InArea.SUBJECT), rows);
        var all = new IndexedReports(index, wide, isSure, beside);
        return places.isEmpty()
                ? all
                : new IndexedReports(
                        index,
                        Arrays.stream(wide).filter(row -> places.mayBeInAreas(all, row)).toArray(),
                        row -> isSure.test(row) && places.areCertainlyMet(all, row),
                        beside);
    }

    /// Of a filter that is strict already everything is sure, and often of another.
    ///
    /// @param rows that the filter may mean
    private static IntPredicate isSure(SightingIndex index, SightingFilter filter, RowSet rows) {
        var stricter = new ArrayList<>(filter.strict().criteria());
        stricter.removeAll(filter.criteria());
        if (stricter.isEmpty()) {
            return ALL_SURE;
        }
        var sure = new IndexQuery(index, stricter).rows(rows);
        return sure.count() == rows.count() ? ALL_SURE : sure::contains;
    }

    /// The same reports, of which more is known than the index has.
    public IndexedReports with(Beside known) {
        return new IndexedReports(index, rows, isSure, known);
    }

    private IndexedReports(SightingIndex index, int[] rows, IntPredicate isSure, Beside beside) {
        this.index = index;
        this.rows = rows;
        runs = new ChunkRuns(index, rows);
        this.isSure = isSure;
        this.beside = beside;
        outlets =
                Stream.concat(Stream.of(""), beside.outlets.values().stream()).distinct().toList();
        outlets.forEach(each -> outletNumbers.put(each, outletNumbers.size()));
    }

    @Override
    public int[] rows() {
        return rows;
    }

    @Override
    public boolean isSure(int row) {
        return isSure.test(row);
    }

    @Override
    public boolean areSure() {
        return isSure == ALL_SURE;
    }

    @Override
    public int value(int row, Dimension dimension) {
        return dimension == Dimension.OUTLET
                ? outletNumbers.getOrDefault(beside.outlets.getOrDefault(row, ""), 0)
                : index.valueId(row, facet(dimension));
    }

    private static Facet facet(Dimension dimension) {
        return Objects.requireNonNull(dimension.facet());
    }

    @Override
    public List<Set<String>> values(Dimension dimension) {
        if (dimension == Dimension.OUTLET) {
            return outlets.stream().map(Set::of).toList();
        }
        var dictionary = index.dictionaries().of(facet(dimension));
        return IntStream.range(0, dictionary.size()).mapToObj(dictionary::value).toList();
    }

    @Override
    public int earliestDay(int row) {
        return index.earliestDay(row);
    }

    @Override
    public int latestDay(int row) {
        return index.latestDay(row);
    }

    @Override
    public void days(int from, int to, int[] earliest, int[] latest) {
        runs.forEach(
                from,
                to,
                (chunk, start, end) ->
                        chunk.days(rows, start, end, earliest, latest, start - from));
    }

    @Override
    public void values(Dimension dimension, int from, int to, int[] numbers) {
        if (dimension == Dimension.OUTLET) {
            Reports.super.values(dimension, from, to, numbers);
            return;
        }
        var facet = facet(dimension).ordinal();
        runs.forEach(
                from,
                to,
                (chunk, start, end) ->
                        chunk.facets[facet].get(rows, start, end, numbers, start - from));
    }

    @Override
    public void near(PossiblePlaces places, int from, int to, int[] found) {
        runs.forEach(
                from,
                to,
                (chunk, start, end) ->
                        chunk.nearPlaces.only(places, rows, start, end, found, start - from));
    }

    @Override
    public @Nullable River river(int row) {
        var river = index.riverOrdinal(row);
        return river == Chunk.NO_RIVER ? null : RIVERS[river];
    }

    @Override
    public double lowestKilometre(int row) {
        return index.fromKilometre(row);
    }

    @Override
    public double highestKilometre(int row) {
        return index.toKilometre(row);
    }

    @Override
    public double lonDegrees(int row) {
        return index.lonDegrees(row);
    }

    @Override
    public double latDegrees(int row) {
        return index.latDegrees(row);
    }

    @Override
    public double uncertaintyMetres(int row) {
        return index.uncertaintyMetres(row);
    }

    @Override
    public int[] near(PossiblePlaces places, int row) {
        return index.near(places, row);
    }

    @Override
    public int countsId(int row) {
        return index.countsId(row);
    }

    @Override
    public List<Count> counts(int countsId) {
        return index.dictionaries().counts().value(countsId);
    }

    @Override
    public int origin(int row) {
        return beside.origins.getOrDefault(row, OWN);
    }

    @Override
    public int event(int row) {
        return beside.events.getOrDefault(row, OWN);
    }
}
