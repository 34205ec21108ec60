package org.amnok.ui.timeline;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.amnok.domain.Certainty;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.tabulation.Interval;
import org.amnok.index.RowKey;
import org.amnok.index.RowSort;
import org.amnok.index.SightingIndex;
import org.amnok.index.TimeStep;
import org.amnok.ui.session.LatestTask;
import org.amnok.ui.session.Questions;
import org.amnok.ui.session.Session;
import org.amnok.ui.session.Tasks;
import org.jspecify.annotations.Nullable;

/// What the timeline shows of a session, and where it looks. Its window is the filter's dates.
/// Lives on the FX thread; counting goes on beside it.
final class TimelineModel {
    private static final List<RowSort.Step> BY_DATE =
            List.of(new RowSort.Step(RowKey.Number.OBSERVED, false));

    private final Session session;
    private final Questions<TimelineContents> counting;
    private final ReadOnlyObjectWrapper<TimelineContents> contents =
            new ReadOnlyObjectWrapper<>(TimelineContents.EMPTY);
    private final ReadOnlyObjectWrapper<TimeAxis> axis =
            new ReadOnlyObjectWrapper<>(new TimeAxis(TimelineContents.EMPTY.extent(), 1));
    private final ObjectProperty<Optional<TimeStep>> chosen =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Interval> inWindow =
            new ReadOnlyObjectWrapper<>(Interval.NONE);
    private final Questions<Interval> asking;
    private final LatestTask<List<UUID>> finding;
    private @Nullable InTime inTime;
    private final Subscription following;
    private Optional<DateSpan> zoomed = Optional.empty();

    /// @param tasks where sightings are counted
    public TimelineModel(Session session, Tasks tasks) {
        this.session = session;
        counting = session.questions(tasks.newest());
        asking = session.questions(tasks.newest());
        finding = tasks.newest();
        following =
                Subscription.combine(
                        session.state().subscribe((was, is) -> count()),
                        session.filter().subscribe((was, is) -> filtered(was, is)),
                        chosen.subscribe((was, is) -> fitBars()));
        count();
    }

    Session session() {
        return session;
    }

    ReadOnlyObjectProperty<TimelineContents> contents() {
        return contents.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<TimeAxis> axis() {
        return axis.getReadOnlyProperty();
    }

    /// How much time a bar stands for; empty while it follows the zoom.
    ObjectProperty<Optional<TimeStep>> chosenBars() {
        return chosen;
    }

    /// The dates in the filter.
    Optional<DateSpan> dates() {
        return Optional.ofNullable(session.filter().get().dates());
    }

    TimeWindow window() {
        return TimeWindow.of(dates(), contents.get().extent());
    }

    /// Makes a window the filter.
    void filter(TimeWindow window) {
        filterDates(window.filter());
    }

    /// Filters by dates, as surely as now, or no longer.
    void filterDates(Optional<DateSpan> dates) {
        var now = session.filter().get();
        var certainty =
                now.find(Criterion.During.class)
                        .map(Criterion.During::certainty)
                        .orElse(Certainty.POSSIBLE);
        session.filter()
                .set(
                        dates.map(days -> now.with(new Criterion.During(days, certainty)))
                                .orElseGet(() -> now.possiblyDuring(null)));
    }

    /// How many lie in the window. With many it follows a moment later.
    ReadOnlyObjectProperty<Interval> inWindow() {
        return inWindow.getReadOnlyProperty();
    }

    /// Hands over the sightings that may have been on some days, of those that the timeline shows,
    /// a moment later.
    void during(DateSpan days, Consumer<List<UUID>> use) {
        var now = session.shown().get();
        var asked = session.filter().get().possiblyDuring(days);
        finding.ask(() -> now.uuids(now.index().rows(asked)), use, session::report);
    }

    /// The same for the window, in the order of their dates.
    void inTime(Consumer<List<UUID>> use) {
        var now = session.shown().get();
        var asked = session.filter().get().possiblyDuring(window().days());
        var known = inTime;
        if (known != null && known.index() == now.index() && known.filter().equals(asked)) {
            use.accept(known.uuids());
            return;
        }
        var pages = session.workspace().pages();
        finding.ask(
                () -> {
                    var rows = now.index().rows(asked);
                    return now.uuids(rows, RowSort.sorted(now.index(), rows, BY_DATE, pages));
                },
                found -> {
                    inTime = new InTime(now.index(), asked, found);
                    use.accept(found);
                },
                session::report);
    }

    /// Sightings in the order of their dates, as they were found last.
    private record InTime(SightingIndex index, SightingFilter filter, List<UUID> uuids) {}

    void resize(double width) {
        look(new TimeAxis(axis.get().shown(), Math.max(1, width)));
    }

    /// Shows more time (factor above 1) or less around a place in px.
    void zoom(double x, double factor) {
        lookCloser(axis.get().zoomed(x, factor, contents.get().extent()));
    }

    /// Shows later time by a number of px.
    void pan(double pixels) {
        lookCloser(axis.get().moved(pixels, contents.get().extent()));
    }

    /// Shows all time.
    void showWhole() {
        lookCloser(new TimeAxis(contents.get().extent(), axis.get().width()));
    }

    void close() {
        following.unsubscribe();
        counting.cancel();
        asking.cancel();
        finding.cancel();
    }

    private void lookCloser(TimeAxis next) {
        var whole = next.shown().equals(contents.get().extent());
        zoomed = whole ? Optional.empty() : Optional.of(next.shown());
        look(next);
    }

    private void look(TimeAxis next) {
        axis.set(next);
        fitBars();
    }

    private void fitBars() {
        if (TimelineContents.affordable(bars(), contents.get().extent())
                != contents.get().width()) {
            count();
        }
    }

    private TimeStep bars() {
        return chosen.get().orElseGet(() -> axis.get().fittingBars());
    }

    private void filtered(SightingFilter was, SightingFilter is) {
        if (!was.possiblyDuring(null).equals(is.possiblyDuring(null))) {
            count();
        }
        countWindow();
    }

    private void countWindow() {
        var days = window().days();
        if (contents.get().isCounted()) {
            var index = session.index();
            var rest = session.filter().get().possiblyDuring(null);
            asking.ask(
                    () -> TimelineContents.in(days, rest, each -> index.rows(each).count()),
                    (folder, stop) -> FolderTimeline.in(folder, rest, days, stop),
                    inWindow::set,
                    session::report);
        } else {
            asking.cancel();
            inWindow.set(contents.get().in(days));
        }
    }

    private void count() {
        var state = session.state().get();
        var filter = session.filter().get().possiblyDuring(null);
        var width = bars();
        counting.ask(
                () -> TimelineContents.of(state, filter, width),
                (folder, stop) -> FolderTimeline.of(folder, filter, width, stop),
                this::counted,
                session::report);
    }

    private void counted(TimelineContents next) {
        contents.set(next);
        countWindow();
        var limit = next.extent();
        var shown = zoomed.filter(z -> limit.holds(z)).orElse(limit);
        look(new TimeAxis(shown, axis.get().width()));
    }
}
