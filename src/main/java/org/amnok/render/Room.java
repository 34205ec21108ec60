package org.amnok.render;

import java.awt.geom.Rectangle2D;

/// The room that symbols and the labels placed so far leave.
final class Room {
    private final Scene scene;
    private final Occupancy labels = new Occupancy();

    Room(Scene scene) {
        this.scene = scene;
    }

    boolean isFree(Rectangle2D box) {
        return labels.isFree(box) && scene.symbols.isFree(box);
    }

    /// True when a label lies on the dot of a town, which would be seen otherwise.
    boolean isDotTaken(LabelAnchor.Around around) {
        return isDotSeen(around) && !labels.isFree(around.box());
    }

    /// True when another, larger symbol lies over a crossing or site: nobody would see what the
    /// label names.
    boolean isHidden(LabelAnchor.Around around) {
        return !around.dot()
                && around.radius() > 0
                && scene.symbols
                        .around(around.x(), around.y())
                        .filter(c -> c.getWidth() / 2 > around.radius() + 1)
                        .isPresent();
    }

    private boolean isDotSeen(LabelAnchor.Around around) {
        return around.dot() && scene.symbols.around(around.x(), around.y()).isEmpty();
    }

    /// Takes what a label covers, and the dot that is drawn with it.
    void take(PlacedLabel label) {
        label.taken().forEach(labels::add);
        if (label.request().anchor() instanceof LabelAnchor.Around around && isDotSeen(around)) {
            labels.add(around.box());
        }
    }
}
