package org.amnok.domain.tabulation;

import java.util.List;
import org.amnok.domain.River;

/// PossiblePlaces that a report may be of, each with a number from 0 on. Any thread may ask.
public interface PossiblePlaces {
    /// UUIDs of sites, names of towns, by number.
    List<String> keys();

    /// The numbers of those that something in a circle may be at, ascending; after them, as number
    /// `keys().size()`, that it is at none, unless the circle lies within one for certain.
    ///
    /// @param metres radius on the ground; not a number when it is not known
    int[] near(double lonDegrees, double latDegrees, double metres);

    /// The same of something on a stretch of river.
    int[] along(River river, double fromKilometre, double toKilometre);
}
