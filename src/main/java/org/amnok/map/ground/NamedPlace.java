package org.amnok.map.ground;

import java.util.List;
import org.amnok.domain.LatLon;
import org.amnok.domain.Names;

/// A populated place of the base map, to be found by name.
///
/// @param otherNames former ones, and how the South writes a Chinese one
/// @param rank city, town, village, hamlet (of every size that OpenStreetMap alone has), peak or
///   summit
/// @param priority 1 for the most important
public record NamedPlace(
        Names names, List<String> otherNames, String rank, int priority, LatLon point) {
    public NamedPlace {
        otherNames = List.copyOf(otherNames);
    }
}
