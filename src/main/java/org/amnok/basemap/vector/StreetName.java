package org.amnok.basemap.vector;

import org.amnok.domain.Language;
import org.amnok.domain.Names;

/// A name as the tile gives it.
///
/// @param local in the language of the place
record StreetName(String local, Names names) {
    /// The reader's name, else the local one, else English; never transliterated.
    String in(Language reader) {
        var own = names.exact(reader);
        if (!own.isEmpty()) {
            return own;
        }
        return local.isEmpty() ? names.best(reader, Language.EN) : local;
    }

    boolean isEmpty() {
        return local.isEmpty() && names.all().isEmpty();
    }
}
