package org.amnok.map.stretch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amnok.domain.LatLon;
import org.amnok.geo.border.RiverLine;
import org.amnok.map.Viewport;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/// Where along a band its label stands: at the band's middle as long as that is in the picture and
/// no label of another band stands there, else at one of a few places along it, the one nearest to
/// the band's middle, or to the picture's when that is not in it; the farthest from other labels
/// where none is far enough. The shorter bands are asked for first: a longer one has more places.
final class StretchLabelPlaces {
    private static final int PLACES = 48;

    /// Of a label's point from the picture's edge, px.
    private static final double MARGIN = 40;

    /// Two labels nearer than this, px, would lie on each other, or seem lines of one.
    private static final double BETWEEN_X = 240;

    private static final double BETWEEN_Y = 100;

    private final Viewport viewport;
    private final Envelope inner;
    private final List<Coordinate> taken = new ArrayList<>();

    StretchLabelPlaces(Viewport viewport) {
        this.viewport = viewport;
        inner =
                new Envelope(
                        MARGIN,
                        Math.max(MARGIN, viewport.widthPixels() - MARGIN),
                        MARGIN,
                        Math.max(MARGIN, viewport.heightPixels() - MARGIN));
    }

    /// The best first, then others along the band that are as far from other labels.
    ///
    /// @return x = longitude; empty when the band is not in the picture
    List<Coordinate> of(StretchBand band, RiverLine line) {
        var middle = line.at(band.middle()).coordinate();
        var wanted = inView(middle) ? screen(middle) : centre();
        var places =
                Stream.concat(
                                Stream.of(middle),
                                IntStream.range(0, PLACES)
                                        .mapToObj(i -> line.at(kilometre(band, i)).coordinate()))
                        .filter(this::inView)
                        .sorted(Comparator.comparingDouble(at -> screen(at).distance(wanted)))
                        .toList();
        var place =
                places.stream()
                        .filter(this::isApart)
                        .findFirst()
                        .or(() -> places.stream().max(Comparator.comparingDouble(this::fromTaken)));
        var others = places.stream().filter(this::isApart).toList();
        place.map(this::screen).ifPresent(taken::add);
        return Stream.concat(place.stream(), others.stream()).distinct().toList();
    }

    private boolean isApart(Coordinate lonLat) {
        var at = screen(lonLat);
        return taken.stream()
                .noneMatch(
                        other ->
                                Math.abs(other.x - at.x) < BETWEEN_X
                                        && Math.abs(other.y - at.y) < BETWEEN_Y);
    }

    private static double kilometre(StretchBand band, int place) {
        var from = band.along().from().kilometres();
        return from + (band.along().to().kilometres() - from) * (place + 0.5) / PLACES;
    }

    private boolean inView(Coordinate lonLat) {
        return inner.contains(screen(lonLat));
    }

    private double fromTaken(Coordinate lonLat) {
        var at = screen(lonLat);
        return taken.stream().mapToDouble(at::distance).min().orElse(Double.MAX_VALUE);
    }

    private Coordinate centre() {
        return new Coordinate(viewport.widthPixels() / 2, viewport.heightPixels() / 2);
    }

    private Coordinate screen(Coordinate lonLat) {
        return viewport.screen(LatLon.ofXy(lonLat.x, lonLat.y));
    }
}
