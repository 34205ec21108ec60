package org.amnok.ui.page;

import org.amnok.domain.Language;
import org.amnok.domain.LatLon;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.page.MapView;
import org.amnok.domain.page.ObservationQuestion;
import org.amnok.layout.page.PageComposer.PageRequest;
import org.amnok.ui.project.OpenProject;

/// What pages are asked for, from what an open project shows.
final class BenchRequests {
    private static final MapView YALU =
            new MapView.Box(new LatLon(39.7, 123.6), new LatLon(42.2, 129.2));

    private BenchRequests() {}

    /// All that the main map shows.
    static MapView mainView(OpenProject bench) {
        var viewport = bench.model().viewport().get();
        return new MapView.Box(
                viewport.positionAt(0, viewport.heightPixels()),
                viewport.positionAt(viewport.widthPixels(), 0));
    }

    /// Of the present view and filter.
    ///
    /// @param title empty for one that follows from the records
    static PageRequest ofView(OpenProject bench, Language language, String title) {
        var filter = bench.session().filter().get();
        return new PageRequest(
                language,
                mainView(bench),
                projection(bench),
                filter,
                filter.dates(),
                null,
                null,
                title.isEmpty() ? null : title);
    }

    /// Of the present view and filter as B.
    ///
    /// @param other A
    static PageRequest ofComparison(OpenProject bench, SightingFilter other) {
        var filter = bench.session().filter().get();
        return new PageRequest(
                bench.model().look().get().language(),
                mainView(bench),
                projection(bench),
                filter,
                filter.dates(),
                other,
                null,
                null);
    }

    /// Of what looks add up to: of the whole river unless they are of a part of it.
    static PageRequest ofLooks(OpenProject bench, Language language, ObservationQuestion looks) {
        return new PageRequest(
                language,
                looks.span() == null ? YALU : mainView(bench),
                projection(bench),
                bench.session().filter().get().without(Criterion.During.SUBJECT),
                null,
                null,
                looks,
                null);
    }

    private static String projection(OpenProject bench) {
        return bench.model().viewport().get().projection().code();
    }
}
