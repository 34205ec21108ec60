package org.amnok.ui.layers;

import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Slider;
import javafx.scene.layout.VBox;
import org.amnok.map.LayerId;
import org.amnok.ui.look.Buttons;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.ui.session.MapModel;
import org.amnok.words.Messages;

/// Opacity and order of the layer chosen in the tree.
final class LayerControls extends VBox {
    private final MapModel model;

    /// @param among the layers of its group, which it can be moved past
    LayerControls(MapModel model, LayerId layer, Set<LayerId> among) {
        this.model = model;
        getStyleClass().add("layer-controls");
        var above = Messages.text("layers.draw_above_the_next_layer", layer.title());
        var below = Messages.text("layers.draw_below_the_next_layer", layer.title());
        var up = arrow("layer-up", -90, above, () -> move(layer, among, -1));
        var down = arrow("layer-down", 90, below, () -> move(layer, among, 1));
        var opacity = Fx.whole(Text.label("layers.opacity", "hint"));
        var row = Fx.row("row", opacity, opacity(layer), Text.spring(), up, down);
        getChildren().add(row);
    }

    private void move(LayerId layer, Set<LayerId> among, int step) {
        model.look().set(LayerOrder.moved(model.look().get(), layer, among, step));
    }

    private Slider opacity(LayerId layer) {
        var slider = new Slider(0, 1, model.look().get().layer(layer).opacity());
        slider.setPrefWidth(96);
        slider.setAccessibleText(Messages.text("layers.opacity_of", layer.title()));
        slider.valueProperty()
                .subscribe(
                        (_, _) ->
                                LayerOrder.change(model, layer, l -> l.opacity(slider.getValue())));
        return slider;
    }

    /// Moves a layer past its neighbour.
    ///
    /// @param degrees by which the arrow is turned from the right
    static Button arrow(String id, double degrees, String words, Runnable act) {
        var button = Fx.named(id, Buttons.toolSaying("forward", 14, words, act));
        button.getGraphic().setRotate(degrees);
        return button;
    }
}
