package org.amnok.render;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// One picture taken apart: what to paint, from below, and what labels must know of it.
final class Scene {
    /// A million bad values do not make a million reasons.
    private static final int MOST_REASONS = 50;

    final List<Drawing> drawings = new ArrayList<>();

    /// Where each layer begins among the drawings.
    final List<LayerStart> layers = new ArrayList<>();

    record LayerStart(String id, int first) {}

    final List<LabelRequest> labels = new ArrayList<>();
    final Occupancy symbols = new Occupancy();
    final Barriers barriers = new Barriers();

    /// Areas by the name of their ground.
    final Map<String, Path2D> grounds = new HashMap<>();

    final Path2D water = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    final Map<String, Integer> leftOut = new TreeMap<>();
    int drawn;
    int skipped;
    boolean cancelled;

    /// Counts something that cannot be drawn.
    ///
    /// @param reason as people read it
    void leaveOut(String reason) {
        var known = leftOut.containsKey(reason) || leftOut.size() < MOST_REASONS;
        leftOut.merge(known ? reason : "other reasons", 1, Integer::sum);
    }
}
