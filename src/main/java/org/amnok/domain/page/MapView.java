package org.amnok.domain.page;

import org.amnok.domain.LatLon;
import org.amnok.domain.ProblemException;

/// What a map on a page shows.
public sealed interface MapView {
    /// All of a box, centred; more where the map's shape asks for it.
    record Box(LatLon southWest, LatLon northEast) implements MapView {
        /// @throws ProblemException when nothing is in it
        public Box {
            if (!(northEast.latDegrees() > southWest.latDegrees())
                    || !(northEast.lonDegrees() > southWest.lonDegrees())) {
                throw ProblemException.of(
                        "The box of a map is empty", "Give west before east, south before north.");
            }
        }
    }

    /// What lies around a place, at a scale on paper.
    ///
    /// @param scaleDenominator 55,000 for 1 : 55,000, at the centre
    record Scale(LatLon centre, double scaleDenominator) implements MapView {
        public Scale {
            if (!(scaleDenominator >= 100 && scaleDenominator <= 500_000_000)) {
                throw ProblemException.of(
                        "A map cannot be drawn at 1 : " + scaleDenominator,
                        "Give a scale of 1 : 100 to 1 : 500,000,000.");
            }
        }
    }
}
