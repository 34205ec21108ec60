package org.amnok.ui.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.amnok.index.SightingIndex;
import org.amnok.map.marker.StretchMarker;
import org.amnok.ui.session.ShownSightings;

/// The marks of the sightings along stretches of river, which the index does not hold: few, and
/// read again only when they may have changed. Immutable.
///
/// @param index they were read for
/// @param marks by row
record ShownStretches(SightingIndex index, Map<Integer, Optional<StretchMarker>> marks) {
    static final ShownStretches NONE = new ShownStretches(SightingIndex.EMPTY, Map.of());

    /// True when nothing has to be read for what is shown now.
    boolean suffice(ShownSightings shown) {
        return rows(shown).allMatch(row -> isKnown(shown, row));
    }

    private boolean isKnown(ShownSightings shown, int row) {
        return marks.containsKey(row) && index.isSameIn(shown.index(), row);
    }

    private static IntStream rows(ShownSightings shown) {
        return shown.alongRivers().stream();
    }

    /// The marks of what is shown, in its order; of those that are known.
    List<StretchMarker> of(ShownSightings shown) {
        return rows(shown)
                .mapToObj(marks::get)
                .filter(Objects::nonNull)
                .flatMap(Optional::stream)
                .toList();
    }

    /// Those of what is shown now. May read the file: not for the FX thread.
    ShownStretches read(ShownSightings shown) {
        var next = new HashMap<Integer, Optional<StretchMarker>>();
        rows(shown)
                .filter(row -> isKnown(shown, row))
                .forEach(row -> next.put(row, Objects.requireNonNull(marks.get(row))));
        var unknown = rows(shown).filter(row -> !isKnown(shown, row)).toArray();
        for (var row : unknown) {
            next.put(row, Optional.empty());
        }
        for (var sighting : shown.read(unknown)) {
            shown.index()
                    .row(sighting.uuid())
                    .ifPresent(row -> next.put(row, StretchMarker.of(sighting)));
        }
        return new ShownStretches(shown.index(), next);
    }
}
