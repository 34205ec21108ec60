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
                throw ProblemException.ofTexts(
                        "domain.the_box_of_a_map_is", "domain.give_west_before_east_south");
            }
        }
    }

    /// What lies around a place, at a scale on paper.
    ///
    /// @param scaleDenominator 55,000 for 1 : 55,000, at the centre
    record Scale(LatLon centre, double scaleDenominator) implements MapView {
        public Scale {
            if (!(scaleDenominator >= 100 && scaleDenominator <= 500_000_000)) {
                throw ProblemException.ofTexts(
                        "domain.a_map_cannot_be_drawn_at",
                        "domain.give_a_scale_of_1_100",
                        scaleDenominator);
            }
        }
    }
}
