package org.amnok.map;

import java.time.LocalDate;
import java.util.UUID;
import org.amnok.domain.LatLon;
import org.amnok.domain.SightingKind;
import org.jspecify.annotations.Nullable;

/// A sighting as the map sees it: on screen the record's own place, in a release the released one.
///
/// @param uncertaintyMetres radius on the ground; null when unknown
/// @param doubtful drawn with paper fill and dashed outline
/// @param disputed drawn with a diagonal
/// @param latest the latest day it may have happened, for the drawing order; null when unknown
public record SightingMark(
        UUID uuid,
        LatLon point,
        @Nullable Double uncertaintyMetres,
        SightingKind kind,
        boolean doubtful,
        boolean disputed,
        String title,
        @Nullable LocalDate latest) {}
