package org.amnok.render;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One picture taken apart: what to paint, from below, and what labels must know of it.
final class Scene {
    final List<Drawing> drawings = new ArrayList<>();
    final List<LabelRequest> labels = new ArrayList<>();
    final Occupancy symbols = new Occupancy();
    final Barriers barriers = new Barriers();

    /// Areas by the name of their ground.
    final Map<String, Path2D> grounds = new HashMap<>();

    final Path2D water = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    int drawn;
    int skipped;
    boolean cancelled;
}
