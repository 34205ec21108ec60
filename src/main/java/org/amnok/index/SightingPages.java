package org.amnok.index;

import java.util.List;
import org.amnok.domain.field.SightingField;
import org.amnok.domain.record.Sighting;

/// Reads some of many sightings from the project file: for any thread but that of the windows.
public interface SightingPages {
    /// The sightings of some rows, in their order; those that are gone by now are left out.
    ///
    /// @param index whose rows they are
    List<Sighting> page(SightingIndex index, int[] rows);

    /// The rows of the file in the order of what is kept of a field, which has one column; those
    /// without it first.
    long[] fidsBy(SightingField<?> field);

    /// A text of some rows, in their order: quicker than their sightings. Empty for those that are
    /// gone by now.
    ///
    /// @param index whose rows they are
    /// @param rows ascending; may be all there are
    List<String> texts(SightingIndex index, int[] rows, Text text);

    /// Texts that stand in the file only.
    enum Text {
        TITLE,
        OUTLET,
        /// Codes of [org.amnok.domain.codelist.Confidence].
        CONFIDENCE,
        /// Codes of [org.amnok.domain.codelist.LocationMethod]; means nothing for what has no
        /// point.
        LOCATION_METHOD
    }
}
