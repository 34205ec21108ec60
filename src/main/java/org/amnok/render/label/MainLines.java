package org.amnok.render.label;

import java.awt.geom.Rectangle2D;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.amnok.render.canvas.LineRun;

/// Railways and main roads, which names of places and rivers keep off where they have another
/// place.
public final class MainLines {
    /// By their width: roads are many times as wide as railways.
    private final Map<Double, Barriers> lines = new TreeMap<>();

    MainLines() {}

    /// @param width of all that is drawn along them, px
    public void add(Collection<LineRun> runs, double width) {
        var alike = lines.computeIfAbsent(width, w -> new Barriers());
        runs.forEach(run -> alike.add(run, width));
    }

    boolean cross(Rectangle2D box) {
        for (var alike : lines.values()) {
            if (alike.cross(box)) {
                return true;
            }
        }
        return false;
    }
}
