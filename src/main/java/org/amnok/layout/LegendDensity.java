package org.amnok.layout;

import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.SightingDisplay;
import org.amnok.map.density.DensityClasses;

/// Lines of the legend that say what the colours of a density mean.
final class LegendDensity {
    /// Swatches of densities begin so; the level of the colour follows.
    static final String SWATCH = "density:";

    private LegendDensity() {}

    /// From the rarest to the most frequent.
    static List<LegendLine> of(DensityClasses classes, PrintedWords words) {
        var items = new ArrayList<LegendLine>();
        for (var number = 1; number <= classes.bounds().size(); number++) {
            var swatch = SWATCH + classes.level(number);
            items.add(
                    new LegendLine(
                            swatch,
                            classes.kind() == SightingDisplay.HEXAGONS
                                    ? words.get(
                                            "density.hexagon",
                                            classes.countText(number),
                                            classes.acrossText())
                                    : words.get("density.heat", classes.boundText(number))));
        }
        return items;
    }
}
