package org.amnok.index;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amnok.domain.LatLon;
import org.amnok.domain.River;
import org.amnok.domain.count.Count;
import org.amnok.domain.date.DateSpan;
import org.jspecify.annotations.Nullable;

/// What the index keeps of a sighting.
///
/// @param fid its row in the project file
/// @param uncertaintyMetres of the point; not a number when not known, or without a point
/// @param isDoubtful as [org.amnok.domain.record.Sighting#isDoubtful()] has it
/// @param days that it may have been on; null when not known
/// @param river of the kilometres; null together with them
/// @param fromKilometre the lowest kilometre it may be at
/// @param values of each facet, in the order of [Facet]
public record IndexRow(
        long fid,
        UUID uuid,
        @Nullable LatLon point,
        double uncertaintyMetres,
        boolean isDoubtful,
        @Nullable DateSpan days,
        @Nullable River river,
        double fromKilometre,
        double toKilometre,
        List<Count> counts,
        List<Set<String>> values) {}
