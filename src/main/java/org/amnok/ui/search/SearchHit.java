package org.amnok.ui.search;

import org.amnok.domain.LatLon;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.Site;
import org.amnok.map.ground.NamedPlace;

/// Something that a typed text may mean.
public sealed interface SearchHit {
    /// A coordinate in any notation.
    record Coordinate(LatLon point) implements SearchHit {}

    /// A place in words that tell it from others, as "2 km NE of Hyesan", or with a name beside a
    /// coordinate.
    ///
    /// @param label what it is told from, where the words may mean several; else the words
    record InWords(String label, Place.Located place) implements SearchHit {}

    /// A city, town or village of the base map.
    record Town(NamedPlace place) implements SearchHit {}

    /// A crossing or site of the project.
    record OfSite(Site site) implements SearchHit {}

    /// A sighting of the project.
    record OfSighting(Sighting sighting) implements SearchHit {}

    /// A place or street that a street map of others names.
    record OnStreetMap(String name, LatLon point) implements SearchHit {}
}
