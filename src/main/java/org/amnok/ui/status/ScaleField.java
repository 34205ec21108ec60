package org.amnok.ui.status;

import java.util.OptionalDouble;
import javafx.scene.control.TextField;
import org.amnok.ui.look.Tooltips;
import org.amnok.ui.session.MapModel;
import org.amnok.ui.session.Zoom;

/// The map's scale; another can be typed.
final class ScaleField extends TextField {
    private final MapModel model;

    ScaleField(MapModel model) {
        this.model = model;
        getStyleClass().add("status-field");
        setId("scale");
        setPrefColumnCount(8);
        Tooltips.of(this, "status.scale_click_and_type_for");
        setOnAction(event -> go());
        focusedProperty().subscribe((was, is) -> show());
        model.viewport().subscribe(v -> show());
    }

    private void go() {
        var typed = denominator(getText());
        if (typed.isPresent()) {
            var denominator = Zoom.denominator(typed.getAsDouble());
            model.show(model.viewport().get().atScale(denominator));
        }
        show();
        selectAll();
    }

    private void show() {
        setText(Zoom.words(model.viewport().get().scaleDenominator()));
    }

    /// Reads a scale; empty when it is none.
    static OptionalDouble denominator(String words) {
        var read = Zoom.readDenominator(words);
        return read.orElse(0) > 0 ? read : OptionalDouble.empty();
    }
}
