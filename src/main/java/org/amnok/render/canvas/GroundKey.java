package org.amnok.render.canvas;

import java.util.List;

/// What makes a drawing look as it does, apart from place and scale.
///
/// @param source what is drawn: equal only for the same
/// @param look how it is drawn
/// @param opacity 0 to 1
/// @param isCostly true when its ink is worth keeping by itself, wherever it lies among the
///   drawings
public record GroundKey(Object source, List<?> look, double opacity, boolean isCostly) {}
