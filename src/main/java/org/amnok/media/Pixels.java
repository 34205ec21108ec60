package org.amnok.media;

/// A picture in memory.
///
/// @param argb row by row from the upper left, opaque
public record Pixels(int width, int height, int[] argb) {}
