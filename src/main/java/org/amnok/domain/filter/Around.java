package org.amnok.domain.filter;

import java.util.UUID;
import org.amnok.domain.Outline;

/// What a filter asks to be near, or in.
public sealed interface Around {
    /// One site of the project.
    record OfSite(UUID uuid) implements Around {}

    /// Any of the project's sites that is a way over the river.
    record AnyCrossing() implements Around {}

    /// A shape that the filter keeps itself.
    ///
    /// @param name for people, of where it comes from; empty when it was drawn
    record OfShape(Outline outline, String name) implements Around {
        /// Longer ones are cut.
        private static final int LONGEST_NAME = 100;

        public OfShape {
            name = name.strip();
            name = name.substring(0, Math.min(LONGEST_NAME, name.length()));
        }
    }
}
