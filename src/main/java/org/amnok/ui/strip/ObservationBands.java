package org.amnok.ui.strip;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.amnok.domain.coverage.Coverage;
import org.amnok.domain.coverage.CoverageCount;
import org.amnok.map.Theme;
import org.amnok.map.marker.BandMarker;
import org.amnok.ui.map.MapCanvas;
import org.amnok.ui.session.LatestTask;
import org.amnok.ui.session.MapModel;

/// What observations add up to as bands along the banks on the map, each beside the river on its
/// bank. They are counted in the background.
final class ObservationBands {
    private final StripModel strip;
    private final MapModel map;
    private final ObservationLegend legend;
    private final ObservableValue<Theme> theme;
    private final BooleanProperty wanted = new SimpleBooleanProperty(true);
    private final LatestTask<Coverage> finding;
    private boolean seen;

    ObservationBands(StripModel strip, MapCanvas canvas, ObservableValue<Theme> theme) {
        this.strip = strip;
        this.theme = theme;
        map = canvas.model();
        legend = new ObservationLegend(canvas);
        finding = strip.session().asking();
        strip.data().subscribe(now -> draw());
        wanted.subscribe(now -> draw());
        theme.subscribe((was, is) -> draw());
    }

    /// Whether a person wants them on the map.
    BooleanProperty wanted() {
        return wanted;
    }

    /// Shows them as long as the strip is seen.
    void follow(boolean isSeen) {
        if (seen && !isSeen) {
            clear();
        }
        seen = isSeen;
        draw();
    }

    private void clear() {
        finding.cancel();
        map.bands().set(List.of());
        legend.hide();
    }

    private void draw() {
        var data = strip.data().getValue().orElse(null);
        if (!seen || data == null) {
            return;
        }
        if (wanted.get()) {
            finding.ask(() -> CoverageCount.of(data.question(), data.looks()), this::show);
        } else {
            clear();
        }
    }

    private void show(Coverage found) {
        legend.show(found, theme.getValue());
        map.bands().set(BandMarker.of(found));
    }
}
