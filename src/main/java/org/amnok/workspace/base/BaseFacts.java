package org.amnok.workspace.base;

import java.util.List;
import java.util.Optional;
import org.amnok.basemap.BaseFile;
import org.amnok.domain.record.BaseOptions;
import org.amnok.map.styling.Attribute;

/// What the file of a base layer is.
///
/// @param description for people; empty when it is not open
/// @param bounds where it lies, as far as it says
/// @param bands of which some are shown as colours; 0 when there are none to choose from
/// @param range the values that are shown dark and bright now; empty when they are no measured ones
/// @param isRelief whether a relief is drawn of it
/// @param attributes of its features: what they can be classed, filtered and labelled by
public record BaseFacts(
        String description,
        Optional<BaseFile.Bounds> bounds,
        int bands,
        Optional<BaseOptions.Range> range,
        boolean isRelief,
        List<Attribute> attributes) {
    public static final BaseFacts UNKNOWN =
            new BaseFacts("", Optional.empty(), 0, Optional.empty(), false, List.of());

    public BaseFacts {
        attributes = List.copyOf(attributes);
    }

    static BaseFacts of(BaseFile file) {
        return new BaseFacts(
                file.description(),
                file.bounds(),
                file.bands(),
                file.range(),
                file.isRelief(),
                file.attributes());
    }
}
