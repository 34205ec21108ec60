package org.amnok.map.marker;

import org.amnok.domain.LatLon;

/// A cell of the fixed grid to whose middle places were moved before they were released: somewhere
/// in it they lie.
///
/// @param centre of the cell
/// @param sideDegrees of the cell, in latitude and longitude
public record CellMarker(LatLon centre, double sideDegrees) {}
