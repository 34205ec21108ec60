package org.amnok.map;

import java.util.List;
import java.util.function.IntFunction;

/// What points are labelled with, decluttered: a label that finds no room is left out.
///
/// @param text the label of a row; empty for none; called in the background, must not change
/// @param families fonts in the order of liking; the bundled fonts stand in
/// @param sizePixels px at 96 dpi
/// @param weight 400 to 700
/// @param colourRgb and haloRgb: 0xRRGGBB
/// @param haloPixels how far the halo reaches beyond the letters
public record PointLabels(
        IntFunction<String> text,
        List<String> families,
        double sizePixels,
        int weight,
        int colourRgb,
        int haloRgb,
        double haloPixels) {
    public PointLabels {
        families = List.copyOf(families);
    }
}
