package org.amnok.ui.map;

import java.util.List;
import javafx.scene.shape.Polygon;
import org.amnok.domain.LatLon;
import org.amnok.domain.filter.Criterion;
import org.amnok.ui.session.Session;

/// The outline of the area that the filter asks for, on the map.
final class AreaOutline {
    private final MapCanvas canvas;
    private final Session session;
    private final Polygon shape = new Polygon();

    AreaOutline(MapCanvas canvas, Session session) {
        this.canvas = canvas;
        this.session = session;
        shape.getStyleClass().add("map-area");
        shape.setManaged(false);
        shape.setMouseTransparent(true);
        shape.setVisible(false);
        canvas.overlay().getChildren().add(shape);
        session.filter().subscribe(now -> draw());
        canvas.model().viewport().subscribe(now -> draw());
    }

    private void draw() {
        var area = session.filter().get().find(Criterion.InArea.class);
        shape.setVisible(area.isPresent());
        area.ifPresent(a -> draw(a.ring()));
    }

    private void draw(List<LatLon> ring) {
        var view = canvas.model().viewport().get();
        var points = new Double[ring.size() * 2];
        for (int i = 0; i < ring.size(); i++) {
            var c = view.projection().toMap(ring.get(i));
            points[2 * i] = view.screenX(c.x);
            points[2 * i + 1] = view.screenY(c.y);
        }
        shape.getPoints().setAll(points);
    }
}
