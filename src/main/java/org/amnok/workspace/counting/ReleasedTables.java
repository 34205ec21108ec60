package org.amnok.workspace.counting;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.tabulation.Caveat;
import org.amnok.domain.tabulation.Counting;
import org.amnok.domain.tabulation.Dimension;
import org.amnok.domain.tabulation.Measure;
import org.amnok.domain.tabulation.SideBySide;
import org.amnok.domain.tabulation.SmallCells;
import org.amnok.domain.tabulation.Tabulation;
import org.amnok.release.Release;
import org.amnok.workspace.KnownPlaces;

/// Tables of what leaves with a release: places and days are as coarse as the records have them, so
/// that a cell which a coarser place makes uncertain is uncertain here, too.
public final class ReleasedTables {
    private final Release release;
    private final TableRequest request;
    private final Function<Dimension, org.amnok.domain.tabulation.PossiblePlaces> places;

    /// @param release of everything that both filters of the request may mean
    public ReleasedTables(Release release, TableRequest request, KnownPlaces known) {
        this.release = release;
        this.request = request;
        places = dimension -> known.of(dimension, release.sites().sites());
    }

    /// The table of the request's filter.
    public Tabulation table() {
        return table(request, request.filter());
    }

    private Tabulation table(TableRequest by, SightingFilter filter) {
        var all = new Counting(release.reports(filter), by.question(filter), places).tabulation();
        return SmallCells.held(all, by.least());
    }

    /// The request's filter as B beside the other one as A, without columns.
    public SideBySide comparison() {
        return comparison(request.by(request.rows(), Set.of(Measure.ORIGINS)));
    }

    private SideBySide comparison(TableRequest by) {
        var other = by.other();
        return new SideBySide(
                table(by, other == null ? by.filter() : other), table(by, by.filter()));
    }

    /// Why the difference may be one of reporting.
    public List<Caveat> caveats() {
        return Caveat.of(
                comparison(request.by(Dimension.OUTLET, Set.of(Measure.ORIGINS))),
                comparison(request.by(Dimension.RELIABILITY, Set.of())));
    }
}
