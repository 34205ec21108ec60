package org.amnok.ui.style;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.amnok.map.styling.ScaleRange;
import org.amnok.ui.look.Choice;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.words.Messages;

/// From which scale to which the layer is drawn.
final class ScalesSection extends VBox {
    private static final List<Double> SCALES =
            List.of(5e3, 1e4, 1.5e4, 2.5e4, 5e4, 7e4, 1e5, 2e5, 5e5, 7e5, 1e6, 2.5e6, 5e6);

    private final StyleDraft draft;
    private final Choice<Double> widest;
    private final Choice<Double> closest;
    private boolean filling;

    ScalesSection(StyleDraft draft) {
        this.draft = draft;
        getStyleClass().add("section");
        widest = Fx.named("style-widest", choice(Double.POSITIVE_INFINITY));
        closest = Fx.named("style-closest", choice(0));
        var row =
                Fx.row(
                        "look-controls",
                        field("style.zoomed_out_to", widest),
                        field("style.zoomed_in_to", closest));
        Tooltips.explain(widest, Messages.text("style.not_drawn_at_scales_wider_than"));
        Tooltips.explain(closest, Messages.text("style.not_drawn_at_scales_closer_than"));
        getChildren().addAll(Text.of(Messages.text("style.scales"), "section-title"), row);
        draft.styling().subscribe(s -> fill(s.scales()));
        widest.valueProperty().subscribe((was, is) -> changed());
        closest.valueProperty().subscribe((was, is) -> changed());
    }

    private static Choice<Double> choice(double none) {
        var all = Stream.concat(Stream.of(none), SCALES.stream()).toList();
        return new Choice<>(
                all,
                s ->
                        s == none
                                ? Messages.text("style.no_limit")
                                : String.format(Locale.ROOT, "1 : %,.0f", s));
    }

    private static Node field(String name, Choice<Double> choice) {
        choice.setPrefWidth(100);
        return Fx.growing(Text.labelled(Messages.text(name), choice));
    }

    private void fill(ScaleRange scales) {
        filling = true;
        widest.setValue(scales.widest());
        closest.setValue(scales.closest());
        filling = false;
    }

    /// A range that is empty would hide the layer for good: the other end gives way.
    private void changed() {
        if (filling) {
            return;
        }
        var from = closest.getValue();
        var to = widest.getValue();
        var range = from < to ? new ScaleRange(from, to) : new ScaleRange(0, to);
        draft.change(s -> s.with(range));
    }
}
