package org.amnok.layout.page;

import org.amnok.layout.PictureSize;
import org.amnok.map.MapExtent;

/// A plain picture to be made.
///
/// @param extent what the map must show; it shows more where the picture's shape asks for it
/// @param title above the map; empty for none
/// @param legend true for a legend of what is visible, below the map
/// @param facts among them the look, the same as on screen
public record PictureSpec(
        MapExtent extent, PictureSize size, String title, boolean legend, PageFacts facts) {}
