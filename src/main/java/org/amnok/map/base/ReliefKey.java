package org.amnok.map.base;

/// What a legend says of a relief in a picture.
///
/// @param contourMetres from contour to contour; 0 where there are none
/// @param tints whether heights have colours, those of [org.amnok.map.HeightTints]
public record ReliefKey(int contourMetres, boolean tints) {}
