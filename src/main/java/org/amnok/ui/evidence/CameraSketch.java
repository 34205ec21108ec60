package org.amnok.ui.evidence;

import java.util.Optional;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import org.amnok.domain.LatLon;
import org.amnok.geo.Geodesy;
import org.amnok.media.PhotoFacts;
import org.amnok.ui.look.Fx;
import org.amnok.ui.map.MapCanvas;
import org.jspecify.annotations.Nullable;

/// Draws on the map where a photo says its camera stood and looked, and the line to the subject;
/// and moves the map so that both are seen.
final class CameraSketch {
    private static final double RADIUS = 9;
    private static final double REACH_PIXELS = 160;
    private static final double NARROW_DEGREES = 2;
    private static final double LARGEST_SHARE = 0.5;
    private static final double CLOSEST_DENOMINATOR = 15_000;

    /// Shows what a camera with a long lens may see across the river.
    private static final double BOTH_BANKS = 50_000;

    private final MapCanvas canvas;
    private final Circle stand = Fx.styled(new Circle(RADIUS), "camera-proposal");
    private final Polygon wedge = Fx.styled(new Polygon(), "camera-proposal-wedge");
    private final Line sight = Fx.styled(new Line(), "camera-proposal-sight");
    private @Nullable LatLon camera;
    private @Nullable LatLon subject;
    private @Nullable Double bearing;
    private double field;

    CameraSketch(MapCanvas canvas) {
        this.canvas = canvas;
        for (var each : new javafx.scene.Node[] {stand, wedge, sight}) {
            each.setManaged(false);
            each.setMouseTransparent(true);
        }
        canvas.model().viewport().subscribe((was, is) -> follow());
    }

    void show(PhotoFacts facts, Optional<LatLon> seen) {
        hide();
        camera = facts.position();
        subject = seen.orElse(null);
        bearing = facts.trueBearingDegrees();
        var wide = facts.fieldOfViewDegrees();
        field = wide == null ? NARROW_DEGREES : wide;
        if (camera != null) {
            look(camera);
            canvas.overlay().getChildren().addAll(wedge, sight, stand);
            follow();
        }
    }

    void hide() {
        camera = null;
        canvas.overlay().getChildren().removeAll(wedge, sight, stand);
    }

    private void look(LatLon at) {
        var view = canvas.model().viewport().get();
        if (subject == null) {
            canvas.model()
                    .show(
                            view.centredAt(at)
                                    .atScale(Math.min(view.scaleDenominator(), BOTH_BANKS)));
            return;
        }
        var middle =
                new LatLon(
                        (at.latDegrees() + subject.latDegrees()) / 2,
                        (at.lonDegrees() + subject.lonDegrees()) / 2);
        var shown =
                view.groundMetresPerPixel()
                        * Math.min(view.widthPixels(), view.heightPixels())
                        * LARGEST_SHARE;
        var factor = Geodesy.distanceMetres(at, subject) / shown;
        canvas.model()
                .show(
                        view.centredAt(middle)
                                .atScale(
                                        Math.max(
                                                CLOSEST_DENOMINATOR,
                                                view.scaleDenominator() * factor)));
    }

    private void follow() {
        if (camera == null) {
            return;
        }
        var at = canvas.model().viewport().get().screen(camera);
        stand.setCenterX(at.x);
        stand.setCenterY(at.y);
        wedge.getPoints().clear();
        if (bearing != null) {
            wedge.getPoints()
                    .addAll(
                            at.x,
                            at.y,
                            at.x + reachX(bearing - field / 2),
                            at.y + reachY(bearing - field / 2),
                            at.x + reachX(bearing + field / 2),
                            at.y + reachY(bearing + field / 2));
        }
        sight.setVisible(subject != null);
        if (subject != null) {
            var to = canvas.model().viewport().get().screen(subject);
            sight.setStartX(at.x);
            sight.setStartY(at.y);
            sight.setEndX(to.x);
            sight.setEndY(to.y);
        }
    }

    private static double reachX(double degrees) {
        return REACH_PIXELS * Math.sin(Math.toRadians(degrees));
    }

    private static double reachY(double degrees) {
        return -REACH_PIXELS * Math.cos(Math.toRadians(degrees));
    }
}
