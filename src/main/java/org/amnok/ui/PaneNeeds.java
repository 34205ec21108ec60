package org.amnok.ui;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.ui.map.MapCanvas;
import org.amnok.ui.session.Session;
import org.amnok.ui.table.TablePane;
import org.amnok.ui.timeline.TimelinePane;

/// What the panes depend on.
///
/// @param chosen what is to be inspected; changes with it
/// @param table the height in which some rows of the table can be read
/// @param tabs the height of the table's tabs
/// @param isEmpty true while there is nothing to list
/// @param isUndated true while there is nothing that a timeline could show
/// @param covered how much of each side of the map is covered is set here
/// @param line tells the timeline whether it is a line
record PaneNeeds(
        ObservableValue<Optional<Object>> chosen,
        ObservableDoubleValue table,
        ObservableDoubleValue tabs,
        ObservableBooleanValue isEmpty,
        ObservableBooleanValue isUndated,
        ObjectProperty<Insets> covered,
        Consumer<Boolean> line) {
    /// Of more sightings it is not looked for on the FX thread: some of them will have a date.
    private static final int FEW = 1000;

    static PaneNeeds of(Session session, TablePane table, TimelinePane timeline, MapCanvas canvas) {
        var sightings = session.selection().uuids();
        var site = session.chosenSite();
        return new PaneNeeds(
                Bindings.createObjectBinding(
                        () ->
                                site.get()
                                        .map(Object.class::cast)
                                        .or(() -> session.selection().primary())
                                        .or(() -> chosenOfFolder(session)),
                        Stream.concat(
                                        Stream.of(sightings, site),
                                        session.reports().map(r -> r.choice().chosen()).stream())
                                .toArray(Observable[]::new)),
                table.neededHeight(),
                table.tabsHeight(),
                Bindings.createBooleanBinding(
                        () ->
                                session.reports().isEmpty()
                                        && session.index().sightings() == 0
                                        && !table.isRoomy(),
                        session.state(),
                        table.centerProperty()),
                Bindings.createBooleanBinding(() -> isUndated(session), session.state()),
                canvas.covered(),
                timeline::line);
    }

    private static Optional<Object> chosenOfFolder(Session session) {
        return session.reports().flatMap(reports -> reports.choice().chosen().get());
    }

    private static boolean isUndated(Session session) {
        if (session.reports().isPresent()) {
            return false;
        }
        var index = session.index();
        return index.sightings() == 0
                || index.sightings() <= FEW && index.days(SightingFilter.ALL).isEmpty();
    }
}
