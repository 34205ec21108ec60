package org.amnok.release.canary;

import org.amnok.domain.LatLon;
import org.jspecify.annotations.Nullable;

/// A position that must not be in an output.
///
/// @param what whose it is, as it is named to a person when it is found
/// @param released what stands for it in the output, and may; null when nothing does
public record SecretPlace(String what, LatLon point, @Nullable LatLon released) {}
