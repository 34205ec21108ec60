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

    /// So many times as many where only a corner of the picture has some of the band.
    private static final int FINER = 10;

    /// Of a label's point from the picture's edge, px.
    private static final double MARGIN = 40;

    /// Where only a corner has some of the band.
    private static final double LEAST_MARGIN = 6;

    /// Two labels nearer than this, px, would lie on each other, or seem lines of one.
    private static final double BETWEEN_X = 240;

    private static final double BETWEEN_Y = 100;

    private final Viewport viewport;
    private final Envelope inner;
    private final Envelope whole;
    private final List<Coordinate> taken = new ArrayList<>();

    StretchLabelPlaces(Viewport viewport) {
        this.viewport = viewport;
        inner = within(MARGIN);
        whole = within(LEAST_MARGIN);
    }

    private Envelope within(double margin) {
        return new Envelope(
                margin,
                Math.max(margin, viewport.widthPixels() - margin),
                margin,
                Math.max(margin, viewport.heightPixels() - margin));
    }

    /// The best first, then others along the band that are as far from other labels.
    ///
    /// @return x = longitude; empty when the band is not in the picture
    List<Coordinate> of(StretchBand band, RiverLine line) {
        var middle = line.at(band.middle()).coordinate();
        var wanted = inner.contains(screen(middle)) ? screen(middle) : centre();
        var spread =
                IntStream.range(0, PLACES).mapToObj(i -> line.at(kilometre(band, i)).coordinate());
        var inside = seen(Stream.concat(Stream.of(middle), spread), inner, wanted);
        var places = inside.isEmpty() ? seen(fine(band, line), whole, wanted) : inside;
        var place =
                places.stream()
                        .filter(this::isApart)
                        .findFirst()
                        .or(() -> places.stream().max(Comparator.comparingDouble(this::fromTaken)));
        var others = places.stream().filter(this::isApart).toList();
        place.map(this::screen).ifPresent(taken::add);
        return Stream.concat(place.stream(), others.stream()).distinct().toList();
    }

    private List<Coordinate> seen(Stream<Coordinate> places, Envelope room, Coordinate wanted) {
        return places.filter(at -> room.contains(screen(at)))
                .sorted(Comparator.comparingDouble(at -> screen(at).distance(wanted)))
                .toList();
    }

    /// What of a band, its faint ends too, may reach into a corner of the picture.
    private Stream<Coordinate> fine(StretchBand band, RiverLine line) {
        var near = new Envelope(whole);
        near.expandBy(viewport.widthPixels(), viewport.heightPixels());
        var step = (band.end() - band.start()) / PLACES;
        return IntStream.range(0, PLACES)
                .mapToDouble(i -> band.start() + i * step)
                .filter(km -> near.contains(screen(line.at(km).coordinate())))
                .flatMap(km -> IntStream.range(0, FINER).mapToDouble(j -> km + j * step / FINER))
                .mapToObj(km -> line.at(km).coordinate());
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
