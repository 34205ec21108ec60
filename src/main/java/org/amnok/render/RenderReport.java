package org.amnok.render;

import java.util.Map;

/// What became of a picture.
///
/// @param drawn features drawn
/// @param skipped features whose geometry is empty or broken
/// @param labelsPlaced labels drawn
/// @param labelsDropped names of places in the picture that were left out for want of room
/// @param leftOut what styles ask for and cannot be drawn, as people read it, with how many times
/// @param cancelled true when the picture is not finished
public record RenderReport(
        int drawn,
        int skipped,
        int labelsPlaced,
        int labelsDropped,
        Map<String, Integer> leftOut,
        boolean cancelled) {
    public RenderReport {
        leftOut = Map.copyOf(leftOut);
    }
}
