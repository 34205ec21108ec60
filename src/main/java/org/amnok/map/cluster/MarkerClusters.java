package org.amnok.map.cluster;

import java.util.BitSet;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.amnok.domain.LatestMap;
import org.amnok.geo.projection.MapProjection;
import org.amnok.map.ScaleBand;
import org.amnok.map.Theme;
import org.amnok.map.Viewport;
import org.amnok.map.density.DensityClasses;
import org.amnok.map.density.HeatMap;
import org.amnok.map.density.HexagonCounts;
import org.amnok.map.marker.MarkerIndex;
import org.amnok.map.marker.SpotPlaces;
import org.jspecify.annotations.Nullable;

/// How marks group at the scales looked at last, so that a map that is dragged groups nothing anew.
/// Thread-safe.
public final class MarkerClusters {
    private static final int SCALES = 4;

    private final MarkerIndex index;
    private final Map<Scale, Clusters> known = new LatestMap<>(SCALES);
    private @Nullable SpotPlaces places;
    private @Nullable HexagonCounts hexagons;
    private @Nullable HeatMap heat;

    private record Scale(String projection, double unitsPerPixel, ScaleBand band) {}

    MarkerClusters(MarkerIndex index) {
        this.index = index;
    }

    public synchronized Clusters at(Viewport viewport) {
        var band = ScaleBand.of(viewport.scaleDenominator());
        var projection = viewport.projection();
        var scale = new Scale(projection.code(), viewport.unitsPerPixel(), band);
        return known.computeIfAbsent(
                scale,
                s -> new SpotMerge(index, places(projection), band, s.unitsPerPixel).merge());
    }

    /// The marks by their points.
    MarkerIndex index() {
        return index;
    }

    /// The marks that are selected.
    public BitSet among(Collection<UUID> uuids) {
        return index.among(uuids);
    }

    /// How many are in each hexagon at the scale of a viewport.
    public synchronized HexagonCounts hexagons(Viewport viewport) {
        var across = HexagonCounts.acrossMetres(viewport);
        var known = hexagons;
        var projection = viewport.projection();
        if (known == null
                || known.classes().acrossMetres() != across
                || !known.places().projection().code().equals(projection.code())) {
            known = HexagonCounts.of(index, places(projection), across);
            hexagons = known;
        }
        return known;
    }

    /// The last one again while the map is dragged a little.
    public synchronized HeatMap heat(Viewport viewport, DensityClasses classes, Theme theme) {
        var wanted = new HeatMap(index, places(viewport.projection()), viewport, classes, theme);
        var known = heat;
        if (known == null || !known.isSame(wanted)) {
            heat = wanted;
            return wanted;
        }
        return known;
    }

    private SpotPlaces places(MapProjection projection) {
        if (places == null || !places.projection().code().equals(projection.code())) {
            places = SpotPlaces.of(index, projection);
        }
        return places;
    }
}
