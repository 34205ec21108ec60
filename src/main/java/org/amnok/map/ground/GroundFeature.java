package org.amnok.map.ground;

import org.amnok.domain.LatLon;
import org.amnok.domain.Names;

/// A feature of the base map at or near a place.
///
/// @param names may be none: lines between provinces have no name
/// @param detail what kind of it, in English: "city", "main", "maritime"; may be empty
/// @param point the nearest point of a line or place; the place itself inside an area
/// @param distanceMetres from the place; 0 inside an area
public record GroundFeature(
        BaseMap.Part part, Names names, String detail, LatLon point, double distanceMetres) {}
