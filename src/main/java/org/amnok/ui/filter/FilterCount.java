package org.amnok.ui.filter;

import org.amnok.domain.filter.SightingFilter;
import org.amnok.ui.session.Session;
import org.amnok.words.Messages;

/// How many of how many are shown.
final class FilterCount {
    private FilterCount() {}

    /// "12 of 43 shown".
    static String of(Session session) {
        return Messages.text(
                "filter.of_shown",
                session.shown().get().size(),
                session.index().rows(SightingFilter.ALL).count());
    }
}
