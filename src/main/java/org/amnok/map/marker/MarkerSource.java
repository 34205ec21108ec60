package org.amnok.map.marker;

import java.util.BitSet;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.amnok.domain.LatLon;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.map.styling.MarkerValues;
import org.amnok.map.styling.SymbolAppearance;

/// What marks are made of: for each of them, numbered from 0, what grouping and drawing need,
/// without the mark itself. Does not change; any number of threads may ask.
public interface MarkerSource {
    /// The latest day of what has no date.
    int NO_DAY = Integer.MIN_VALUE;

    int size();

    /// True of marks that each stand for as many reports as were counted there: which they are is
    /// not known.
    default boolean isCounted() {
        return cellsPerDegree() > 0;
    }

    /// In how fine a grid reports were counted; 0 of marks that are each one.
    default int cellsPerDegree() {
        return 0;
    }

    /// How many reports a mark stands for.
    default int reports(int mark) {
        return 1;
    }

    UUID uuid(int mark);

    SightingKind kind(int mark);

    /// True when its symbol shows doubt.
    boolean isDoubtful(int mark);

    /// True when its symbol is struck through, too.
    boolean isDisputed(int mark);

    default SymbolAppearance look(int mark) {
        return SymbolAppearance.DESIGNED;
    }

    /// Days since 1970.
    int latestDay(int mark);

    double lonDegrees(int mark);

    double latDegrees(int mark);

    /// Not a number when unknown.
    double uncertaintyMetres(int mark);

    default LatLon point(int mark) {
        return LatLon.ofXy(lonDegrees(mark), latDegrees(mark));
    }

    /// Made when it is asked for.
    SightingMarker mark(int mark);

    /// Those whose UUIDs are among some.
    default BitSet among(Collection<UUID> uuids) {
        var found = new BitSet();
        var wanted = Set.copyOf(uuids);
        for (var mark = 0; mark < size(); mark++) {
            if (wanted.contains(uuid(mark))) {
                found.set(mark);
            }
        }
        return found;
    }

    /// The values of some attributes, see [org.amnok.map.compose.StyleChoices]. May read the
    /// project file: not for the FX thread.
    ///
    /// @param attributes that will be asked for
    /// @param marks that will be asked for, ascending
    MarkerValues values(Set<String> attributes, int[] marks);
}
