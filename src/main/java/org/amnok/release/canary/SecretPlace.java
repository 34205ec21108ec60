package org.amnok.release.canary;

import org.amnok.domain.LatLon;

/// A position that must not be in an output.
///
/// @param what whose it is, as it is named to a person when it is found
public record SecretPlace(String what, LatLon point) {}
