package org.amnok.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.util.Subscription;
import org.amnok.domain.LatLon;
import org.amnok.map.MapExtent;
import org.amnok.map.Viewport;
import org.amnok.map.contents.MapContents;
import org.amnok.ui.look.Fx;
import org.amnok.ui.session.MapModel;
import org.amnok.workspace.Extent;

/// The real map with what is not in the project yet.
public final class PreviewMap extends StackPane {
    private static final double MARGIN = 1.35;
    private static final double CLOSEST_DENOMINATOR = 40_000;
    private static final double PROPOSAL_RADIUS = 7;
    private static final double CHOSEN_RADIUS = 11;
    private static final double NUMBER_ABOVE = 26;

    /// The sources in two lines and what is said of circles that are wider than the map, px.
    private static final double LOWER_EDGE = 64;

    private static final double LEAST_SHARE = 0.5;

    private final MapCanvas canvas;
    private final MapModel model;
    private final Subscription themed;
    private final Circle chosen = Fx.styled(new Circle(CHOSEN_RADIUS), "proposal-chosen");
    private final List<Circle> proposals = new ArrayList<>();
    private final List<Label> numbers = new ArrayList<>();
    private List<Optional<LatLon>> numbered = List.of();
    private List<LatLon> proposed = List.of();
    private Optional<LatLon> pointed = Optional.empty();

    /// @param canvas of its own, that can be moved and zoomed
    /// @param themed ends with the map
    public PreviewMap(MapCanvas canvas, Subscription themed) {
        this.canvas = canvas;
        this.themed = themed;
        model = canvas.model();
        getStyleClass().add("preview-map");
        setMinSize(0, 0);
        dress(chosen);
        chosen.setVisible(false);
        getChildren().add(canvas);
        model.viewport().subscribe((was, is) -> follow());
    }

    private void dress(Circle circle) {
        circle.setManaged(false);
        circle.setMouseTransparent(true);
        canvas.overlay().getChildren().add(circle);
    }

    /// Where it looks.
    public MapModel model() {
        return model;
    }

    /// What is drawn as it would be in the project.
    public void show(MapContents contents) {
        model.contents().set(contents);
    }

    /// Rings at places that nobody has confirmed.
    public void propose(List<LatLon> places) {
        proposed = List.copyOf(places);
        while (proposals.size() < proposed.size()) {
            var circle = Fx.styled(new Circle(PROPOSAL_RADIUS), "camera-proposal");
            dress(circle);
            proposals.add(circle);
        }
        chosen.toFront();
        follow();
    }

    /// Numbers above places, off the names beside them, from 1 on; none for what has no place.
    public void number(List<Optional<LatLon>> places) {
        canvas.overlay().getChildren().removeAll(numbers);
        numbers.clear();
        numbered = List.copyOf(places);
        for (var i = 0; i < numbered.size(); i++) {
            var number = Fx.styled(new Label(Integer.toString(i + 1)), "map-number");
            number.setMouseTransparent(true);
            number.translateXProperty().bind(number.widthProperty().divide(-2));
            number.setVisible(numbered.get(i).isPresent());
            numbers.add(number);
        }
        canvas.overlay().getChildren().addAll(numbers);
        follow();
    }

    private void putNumbers() {
        for (var i = 0; i < numbers.size(); i++) {
            var number = numbers.get(i);
            var place = numbered.get(i);
            if (place.isPresent()) {
                var at = model.viewport().get().screen(place.get());
                number.relocate(at.x, at.y - NUMBER_ABOVE);
            }
        }
    }

    /// A larger ring around one place; empty for none.
    public void point(Optional<LatLon> place) {
        pointed = place;
        follow();
    }

    /// Looks at all of some places, as soon as the map has a size; stays where it is when there are
    /// none.
    public void lookAt(List<LatLon> places) {
        var view = model.viewport().get();
        model.openWith(window -> around(places, window));
        if (canvas.getWidth() >= 1 && canvas.getHeight() >= 1) {
            model.show(around(places, view));
        }
    }

    /// They lie above what is written along the lower edge.
    static Viewport around(List<LatLon> places, Viewport window) {
        var width = window.widthPixels();
        var height = window.heightPixels();
        var free = Math.max(height - LOWER_EDGE, LEAST_SHARE * height);
        return Extent.around(places)
                .map(box -> filled(box, window.resized(width, free, window.pixelRatio())))
                .map(view -> view.resized(width, height, view.pixelRatio()))
                .map(view -> view.draggedBy(0, (free - height) / 2))
                .orElse(window);
    }

    private static Viewport filled(Extent box, Viewport window) {
        var southWest = box.southWest();
        var northEast = box.northEast();
        var fitted =
                MapExtent.of(window.projection(), southWest, northEast, MapHome.LEAST_SIDE)
                        .fitted(window.widthPixels(), window.heightPixels(), window.pixelRatio())
                        .zoomedAt(window.widthPixels() / 2, window.heightPixels() / 2, MARGIN);
        return fitted.atScale(Math.max(fitted.scaleDenominator(), CLOSEST_DENOMINATOR));
    }

    private void follow() {
        putNumbers();
        for (int i = 0; i < proposals.size(); i++) {
            var isShown = i < proposed.size();
            proposals.get(i).setVisible(isShown);
            if (isShown) {
                put(proposals.get(i), proposed.get(i));
            }
        }
        chosen.setVisible(pointed.isPresent());
        pointed.ifPresent(place -> put(chosen, place));
    }

    private void put(Circle circle, LatLon place) {
        var at = model.viewport().get().screen(place);
        circle.setCenterX(at.x);
        circle.setCenterY(at.y);
    }

    /// Draws no more.
    public void close() {
        themed.unsubscribe();
        canvas.close();
    }
}
