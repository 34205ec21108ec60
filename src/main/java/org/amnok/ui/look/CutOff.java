package org.amnok.ui.look;

import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// Cuts off what does not fit into a region.
public final class CutOff {
    private CutOff() {}

    /// Nothing of the region is drawn beyond its edges, whatever size it has.
    public static void atEdges(Region region) {
        var clip = new Rectangle();
        clip.widthProperty().bind(region.widthProperty());
        clip.heightProperty().bind(region.heightProperty());
        region.setClip(clip);
    }
}
