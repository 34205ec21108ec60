package org.amnok.render;

/// What became of a picture.
///
/// @param drawn features drawn
/// @param skipped features whose geometry is empty or broken
/// @param labelsPlaced labels drawn
/// @param labelsDropped names of places in the picture that were left out for want of room
/// @param cancelled true when the picture is not finished
public record RenderReport(
        int drawn, int skipped, int labelsPlaced, int labelsDropped, boolean cancelled) {}
