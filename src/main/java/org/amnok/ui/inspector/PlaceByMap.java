package org.amnok.ui.inspector;

import java.util.function.Consumer;
import org.amnok.domain.record.Sighting;

/// How the map gives the shown sighting its place, and shows one that words gave.
///
/// @param point lets the next click on the map give it
/// @param alongRiver lets a stretch of river be drawn, or the one that is there be changed
/// @param bringIntoView shows the place of a sighting, unless all of it is in view
public record PlaceByMap(Runnable point, Runnable alongRiver, Consumer<Sighting> bringIntoView) {}
