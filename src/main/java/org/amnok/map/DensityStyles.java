package org.amnok.map;

import java.util.ArrayList;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Style;

/// Styles of densities.
final class DensityStyles {
    private static final double OPACITY = 0.82;

    final Style hexagons;

    DensityStyles(Symbology symbology) {
        hexagons = hexagons(symbology);
    }

    /// Attribute: `colour`, from 1.
    private static Style hexagons(Symbology symbology) {
        var rules = new ArrayList<Rule>();
        for (var number = 1; number <= DensityClasses.MOST; number++) {
            var fill = symbology.area(Token.density(number), OPACITY);
            rules.add(symbology.where("colour", number, symbology.always(fill)));
        }
        var edge = symbology.outline(symbology.stroke(Token.HALO, 0.8, 0.7));
        return symbology.style(symbology.pass(rules), symbology.pass(symbology.always(edge)));
    }
}
