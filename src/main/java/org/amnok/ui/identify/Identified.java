package org.amnok.ui.identify;

import java.util.List;
import java.util.UUID;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.Site;
import org.amnok.map.base.FoundFeature;
import org.amnok.map.ground.GroundFeature;

/// Something under the pointer.
public sealed interface Identified {
    /// How far its symbol's middle, or its line, is from the pointer, in px; what the pointer lies
    /// in is 0 away.
    double distancePixels();

    record OfSighting(Sighting sighting, double distancePixels) implements Identified {}

    /// Sightings whose symbols are elsewhere, and that may lie there: their circles hold the place.
    ///
    /// @param leastMetres and mostMetres: radii of their circles
    record OfReaching(List<UUID> sightings, double leastMetres, double mostMetres)
            implements Identified {
        /// Behind what has its symbol there.
        @Override
        public double distancePixels() {
            return Double.MAX_VALUE;
        }
    }

    record OfSite(Site site, double distancePixels) implements Identified {}

    /// A feature of a layer of a person's own.
    record OfLayer(FoundFeature feature, double distancePixels) implements Identified {}

    /// A feature of the base map.
    record OfGround(GroundFeature feature, double distancePixels) implements Identified {
        /// True for an area around the pointer: these come last.
        boolean isAround() {
            return switch (feature.part()) {
                case ISLANDS, RIVER_WATER, LAKES, LAND, PROVINCES -> true;
                case COAST,
                        SPANS,
                        PROVINCE_LINES,
                        AREA_NAMES,
                        CONTEXT_RIVERS,
                        RIVERS,
                        RIVER_COURSE,
                        RIVER_TIDE,
                        BORDER,
                        PLACES ->
                        false;
            };
        }
    }
}
