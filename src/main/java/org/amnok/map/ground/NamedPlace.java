package org.amnok.map.ground;

import org.amnok.domain.LatLon;
import org.amnok.domain.Names;

/// A populated place of the base map, to be found by name.
///
/// @param rank city, town, village, hamlet (of every size that OpenStreetMap alone has), peak or
///   summit
/// @param priority 1 for the most important
public record NamedPlace(Names names, String rank, int priority, LatLon point) {}
