package org.amnok.map;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.amnok.domain.LatLon;
import org.amnok.domain.River;
import org.amnok.geo.RiverLine;
import org.amnok.map.BaseMap.Part;
import org.locationtech.jts.geom.LineString;

/// The lines along which rivers are measured: those that the base map draws. Thread-safe.
public final class Rivers {
    private final BaseMap base;
    private final Map<River, Optional<RiverLine>> lines = new ConcurrentHashMap<>();

    Rivers(BaseMap base) {
        this.base = base;
    }

    /// Empty when the base map has no such line. Measured when first asked, in some milliseconds.
    public Optional<RiverLine> line(River river) {
        return lines.computeIfAbsent(river, this::measured);
    }

    private Optional<RiverLine> measured(River river) {
        try (var features = base.part(Part.RIVERS).features()) {
            while (features.hasNext()) {
                var feature = features.next();
                if (PlaceText.text(feature, "river").equals(river.code())
                        && feature.getDefaultGeometry() instanceof LineString line) {
                    return Optional.of(new RiverLine(line));
                }
            }
        }
        return Optional.empty();
    }

    /// True when a part of the band that shows lies in the picture.
    public boolean inView(StretchBand band, Viewport viewport) {
        return line(band.along().river()).stream()
                .flatMap(line -> line.between(band.start(), band.end()).stream())
                .map(c -> viewport.screen(LatLon.ofXy(c.x, c.y)))
                .anyMatch(
                        at ->
                                at.x >= 0
                                        && at.y >= 0
                                        && at.x <= viewport.widthPixels()
                                        && at.y <= viewport.heightPixels());
    }
}
