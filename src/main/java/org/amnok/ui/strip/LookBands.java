package org.amnok.ui.strip;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.amnok.domain.coverage.CoverageCount;
import org.amnok.layout.strip.StripData;
import org.amnok.map.marker.BandMarker;
import org.amnok.ui.session.LatestTask;
import org.amnok.ui.session.MapModel;

/// What looks add up to as bands along the banks on the map, each beside the river on its bank.
/// They are counted in the background.
final class LookBands {
    private final StripModel strip;
    private final MapModel map;
    private final BooleanProperty wanted = new SimpleBooleanProperty(true);
    private final LatestTask<List<BandMarker>> finding;
    private boolean seen;

    LookBands(StripModel strip, MapModel map) {
        this.strip = strip;
        this.map = map;
        finding = strip.session().asking();
        strip.data().subscribe(now -> draw());
        wanted.subscribe(now -> draw());
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
    }

    private void draw() {
        var data = strip.data().getValue().orElse(null);
        if (!seen || data == null) {
            return;
        }
        if (wanted.get()) {
            finding.ask(() -> found(data), map.bands()::set);
        } else {
            clear();
        }
    }

    private static List<BandMarker> found(StripData data) {
        return BandMarker.of(CoverageCount.of(data.question(), data.looks()));
    }
}
