package org.amnok.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.amnok.domain.SightingDisplay;
import org.amnok.geo.Geodesy;
import org.amnok.layout.PrintedWords;
import org.amnok.map.Theme;
import org.amnok.map.Viewport;
import org.amnok.map.density.DensityClasses;
import org.amnok.map.styling.MapStyle;
import org.amnok.ui.command.Command;
import org.amnok.ui.command.CommandButton;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Symbols;
import org.amnok.ui.look.Text;
import org.amnok.ui.session.MapModel;
import org.amnok.words.Messages;
import org.locationtech.jts.geom.Envelope;

/// What lies on the map's edges: zoom buttons and north at the upper right, the scale bar at the
/// lower left, the sources at the lower right, above them, apart from the overview, what the
/// colours of a density mean and what is said of circles that are wider than the map.
final class MapFurniture {
    private static final double MARGIN = 12;
    private static final double ICON = 18;
    private static final double NORTH = 30;
    private static final double LEAST_SOURCES = 150;
    private static final double NORTH_PROBE_METRES = 1000;

    private final MapCanvas canvas;
    private final VBox buttons = Fx.column("map-buttons");
    private final ScaleBarView scaleBar = new ScaleBarView();
    private final DensityKey density;
    private final Label sources;
    private final Label circles = Text.of("", "map-circles");
    private final Node north;

    /// @param buttonCommands from above
    /// @param attributions texts that must be shown with the map, before those of base layers
    MapFurniture(
            MapCanvas canvas,
            Symbols symbols,
            List<Command> buttonCommands,
            List<String> attributions) {
        this.canvas = canvas;
        buttonCommands.forEach(c -> buttons.getChildren().add(new CommandButton(c, ICON)));
        buttons.setVisible(!buttonCommands.isEmpty());
        density = new DensityKey(canvas.model());
        sources = Text.of("", "map-sources");
        sources.visibleProperty().bind(sources.textProperty().isNotEmpty());
        sources.setMouseTransparent(true);
        sources.setWrapText(true);
        circles.setMouseTransparent(true);
        circles.setVisible(false);
        north = symbols.symbol("north-arrow", NORTH);
        var overlay = canvas.overlay();
        for (var node : List.of(buttons, scaleBar, density, sources, circles, north)) {
            node.setManaged(false);
            overlay.getChildren().add(node);
        }

        canvas.keepFree(this::boxes);
        canvas.model().viewport().subscribe(this::follow);
        canvas.model().drawnTheme().subscribe(theme -> follow(canvas.model().viewport().get()));
        canvas.covered().subscribe(now -> arrange());
        canvas.model().sources().subscribe(others -> showSources(attributions));
        canvas.model()
                .look()
                .map(MapStyle::language)
                .subscribe(language -> showSources(attributions));
        canvas.model().circles().subscribe(this::showCircles);
        canvas.model().density().subscribe((was, is) -> canvas.redraw());
        sources.textProperty().subscribe(words -> arrange());
        sources.textProperty().subscribe((was, is) -> canvas.redraw());
        circles.textProperty().subscribe((was, is) -> canvas.redraw());
        sources.fontProperty().subscribe(font -> arrange());
    }

    /// Our own sources in the language of the map, then those of the maps and images that lie below
    /// what is seen.
    private void showSources(List<String> attributions) {
        var words = new PrintedWords(canvas.model().look().get().language());
        var own = attributions.stream().map(words::credit);
        sources.setText(
                Stream.concat(own, canvas.model().sources().get().stream())
                        .distinct()
                        .collect(Collectors.joining(" · ")));
    }

    private void showCircles(List<String> notes) {
        circles.setText(String.join("\n", notes));
        circles.setVisible(!notes.isEmpty());
        arrange();
    }

    private void arrange() {
        var covered = canvas.covered().get();
        var left = covered.getLeft();
        var width = canvas.getWidth() - covered.getRight();
        var height = canvas.getHeight();
        buttons.autosize();
        buttons.relocate(width - buttons.getWidth() - MARGIN, MARGIN);
        var top = buttons.isVisible() ? MARGIN + buttons.getHeight() + 4 : MARGIN;
        north.relocate(width - MARGIN - buttonWidth() / 2 - NORTH / 2, top);
        scaleBar.relocate(left + 4, height - scaleBar.getHeight() - 8);
        arrangeSources(width - left);
        var lowest = height - sources.getHeight() - 4;
        sources.relocate(width - sources.getWidth() - 6, lowest);
        for (var node : List.of(circles, density)) {
            node.applyCss(); // without it new words have no size yet
            node.autosize();
            lowest -= node.isVisible() ? node.getHeight() + 4 : 0;
            node.relocate(width - node.getWidth() - 6, lowest);
        }
    }

    /// In a narrow map the sources take several lines beside the scale bar, and are never cut.
    private void arrangeSources(double width) {
        var room = Math.max(LEAST_SOURCES, width - scaleBar.used() - 2 * MARGIN);
        var wanted = Math.min(Math.ceil(sources.prefWidth(-1)), room);
        sources.resize(wanted, Math.ceil(sources.prefHeight(wanted)));
    }

    private List<Envelope> boxes() {
        arrange();
        return Stream.of(buttons, scaleBar, density, sources, circles, north)
                .filter(Node::isVisible)
                .map(Node::getBoundsInParent)
                .map(b -> new Envelope(b.getMinX(), b.getMaxX(), b.getMinY(), b.getMaxY()))
                .toList();
    }

    private double buttonWidth() {
        return buttons.isVisible() ? buttons.getWidth() : NORTH;
    }

    private void follow(Viewport v) {
        scaleBar.show(v, canvas.model().drawnTheme().get());
        arrange();
        north.setRotate(northDegrees(v));
    }

    /// Where true north is on the screen, clockwise from above: grids are turned off their central
    /// meridian.
    private static double northDegrees(Viewport v) {
        var projection = v.projection();
        var centre = projection.toMap(v.centre());
        var ahead = projection.toMap(Geodesy.destination(v.centre(), 0, NORTH_PROBE_METRES));
        return Math.toDegrees(Math.atan2(ahead.x - centre.x, ahead.y - centre.y));
    }

    /// What the colours of a density mean at the present scale; not seen while there is none.
    private static final class DensityKey extends VBox {
        private static final double SWATCH = 12;
        private static final double WIDTH = 290;

        DensityKey(MapModel model) {
            getStyleClass().add("density-key");
            setId("density-key");
            model.density().subscribe(d -> show(d, model.drawnTheme().get()));
            model.drawnTheme().subscribe(theme -> show(model.density().get(), theme));
        }

        private void show(Optional<DensityClasses> density, Theme theme) {
            getChildren().clear();
            density.filter(d -> !d.bounds().isEmpty())
                    .ifPresent(
                            d ->
                                    getChildren()
                                            .addAll(
                                                    Text.of(unit(d), "field-label"),
                                                    rows(d, theme)));
            setVisible(!getChildren().isEmpty());
        }

        private static String unit(DensityClasses density) {
            return density.kind() == SightingDisplay.HEXAGONS
                    ? Messages.text("layers.sightings_in_a_hexagon_across", density.acrossText())
                    : Messages.text("layers.sightings_to_a_square_kilometre");
        }

        private static Node rows(DensityClasses density, Theme theme) {
            var rows = new FlowPane(10, 2);
            rows.setPrefWrapLength(WIDTH);
            for (var number = 1; number <= density.bounds().size(); number++) {
                var words =
                        density.kind() == SightingDisplay.HEXAGONS
                                ? density.countText(number)
                                : density.boundText(number);
                var swatch =
                        new Rectangle(SWATCH, SWATCH, Color.web(density.colour(number).hex(theme)));
                var row = new HBox(4, swatch, Text.of(words, "key-words"));
                row.setAlignment(Pos.CENTER_LEFT);
                rows.getChildren().add(row);
            }
            return rows;
        }
    }
}
