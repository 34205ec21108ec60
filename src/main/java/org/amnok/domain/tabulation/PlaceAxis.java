package org.amnok.domain.tabulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.amnok.domain.Bank;
import org.jspecify.annotations.Nullable;

/// By sites, crossings, towns, banks or provinces. What somebody said to be at a site is there, and
/// what the map told to lie on one bank or in one province; of all others, the circle of
/// uncertainty or the stretch decides. What is at none comes last.
final class PlaceAxis implements Axis {
    private final Reports reports;
    private final Dimension dimension;

    /// Whose values say where reports are.
    private final Dimension said;

    private final PossiblePlaces places;
    private final List<String> keys;
    private final int[] none;

    /// For each number of a dimension with values, where that is; null for what has none.
    private final int[] @Nullable [] stated;

    private final boolean isAnyStated;

    PlaceAxis(Reports reports, Dimension dimension, PossiblePlaces places) {
        this.reports = reports;
        this.dimension = dimension;
        said = dimension.isOfSites() ? Dimension.SITE : dimension;
        this.places = places;
        keys = new ArrayList<>(places.keys());
        none = new int[] {keys.size()};
        keys.add("");
        stated = said.facet() == null ? new int[0][] : stated();
        isAnyStated = Arrays.stream(stated).anyMatch(Objects::nonNull);
    }

    /// Most have a bank and a province: only the others are asked for.
    @Override
    public void places(ReportBlock block, int[] found) {
        if (dimension.isOnMap()) {
            Arrays.fill(found, 0, block.size(), Reports.SEVERAL);
        } else {
            block.reports().near(places, block.from(), block.to(), found);
        }
        if (isAnyStated) {
            var values = new int[block.size()];
            block.reports().values(said, block.from(), block.to(), values);
            for (int i = 0; i < values.length; i++) {
                var its = stated[values[i]];
                found[i] = its == null ? found[i] : Axis.only(its);
            }
        }
    }

    /// A site that is not among the places is none of them; a bank or a province of which the map
    /// knows nothing is one of its own.
    private int[] @Nullable [] stated() {
        var numbers = new HashMap<String, int[]>();
        for (int i = 0; i < none[0]; i++) {
            numbers.put(keys.get(i), new int[] {i});
        }
        var values = reports.values(said);
        var found = new int[values.size()][];
        Arrays.setAll(
                found,
                id -> {
                    var value = values.get(id).stream().findFirst().orElse("");
                    return value.isEmpty() || value.equals(Bank.UNKNOWN.code())
                            ? null
                            : numbers.computeIfAbsent(value, this::other);
                });
        return found;
    }

    private int[] other(String value) {
        if (!dimension.isOnMap()) {
            return none;
        }
        keys.add(value);
        return new int[] {keys.size() - 1};
    }

    @Override
    public List<String> keys() {
        return List.copyOf(keys);
    }

    @Override
    public int[] of(int row, int earliest, int latest) {
        if (isAnyStated) {
            var its = stated[reports.value(row, said)];
            if (its != null) {
                return its;
            }
        }
        if (!Double.isNaN(reports.lonDegrees(row))) {
            return reports.near(places, row);
        }
        var river = reports.river(row);
        return river == null
                ? none
                : places.along(river, reports.lowestKilometre(row), reports.highestKilometre(row));
    }
}
