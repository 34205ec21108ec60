package org.amnok.render.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amnok.render.canvas.Frame;
import org.amnok.render.text.LabelAnchor;
import org.amnok.render.text.LabelRequest;
import org.amnok.render.text.LabelStyle;
import org.jspecify.annotations.Nullable;

/// Where labels stand in another picture of the same view: of pictures that are seen side by side,
/// a label that they share stands in one place where it is free in each.
final class KeptPlaces {
    private final Map<Key, List<PlacedLabel>> places = new HashMap<>();
    private final Frame frame;
    private final LabelConflicts room;

    /// @param anchor tells apart labels of one text, rounded to px
    private record Key(String text, LabelStyle look, List<Long> anchor) {}

    /// @param others labels of the other picture
    KeptPlaces(Frame frame, LabelConflicts room, List<PlacedLabel> others) {
        this.frame = frame;
        this.room = room;
        for (var other : others) {
            var key = key(other.request());
            if (key != null) {
                places.computeIfAbsent(key, k -> new ArrayList<>()).add(other);
            }
        }
    }

    boolean knows(LabelRequest request) {
        var key = places.isEmpty() ? null : key(request);
        return key != null && places.containsKey(key);
    }

    /// Empty when it is not known or not free here.
    List<PlacedLabel> of(LabelRequest request) {
        var key = places.isEmpty() ? null : key(request);
        return key == null
                ? List.of()
                : places.getOrDefault(key, List.of()).stream()
                        .filter(this::isFree)
                        .map(each -> each.of(request.set(each.request().letters())))
                        .flatMap(each -> told(each).stream())
                        .toList();
    }

    /// The hairline of a town is that to its dot or ring here, which may be elsewhere or of another
    /// size in the other picture; empty where it has no room.
    private Optional<PlacedLabel> told(PlacedLabel label) {
        if (!isOfDot(label) || !(label.request().anchor() instanceof LabelAnchor.Around around)) {
            return Optional.of(label);
        }
        var bare = LabelLeaders.led(label, null);
        var symbol = room.cover(around);
        return LabelLeaders.isOff(bare, symbol)
                ? Optional.ofNullable(LabelLeaders.led(bare, symbol, room))
                : Optional.of(bare);
    }

    /// True when the line of a circle runs through one of them: another place may be better.
    boolean isStruck(List<PlacedLabel> labels) {
        return labels.stream().flatMap(label -> label.taken().stream()).anyMatch(room::isStruck);
    }

    /// True for another part of a river that has its name where it was kept.
    boolean isNamed(LabelRequest request, List<PlacedLabel> placed) {
        var key =
                places.isEmpty() || !(request.anchor() instanceof LabelAnchor.Along)
                        ? null
                        : key(request);
        return key != null && placed.stream().anyMatch(label -> key.equals(key(label.request())));
    }

    private boolean isFree(PlacedLabel label) {
        var space = label.request().space();
        var leader = label.leader();
        return label.fits(frame)
                && label.taken().stream().allMatch(box -> room.isFree(box, space))
                && (leader == null || isOfDot(label) || room.isFree(leader, LabelLeaders.OWN));
    }

    private static boolean isOfDot(PlacedLabel label) {
        return label.request().anchor() instanceof LabelAnchor.Around around && around.dot();
    }

    /// Null for labels of what differs from picture to picture: circles, stretches, the frame.
    private static @Nullable Key key(LabelRequest request) {
        var anchor =
                switch (request.anchor()) {
                    case LabelAnchor.Around at -> List.of(Math.round(at.x()), Math.round(at.y()));
                    case LabelAnchor.Inside _, LabelAnchor.Along _, LabelAnchor.Ground _ ->
                            List.<Long>of();
                    case LabelAnchor.Circle _, LabelAnchor.Several _, LabelAnchor.Edge _ -> null;
                };
        var letters = request.letters();
        return anchor == null
                ? null
                : new Key(letters.text().replace('\n', ' '), letters.look(), anchor);
    }
}
