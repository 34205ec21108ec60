package org.amnok.ui.style;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ColorPicker;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.amnok.map.compose.StyleChoices.Aspect;
import org.amnok.map.styling.Colour;
import org.amnok.map.styling.SymbolAppearance;
import org.amnok.ui.look.Choice;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Icon;
import org.amnok.ui.look.Symbols;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// One look: its title, symbol, colour and size; whatever the layer can have of these. The first of
/// several says above its fields what they are.
final class AppearanceRow extends VBox {
    private static final double SYMBOL = 18;
    private static final List<Double> SIZES = List.of(0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0);

    private final Consumer<SymbolAppearance> changed;
    private final String title;
    private final boolean isFirst;
    private SymbolAppearance look;

    AppearanceRow(
            StyleSubject subject,
            String title,
            SymbolAppearance look,
            Symbols symbols,
            boolean isFirst,
            Consumer<SymbolAppearance> changed) {
        this.title = title;
        this.isFirst = isFirst;
        this.look = look;
        this.changed = changed;
        getStyleClass().add("look-row");
        var row = Fx.row("look-controls");
        var choices = subject.choices();
        if (choices.has(Aspect.SYMBOL)) {
            row.getChildren().add(symbol(subject, symbols));
        }
        if (choices.has(Aspect.COLOUR)) {
            row.getChildren().addAll(colour());
        }
        if (choices.has(Aspect.SIZE)) {
            row.getChildren().add(size());
        }
        if (!title.isEmpty()) {
            getChildren().add(Text.of(title, "look-title"));
        }
        getChildren().add(row);
    }

    private void change(SymbolAppearance next) {
        look = next;
        changed.accept(next);
    }

    private Node named(Node control, String what) {
        var name = title.isEmpty() ? what : Messages.text("common.of", what, title);
        var field = isFirst ? Text.titledSaying(what, control) : control;
        Tooltips.saying(control, name);
        return field;
    }

    private Node symbol(StyleSubject subject, Symbols symbols) {
        var choice =
                new Choice<>(
                        Choice.orNone(subject.symbols()),
                        name ->
                                name.map(AppearanceRow::words)
                                        .orElse(
                                                title.isEmpty()
                                                        ? Messages.text("style.as_designed")
                                                        : "–"),
                        name -> name.<Node>map(n -> symbols.symbol(n, SYMBOL)).orElse(null));
        choice.setValue(Optional.ofNullable(look.symbol()));
        choice.setPrefWidth(104);
        choice.valueProperty().subscribe((was, is) -> change(look.shaped(is.orElse(null))));
        return Fx.growing(named(choice, Messages.text("common.symbol")));
    }

    private static String words(String symbol) {
        var bare = symbol.substring(symbol.indexOf('-') + 1).replace('_', ' ');
        return Messages.capital(bare);
    }

    private List<Node> colour() {
        var picker = Fx.styled(new ColorPicker(fx(look.colour())), "button", "colour-picker");
        picker.setAccessibleRole(AccessibleRole.COMBO_BOX);
        var designed = Fx.styled(new Button("", new Icon("close", 12)), "small-tool");
        designed.setVisible(look.colour() != null);
        designed.managedProperty().bind(designed.visibleProperty());
        picker.valueProperty()
                .subscribe(
                        (was, is) -> {
                            if (is.getOpacity() > 0) {
                                designed.setVisible(true);
                                change(look.coloured(colour(is)));
                            }
                        });
        designed.setOnAction(
                event -> {
                    designed.setVisible(false);
                    picker.setValue(Color.TRANSPARENT);
                    change(look.coloured(null));
                });
        return List.of(
                named(picker, Messages.text("style.colour")),
                Tooltips.of(designed, "style.designed_colour"));
    }

    private static Color fx(@Nullable Colour colour) {
        return colour == null ? Color.TRANSPARENT : Color.web(colour.hex());
    }

    private static Colour colour(Color fx) {
        return new Colour(
                (int) Math.round(fx.getRed() * 255) << 16
                        | (int) Math.round(fx.getGreen() * 255) << 8
                        | (int) Math.round(fx.getBlue() * 255));
    }

    private Node size() {
        var sizes = Stream.concat(SIZES.stream(), Stream.of(look.size())).distinct().sorted();
        var choice = new Choice<>(sizes.toList(), s -> Math.round(s * 100) + " %");
        choice.setValue(look.size());
        choice.setMinWidth(76);
        choice.setPrefWidth(76);
        choice.valueProperty().subscribe((was, is) -> change(look.sized(is)));
        return named(choice, Messages.text("common.size"));
    }
}
