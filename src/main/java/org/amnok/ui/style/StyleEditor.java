package org.amnok.ui.style;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.amnok.map.compose.StyleChoices.Aspect;
import org.amnok.map.styling.LayerStyling;
import org.amnok.map.styling.ScaleRange;
import org.amnok.ui.look.ChangeGuard;
import org.amnok.ui.look.Choice;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Icon;
import org.amnok.ui.look.Symbols;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.ui.session.MapModel;
import org.amnok.ui.session.Session;
import org.amnok.words.Messages;

/// The style of one layer, in the place of the list of layers. The map shows each change at once.
public final class StyleEditor extends BorderPane {
    private final StyleDraft draft;
    private final Button back = Fx.styled(new Button("", new Icon("back", 16)), "small-tool");
    private final Button designed = Fx.whole(new Button(Messages.text("style.designed_look")));

    /// @param files opens and saves styles of files; its background works out classes
    /// @param leave goes back to the list
    public StyleEditor(
            Session session,
            MapModel model,
            Symbols symbols,
            StyleController files,
            StyleSubject subject,
            Runnable leave) {
        draft = new StyleDraft(session, model, subject.layer());
        setId("style-editor");
        getStyleClass().add("style-editor");
        var choices = subject.choices();
        var form = Fx.column("form");
        if (choices.has(Aspect.COLOUR)) {
            var looks = new AppearanceSection(draft, subject, session, symbols, files.tasks());
            form.getChildren().add(withoutFile(looks));
        }
        if (!choices.attributes().isEmpty()) {
            form.getChildren().add(new FilterSection(draft, choices.attributes()));
        }
        if (choices.has(Aspect.LABELS)) {
            form.getChildren().add(withoutFile(new LabelsSection(draft, choices)));
        }
        form.getChildren().add(new ScalesSection(draft));
        form.getChildren().add(new FileSection(draft, files, subject));
        form.getChildren().getFirst().getStyleClass().add("first");
        var scroll = Fx.scrolling(form);
        setTop(head(subject.title(), leave));
        setCenter(scroll);
        Fx.onKey(this, KeyCode.ESCAPE, leave);
    }

    /// The style of a file leaves nothing to classes and labels.
    private Region withoutFile(Region section) {
        section.visibleProperty().bind(draft.styling().map(styling -> styling.file() == null));
        return Fx.collapsing(section);
    }

    private HBox head(String layerTitle, Runnable leave) {
        back.setId("style-back");
        back.setOnAction(event -> leave.run());
        Tooltips.of(back, "style.back_to_the_layers_esc");
        designed.getStyleClass().add("link");
        designed.setId("style-designed");
        designed.setOnAction(event -> draft.change(s -> LayerStyling.DESIGNED));
        designed.disableProperty().bind(draft.styling().map(LayerStyling::isDesigned));
        Tooltips.of(designed, "style.back_to_the_designed_look_undo");
        var title = Text.of(layerTitle, "pane-title");
        return Fx.row("pane-head", back, title, Text.spring(), designed);
    }

    /// Takes the focus.
    public void enter() {
        back.requestFocus();
    }

    /// Keeps what was changed.
    public void close() {
        draft.close();
    }

    /// From which scale to which the layer is drawn.
    private static final class ScalesSection extends VBox {
        private static final List<Double> SCALES =
                List.of(5e3, 1e4, 1.5e4, 2.5e4, 5e4, 7e4, 1e5, 2e5, 5e5, 7e5, 1e6, 2.5e6, 5e6);

        private final StyleDraft draft;
        private final Choice<Double> widest;
        private final Choice<Double> closest;
        private final ChangeGuard showing = new ChangeGuard();

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
            Tooltips.of(widest, "style.not_drawn_at_scales_wider_than");
            Tooltips.of(closest, "style.not_drawn_at_scales_closer_than");
            getChildren().addAll(Text.label("style.scales", "section-title"), row);
            draft.styling().subscribe(s -> showing.quietly(() -> fill(s.scales())));
            showing.onChange(widest.valueProperty(), _ -> changed());
            showing.onChange(closest.valueProperty(), _ -> changed());
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
            return Fx.growing(Text.titledSaying(Messages.text(name), choice));
        }

        private void fill(ScaleRange scales) {
            widest.setValue(scales.widest());
            closest.setValue(scales.closest());
        }

        /// A range that is empty would hide the layer for good: the other end gives way.
        private void changed() {
            var from = closest.getValue();
            var to = widest.getValue();
            var range = from < to ? new ScaleRange(from, to) : new ScaleRange(0, to);
            draft.change(s -> s.with(range));
        }
    }
}
