package org.amnok.ui.layers;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.amnok.domain.record.BaseLayer;
import org.amnok.domain.record.BaseOptions;
import org.amnok.domain.record.BaseOptions.Stretch;
import org.amnok.domain.record.ReliefOptions;
import org.amnok.domain.wording.BaseOptionText;
import org.amnok.ui.look.Choice;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.TypedField;
import org.amnok.words.Messages;
import org.amnok.workspace.base.BaseFacts;

/// How the numbers of an image become colours. The map follows each change at once; each is one
/// undo.
final class BaseColours extends VBox {
    private static final String LABEL = "colours of base layer";

    private final BaseLayerController controller;
    private final BaseLayer base;
    private final BaseFacts facts;

    BaseColours(BaseLayerController controller, BaseLayer base, BaseFacts facts) {
        this.controller = controller;
        this.base = base;
        this.facts = facts;
        getStyleClass().add("base-colours");
        if (facts.bands() > 0) {
            getChildren().add(Text.titled("layers.brightness", stretches()));
            if (base.options().range() != null) {
                getChildren().add(range());
            }
        }
        if (facts.isRelief()) {
            getChildren().addAll(reliefChoices());
        }
        if (facts.bands() > 0) {
            var row = Fx.row("row", bands(), noData());
            row.getChildren().forEach(each -> HBox.setHgrow(each, Priority.ALWAYS));
            getChildren().add(row);
        }
    }

    /// False when there is nothing to choose.
    static boolean isUseful(BaseFacts facts) {
        return facts.bands() > 0 || facts.isRelief();
    }

    private Choice<Stretch> stretches() {
        var choice =
                new Choice<>(
                        List.of(Stretch.values()), each -> Messages.word("layers.stretch", each));
        choice.setId("base-stretch");
        choice.setValue(base.options().stretch());
        choice.valueProperty().subscribe((was, is) -> stretch(is));
        return choice;
    }

    private void stretch(Stretch stretch) {
        if (stretch == Stretch.RANGE) {
            var shown = facts.range().orElse(new BaseOptions.Range(0, 255));
            change(base.options().between(shown.dark(), shown.bright()));
        } else if (stretch == Stretch.RELIEF) {
            change(base.options().relieved(ReliefOptions.DESIGNED));
        } else {
            change(base.options().stretched(stretch));
        }
    }

    private void change(BaseOptions options) {
        controller.change(base, base.with(options), LABEL);
    }

    private List<CheckBox> reliefChoices() {
        var drawn = base.options().relief();
        var now = drawn == null ? ReliefOptions.DESIGNED : drawn;
        return List.of(
                choice(
                        "base-shade",
                        Messages.text("layers.shade_of_slopes"),
                        now.shade(),
                        now::shaded),
                choice(
                        "base-tints",
                        Messages.text("layers.tints_of_heights"),
                        now.tints(),
                        now::tinted),
                choice(
                        "base-contours",
                        Messages.text("layers.contours"),
                        now.contours(),
                        now::contoured));
    }

    private CheckBox choice(
            String id, String words, boolean isOn, Function<Boolean, ReliefOptions> changed) {
        var box = Fx.named(id, new CheckBox(words));
        box.setSelected(isOn);
        box.setOnAction(event -> change(base.options().relieved(changed.apply(box.isSelected()))));
        return box;
    }

    private TypedField range() {
        var input = input("base-range", "200..3000");
        var field =
                new TypedField(
                        Messages.text("layers.dark_bright"),
                        input,
                        words -> {
                            var changed = BaseOptionText.stretched(base.options(), words);
                            changed.filter(o -> o.range() != null).ifPresent(this::change);
                            return changed.filter(o -> o.range() != null).isPresent()
                                    ? Optional.empty()
                                    : Optional.of(
                                            Messages.text("layers.type_two_different_values_as"));
                        });
        field.show(BaseOptionText.stretch(base.options()), true);
        return field;
    }

    private TypedField bands() {
        var input = input("base-bands", "automatic");
        var field =
                new TypedField(
                        Messages.text("layers.bands_of", facts.bands()), input, this::keepBands);
        field.show(BaseOptionText.bands(base.options()), true);
        return field;
    }

    private Optional<String> keepBands(String words) {
        var bands = BaseOptionText.typedBands(words);
        if (bands.isEmpty()) {
            return Optional.of(Messages.text("layers.type_one_band_or_three_for"));
        }
        if (bands.get().stream().anyMatch(band -> band > facts.bands())) {
            return Optional.of(Messages.text("layers.it_has_bands", facts.bands()));
        }
        change(base.options().showing(bands.get()));
        return Optional.empty();
    }

    private TypedField noData() {
        var input = input("base-no-data", "automatic");
        var field = new TypedField(Messages.text("layers.no_data_value"), input, this::keepNoData);
        var value = base.options().noDataValue();
        field.show(value == null ? "" : BaseOptionText.number(value), true);
        return field;
    }

    private Optional<String> keepNoData(String words) {
        var value = BaseOptionText.noData(words);
        if (value.isEmpty() && !words.isBlank()) {
            return Optional.of(Messages.text("layers.type_a_number_as_9999"));
        }
        change(base.options().withNoData(value.orElse(null)));
        return Optional.empty();
    }

    private static TextField input(String id, String prompt) {
        var input = Fx.field(id, prompt);
        input.setPrefColumnCount(7);
        return input;
    }
}
