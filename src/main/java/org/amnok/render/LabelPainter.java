package org.amnok.render;

import java.awt.Graphics2D;

/// Paints placed labels, each with its halo.
final class LabelPainter {
    private final Sprites sprites;

    LabelPainter(Sprites sprites) {
        this.sprites = sprites;
    }

    private record Look(String text, LabelLook look) {}

    void paint(Canvas canvas, PlacedLabel label) {
        var letters = label.request().letters();
        var g = canvas.graphics();
        if (label.curved() != null) {
            Lettering.paint(g, label.curved(), letters.look());
        } else if (canvas.raster()) {
            paintSprite(g, canvas.pixelRatio(), letters, label);
        } else {
            letters.paintText(g, label.x(), label.y());
        }
    }

    private void paintSprite(
            Graphics2D g, double pixelRatio, Lettering letters, PlacedLabel label) {
        var look = letters.look();
        var halo = look.haloRadius() + 1;
        sprites.draw(
                g,
                label.x(),
                label.y(),
                pixelRatio,
                new Look(letters.text(), look),
                new Sprites.Extent(
                        halo + 2,
                        1.1 * look.size() + halo,
                        letters.width() + halo + 2,
                        0.35 * look.size() + halo),
                sprite -> Lettering.paint(sprite, letters.outline(), look));
    }
}
