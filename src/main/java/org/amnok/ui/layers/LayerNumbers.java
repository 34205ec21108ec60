package org.amnok.ui.layers;

import java.util.Set;
import org.amnok.domain.filter.Facet;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.exchange.parquet.ReportFolder;
import org.amnok.exchange.parquet.Stop;
import org.amnok.index.FacetCounts;
import org.amnok.index.SightingIndex;

/// How many sightings there are of each kind, with a circle, and along a stretch of river.
///
/// @param kinds of all sightings that the filter knows
/// @param uncertain that have a circle of uncertainty
/// @param stretches that name only a stretch of river
record LayerNumbers(FacetCounts kinds, long uncertain, long stretches) {
    /// Those of a folder of reports.
    static LayerNumbers of(ReportFolder folder, Stop stop) {
        return new LayerNumbers(
                new FacetCounts(folder.facets(SightingFilter.ALL, stop)),
                folder.uncertain(stop),
                folder.stretches(stop));
    }

    /// Passes over all rows: not for the FX thread when they are many.
    static LayerNumbers of(SightingIndex index) {
        return new LayerNumbers(
                index.facets(SightingFilter.ALL),
                index.all().stream()
                        .filter(row -> !Double.isNaN(index.uncertaintyMetres(row)))
                        .count(),
                index.rowsWith(Facet.LOCATED, Set.of("stretch")).count());
    }
}
