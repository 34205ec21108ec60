package org.amnok.render;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amnok.render.LabelRequest.Barrier;

/// Finds a place for each label where it overlaps no other label and no symbol, the important ones
/// first.
///
/// Labels of points are decided on a wide margin around the picture and without regard to its edge,
/// so that dragging the map moves them along and changes nothing. Those that the edge would cut are
/// then put elsewhere or left out, which disturbs no other.
final class LabelPlacer {
    private final Scene scene;
    private final Frame frame;
    private final Occupancy taken = new Occupancy();
    private final Map<LabelRequest, List<PlacedLabel>> placed = new IdentityHashMap<>();

    LabelPlacer(Scene scene, Frame frame) {
        this.scene = scene;
        this.frame = frame;
    }

    /// Labels that found a place, in the order of placing.
    List<PlacedLabel> place() {
        var requests = new ArrayList<>(scene.labels);
        requests.sort(Comparator.comparingDouble(LabelRequest::order));
        requests.forEach(this::decide);
        var result = new ArrayList<PlacedLabel>();
        for (var request : requests) {
            for (var label : placed.getOrDefault(request, List.of())) {
                inFrame(label).ifPresent(result::add);
            }
        }
        return result;
    }

    private void decide(LabelRequest request) {
        var labels =
                switch (request.anchor()) {
                    case LabelAnchor.Around around when isDotCovered(around) ->
                            List.<PlacedLabel>of();
                    case LabelAnchor.Around around ->
                            straight(first(request, positions(request, around), false));
                    case LabelAnchor.Circle circle ->
                            straight(
                                    first(
                                            request,
                                            AroundPositions.outside(request.letters(), circle),
                                            false));
                    case LabelAnchor.Ground ground ->
                            straight(
                                    new GroundPlacer(scene, frame, this::isFree)
                                            .place(request, ground));
                    case LabelAnchor.Edge edge ->
                            straight(
                                    EdgePositions.of(request.letters(), edge, frame)
                                            .map(p -> at(request, p))
                                            .filter(l -> isFree(l.taken().getFirst()))
                                            .filter(l -> !isBarred(l)));
                    case LabelAnchor.Along along ->
                            new AlongPlacer(frame, this::isFree).place(request, along);
                };
        placed.put(request, labels);
        labels.forEach(this::take);
    }

    private static List<PlacedLabel> straight(Optional<PlacedLabel> label) {
        return label.map(List::of).orElse(List.of());
    }

    private void take(PlacedLabel label) {
        label.taken().forEach(taken::add);
        if (label.request().anchor() instanceof LabelAnchor.Around around && around.dot()) {
            taken.add(around.box());
        }
    }

    /// True when a label lies on the dot of a town: then the town has no room at all.
    private boolean isDotCovered(LabelAnchor.Around around) {
        return around.dot() && !taken.isFree(around.box());
    }

    private boolean isFree(Rectangle2D box) {
        return taken.isFree(box) && scene.symbols.isFree(box);
    }

    /// Beside the symbol, or beside a larger one that lies over it.
    private List<Point2D> positions(LabelRequest request, LabelAnchor.Around around) {
        return cover(around)
                .map(
                        cover ->
                                AroundPositions.of(
                                        request.letters(),
                                        cover.getCenterX(),
                                        cover.getCenterY(),
                                        cover.getWidth() / 2))
                .orElseGet(
                        () ->
                                AroundPositions.of(
                                        request.letters(),
                                        around.x(),
                                        around.y(),
                                        around.radius()));
    }

    private Optional<Rectangle2D> cover(LabelAnchor.Around around) {
        return scene.symbols
                .around(around.x(), around.y())
                .filter(cover -> cover.getWidth() / 2 > around.radius() && around.radius() > 0);
    }

    /// The first free position that no barrier crosses. A label whose reach must be clear may lie
    /// on the barrier when there is no better place, but never beyond it: a town is not named on
    /// the other bank.
    private Optional<PlacedLabel> first(
            LabelRequest request, List<Point2D> positions, boolean wholeInFrame) {
        var free =
                positions.stream()
                        .map(p -> at(request, p))
                        .filter(l -> isFree(l.taken().getFirst()))
                        .filter(l -> !wholeInFrame || frame.allows(l.taken().getFirst()))
                        .filter(l -> !isBeyondBarrier(l))
                        .toList();
        return free.stream()
                .filter(l -> !isBarred(l))
                .findFirst()
                .or(
                        () ->
                                request.barrier() == Barrier.ALWAYS
                                        ? Optional.empty()
                                        : free.stream().findFirst());
    }

    private static PlacedLabel at(LabelRequest request, Point2D position) {
        return PlacedLabel.straight(request, position.getX(), position.getY());
    }

    private boolean isBarred(PlacedLabel label) {
        return label.request().barrier() != Barrier.IGNORED
                && scene.barriers.cross(label.taken().getFirst());
    }

    /// True when the way from the point to the nearest part of its label crosses a barrier.
    private boolean isBeyondBarrier(PlacedLabel label) {
        if (label.request().barrier() != Barrier.REACH
                || !(label.request().anchor() instanceof LabelAnchor.Around around)) {
            return false;
        }
        var box = label.taken().getFirst();
        return scene.barriers.cross(
                new Line2D.Double(
                        around.x(),
                        around.y(),
                        Math.clamp(around.x(), box.getMinX() + 4, box.getMaxX() - 4),
                        box.getCenterY()));
    }

    /// The label itself when the frame does not cut it; else one elsewhere, if there is room.
    private Optional<PlacedLabel> inFrame(PlacedLabel label) {
        if (label.taken().stream().allMatch(frame::allows)) {
            return isOfThePicture(label) ? Optional.of(label) : Optional.empty();
        }
        if (!isOfThePicture(label)) {
            return Optional.empty();
        }
        var request = label.request();
        var moved =
                switch (request.anchor()) {
                    case LabelAnchor.Around around ->
                            first(request, positions(request, around), true);
                    case LabelAnchor.Circle circle ->
                            first(
                                    request,
                                    AroundPositions.outside(request.letters(), circle),
                                    true);
                    case LabelAnchor.Ground g -> Optional.<PlacedLabel>empty();
                    case LabelAnchor.Edge e -> Optional.<PlacedLabel>empty();
                    case LabelAnchor.Along a -> Optional.<PlacedLabel>empty();
                };
        moved.ifPresent(this::take);
        return moved;
    }

    /// True unless the label's own point lies outside the picture.
    private boolean isOfThePicture(PlacedLabel label) {
        return !(label.request().anchor() instanceof LabelAnchor.Around around)
                || frame.shows(around.x(), around.y());
    }
}
