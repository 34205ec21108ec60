package org.amnok.domain.tabulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;

/// By sites, crossings or towns. What somebody said to be at a site is there; of what else is near
/// one, its circle of uncertainty or its stretch decides. What is at none comes last.
final class PlaceAxis implements Axis {
    private final Reports reports;
    private final Dimension dimension;
    private final PossiblePlaces places;
    private final List<String> keys;
    private final int[] none;

    /// For each number of [Dimension#SITE], where that site is; null for no site.
    private final int[][] stated;

    private final boolean isAnyStated;

    PlaceAxis(Reports reports, Dimension dimension, PossiblePlaces places) {
        this.reports = reports;
        this.dimension = dimension;
        this.places = places;
        keys = new ArrayList<>(places.keys());
        keys.add("");
        none = new int[] {keys.size() - 1};
        stated = dimension.isOfSites() ? stated() : new int[0][];
        isAnyStated = Arrays.stream(stated).anyMatch(Objects::nonNull);
    }

    @Override
    public void places(ReportBlock block, int[] found) {
        block.reports().near(places, block.from(), block.to(), found);
        if (isAnyStated) {
            var sites = new int[block.size()];
            block.reports().values(Dimension.SITE, block.from(), block.to(), sites);
            for (int i = 0; i < sites.length; i++) {
                var site = stated[sites[i]];
                found[i] = site == null ? found[i] : Axis.only(site);
            }
        }
    }

    /// A site that is not among the places is none of them.
    private int[][] stated() {
        var numbers = new HashMap<String, int[]>();
        for (int i = 0; i < keys.size() - 1; i++) {
            numbers.put(keys.get(i), new int[] {i});
        }
        var values = reports.values(Dimension.SITE);
        var found = new int[values.size()][];
        Arrays.setAll(
                found,
                id -> {
                    var site = values.get(id).stream().findFirst().orElse("");
                    return site.isEmpty() ? null : numbers.getOrDefault(site, none);
                });
        return found;
    }

    @Override
    public Dimension dimension() {
        return dimension;
    }

    @Override
    public List<String> keys() {
        return List.copyOf(keys);
    }

    @Override
    public int[] of(int row) {
        if (dimension.isOfSites()) {
            var site = stated[reports.value(row, Dimension.SITE)];
            if (site != null) {
                return site;
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
