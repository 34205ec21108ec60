package org.amnok.ui.release;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.record.Sighting;
import org.amnok.ui.look.Choice;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.ScriptFont;
import org.amnok.ui.look.Text;
import org.amnok.ui.project.SightingPart;
import org.amnok.words.Messages;

/// How exact places leave: all at one level, and which record asks for it, or each at its own.
final class GatePrecision extends VBox {
    /// Offered first where no record asks for any.
    private static final PrivacyLevel USUAL = PrivacyLevel.DISTRICT;

    private final GateModel model;
    private final GateWords words;
    private final RadioButton all = new RadioButton(Messages.text("gate.all_at_one_level"));
    private final RadioButton each = new RadioButton(Messages.text("gate.each_at_its_own_level"));
    private final Choice<PrivacyLevel> level =
            new Choice<>(List.of(), it -> Messages.text("gate.level", it.number(), it.label()));
    private final Label why = Text.wrapped("", "gate-why");
    private final Label meaning = Text.wrapped("", "gate-why");
    private final Button goTo = Fx.named("gate-go-coarsest", ScriptFont.follow(new Button()));
    private boolean filling;

    GatePrecision(GateModel model, GateWords words, GateView.Ways exits) {
        this.model = model;
        this.words = words;
        getStyleClass().add("gate-precision");
        var group = new ToggleGroup();
        all.setId("gate-all-at-one");
        each.setId("gate-each");
        level.setId("gate-level");
        List.of(all, each).forEach(radio -> prepare(radio, group));
        all.setOnAction(event -> model.choose(level.getValue()));
        each.setOnAction(event -> model.choose(PrivacyLevel.EXACT));
        level.setAccessibleText(Messages.text("gate.all_at_one_level"));
        level.setOnAction(
                event -> {
                    if (!filling) {
                        model.choose(level.getValue());
                    }
                });
        goTo.setOnAction(
                event -> coarsest().ifPresent(it -> exits.goTo(it.uuid(), SightingPart.PRIVACY)));
        getChildren()
                .addAll(
                        Text.label("gate.precision_of_places", "gate-head"),
                        new HBox(all, level),
                        why,
                        goTo,
                        each,
                        meaning);
        getChildren().get(1).getStyleClass().add("gate-one-level");
    }

    private static void prepare(RadioButton radio, ToggleGroup group) {
        ScriptFont.follow(radio);
        radio.setToggleGroup(group);
        radio.setWrapText(true);
        radio.setMinHeight(USE_PREF_SIZE);
    }

    /// The sighting whose level all have to take; empty when none asks for it alone.
    private Optional<Sighting> coarsest() {
        var least = model.least().get();
        var levels = model.look().get().levels();
        return least == PrivacyLevel.EXACT
                ? Optional.empty()
                : levels.first(least).filter(it -> levels.at(least) < levels.placed());
    }

    /// Shows what is chosen and what follows from it.
    void show() {
        filling = true;
        var least = model.least().get();
        var strictest = model.look().get().levels().strictest().coarser(PrivacyLevel.STREET);
        var shown = level.getValue();
        level.setValue(null); // a choice shows the words at the place that its value had before
        level.getItems()
                .setAll(
                        Arrays.stream(PrivacyLevel.values())
                                .filter(it -> it.compareTo(strictest) >= 0)
                                .toList());
        if (least != PrivacyLevel.EXACT) {
            level.setValue(least);
        } else if (shown == null || !level.getItems().contains(shown)) {
            level.setValue(strictest.coarser(USUAL));
        } else {
            level.setValue(shown);
        }
        all.setSelected(least != PrivacyLevel.EXACT);
        each.setSelected(least == PrivacyLevel.EXACT);
        why.setText(words.why());
        meaning.setText(words.eachAtItsOwn());
        var coarsest = coarsest();
        goTo.setText(coarsest.map(GateWords::goTo).orElse(""));
        Fx.show(goTo, coarsest.isPresent());
        filling = false;
    }
}
