package org.amnok.render.canvas;

import java.util.List;

/// What makes the lines and areas of one pass look as they do, apart from place and scale.
///
/// @param layer the prepared layer
/// @param rules of the pass that are for the scale, in order
/// @param opacity 0 to 1
public record GroundKey(
        IdentityKey layer, IdentityKey pass, List<IdentityKey> rules, double opacity) {}
