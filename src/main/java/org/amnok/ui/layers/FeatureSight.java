package org.amnok.ui.layers;

import java.util.List;
import java.util.function.Consumer;
import org.amnok.map.base.FeatureListing;
import org.amnok.ui.map.MapCanvas;
import org.amnok.ui.map.MapHome;
import org.amnok.ui.map.ShapeOutline;
import org.amnok.ui.session.LatestTask;
import org.amnok.ui.session.Session;
import org.amnok.words.Messages;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/// Shows features of a layer on the map: all of them in view, and marked.
public final class FeatureSight {
    /// So many are marked.
    private static final int MOST = 500;

    /// An outline of more vertices is drawn simplified; several share ten times as many.
    private static final int MOST_VERTICES = 2_000;

    /// Of its width or height, when it is simplified.
    private static final double SHARE = 1 / 1000.0;

    private final MapCanvas canvas;
    private final ShapeOutline outline;
    private final LatestTask<List<Geometry>> reading;
    private final Consumer<String> report;

    /// @param report shows a sentence in the status bar
    public FeatureSight(MapCanvas canvas, Session session, Consumer<String> report) {
        this.canvas = canvas;
        this.report = report;
        outline = new ShapeOutline(canvas);
        reading = session.asking();
    }

    /// Says so when only the first are marked, and when none of them has a shape.
    ///
    /// @param indices of the features in the listing, from 0; not empty
    void show(FeatureListing listing, List<Integer> indices) {
        var marked = List.copyOf(indices.subList(0, Math.min(MOST, indices.size())));
        var vertices = Math.min(MOST_VERTICES, 10 * MOST_VERTICES / marked.size());
        var all = indices.size();
        reading.ask(
                () ->
                        marked.stream()
                                .flatMap(index -> listing.rows(index, 1).stream())
                                .flatMap(row -> listing.shape(row.number()).stream())
                                .map(shape -> simple(shape, vertices))
                                .toList(),
                shapes -> show(shapes, all),
                problem -> report.accept(problem.sentence()));
    }

    void report(String words) {
        report.accept(words);
    }

    /// Marks nothing any more.
    void leave() {
        reading.cancel();
        outline.show(List.of());
    }

    private void show(List<Geometry> shapes, int all) {
        outline.show(shapes);
        var box = new Envelope();
        shapes.forEach(shape -> box.expandToInclude(shape.getEnvelopeInternal()));
        if (box.isNull()) {
            report.accept(Messages.text("layers.this_feature_has_no_shape_that", all));
            return;
        }
        canvas.model().show(MapHome.around(box, canvas.model().viewport().get()));
        if (all > MOST) {
            report.accept(Messages.text("layers.the_first_are_marked", MOST, all));
        }
    }

    private static Geometry simple(Geometry shape, int vertices) {
        if (shape.getNumPoints() <= vertices) {
            return shape;
        }
        var simplifier = new DouglasPeuckerSimplifier(shape);
        var box = shape.getEnvelopeInternal();
        simplifier.setDistanceTolerance(SHARE * Math.max(box.getWidth(), box.getHeight()));
        simplifier.setEnsureValid(false);
        var simple = simplifier.getResultGeometry();
        return simple.isEmpty() || simple.getNumPoints() > 10 * vertices
                ? shape.getEnvelope()
                : simple;
    }
}
