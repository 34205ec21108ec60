package org.amnok.domain.page;

import org.amnok.domain.ProblemException;

/// A bar of a length on the ground, true along the parallel through the middle of a map.
///
/// @param segments 1 to 10, filled and empty in turn
/// @param latitude true to say at which parallel it is true: "at 41°N"
public record ScaleBarItem(
        Placement placement, String mapId, Unit unit, int segments, boolean latitude)
        implements PageItem, PageItem.OfMap {
    /// In what the bar is lettered.
    public enum Unit {
        /// Kilometres, metres where it is short.
        METRIC,
        /// Miles, feet where it is short.
        IMPERIAL
    }

    public ScaleBarItem {
        if (segments < 1 || segments > 10) {
            throw ProblemException.ofTexts(
                    "domain.a_scale_bar_of_parts_cannot", "domain.give_1_to_10", segments);
        }
    }

    public static ScaleBarItem of(String id, PageRectangle frame, String mapId) {
        return new ScaleBarItem(Placement.of(id, frame), mapId, Unit.METRIC, 2, false);
    }

    @Override
    public ScaleBarItem with(Placement next) {
        return new ScaleBarItem(next, mapId, unit, segments, latitude);
    }
}
