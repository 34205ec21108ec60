package org.amnok.ui.layers;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import org.amnok.map.LayerId;
import org.amnok.map.styling.LayerSetting;
import org.amnok.map.styling.MapStyle;
import org.amnok.ui.look.FocusScroll;
import org.amnok.ui.look.Icon;
import org.amnok.ui.look.Symbols;
import org.amnok.ui.session.MapModel;

/// Layers that belong together, under one heading, in the order in which they are drawn. A click on
/// a layer shows its opacity and order.
final class LayerGroup extends VBox {
    private static final double SIZE = 17;

    private final MapModel model;
    private final Set<LayerId> layers;
    private final TreeRow head;
    private final Map<LayerId, TreeRow> rows = new EnumMap<>(LayerId.class);
    private final VBox below = new VBox();
    private Optional<LayerId> chosen = Optional.empty();
    private List<LayerId> arranged = List.of();

    LayerGroup(String title, Set<LayerId> layers, MapModel model, Symbols symbols) {
        this.model = model;
        this.layers = layers;
        head = new TreeRow(0, new VBox(), title);
        head.tick().setOnAction(event -> showAll(head.tick().isSelected()));
        head.foldable(below);
        layers.forEach(id -> rows.put(id, row(id, symbols)));
        getChildren().addAll(head, below);
        model.look().subscribe(this::follow);
    }

    Map<LayerId, TreeRow> rows() {
        return rows;
    }

    void number(LayerId layer, long count) {
        var row = rows.get(layer);
        if (row != null) {
            row.number(count);
        }
    }

    private TreeRow row(LayerId id, Symbols symbols) {
        var row = new TreeRow(1, swatch(id, symbols), id.title());
        var tick = row.tick();
        tick.setOnAction(_ -> LayerOrder.change(model, id, l -> l.visible(tick.isSelected())));
        row.setOnMouseClicked(event -> choose(id));
        return row;
    }

    private void choose(LayerId id) {
        chosen = chosen.filter(id::equals).isPresent() ? Optional.empty() : Optional.of(id);
        arrange(arranged);
        below.getChildren().stream()
                .filter(LayerControls.class::isInstance)
                .findFirst()
                .ifPresent(FocusScroll::show);
    }

    private void showAll(boolean visible) {
        var look = model.look().get();
        for (var id : layers) {
            look = look.with(look.layer(id).visible(visible));
        }
        model.look().set(look);
    }

    private void follow(MapStyle look) {
        var order = look.layers().stream().map(LayerSetting::id).filter(layers::contains).toList();
        if (!order.equals(arranged)) {
            arrange(order);
        }
        rows.forEach((id, row) -> row.tick().setSelected(look.layer(id).visible()));
        var visible = layers.stream().filter(id -> look.layer(id).visible()).count();
        head.tick().setSelected(visible == layers.size());
        head.tick().setIndeterminate(visible > 0 && visible < layers.size());
    }

    private void arrange(List<LayerId> order) {
        arranged = order;
        below.getChildren().clear();
        for (var id : order) {
            var row = rows.get(id);
            if (row != null) {
                row.choose(chosen.filter(id::equals).isPresent());
                below.getChildren().add(row);
            }
            if (chosen.filter(id::equals).isPresent()) {
                below.getChildren().add(new LayerControls(model, id, layers));
            }
        }
    }

    /// A small sample of what a layer looks like.
    private static Node swatch(LayerId layer, Symbols symbols) {
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
