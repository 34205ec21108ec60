package org.amnok.ui.layers;

import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Slider;
import javafx.scene.layout.VBox;
import org.amnok.map.LayerId;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Icon;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.ui.session.MapModel;
import org.amnok.words.Messages;

/// Opacity and order of the layer chosen in the tree.
final class LayerControls extends VBox {
    private final MapModel model;

    /// @param among the layers of its group, which it can be moved past
    LayerControls(MapModel model, LayerId layer, Set<LayerId> among) {
        this.model = model;
        getStyleClass().add("layer-controls");
        var up = arrow("up", -90, Messages.text("layers.draw_above_the_next_layer", layer.title()));
        var down =
                arrow("down", 90, Messages.text("layers.draw_below_the_next_layer", layer.title()));
        up.setOnAction(event -> move(layer, among, -1));
        down.setOnAction(event -> move(layer, among, 1));
        var opacity = Fx.whole(Text.of(Messages.text("layers.opacity"), "hint"));
        var row = Fx.row("row", opacity, opacity(layer), Text.spring(), up, down);
        getChildren().add(row);
    }

    private void move(LayerId layer, Set<LayerId> among, int step) {
        model.look().set(LayerOrder.moved(model.look().get(), layer, among, step));
    }

    private Slider opacity(LayerId layer) {
        var slider = new Slider(0, 1, LayerOrder.of(model.look().get(), layer).opacity());
        slider.setPrefWidth(96);
        slider.setAccessibleText(Messages.text("layers.opacity_of", layer.title()));
        slider.valueProperty()
                .subscribe(
                        (was, is) ->
                                model.look()
                                        .set(
                                                LayerOrder.opacity(
                                                        model.look().get(),
                                                        layer,
                                                        slider.getValue())));
        return slider;
    }

    private static Button arrow(String id, double degrees, String words) {
        var icon = new Icon("forward", 14);
        icon.setRotate(degrees);
        var button = Fx.styled(new Button("", icon), "small-tool");
        button.setId("layer-" + id);
        return Tooltips.explain(button, words);
    }
}
