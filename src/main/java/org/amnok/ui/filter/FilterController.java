package org.amnok.ui.filter;

import static org.amnok.ui.command.Command.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.amnok.domain.LatLon;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.ui.command.Command;
import org.amnok.ui.look.Buttons;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Icon;
import org.amnok.ui.look.Text;
import org.amnok.ui.map.MapPane;
import org.amnok.ui.project.WindowParts;
import org.amnok.ui.session.Session;

/// The filter beside and on the map: a pane in the place of the layers, and a badge that says that
/// a filter is on.
public final class FilterController {
    private final SimpleBooleanProperty open = new SimpleBooleanProperty();
    private final MapPane map;
    private final FacetPane facets;
    private final FilterBadge badge;
    private final StackPane left;
    private final StackPane middle;
    private final Command toggle;

    /// @param layers what is at the left while the filter's pane is not
    /// @param opened brings the left pane into view
    /// @param file asks for a file with shapes
    public FilterController(
            Session session,
            WindowParts parts,
            MapPane map,
            Region layers,
            Supplier<Optional<Path>> file,
            Runnable opened) {
        this.map = map;
        facets =
                new FacetPane(
                        session,
                        parts.clock(),
                        parts.tasks(),
                        new NearFields.Sources(map::pickPlace, map::drawArea, file),
                        this::corners,
                        () -> open.set(false));
        badge = new FilterBadge(session);
        map.canvas().covered().subscribe(badge::moveBetween);
        left = new StackPane(layers);
        left.getStyleClass().add("pane");
        middle = new StackPane(map, badge);
        facets.visibleProperty().bind(open);
        Fx.addOnceVisible(left, facets);
        layers.visibleProperty().bind(open.not());
        toggle =
                command("filter.filter", () -> show(!open.get(), opened))
                        .key("Shortcut+Shift+L")
                        .icon("filter")
                        .tickedWhile(open);
    }

    /// Layers or filter.
    public Region left() {
        return left;
    }

    /// The map with the badge.
    public Region middle() {
        return middle;
    }

    /// True while the filter is in the place of the layers.
    public boolean isOpen() {
        return open.get();
    }

    /// Opens and closes the pane.
    public Command toggle() {
        return toggle;
    }

    /// Where words, dates, kilometres and numbers are typed; each has an id.
    public Stream<TextField> fields() {
        return facets.fields();
    }

    public void close() {
        facets.close();
        badge.close();
    }

    private void show(boolean shown, Runnable opened) {
        open.set(shown);
        if (shown) {
            opened.run();
            facets.focusFirst();
        }
    }

    private List<LatLon> corners() {
        var v = map.canvas().model().viewport().get();
        return List.of(
                v.positionAt(0, 0),
                v.positionAt(v.widthPixels(), 0),
                v.positionAt(v.widthPixels(), v.heightPixels()),
                v.positionAt(0, v.heightPixels()));
    }

    /// Says on the map that a filter is on, whatever panes are folded: "12 of 43 shown · Clear".
    private static final class FilterBadge extends HBox {
        private final Session session;
        private final Label words = Text.of("");
        private final Subscription following;

        public FilterBadge(Session session) {
            this.session = session;
            getStyleClass().add("filter-badge");
            setId("filter-badge");
            setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
            StackPane.setAlignment(this, Pos.TOP_CENTER);
            var clear =
                    Buttons.of(
                            "filter.clear", () -> session.filter().set(SightingFilter.ALL), "link");
            getChildren().addAll(new Icon("filter", 13), words, clear);
            following =
                    Subscription.combine(
                            session.filter().subscribe(now -> show()),
                            FilterCount.follow(session, this::show));
        }

        /// Stands in the middle of what panes leave of the map.
        void moveBetween(Insets covered) {
            setTranslateX((covered.getLeft() - covered.getRight()) / 2);
        }

        /// Follows the session no longer.
        public void close() {
            following.unsubscribe();
        }

        private void show() {
            setVisible(!session.filter().get().isAll());
            words.setText(FilterCount.of(session));
        }
    }
}
