package org.amnok.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amnok.map.HeightTints;
import org.amnok.map.Theme;
import org.amnok.map.ThemeColour;
import org.amnok.map.Viewport;
import org.amnok.map.base.BaseOnMap;
import org.amnok.map.base.ReliefKey;

/// Lines of the legend that say how high the ground is.
record LegendRelief(PrintedWords words, Theme theme) {
    /// What is seen of heights that lie below the map: tints from the lowest up, then contours.
    /// Reads files.
    List<LegendLine> of(List<BaseOnMap> bases, Viewport viewport) {
        var keys =
                bases.stream()
                        .map(BaseOnMap::source)
                        .filter(source -> source.isRelief() && source.mayShow(viewport))
                        .map(source -> source.reliefKey(viewport))
                        .flatMap(Optional::stream)
                        .toList();
        var items = new ArrayList<LegendLine>();
        if (keys.stream().anyMatch(ReliefKey::tints)) {
            items.add(LegendLine.heading("heights", words.get("heights")));
            HeightTints.steps().forEach(metres -> items.add(tint(metres)));
        }
        keys.stream()
                .map(ReliefKey::contourMetres)
                .filter(metres -> metres > 0)
                .distinct()
                .forEach(metres -> items.add(contour(metres)));
        return items;
    }

    private LegendLine tint(int metres) {
        return new LegendLine(
                "area" + HeightTints.colour(metres).hex(theme), words.get("height", metres));
    }

    private LegendLine contour(int metres) {
        return new LegendLine(
                "line" + ThemeColour.CONTOUR.hex(theme), words.get("contour", metres));
    }
}
