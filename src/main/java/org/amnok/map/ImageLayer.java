package org.amnok.map;

import org.jspecify.annotations.Nullable;

/// An image in its own colours.
///
/// @param id unique in a snapshot
/// @param opacity 0 to 1
/// @param look equal for images of one scale that have the same colours where they overlap: what
///   was drawn of them is kept from picture to picture; null for an image that comes and goes
public record ImageLayer(String id, RasterImage image, double opacity, @Nullable Object look)
        implements MapLayer {}
