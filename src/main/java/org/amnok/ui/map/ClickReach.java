package org.amnok.ui.map;

import org.amnok.map.NiceNumbers;
import org.amnok.ui.session.MapModel;

/// How exact a click on the map is: the width of a mark on the ground at the map's zoom, as a round
/// number. A person who knows better types another.
public final class ClickReach {
    /// Of a mark, on each side of its middle.
    private static final double PIXELS = 10;

    private ClickReach() {}

    /// In metres; 1, 2 or 5 with as many zeros as it takes, at least 10.
    public static double metres(MapModel model) {
        return rounded(PIXELS * model.viewport().get().groundMetresPerPixel());
    }

    static double rounded(double metres) {
        return NiceNumbers.atLeast(Math.max(10, metres));
    }
}
