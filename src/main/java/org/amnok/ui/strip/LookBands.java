package org.amnok.ui.strip;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Polyline;
import org.amnok.domain.coverage.CoverageCount;
import org.amnok.layout.strip.BankBands;
import org.amnok.layout.strip.BankBands.Band;
import org.amnok.layout.strip.StripData;
import org.amnok.map.Viewport;
import org.amnok.map.stretch.Rivers;
import org.amnok.ui.map.MapCanvas;
import org.amnok.ui.session.LatestTask;

/// What looks add up to as bands along the banks, over the map: each beside the river on its bank.
/// They are found in the background for every view.
final class LookBands {
    private final StripModel model;
    private final MapCanvas canvas;
    private final Rivers rivers;
    private final Group bands = new Group();
    private final BooleanProperty wanted = new SimpleBooleanProperty(true);
    private final LatestTask<List<Band>> finding;
    private boolean seen;

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
                .flatMap(line -> BankBands.of(coverage, line, view).stream())
                .toList();
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
        band.points().forEach(point -> line.getPoints().addAll(point.x, point.y));
        line.getStyleClass().addAll("look-band", style);
        return line;
    }
}
