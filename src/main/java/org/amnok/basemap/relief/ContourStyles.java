package org.amnok.basemap.relief;

import org.amnok.map.Theme;
import org.amnok.map.ThemeColour;
import org.amnok.map.symbology.Symbology;
import org.geotools.api.style.Style;

/// How contours are drawn: quieter than streets.
final class ContourStyles {
    private final Style contours;

    ContourStyles(Theme theme) {
        var symbology = new Symbology(theme);
        contours =
                symbology.style(
                        symbology.pass(
                                symbology.where(
                                        "kind",
                                        "plain",
                                        symbology.always(
                                                symbology.line(ThemeColour.CONTOUR, 0.6, 0.4))),
                                symbology.where(
                                        "kind",
                                        "index",
                                        symbology.always(
                                                symbology.line(ThemeColour.CONTOUR, 1, 0.55),
                                                symbology
                                                        .text(ThemeColour.LBL_CONTOUR, 9.5, 400)
                                                        .onLine()
                                                        .done()))));
    }

    Style contours() {
        return contours;
    }
}
