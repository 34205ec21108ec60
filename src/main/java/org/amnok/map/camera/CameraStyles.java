package org.amnok.map.camera;

import org.amnok.map.ScaleBand;
import org.amnok.map.ThemeColour;
import org.amnok.map.symbology.LabelOption;
import org.amnok.map.symbology.LineOption;
import org.amnok.map.symbology.Symbology;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.Style;
import org.geotools.api.style.Symbolizer;

/// How cameras are drawn, from 1 : 70,000 on: wedges below, then lines of sight, then symbols.
public final class CameraStyles {
    private static final double WEDGE_OPACITY = 0.14;
    private static final double SPREAD_OPACITY = 0.06;

    private final Symbology symbology;
    public final Style cameras;

    public CameraStyles(Symbology symbology) {
        this.symbology = symbology;
        var sight = symbology.line(ThemeColour.INK, 1.1, 0.85, 6, 3);
        sight.getOptions().put(LineOption.END_DOT, "true");
        var symbol = symbology.symbol(symbology.property("symbol"), symbology.property("size"));
        symbol.getOptions().put(LabelOption.IS_OBSTACLE, "true");
        cameras =
                symbology.style(
                        part("spread", symbology.area(ThemeColour.INK, SPREAD_OPACITY)),
                        part("wedge", symbology.area(ThemeColour.INK, WEDGE_OPACITY)),
                        part("arc", symbology.line(ThemeColour.INK, 1, 1, 1.6f, 1.6f)),
                        part("side", symbology.line(ThemeColour.INK, 1.3, 1)),
                        part("sight", sight),
                        part("symbol", symbol));
    }

    /// True in the scales in which cameras are drawn.
    static boolean areDrawn(ScaleBand band) {
        return !band.isWiderThan(ScaleBand.TOWN);
    }

    private FeatureTypeStyle part(String name, Symbolizer symbolizer) {
        return symbology.pass(
                symbology.where(
                        "part",
                        name,
                        symbology.between(ScaleBand.TOWN, ScaleBand.SITE, symbolizer)));
    }
}
