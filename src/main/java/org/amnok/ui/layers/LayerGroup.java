package org.amnok.ui.layers;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.layout.VBox;
import org.amnok.map.LayerId;
import org.amnok.map.styling.LayerSetting;
import org.amnok.map.styling.MapStyle;
import org.amnok.ui.look.FocusScroll;
import org.amnok.ui.look.Symbols;
import org.amnok.ui.session.MapModel;

/// Layers that belong together, under one heading, in the order in which they are drawn. A click on
/// a layer shows its opacity and order.
final class LayerGroup extends VBox {
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
        var fold = head.foldable();
        below.visibleProperty().bind(fold.selectedProperty());
        below.managedProperty().bind(fold.selectedProperty());
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
        var row = new TreeRow(1, Swatch.of(id, symbols), id.title());
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
}
