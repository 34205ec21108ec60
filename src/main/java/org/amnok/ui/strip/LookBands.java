package org.amnok.ui.strip;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Polyline;
import org.amnok.domain.Bank;
import org.amnok.domain.LatLon;
import org.amnok.domain.coverage.BankState;
import org.amnok.domain.coverage.CoverageCount;
import org.amnok.domain.coverage.Stretch;
import org.amnok.geo.RiverLine;
import org.amnok.layout.strip.StripData;
import org.amnok.map.Viewport;
import org.amnok.map.stretch.Rivers;
import org.amnok.ui.map.MapCanvas;
import org.amnok.ui.session.LatestTask;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.buffer.OffsetCurve;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/// What looks add up to as bands along the banks, over the map: each beside the river on its bank.
/// They are found in the background for every view.
final class LookBands {
    private static final double OFF_THE_RIVER = 12;
    private static final double SMOOTH = 2.2;

    /// Beyond the picture nothing is drawn, px.
    private static final double AROUND = 200;

    private static final GeometryFactory SHAPES = new GeometryFactory();

    private final StripModel model;
    private final MapCanvas canvas;
    private final Rivers rivers;
    private final Group bands = new Group();
    private final BooleanProperty wanted = new SimpleBooleanProperty(true);
    private final LatestTask<List<Band>> finding;
    private boolean seen;

    /// A part of a band on the screen.
    ///
    /// @param points x and y in turn, px
    private record Band(BankState state, Double[] points) {}

    LookBands(StripModel model, MapCanvas canvas, Rivers rivers) {
        this.model = model;
        this.canvas = canvas;
        this.rivers = rivers;
        finding = model.session().asking();
        bands.setManaged(false);
        bands.setMouseTransparent(true);
        canvas.overlay().getChildren().addFirst(bands);
        model.data().subscribe(now -> draw());
        wanted.subscribe(now -> draw());
        canvas.model().viewport().subscribe(now -> draw());
    }

    /// Whether a person wants them on the map.
    BooleanProperty wanted() {
        return wanted;
    }

    /// Shows them as long as the strip is seen.
    void follow(boolean isSeen) {
        seen = isSeen;
        draw();
    }

    private void draw() {
        var data = model.data().getValue().orElse(null);
        bands.setVisible(seen && wanted.get() && data != null);
        if (bands.isVisible() && data != null) {
            var view = canvas.model().viewport().get();
            finding.ask(() -> found(data, view), this::show);
        }
    }

    private List<Band> found(StripData data, Viewport view) {
        var coverage = CoverageCount.of(data.question(), data.looks());
        return rivers.line(StripModel.RIVER).stream()
                .flatMap(
                        line ->
                                coverage.stretches().stream()
                                        .flatMap(stretch -> along(stretch, line, view)))
                .toList();
    }

    /// Upstream the Korean bank of the Yalu is on the right.
    private static Stream<Band> along(Stretch stretch, RiverLine line, Viewport view) {
        var points =
                line.between(stretch.span().from() / 1000.0, stretch.span().to() / 1000.0).stream()
                        .map(c -> view.screen(LatLon.ofXy(c.x, c.y)))
                        .toArray(Coordinate[]::new);
        var on = SHAPES.createLineString(points);
        var picture = on.getEnvelopeInternal();
        picture.expandBy(AROUND);
        if (!picture.intersects(new Envelope(0, view.widthPixels(), 0, view.heightPixels()))) {
            return Stream.of();
        }
        var smooth = DouglasPeuckerSimplifier.simplify(on, SMOOTH);
        var off = stretch.bank() == Bank.DPRK ? OFF_THE_RIVER : -OFF_THE_RIVER;
        var curve = OffsetCurve.getCurve(smooth, off);
        return parts(curve).map(part -> new Band(stretch.state(), part));
    }

    private static Stream<Double[]> parts(Geometry curve) {
        var parts = new ArrayList<Double[]>();
        for (int i = 0; i < curve.getNumGeometries(); i++) {
            var all = curve.getGeometryN(i).getCoordinates();
            var points = new Double[all.length * 2];
            for (int k = 0; k < all.length; k++) {
                points[2 * k] = all[k].x;
                points[2 * k + 1] = all[k].y;
            }
            parts.add(points);
        }
        return parts.stream();
    }

    private void show(List<Band> found) {
        var lines = new ArrayList<Node>();
        found.forEach(band -> lines.add(line(band, "look-band-halo")));
        for (var band : found) {
            switch (band.state()) {
                case SEEN -> lines.add(line(band, "look-band-seen"));
                case ABSENT -> {
                    lines.add(line(band, "look-band-seen"));
                    lines.add(line(band, "look-band-field"));
                    lines.add(line(band, "look-band-hatch"));
                }
                case OBSCURED -> {
                    lines.add(line(band, "look-band-ground"));
                    lines.add(line(band, "look-band-dots"));
                }
                case NEVER_EXAMINED -> {
                    lines.add(line(band, "look-band-edge"));
                    lines.add(line(band, "look-band-field"));
                }
            }
        }
        bands.getChildren().setAll(lines);
    }

    private static Polyline line(Band band, String style) {
        var line = new Polyline();
        line.getPoints().setAll(band.points());
        line.getStyleClass().addAll("look-band", style);
        return line;
    }
}
