package org.amnok.ui.look;

import javafx.scene.Group;
import javafx.scene.text.Text;

/// Words on the map with a halo in the colour of the paper, so that they can be read on anything.
public final class HaloText extends Group {
    private final Text halo = Fx.styled(new Text(), "map-words-halo");
    private final Text words = Fx.styled(new Text(), "map-words");

    public HaloText() {
        getChildren().addAll(halo, words);
        Fx.floating(this);
    }

    /// Writes words around a point, in px of the parent.
    public HaloText centred(String text, double x, double y) {
        write(text);
        relocate(x - words.prefWidth(-1) / 2, y - words.prefHeight(-1) / 2);
        return this;
    }

    /// Writes words right of a point, in px of the parent.
    public HaloText beside(String text, double x, double y) {
        write(text);
        relocate(x, y - words.prefHeight(-1) / 2);
        return this;
    }

    private void write(String text) {
        halo.setText(text);
        words.setText(text);
    }
}
