package org.amnok.map;

/// An image in its own colours. It is kept nowhere after it was drawn: images come and go with
/// every picture.
///
/// @param id unique in a snapshot
/// @param opacity 0 to 1
public record ImageLayer(String id, RasterImage image, double opacity) implements MapLayer {}
