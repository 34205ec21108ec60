package org.amnok.ui.map;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.amnok.domain.LatLon;
import org.amnok.domain.Outline;
import org.amnok.domain.filter.Around;
import org.amnok.domain.filter.Criterion;
import org.amnok.ui.look.Fx;
import org.amnok.ui.session.Session;

/// The outlines of the areas and lines that the filter asks for, on the map.
final class AreaOutline {
    private final MapCanvas canvas;
    private final Session session;
    private final Path shape = Fx.floating(Fx.styled(new Path(), "map-area"));

    AreaOutline(MapCanvas canvas, Session session) {
        this.canvas = canvas;
        this.session = session;
        canvas.overlay().getChildren().add(shape);
        session.filter().subscribe(now -> draw());
        canvas.model().viewport().subscribe(now -> draw());
    }

    private void draw() {
        shape.getElements().clear();
        session.filter().get().criteria().stream()
                .flatMap(AreaOutline::outline)
                .forEach(
                        outline ->
                                outline.parts()
                                        .forEach(
                                                part ->
                                                        draw(
                                                                part,
                                                                outline.form()
                                                                        == Outline.Form.AREA)));
        shape.setVisible(!shape.getElements().isEmpty());
    }

    private static Stream<Outline> outline(Criterion criterion) {
        if (criterion instanceof Criterion.InArea(var ring)) {
            return Stream.of(Outline.of(Outline.Form.AREA, ring));
        }
        return criterion instanceof Criterion.Within(Around.OfShape(var outline, _), _, _)
                ? Stream.of(outline)
                : Stream.empty();
    }

    private void draw(List<LatLon> part, boolean isRing) {
        var view = canvas.model().viewport().get();
        for (int i = 0; i < part.size(); i++) {
            var at = view.projection().toMap(part.get(i));
            var x = view.screenX(at.x);
            var y = view.screenY(at.y);
            shape.getElements().add(i == 0 ? new MoveTo(x, y) : new LineTo(x, y));
        }
        if (isRing) {
            shape.getElements().add(new ClosePath());
        }
    }
}
