package org.amnok.release;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.amnok.domain.ProblemException;
import org.amnok.domain.River;
import org.amnok.domain.count.Count;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.record.PlaceFacts.Along;
import org.amnok.domain.record.Site;
import org.amnok.domain.tabulation.Dimension;
import org.amnok.domain.tabulation.PlaceDemands;
import org.amnok.domain.tabulation.Reports;
import org.jspecify.annotations.Nullable;

/// Released sightings, to be counted: as coarse as they leave, so that a table says no more of a
/// place or a day than the records do. Reports of one address are of one origin; who told of them,
/// and which are of the same event, does not leave.
public final class ReleasedReports implements Reports {
    private final List<ReleasedSighting> all;
    private final Map<Dimension, Numbers> numbers = new EnumMap<>(Dimension.class);
    private final int[] rows;
    private final int[] origins;
    private final PlacesKnown places;
    private final IntPredicate isSure;

    /// The values of one dimension, by number.
    private static final class Numbers {
        private final List<Set<String>> values = new ArrayList<>();
        private final Map<String, Integer> known = new HashMap<>();
        private final int[] ofRow;

        Numbers(int rows) {
            ofRow = new int[rows];
        }

        void set(int row, String value) {
            ofRow[row] =
                    known.computeIfAbsent(
                            value,
                            each -> {
                                values.add(Set.of(each));
                                return values.size() - 1;
                            });
        }
    }

    /// @param all that a filter lets through once they are released
    /// @param places tell river kilometres of places as they leave
    /// @throws ProblemException when the filter asks for what leaves with no release
    public static ReleasedReports of(
            List<ReleasedSighting> all,
            SightingFilter filter,
            List<Site> sites,
            PlacesKnown places) {
        var strict = ReleasedFilter.of(filter.strict(), sites, places);
        var demands = new PlaceDemands(filter, places.lines());
        var each = new ReleasedReports(all, places, _ -> true);
        return new ReleasedReports(
                all,
                places,
                row -> strict.test(all.get(row)) && demands.areCertainlyMet(each, row));
    }

    private ReleasedReports(List<ReleasedSighting> all, PlacesKnown places, IntPredicate isSure) {
        this.places = places;
        this.all = List.copyOf(all);
        this.isSure = isSure;
        rows = IntStream.range(0, all.size()).toArray();
        var addresses = new HashMap<String, Integer>();
        origins =
                all.stream()
                        .map(each -> each.details().reportAddress())
                        .mapToInt(
                                address ->
                                        address.isBlank()
                                                ? OWN
                                                : addresses.computeIfAbsent(
                                                        address, _ -> addresses.size()))
                        .toArray();
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
    public int value(int row, Dimension dimension) {
        return numbers(dimension).ofRow[row];
    }

    @Override
    public List<Set<String>> values(Dimension dimension) {
        return numbers(dimension).values;
    }

    private synchronized Numbers numbers(Dimension dimension) {
        return numbers.computeIfAbsent(dimension, this::numbered);
    }

    private Numbers numbered(Dimension dimension) {
        if (dimension == Dimension.EVIDENCE) {
            throw ProblemException.ofTexts(
                    "counts.evidence_never_leaves", "counts.choose_another_property");
        }
        var found = new Numbers(all.size());
        for (int row = 0; row < all.size(); row++) {
            found.set(row, value(all.get(row), dimension));
        }
        return found;
    }

    private static String value(ReleasedSighting each, Dimension dimension) {
        var facet = dimension.facet();
        return facet == null ? each.details().outlet() : ReleasedFilter.value(each, facet);
    }

    @Override
    public int earliestDay(int row) {
        var days = all.get(row).dates();
        return days == null ? NO_DAY : (int) days.earliest().toEpochDay();
    }

    @Override
    public int latestDay(int row) {
        var days = all.get(row).dates();
        return days == null ? NO_DAY : (int) days.latest().toEpochDay();
    }

    /// Of its place as it leaves: where the kilometre stays, the coarser place still tells some.
    private @Nullable Along along(int row) {
        var each = all.get(row);
        return each.point() == null && each.stretch() == null
                ? null
                : places.facts(each.asPlace()).along();
    }

    @Override
    public @Nullable River river(int row) {
        var along = along(row);
        return along == null ? null : along.river();
    }

    @Override
    public double lowestKilometre(int row) {
        var along = along(row);
        return along == null ? 0 : along.lowest();
    }

    @Override
    public double highestKilometre(int row) {
        var along = along(row);
        return along == null ? 0 : along.highest();
    }

    @Override
    public double lonDegrees(int row) {
        var point = all.get(row).point();
        return point == null ? Double.NaN : point.lonDegrees();
    }

    @Override
    public double latDegrees(int row) {
        var point = all.get(row).point();
        return point == null ? Double.NaN : point.latDegrees();
    }

    @Override
    public double uncertaintyMetres(int row) {
        var metres = all.get(row).uncertaintyMetres();
        return metres == null ? Double.NaN : metres;
    }

    @Override
    public int countsId(int row) {
        return row;
    }

    @Override
    public List<Count> counts(int countsId) {
        return all.get(countsId).details().counts().rows();
    }

    @Override
    public int origin(int row) {
        return origins[row];
    }

    @Override
    public int event(int row) {
        return OWN;
    }
}
