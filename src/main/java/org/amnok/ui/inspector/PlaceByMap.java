package org.amnok.ui.inspector;

/// How the map gives the shown sighting its place.
///
/// @param point lets the next click on the map give it
/// @param alongRiver lets a stretch of river be drawn, or the one that is there be changed
public record PlaceByMap(Runnable point, Runnable alongRiver) {}
