package org.amnok.map.density;

import java.util.ArrayList;
import org.amnok.map.ThemeColour;
import org.amnok.map.symbology.Symbology;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Style;

/// Styles of densities.
public final class DensityStyles {
    private static final double OPACITY = 0.82;

    public final Style hexagons;

    public DensityStyles(Symbology symbology) {
        hexagons = hexagons(symbology);
    }

    /// Attribute: `colour`, from 1.
    private static Style hexagons(Symbology symbology) {
        var rules = new ArrayList<Rule>();
        for (var number = 1; number <= DensityClasses.MOST; number++) {
            var fill = symbology.area(ThemeColour.density(number), OPACITY);
            rules.add(symbology.where("colour", number, symbology.always(fill)));
        }
        var edge = symbology.outline(symbology.stroke(ThemeColour.HALO, 0.8, 0.7));
        return symbology.style(symbology.pass(rules), symbology.pass(symbology.always(edge)));
    }
}
