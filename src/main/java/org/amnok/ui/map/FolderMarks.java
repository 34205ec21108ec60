package org.amnok.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.util.Subscription;
import org.amnok.domain.LatLon;
import org.amnok.domain.Problem;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.exchange.parquet.FolderView;
import org.amnok.exchange.parquet.ReportFolder;
import org.amnok.exchange.parquet.Stop;
import org.amnok.map.Viewport;
import org.amnok.map.cluster.SightingMarkers;
import org.amnok.ui.session.FolderReports;
import org.amnok.ui.session.MapModel;
import org.amnok.ui.session.Session;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/// What the reports of a folder put on the map: how many lie where, counted in the background for
/// the filter, and again more finely around what a close map shows. Never what an older filter let
/// through: the map is empty until a new one is answered. On the FX thread.
final class FolderMarks {
    private static final SightingMarkers NONE = SightingMarkers.of(List.of());

    private final Session session;
    private final FolderReports reports;
    private final MapModel model;
    private final Runnable changed;
    private final FolderReports.Asking<Counted> asking;
    private final Subscription following;
    private @Nullable Counted whole;
    private @Nullable Counted near;
    private @Nullable FolderView asked;

    /// @param total how many reports the marks stand for
    /// @param passing how many pass the filter, with and without a point
    /// @param placeless how many of them have no place
    private record Counted(
            FolderView view, SightingMarkers marks, long total, long passing, long placeless) {
        static Counted of(ReportFolder folder, SightingFilter filter, FolderView view, Stop stop) {
            var found = folder.marks(filter, view, stop);
            var isWhole = view.degrees() == null;
            var passing = isWhole ? folder.count(filter, stop) : 0;
            var placeless = isWhole ? folder.placeless(filter, stop) : 0;
            var marks = SightingMarkers.made(() -> found);
            marks.prepare();
            return new Counted(view, marks, found.total(), passing, placeless);
        }
    }

    /// @param changed runs when there are other marks
    FolderMarks(Session session, FolderReports reports, MapModel model, Runnable changed) {
        this.session = session;
        this.reports = reports;
        this.model = model;
        this.changed = changed;
        asking = reports.asking();
        following =
                Subscription.combine(
                        session.filter().subscribe((was, is) -> anew()),
                        model.viewport().subscribe((was, is) -> follow()));
        anew();
    }

    /// The marks for what the map shows now.
    SightingMarkers points() {
        var close = near;
        if (close != null && close.view.serves(wanted())) {
            return close.marks;
        }
        return whole == null ? NONE : whole.marks;
    }

    /// Asks for no more.
    void close() {
        following.unsubscribe();
        asking.cancel();
    }

    private void anew() {
        whole = null;
        near = null;
        asked = null;
        reports.show(Optional.empty());
        changed.run();
        ask(FolderView.ALL);
    }

    private void follow() {
        var wanted = wanted();
        if (whole == null || asked != null && asked.serves(wanted)) {
            return;
        }
        changed.run();
        if (wanted.degrees() == null || near != null && near.view.serves(wanted)) {
            asking.cancel();
            asked = null;
        } else {
            ask(wanted);
        }
    }

    private void ask(FolderView view) {
        asked = view;
        var filter = session.filter().get();
        asking.ask(
                stop -> Counted.of(reports.folder(), filter, view, stop),
                found -> counted(found, filter),
                this::failed);
    }

    private void counted(Counted found, SightingFilter filter) {
        asked = null;
        if (found.view.degrees() == null) {
            whole = found;
            reports.show(
                    Optional.of(
                            new FolderReports.Shown(
                                    filter, found.passing, found.total, found.placeless)));
        } else {
            near = found;
        }
        changed.run();
        follow();
    }

    private void failed(Problem problem) {
        asked = null;
        session.report(problem);
    }

    private FolderView wanted() {
        var viewport = model.viewport().get();
        var shown = new Envelope();
        corners(viewport).forEach(c -> shown.expandToInclude(c.lonDegrees(), c.latDegrees()));
        return FolderView.of(shown, shown.getHeight() / viewport.heightPixels());
    }

    private static Stream<LatLon> corners(Viewport v) {
        var right = v.widthPixels();
        var bottom = v.heightPixels();
        return Stream.of(
                v.positionAt(0, 0),
                v.positionAt(right, 0),
                v.positionAt(0, bottom),
                v.positionAt(right, bottom));
    }
}
