package org.amnok.domain.record;

import java.util.UUID;
import org.amnok.domain.ProblemException;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.words.Messages;

/// A filter that a person gave a name to; the project keeps it.
///
/// @param name not blank
public record SavedFilter(UUID uuid, String name, SightingFilter filter) implements Item {
    public SavedFilter {
        name = name.strip();
        if (name.isEmpty()) {
            throw ProblemException.of(
                    Messages.text("domain.the_filter_has_no_name"),
                    Messages.text("domain.give_it_a_name"));
        }
    }
}
