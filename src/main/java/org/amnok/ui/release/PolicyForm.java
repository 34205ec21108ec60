package org.amnok.ui.release;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.amnok.domain.codelist.Grading.Credibility;
import org.amnok.domain.codelist.Grading.Reliability;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.codelist.Provenance;
import org.amnok.domain.codelist.ReleaseField;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.record.ReleasePolicy;
import org.amnok.ui.look.Choice;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.ScriptFont;
import org.amnok.ui.look.Text;
import org.amnok.words.Messages;

/// A policy of the project's own: begun from another one, and changed.
public final class PolicyForm extends VBox {
    private static final double HEIGHT = 520;

    private final Choice<ReleasePolicy> base;
    private final TextField name = Fx.named("policy-name", ScriptFont.follow(new TextField()));
    private final Map<SightingStatus, CheckBox> statuses = new EnumMap<>(SightingStatus.class);
    private final Choice<Optional<Reliability>> reliability =
            optional(Reliability.values(), Enum::name, Messages.text("gate.need_not_be_graded"));
    private final Choice<Optional<Credibility>> credibility =
            optional(
                    Credibility.values(),
                    each -> Integer.toString(each.number()),
                    Messages.text("gate.need_not_be_graded"));
    private final Map<Provenance, Choice<PrivacyLevel>> least = new LinkedHashMap<>();
    private final Map<ReleaseField, Choice<Optional<PrivacyLevel>>> upTo = new LinkedHashMap<>();

    /// @param policies to begin from; those of the project are changed when the name stays
    public PolicyForm(List<ReleasePolicy> policies) {
        getStyleClass().add("dialog-form");
        base = new Choice<>(policies, ReleasePolicy::name);
        base.setId("policy-base");
        name.setPromptText(Messages.text("gate.name_of_the_policy"));
        var rows = new ScrollPane(new VBox(8, grades(), levels(), fields()));
        rows.setFitToWidth(true);
        rows.setPrefHeight(HEIGHT);
        getChildren()
                .addAll(
                        Text.titled("gate.begin_from", base),
                        Text.titled("common.name", name),
                        rows);
        base.valueProperty().subscribe(this::fill);
        base.setValue(policies.getFirst());
    }

    private Node grades() {
        var boxes = new FlowPane(12, 6);
        for (var status : SightingStatus.values()) {
            if (status != SightingStatus.RETRACTED) {
                var box = new CheckBox(Messages.capital(status.label()));
                box.setId("policy-" + status.code());
                statuses.put(status, box);
                boxes.getChildren().add(box);
            }
        }
        var grid = new GridPane(12, 6);
        grid.addRow(
                0,
                label(Messages.text("gate.source_reliability_at_worst"), reliability),
                reliability);
        grid.addRow(
                1,
                label(Messages.text("gate.information_credibility_at"), credibility),
                credibility);
        return new VBox(6, Text.label("gate.leaves_when_it_is", "gate-head"), boxes, grid);
    }

    private Node levels() {
        var grid = new GridPane(12, 6);
        for (var provenance : Provenance.values()) {
            var choice = new Choice<>(List.of(PrivacyLevel.values()), PolicyForm::words);
            least.put(provenance, choice);
            grid.addRow(least.size(), label(provenance.label(), choice), choice);
        }
        return new VBox(6, Text.label("gate.places_are_at_least_as_coarse", "gate-head"), grid);
    }

    private Node fields() {
        var grid = new GridPane(12, 6);
        for (var field : ReleaseField.values()) {
            var levels =
                    field.showsPlace()
                            ? new PrivacyLevel[] {PrivacyLevel.EXACT}
                            : PrivacyLevel.values();
            var choice =
                    optional(
                            levels,
                            each -> Messages.text("gate.leaves_up_to", words(each)),
                            Messages.text("gate.stays_here"));
            upTo.put(field, choice);
            grid.addRow(upTo.size(), label(field.label(), choice), choice);
        }
        return new VBox(6, Text.label("gate.fields", "gate-head"), grid);
    }

    private void fill(ReleasePolicy from) {
        if (from == null) {
            return;
        }
        name.setText(ReleasePolicy.GIVEN.contains(from) ? "" : from.name());
        statuses.forEach((status, box) -> box.setSelected(from.statuses().contains(status)));
        reliability.setValue(Optional.ofNullable(from.worstReliability()));
        credibility.setValue(Optional.ofNullable(from.worstCredibility()));
        least.forEach(
                (provenance, choice) ->
                        choice.setValue(from.least().getOrDefault(provenance, PrivacyLevel.EXACT)));
        upTo.forEach(
                (field, choice) -> choice.setValue(Optional.ofNullable(from.upTo().get(field))));
    }

    /// The policy as it was made; that of the project which it began from when the name is the
    /// same.
    ///
    /// @throws org.amnok.domain.ProblemException when it has no name
    public ReleasePolicy policy() {
        var allowed = EnumSet.noneOf(SightingStatus.class);
        statuses.forEach(
                (status, box) -> {
                    if (box.isSelected()) {
                        allowed.add(status);
                    }
                });
        var coarse = new EnumMap<Provenance, PrivacyLevel>(Provenance.class);
        least.forEach((provenance, choice) -> coarse.put(provenance, choice.getValue()));
        var leaving = new EnumMap<ReleaseField, PrivacyLevel>(ReleaseField.class);
        upTo.forEach(
                (field, choice) -> choice.getValue().ifPresent(level -> leaving.put(field, level)));
        return new ReleasePolicy(
                replaced().map(ReleasePolicy::uuid).orElseGet(UUID::randomUUID),
                name.getText(),
                allowed,
                reliability.getValue().orElse(null),
                credibility.getValue().orElse(null),
                coarse,
                leaving);
    }

    /// The project's policy that this one takes the place of; empty when it is a new one.
    public Optional<ReleasePolicy> replaced() {
        return base.getItems().stream()
                .filter(each -> !ReleasePolicy.GIVEN.contains(each))
                .filter(each -> each.name().equalsIgnoreCase(name.getText().strip()))
                .findFirst();
    }

    private static <T> Choice<Optional<T>> optional(
            T[] values, Function<T, String> words, String none) {
        var all = Choice.orNone(List.of(values));
        return new Choice<>(all, each -> each.map(words).orElse(none));
    }

    private static String words(PrivacyLevel level) {
        return level.number() + " " + level.label();
    }

    private static Label label(String words, Node control) {
        var label = new Label(Messages.capital(words));
        label.setLabelFor(control);
        control.setAccessibleText(label.getText());
        return label;
    }
}
