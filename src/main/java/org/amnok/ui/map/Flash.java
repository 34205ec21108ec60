package org.amnok.ui.map;

import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.shape.Circle;
import javafx.util.Duration;
import org.amnok.domain.LatLon;
import org.amnok.ui.look.Fx;
import org.jspecify.annotations.Nullable;

/// Shows where something is that was looked for: a ring that swells twice and goes. With reduced
/// motion it stands still and goes.
public final class Flash {
    private static final double SMALL = 12;
    private static final double LARGE = 34;
    private static final Duration PULSE = Duration.millis(650);
    private static final int PULSES = 2;

    private final MapCanvas canvas;
    private final ObservableBooleanValue reducedMotion;
    private final Circle ring = Fx.floating(Fx.styled(new Circle(), "map-flash"));
    private @Nullable LatLon place;
    private Timeline running = new Timeline();

    public Flash(MapCanvas canvas, ObservableBooleanValue reducedMotion) {
        this.canvas = canvas;
        this.reducedMotion = reducedMotion;
        canvas.model().viewport().subscribe((was, is) -> follow());
    }

    /// Marks a place that is in view for a moment.
    public void at(LatLon found) {
        running.stop();
        place = found;
        canvas.overlay().getChildren().remove(ring);
        canvas.overlay().getChildren().add(ring);
        follow();
        running = reducedMotion.get() ? still() : pulses();
        running.setOnFinished(event -> canvas.overlay().getChildren().remove(ring));
        running.play();
    }

    private Timeline still() {
        ring.setRadius((SMALL + LARGE) / 2);
        ring.setOpacity(1);
        return new Timeline(new KeyFrame(PULSE.multiply(PULSES)));
    }

    private Timeline pulses() {
        var pulse =
                new Timeline(
                        frame(Duration.ZERO, SMALL, 1),
                        frame(PULSE.multiply(0.7), LARGE, 0.8),
                        frame(PULSE, LARGE, 0));
        pulse.setCycleCount(PULSES);
        return pulse;
    }

    private KeyFrame frame(Duration time, double radius, double opacity) {
        return new KeyFrame(
                time,
                new KeyValue(ring.radiusProperty(), radius, Interpolator.EASE_OUT),
                new KeyValue(ring.opacityProperty(), opacity));
    }

    private void follow() {
        if (place != null) {
            var at = canvas.model().viewport().get().screen(place);
            ring.setCenterX(at.x);
            ring.setCenterY(at.y);
        }
    }
}
