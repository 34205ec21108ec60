package org.amnok.ui.layers;

import java.util.Optional;
import java.util.function.Consumer;
import org.amnok.map.base.FeatureListing;
import org.amnok.ui.map.MapCanvas;
import org.amnok.ui.map.MapHome;
import org.amnok.ui.map.ShapeOutline;
import org.amnok.ui.session.LatestTask;
import org.amnok.ui.session.Session;
import org.amnok.words.Messages;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/// Shows one feature of a layer on the map: all of it in view, and marked.
public final class FeatureSight {
    /// An outline of more vertices is drawn simplified.
    private static final int MOST_VERTICES = 2_000;

    /// Of its width or height, when it is simplified.
    private static final double SHARE = 1 / 1000.0;

    private final MapCanvas canvas;
    private final ShapeOutline outline;
    private final LatestTask<Optional<Geometry>> reading;
    private final Consumer<String> report;

    /// @param report shows a sentence in the status bar
    public FeatureSight(MapCanvas canvas, Session session, Consumer<String> report) {
        this.canvas = canvas;
        this.report = report;
        outline = new ShapeOutline(canvas);
        reading = session.asking();
    }

    /// @param index of the feature in the listing, from 0
    void show(FeatureListing listing, int index) {
        reading.ask(
                () ->
                        listing.rows(index, 1).stream()
                                .findFirst()
                                .flatMap(row -> listing.shape(row.number()))
                                .map(FeatureSight::simple),
                this::show,
                problem -> report.accept(problem.sentence()));
    }

    void report(String words) {
        report.accept(words);
    }

    /// Marks nothing any more.
    void leave() {
        reading.cancel();
        outline.show(Optional.empty());
    }

    private void show(Optional<Geometry> shape) {
        outline.show(shape);
        var model = canvas.model();
        shape.ifPresentOrElse(
                s -> model.show(MapHome.around(s.getEnvelopeInternal(), model.viewport().get())),
                () -> report.accept(Messages.text("layers.this_feature_has_no_shape_that")));
    }

    private static Geometry simple(Geometry shape) {
        if (shape.getNumPoints() <= MOST_VERTICES) {
            return shape;
        }
        var simplifier = new DouglasPeuckerSimplifier(shape);
        var box = shape.getEnvelopeInternal();
        simplifier.setDistanceTolerance(SHARE * Math.max(box.getWidth(), box.getHeight()));
        simplifier.setEnsureValid(false);
        var simple = simplifier.getResultGeometry();
        return simple.isEmpty() || simple.getNumPoints() > 10 * MOST_VERTICES
                ? shape.getEnvelope()
                : simple;
    }
}
