package org.amnok.ui.filter;

import javafx.util.Subscription;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.ui.session.Session;
import org.amnok.words.Messages;

/// How many of how many are shown.
final class FilterCount {
    private FilterCount() {}

    /// Runs when it may be another.
    static Subscription follow(Session session, Runnable changed) {
        return Subscription.combine(
                session.shown().subscribe((was, is) -> changed.run()),
                session.reports()
                        .map(r -> r.shown().subscribe((was, is) -> changed.run()))
                        .orElse(Subscription.EMPTY));
    }

    /// "12 of 43 shown".
    static String of(Session session) {
        if (session.reports().isPresent()) {
            var reports = session.reports().get();
            return reports.shown()
                    .get()
                    .map(
                            now ->
                                    Messages.text(
                                            "status.of_shown",
                                            now.passing(),
                                            reports.folder().rows()))
                    .orElse("");
        }
        return Messages.text(
                "status.of_shown",
                session.shown().get().size(),
                session.index().rows(SightingFilter.ALL).count());
    }
}
