package org.amnok.ui.status;

import java.util.Locale;
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
        setText(words(model.viewport().get().scaleDenominator()));
    }

    /// "1 : 50,000".
    static String words(double denominator) {
        return String.format(Locale.ROOT, "1 : %,d", rounded(denominator));
    }

    private static long rounded(double denominator) {
        return denominator < 10_000 ? Math.round(denominator) : Math.round(denominator / 100) * 100;
    }

    /// Reads "1 : 50,000", "1:50000", "50000" or "50 000"; empty when it is not a scale.
    static OptionalDouble denominator(String words) {
        var digits = words.replaceFirst("^\\s*1\\s*[:/]", "").replaceAll("[\\s,.'’]", "");
        return digits.matches("[0-9]{1,9}") && Double.parseDouble(digits) > 0
                ? OptionalDouble.of(Double.parseDouble(digits))
                : OptionalDouble.empty();
    }
}
