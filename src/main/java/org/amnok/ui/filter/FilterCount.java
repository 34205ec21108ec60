package org.amnok.ui.filter;

import java.util.Locale;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.ui.session.Session;

/// How many of how many are shown.
final class FilterCount {
    private FilterCount() {}

    /// "12 of 43 shown".
    static String of(Session session) {
        return String.format(
                Locale.ROOT,
                "%,d of %,d shown",
                session.shown().get().size(),
                session.index().rows(SightingFilter.ALL).count());
    }
}
