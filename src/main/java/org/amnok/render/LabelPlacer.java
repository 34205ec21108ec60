package org.amnok.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds a place for each label where it overlaps no other label and no symbol, the important ones
/// first.
///
/// Labels of points come before those of countries, rivers and the graticule, which can lie in many
/// places. Points are decided on a wide margin around the picture and without regard to its edge,
/// so that dragging the map moves their labels along and changes nothing. Those that the edge would
/// cut are then put elsewhere or left out, which disturbs no other.
final class LabelPlacer {
    private final Scene scene;
    private final Frame frame;
    private final Room room;

    LabelPlacer(Scene scene, Frame frame) {
        this.scene = scene;
        this.frame = frame;
        room = new Room(scene);
    }

    /// Labels that found a place, in the order of placing.
    List<PlacedLabel> place() {
        var requests = new ArrayList<>(scene.labels);
        requests.sort(Comparator.comparingDouble(LabelRequest::order));
        var result = new ArrayList<PlacedLabel>();
        placePoints(requests, result);
        placeInPicture(requests, result);
        return result;
    }

    private void placePoints(List<LabelRequest> requests, List<PlacedLabel> result) {
        var points = new PointPlacer(scene, frame, room);
        var decided = new ArrayList<PlacedLabel>();
        for (var request : requests) {
            if (request.anchor() instanceof LabelAnchor.OfPoint anchor) {
                points.anywhere(request, anchor).ifPresent(decided::add);
            }
        }
        for (var label : decided) {
            points.inPicture(label).ifPresent(result::add);
        }
    }

    private void placeInPicture(List<LabelRequest> requests, List<PlacedLabel> result) {
        for (var request : requests) {
            if (request.anchor() instanceof LabelAnchor.OfPicture anchor) {
                var labels = inPicture(request, anchor);
                labels.forEach(room::take);
                result.addAll(labels);
            }
        }
    }

    private List<PlacedLabel> inPicture(LabelRequest request, LabelAnchor.OfPicture anchor) {
        return switch (anchor) {
            case LabelAnchor.Ground ground ->
                    new GroundPlacer(scene, frame, room::isFree)
                            .place(request, ground).stream().toList();
            case LabelAnchor.Along along ->
                    new AlongPlacer(frame, room::isFree).place(request, along);
            case LabelAnchor.Edge edge ->
                    EdgePositions.of(request.letters(), edge, frame).stream()
                            .map(p -> PlacedLabel.straight(request, p.getX(), p.getY()))
                            .filter(l -> room.isFree(l.box()) && frame.allows(l.box()))
                            .filter(l -> !scene.barriers.cross(l.box()))
                            .toList();
        };
    }
}
