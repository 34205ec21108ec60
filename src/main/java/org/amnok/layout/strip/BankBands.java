package org.amnok.layout.strip;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amnok.domain.Bank;
import org.amnok.domain.LatLon;
import org.amnok.domain.River;
import org.amnok.domain.coverage.BankState;
import org.amnok.domain.coverage.Coverage;
import org.amnok.domain.coverage.Stretch;
import org.amnok.geo.RiverLine;
import org.amnok.map.Viewport;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.buffer.OffsetCurve;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/// What looks add up to as bands beside a river, each on its bank: where they lie in a view.
public final class BankBands {
    private static final double OFF_THE_RIVER = 12;
    private static final double SMOOTH = 4;

    /// Beyond the picture nothing is drawn, px.
    private static final double AROUND = 200;

    private static final GeometryFactory SHAPES = new GeometryFactory();

    private BankBands() {}

    /// A part of a band.
    ///
    /// @param points of its middle line, px of the view
    public record Band(BankState state, List<Coordinate> points) {
        public Band {
            points = List.copyOf(points);
        }
    }

    /// Those of a river in a view.
    public static List<Band> of(Coverage coverage, RiverLine line, Viewport view) {
        return coverage.stretches().stream()
                .flatMap(stretch -> along(stretch, coverage.question().river(), line, view))
                .toList();
    }

    private static Stream<Band> along(Stretch stretch, River river, RiverLine line, Viewport view) {
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
        var curve = OffsetCurve.getCurve(smooth, offset(stretch.bank(), river));
        return IntStream.range(0, curve.getNumGeometries())
                .mapToObj(curve::getGeometryN)
                .filter(part -> part.getNumPoints() > 1)
                .map(part -> new Band(stretch.state(), Arrays.asList(part.getCoordinates())));
    }

    /// Upstream the Korean bank of the Yalu is on the right, that of the Tumen on the left.
    private static double offset(Bank bank, River river) {
        var isRight = (bank == Bank.DPRK) == (river == River.YALU);
        return isRight ? OFF_THE_RIVER : -OFF_THE_RIVER;
    }
}
