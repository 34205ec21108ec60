package org.amnok.map.stretch;

import java.util.Optional;
import java.util.stream.IntStream;
import org.amnok.geo.RiverLine;
import org.amnok.map.Viewport;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/// Where along a band its label stands: at the band's middle as long as that is in the picture,
/// else at one of a few places along it, the one nearest to the picture's middle.
final class StretchLabelPlaces {
    private static final int PLACES = 48;

    /// Of a label's point from the picture's edge, px.
    private static final double MARGIN = 40;

    private final Viewport viewport;
    private final Envelope inner;

    StretchLabelPlaces(Viewport viewport) {
        this.viewport = viewport;
        inner =
                new Envelope(
                        MARGIN,
                        Math.max(MARGIN, viewport.widthPixels() - MARGIN),
                        MARGIN,
                        Math.max(MARGIN, viewport.heightPixels() - MARGIN));
    }

    /// x = longitude; empty when the band is not in the picture.
    Optional<Coordinate> of(StretchBand band, RiverLine line) {
        var middle = coordinate(line, band.middle());
        return inView(middle)
                ? Optional.of(middle)
                : IntStream.range(0, PLACES)
                        .mapToObj(i -> coordinate(line, kilometre(band, i)))
                        .filter(this::inView)
                        .min((a, b) -> Double.compare(fromCentre(a), fromCentre(b)));
    }

    private static double kilometre(StretchBand band, int place) {
        var from = band.along().from().kilometres();
        return from + (band.along().to().kilometres() - from) * (place + 0.5) / PLACES;
    }

    private static Coordinate coordinate(RiverLine line, double kilometre) {
        var at = line.at(kilometre);
        return new Coordinate(at.lonDegrees(), at.latDegrees());
    }

    private boolean inView(Coordinate lonLat) {
        return inner.contains(screen(lonLat));
    }

    private double fromCentre(Coordinate lonLat) {
        return screen(lonLat)
                .distance(new Coordinate(viewport.widthPixels() / 2, viewport.heightPixels() / 2));
    }

    private Coordinate screen(Coordinate lonLat) {
        return viewport.screen(org.amnok.domain.LatLon.ofXy(lonLat.x, lonLat.y));
    }
}
