package org.amnok.map.compose;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amnok.domain.LatLon;
import org.amnok.domain.SightingDisplay;
import org.amnok.map.ScaleBand;
import org.amnok.map.SeenArea;
import org.amnok.map.Viewport;
import org.amnok.map.cluster.MarkPoints;
import org.amnok.map.cluster.SightingGroup;
import org.amnok.map.cluster.SightingMarkers;
import org.amnok.map.cluster.SightingSymbols;
import org.amnok.map.contents.MapContents;
import org.amnok.map.marker.MarkerIndex;
import org.amnok.map.styling.MapStyle;
import org.amnok.map.symbol.CirclesSeen;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/// Every sighting in a picture, point by point. Points are found by their longitude; nothing is
/// made of those that are not asked for.
final class DrawnSpots implements DrawnSightings {
    /// Symbols reach so far into the picture.
    private static final double MARGIN_PIXELS = 64;

    /// The largest symbol, px: the largest badge, as large as a person may make it.
    private static final double LARGEST_PIXELS = 96;

    /// So many symbols in a picture hide what lies below them.
    private static final int CROWD = 2_000;

    /// Of a dot that stands for a badge in a crowd.
    static final double DOT_PIXELS = 4.6;

    private final SightingMarkers marks;
    private final MarkPoints points;
    private final MarkerIndex index;
    private final Viewport drawn;
    private final ScaleBand band;
    private final boolean crowded;

    DrawnSpots(MapContents contents, Viewport viewport) {
        marks = contents.sightings();
        points = marks.points();
        index = points.index();
        drawn = viewport;
        band = ScaleBand.of(viewport.scaleDenominator());
        crowded = index.spots() > CROWD && index.spotsWithin(around(0), CROWD + 1).length > CROWD;
    }

    /// True when a picture shows so many symbols that they would hide a river.
    static boolean isCrowd(MapContents contents, MapStyle look, Viewport viewport) {
        return look.display() == SightingDisplay.EVERY
                && new DrawnSpots(contents, viewport).crowded;
    }

    @Override
    public boolean crowded() {
        return crowded;
    }

    /// The points in the picture and around it, in no order.
    int[] inView(double marginPixels) {
        return index.spotsWithin(around(marginPixels), Integer.MAX_VALUE);
    }

    private Envelope around(double marginPixels) {
        return SeenArea.of(
                        drawn.resized(
                                drawn.widthPixels() + 2 * marginPixels,
                                drawn.heightPixels() + 2 * marginPixels,
                                drawn.pixelRatio()))
                .degrees();
    }

    @Override
    public List<SightingGroup> all() {
        return inOrder(inView(MARGIN_PIXELS));
    }

    private List<SightingGroup> inOrder(int[] spots) {
        var rows = new long[spots.length];
        Arrays.setAll(rows, i -> (long) points.uppermostRow(spots[i]) << 32 | spots[i]);
        Arrays.parallelSort(rows);
        return new Groups(rows);
    }

    /// Groups that are made when they are asked for.
    private final class Groups extends AbstractList<SightingGroup> implements RandomAccess {
        /// Points in drawing order, in the lower half of each number.
        private final long[] rows;

        Groups(long[] rows) {
            this.rows = rows;
        }

        @Override
        public SightingGroup get(int position) {
            return group((int) rows[position]);
        }

        @Override
        public int size() {
            return rows.length;
        }
    }

    /// Those that may be less exact than the picture is large, in drawing order.
    List<SightingGroup> wide() {
        var reaches = marks.reaches();
        var least = CirclesSeen.leastWideMetres(drawn);
        return IntStream.of(reaches.lessExactThan(least, SeenArea.of(drawn), _ -> 0))
                .mapToObj(reaches::point)
                .mapToInt(p -> index.spotAt(p.lonDegrees(), p.latDegrees()))
                .distinct()
                .boxed()
                .sorted(Comparator.comparingInt(points::uppermostRow))
                .map(this::group)
                .toList();
    }

    private SightingGroup group(int spot) {
        var size = points.index().source().look(points.uppermostMark(spot)).size();
        return new SightingGroup(
                index.point(spot),
                points.members(spot),
                true,
                0,
                0,
                (crowded ? DOT_PIXELS / 2 : SightingSymbols.radius(1, band)) * size);
    }

    @Override
    public Stream<SightingGroup> at(Viewport viewport, double x, double y, double slackPixels) {
        var reach = LARGEST_PIXELS / 2 + slackPixels;
        var around = viewport.resized(2 * reach, 2 * reach, viewport.pixelRatio());
        var there = around.centredAt(viewport.mapX(x), viewport.mapY(y));
        var near = SeenArea.of(there).degrees();
        return IntStream.of(index.spotsWithin(near, Integer.MAX_VALUE))
                .boxed()
                .sorted(Comparator.comparingInt(points::uppermostRow).reversed())
                .map(this::group)
                .filter(g -> g.covers(viewport, x, y, slackPixels));
    }

    @Override
    public List<SightingGroup> within(Viewport viewport, Predicate<Coordinate> shape) {
        return inOrder(
                IntStream.of(inView(MARGIN_PIXELS))
                        .filter(spot -> shape.test(viewport.screen(index.point(spot))))
                        .toArray());
    }

    @Override
    public Optional<SightingGroup> at(LatLon point) {
        var spot = index.spotAt(point.lonDegrees(), point.latDegrees());
        return spot < 0 ? Optional.empty() : Optional.of(group(spot));
    }

    @Override
    public Optional<SightingGroup> holding(UUID uuid) {
        var source = index.source();
        return source.among(Set.of(uuid)).stream()
                .map(mark -> index.spotAt(source.lonDegrees(mark), source.latDegrees(mark)))
                .mapToObj(this::group)
                .findFirst();
    }
}
