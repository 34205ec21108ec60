package org.amnok.domain.query;

import java.util.List;
import org.amnok.domain.Sighting;

/// Reads some of many sightings from the project file: for any thread but that of the windows.
public interface SightingPages {
    /// The sightings of some rows, in their order; those that are gone by now are left out.
    ///
    /// @param index whose rows they are
    List<Sighting> page(SightingIndex index, int[] rows);

    /// The rows of the file in the order of a text; those without it first.
    long[] fidsBy(TextKey key);

    /// Texts by which lists can be sorted.
    enum TextKey {
        TITLE,
        CODE,
        OUTLET,
        /// The place in the words of the report.
        PLACE,
        /// What a report rests on.
        BASIS,
        CONFIDENCE,
        /// The day of publication.
        PUBLISHED,
        /// Why it needs care.
        SENSITIVITY,
        PUBLIC_NOTE,
        INTERNAL_NOTE,
        /// When it was changed last.
        MODIFIED
    }
}
