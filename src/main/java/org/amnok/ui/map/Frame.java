package org.amnok.ui.map;

import java.util.List;
import org.amnok.map.SightingGroup;
import org.amnok.map.Viewport;
import org.amnok.render.RenderReport;

/// A finished picture of the map.
///
/// @param pixels the picture; given back to the queue when the next one is shown
/// @param groups the symbols on it, the uppermost last
record Frame(
        Viewport viewport, FramePixels pixels, List<SightingGroup> groups, RenderReport report) {}
