package org.amnok.ui.map;

import java.util.List;
import java.util.Optional;
import org.amnok.map.FeatureLayer;
import org.amnok.map.PointTable;
import org.amnok.map.Theme;
import org.amnok.map.Viewport;
import org.amnok.map.compose.DrawnSightings;
import org.amnok.map.density.DensityClasses;
import org.amnok.render.RenderReport;

/// A finished picture of the map.
///
/// @param pixels the picture; given back to the queue when the next one is shown
/// @param theme of the map on it
/// @param sightings the symbols of sightings on it
/// @param ofOthers what street maps and layers of a person's own draw on it
/// @param pointsOfOthers the points of layers of a person's own that are drawn as points
/// @param sources what has to be printed of the base layers that lie in it
/// @param circles what has to be said of circles that are wider than it
/// @param density what its colours mean; empty when it shows no density
record MapFrame(
        Viewport viewport,
        FramePixels pixels,
        Theme theme,
        DrawnSightings sightings,
        List<FeatureLayer> ofOthers,
        List<PointTable> pointsOfOthers,
        List<String> sources,
        List<String> circles,
        Optional<DensityClasses> density,
        RenderReport report) {}
