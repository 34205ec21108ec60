package org.amnok.render.style;

import org.amnok.domain.LatLon;
import org.amnok.render.canvas.Frame;
import org.geotools.api.style.Symbolizer;
import org.geotools.styling.UomOgcMapping;

/// The unit of the lengths of a symbolizer.
public enum Uom {
    /// Logical px at 96 dpi.
    PIXEL(Double.NaN),
    /// Metres on the ground.
    METRE(1),
    /// International feet on the ground.
    FOOT(0.3048);

    private final double metres;

    Uom(double metres) {
        this.metres = metres;
    }

    public static Uom of(Symbolizer symbolizer) {
        var unit = symbolizer.getUnitOfMeasure();
        if (unit == null) {
            return PIXEL;
        }
        for (var uom : values()) {
            if (UomOgcMapping.valueOf(uom.name()).getUnit().equals(unit)) {
                return uom;
            }
        }
        throw StyleProblem.of("render.unknown_unit", unit);
    }

    /// Logical px in one of this unit at a place of the map. Metres are true on the ground there:
    /// in Web Mercator they grow with 1 / cos(latitude).
    public double pixels(Frame frame, double mapX, double mapY) {
        if (this == PIXEL) {
            return 1;
        }
        var view = frame.viewport();
        LatLon place = view.projection().toLatLon(mapX, mapY);
        return metres / (view.unitsPerPixel() * view.projection().groundMetresPerUnit(place));
    }
}
