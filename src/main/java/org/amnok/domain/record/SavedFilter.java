package org.amnok.domain.record;

import java.util.UUID;
import org.amnok.domain.ProblemException;
import org.amnok.domain.filter.SightingFilter;

/// A filter that a person gave a name to; the project keeps it.
///
/// @param name not blank
public record SavedFilter(UUID uuid, String name, SightingFilter filter) implements Item {
    public SavedFilter {
        name = name.strip();
        if (name.isEmpty()) {
            throw ProblemException.ofTexts(
                    "domain.the_filter_has_no_name", "domain.give_it_a_name");
        }
    }
}
