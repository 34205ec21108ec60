package org.amnok.render.label;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.amnok.render.canvas.Frame;
import org.amnok.render.canvas.LineRun;
import org.amnok.render.text.LabelAnchor;
import org.amnok.render.text.LabelPlan;
import org.amnok.render.text.LabelRequest;
import org.amnok.render.text.Lettering;

/// Finds a place for each label where it overlaps no other label and no symbol, the essential ones
/// first, then the important ones.
///
/// Labels of points come before those of countries, rivers and the graticule, which can lie in many
/// places. Points are decided on a wide margin around the picture and without regard to its edge,
/// so that dragging the map moves their labels along and changes nothing. Those that the edge would
/// cut are then put elsewhere or left out, and those at the end of a long hairline are placed anew,
/// which disturbs no other; before that, towns and sites are named that had no room for their sake.
/// A country that has no name then is named where less important labels stand.
public final class LabelPlacer {
    private static final double CORNER = 30;

    private final Scene scene;
    private final Frame frame;
    private final LabelConflicts room;
    private final GroundPlacer grounds;
    private final KeptPlaces kept;
    private final PointPlacer points;
    private final Set<Group> named = new HashSet<>();

    /// Features that share one label.
    private record Group(LabelPlan plan, String text) {
        static Group of(LabelRequest request) {
            return new Group(request.plan(), request.letters().text());
        }
    }

    public LabelPlacer(Scene scene, Frame frame) {
        this(scene, frame, List.of());
    }

    /// @param others labels of another picture of the same view: where those are free here, they
    ///   stand in the same places
    public LabelPlacer(Scene scene, Frame frame, List<PlacedLabel> others) {
        this.scene = scene;
        this.frame = frame;
        room = new LabelConflicts(scene, frame);
        grounds = new GroundPlacer(frame, room);
        kept = new KeptPlaces(frame, room, others);
        points = new PointPlacer(frame, room, kept);
    }

    /// Labels that found a place, in the order of placing.
    public List<PlacedLabel> place() {
        var requests = new ArrayList<>(scene.labels);
        requests.sort(
                Comparator.comparing((LabelRequest request) -> !kept.knows(request))
                        .thenComparing(request -> !request.plan().essential())
                        .thenComparingDouble(LabelRequest::order)
                        .thenComparingInt(LabelRequest::tie));
        requests.forEach(this::keepDot);
        var result = new ArrayList<PlacedLabel>();
        placePoints(requests, result);
        placeInPicture(requests, result);
        return result;
    }

    private void keepDot(LabelRequest request) {
        if (request.plan().essential()
                && request.anchor() instanceof LabelAnchor.Around around
                && around.dot()) {
            room.keep(around);
        }
    }

    private void placePoints(List<LabelRequest> requests, List<PlacedLabel> result) {
        var decided = new ArrayList<PlacedLabel>();
        var unnamed = new ArrayList<LabelRequest>();
        for (var request : requests) {
            if (request.anchor() instanceof LabelAnchor.OfPoint anchor && !isNamed(request)) {
                var label = points.anywhere(request, anchor);
                label.ifPresent(decided::add);
                if (label.isEmpty() && anchor instanceof LabelAnchor.Around) {
                    unnamed.add(request);
                }
            }
        }
        decided.replaceAll(each -> isOfArea(each) ? each : points.mended(each));
        decided.replaceAll(each -> isOfArea(each) ? points.mended(each) : each);
        var moved = decided.stream().filter(label -> !points.stays(label)).toList();
        moved.forEach(room::release);
        decided.removeIf(label -> !points.stays(label));
        for (var label : decided) {
            add(label.request(), () -> points.inPicture(label, point(label.request())), result);
        }
        for (var request : moved.isEmpty() ? List.<LabelRequest>of() : unnamed) {
            add(
                    request,
                    () ->
                            points.anywhere(request, point(request))
                                    .flatMap(label -> points.inPicture(label, point(request))),
                    result);
        }
        for (var label : moved) {
            add(label.request(), () -> points.again(label, point(label.request())), result);
        }
    }

    private void add(
            LabelRequest request, Supplier<Optional<PlacedLabel>> place, List<PlacedLabel> result) {
        if (!isNamed(request)) {
            place.get()
                    .ifPresent(
                            label -> {
                                result.add(label);
                                name(request);
                            });
        }
    }

    private static boolean isOfArea(PlacedLabel label) {
        return label.request().anchor() instanceof LabelAnchor.Inside;
    }

    private static LabelAnchor.OfPoint point(LabelRequest request) {
        return (LabelAnchor.OfPoint) request.anchor();
    }

    private boolean isNamed(LabelRequest request) {
        return request.plan().grouped() && named.contains(Group.of(request));
    }

    private void name(LabelRequest request) {
        if (request.plan().grouped()) {
            named.add(Group.of(request));
        }
    }

    private void placeInPicture(List<LabelRequest> requests, List<PlacedLabel> result) {
        var pictured =
                requests.stream().filter(r -> r.anchor() instanceof LabelAnchor.OfPicture).toList();
        var countries = new CountryNames(room, grounds, points);
        place(
                pictured.stream().filter(CountryNames::isCountry).toList(),
                result,
                request -> countries.place(request, result));
        place(
                joined(pictured.stream().filter(r -> !CountryNames.isCountry(r)).toList()),
                result,
                _ -> List.of());
    }

    /// @param otherwise finds and takes places for what has none
    private void place(
            List<LabelRequest> pictured,
            List<PlacedLabel> result,
            Function<LabelRequest, List<PlacedLabel>> otherwise) {
        for (var request : pictured) {
            if (isNamed(request) || kept.isNamed(request, result)) {
                continue;
            }
            var free = keptOrFree(request);
            free.forEach(room::take);
            var labels = free.isEmpty() ? otherwise.apply(request) : free;
            labels.stream().map(PlacedLabel::request).forEach(this::name);
            result.addAll(labels);
        }
    }

    /// Where it stands in the other picture, but for another place that no circle runs through.
    private List<PlacedLabel> keptOrFree(LabelRequest request) {
        var known = kept.of(request);
        if (!known.isEmpty() && (isAlong(request) || !kept.isStruck(known))) {
            return known;
        }
        var found = inPicture(request);
        return !known.isEmpty() && kept.isStruck(found) ? known : found;
    }

    private static boolean isAlong(LabelRequest request) {
        return request.anchor() instanceof LabelAnchor.Along;
    }

    /// Lines of one group as one line of many parts.
    private static List<LabelRequest> joined(List<LabelRequest> requests) {
        var result = new LinkedHashMap<Object, LabelRequest>();
        for (var request : requests) {
            var isJoined = request.plan().grouped() && isAlong(request);
            result.merge(isJoined ? Group.of(request) : new Object(), request, LabelPlacer::join);
        }
        return List.copyOf(result.values());
    }

    private static LabelRequest join(LabelRequest first, LabelRequest second) {
        if (!(first.anchor() instanceof LabelAnchor.Along a)
                || !(second.anchor() instanceof LabelAnchor.Along b)) {
            return first;
        }
        var runs = new ArrayList<>(a.runs());
        runs.addAll(b.runs());
        return new LabelRequest(
                first.owner(),
                first.paint(),
                new LabelAnchor.Along(runs, a.clearance()),
                first.opacity(),
                first.tie());
    }

    private List<PlacedLabel> inPicture(LabelRequest request) {
        return switch (request.anchor()) {
            case LabelAnchor.OfPoint point -> List.of();
            case LabelAnchor.Ground ground -> grounds.place(request, ground).stream().toList();
            case LabelAnchor.Along along -> new AlongPlacer(frame, room).place(request, along);
            case LabelAnchor.Edge edge ->
                    Stream.of(false, true)
                            .flatMap(far -> edgePosition(request.letters(), edge, far).stream())
                            .map(p -> PlacedLabel.straight(request, p.getX(), p.getY()))
                            .filter(l -> room.isFree(l.box()) && frame.allows(l.box()))
                            .filter(l -> !scene.barriers.cross(l.box()))
                            .limit(1)
                            .toList();
        };
    }

    /// The start of the baseline; empty when the line does not meet that edge.
    ///
    /// @param far at the opposite edge
    private Optional<Point2D> edgePosition(Lettering letters, LabelAnchor.Edge edge, boolean far) {
        var size = letters.look().size();
        return switch (edge.side()) {
            case TOP ->
                    crossing(edge.runs(), 1, far ? frame.height() : 0)
                            .filter(x -> x > CORNER && x < frame.width() - CORNER)
                            .map(
                                    x ->
                                            at(
                                                    x - letters.width() / 2,
                                                    far ? frame.height() - 8 : size + 4));
            case LEFT ->
                    crossing(edge.runs(), 0, far ? frame.width() : 0)
                            .filter(y -> y > CORNER && y < frame.height() - CORNER)
                            .map(y -> at(far ? frame.width() - letters.width() - 6 : 6, y - 3));
        };
    }

    /// Where a line first meets the straight `axis` = `at`: the other coordinate.
    private static Optional<Double> crossing(List<LineRun> runs, int axis, double at) {
        for (var run : runs) {
            var p = run.points();
            for (var i = 2; i < p.length; i += 2) {
                var a = p[i - 2 + axis] - at;
                var b = p[i + axis] - at;
                if (a == 0 || b == 0 || a > 0 != b > 0) {
                    var t = a == 0 ? 0 : a / (a - b);
                    var other = 1 - axis;
                    return Optional.of(p[i - 2 + other] + t * (p[i + other] - p[i - 2 + other]));
                }
            }
        }
        return Optional.empty();
    }

    private static Point2D at(double x, double y) {
        return new Point2D.Double(x, y);
    }
}
