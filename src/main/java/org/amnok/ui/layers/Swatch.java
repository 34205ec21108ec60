package org.amnok.ui.layers;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Line;
import org.amnok.map.LayerId;
import org.amnok.ui.look.Icon;
import org.amnok.ui.look.Symbols;

/// A small sample of what a layer looks like.
final class Swatch {
    private static final double SIZE = 17;

    private Swatch() {}

    static Node of(LayerId layer, Symbols symbols) {
        return switch (layer) {
            case SIGHTINGS -> symbols.symbol("sighting-parked", SIZE);
            case UNCERTAINTY -> symbols.symbol("uncertainty-circle", SIZE);
            case CAMERAS -> symbols.symbol("camera", SIZE);
            case CROSSINGS -> symbols.symbol("crossing-bridge_road", SIZE);
            case SITES -> symbols.symbol("site-station", SIZE);
            case PLACES -> symbols.symbol("place-town", SIZE);
            case BORDER -> line("swatch-border");
            case RIVERS -> line("swatch-river");
            case STRETCHES -> line("swatch-stretch");
            case PROVINCES -> line("swatch-province");
            case ISLANDS -> area("swatch-island");
            case LAKES -> area("swatch-lake");
            case LAND -> area("swatch-land");
            case GRATICULE -> new StackPane(new Icon("grid", 15));
        };
    }

    private static Node line(String styleClass) {
        var line = new Line(0, 0, SIZE - 2, 0);
        line.getStyleClass().add(styleClass);
        return boxed(line);
    }

    private static Node area(String styleClass) {
        var area = new Region();
        area.setMinSize(SIZE - 2, 11);
        area.setMaxSize(SIZE - 2, 11);
        area.getStyleClass().addAll("swatch", styleClass);
        return boxed(area);
    }

    private static Node boxed(Node node) {
        var box = new StackPane(node);
        box.setMinSize(SIZE, SIZE);
        box.setMaxSize(SIZE, SIZE);
        return box;
    }
}
