package org.amnok.ui.layers;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amnok.domain.Coded;
import org.amnok.domain.River;
import org.amnok.domain.codelist.BaseKind;
import org.amnok.domain.record.BaseLayer;
import org.amnok.ui.look.Buttons;
import org.amnok.ui.look.Choice;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.TypedField;
import org.amnok.words.Messages;
import org.amnok.workspace.base.BaseState;
import org.amnok.workspace.base.Readiness;
import org.amnok.workspace.base.Readiness.Stage;
import org.jspecify.annotations.Nullable;

/// What can be done with the base layer chosen in the tree. Each change is one undo.
final class BaseControls extends VBox {
    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");

    private final BaseLayerController controller;
    private final BaseLayer base;
    private final TextField attribution = Fx.named("base-attribution", new TextField());
    private final BaseReadiness readiness;
    private final FlowPane links;
    private final BooleanProperty unfolded = new SimpleBooleanProperty();

    /// @param state null while it is not known
    /// @param showsColours whether the choices for colours are unfolded
    BaseControls(
            BaseLayerController controller,
            BaseLayer base,
            @Nullable BaseState state,
            boolean showsColours) {
        this.controller = controller;
        this.base = base;
        readiness =
                new BaseReadiness(
                        controller, base, state == null ? Readiness.READY : state.readiness());
        unfolded.set(showsColours);
        getStyleClass().addAll("layer-controls", "base-controls");
        if (state != null && state.problem() != null) {
            getChildren().add(warning(Messages.sentence(state.problem().what())));
        } else if (state != null) {
            getChildren().add(Text.wrapped(state.description(), "hint"));
            getChildren().add(readiness);
            if (base.kind() == BaseKind.OPENSTREETMAP && !controller.isReadOnly()) {
                getChildren().add(groundChoice(controller, base));
            }
            if (base.kind() != BaseKind.FEATURES) {
                getChildren().add(end());
            }
            if (!state.loss().isNone()) {
                getChildren().add(warning(Messages.sentence(state.loss().words())));
            }
        }
        if (!controller.isReadOnly()) {
            getChildren().addAll(shine(), attribution());
        }
        links = links(state);
        getChildren().add(links);
        if (state != null && !controller.isReadOnly() && BaseColours.isUseful(state.facts())) {
            var colours = Fx.collapsing(new BaseColours(controller, base, state.facts()));
            colours.visibleProperty().bind(unfolded);
            getChildren().add(colours);
        }
    }

    /// Shows how far its small copies are.
    void progress(Readiness now) {
        readiness.show(now);
    }

    boolean showsColours() {
        return unfolded.get();
    }

    /// Tells apart what is not there from what the file does not reach.
    private Node end() {
        var words = Fx.collapsing(Text.paragraph("layers.it_ends_within_the_view_nothing", "hint"));
        words.setId("base-end");
        words.visibleProperty().bind(controller.endsInView(base));
        return words;
    }

    private static Node warning(String words) {
        var text = Text.wrapped(words, "hint");
        text.pseudoClassStateChanged(WARNING, true);
        return text;
    }

    /// Asks for what most licences ask for.
    void askAttribution() {
        if (base.attribution().isEmpty()) {
            attribution.requestFocus();
        }
    }

    private HBox shine() {
        var words = Fx.whole(Text.label("layers.opacity", "hint"));
        var above = Messages.text("layers.draw_above_the_next_base_layer");
        var below = Messages.text("layers.draw_below_the_next_base_layer");
        var up = LayerControls.arrow("base-up", -90, above, () -> controller.move(base, -1));
        var down = LayerControls.arrow("base-down", 90, below, () -> controller.move(base, 1));
        return Fx.row("row", words, opacity(), Text.spring(), up, down);
    }

    /// A drag is one change, done when the knob is let go.
    private Slider opacity() {
        var slider = Fx.named("base-opacity", new Slider(0, 1, base.opacity()));
        slider.setPrefWidth(96);
        slider.setAccessibleText(Messages.text("layers.opacity_of", base.title()));
        slider.valueChangingProperty()
                .subscribe((was, is) -> keep(slider, slider.isValueChanging()));
        slider.valueProperty().subscribe((was, is) -> keep(slider, slider.isValueChanging()));
        return slider;
    }

    private void keep(Slider slider, boolean isChanging) {
        if (!isChanging) {
            var share = Math.round(slider.getValue() * 100) / 100.0;
            controller.change(base, base.opacity(share), "opacity of base layer");
        }
    }

    private TypedField attribution() {
        attribution.setPromptText(Messages.text("layers.who_made_it_as_its_licence"));
        var field =
                TypedField.of(
                        Messages.text("layers.attribution_printed_on_the_map"),
                        attribution,
                        words ->
                                controller.change(
                                        base, base.attributed(words), "attribution of base layer"));
        field.show(base.attribution(), true);
        return field;
    }

    /// Adds a way to the layer's style.
    void offerStyle(Runnable open) {
        links.getChildren().add(1, link("style-base", "layers.style", open));
    }

    private FlowPane links(@Nullable BaseState state) {
        var row = new FlowPane(); // four do not fit beside each other in a narrow pane
        var links = row.getChildren();
        if (state != null && state.isBroken()) {
            links.add(link("find-base", "layers.find_it_again", () -> controller.findAgain(base)));
        } else {
            links.add(link("zoom-base", "layers.zoom_to", () -> controller.zoomTo(base)));
            if (base.kind() == BaseKind.FEATURES) {
                links.add(link("table-base", "layers.table", () -> controller.showTable(base)));
            }
        }
        if (!controller.isReadOnly()) {
            if (state != null && BaseColours.isUseful(state.facts())) {
                links.add(
                        link(
                                "base-colours",
                                "layers.colours",
                                () -> unfolded.set(!unfolded.get())));
            }
            links.add(link("remove-base", "common.remove", () -> controller.remove(base)));
        }
        return row;
    }

    private static Button link(String id, String key, Runnable action) {
        return Buttons.named(id, key, action, "link");
    }

    /// Of which ground of an OpenStreetMap file streets are made: all of it, or what lies along a
    /// river. Each change is one undo.
    private static Choice<String> groundChoice(BaseLayerController controller, BaseLayer base) {
        var choice =
                Fx.named("base-ground", new Choice<>(groundParts(base), BaseControls::groundWords));
        choice.setAccessibleText(Messages.text("layers.ground_of_which_streets_are"));
        choice.setValue(base.table());
        choice.valueProperty()
                .subscribe(
                        (was, is) ->
                                controller.change(base, base.ofTable(is), "ground of base layer"));
        return choice;
    }

    private static List<String> groundParts(BaseLayer base) {
        var parts = new ArrayList<>(List.of("", River.YALU.code(), River.TUMEN.code()));
        if (!parts.contains(base.table())) {
            parts.add(base.table());
        }
        return parts;
    }

    private static String groundWords(String part) {
        return part.isEmpty()
                ? Messages.text("layers.all_of_the_file")
                : Coded.find(River.values(), part)
                        .map(river -> Messages.text("common.25_km_on_both_sides_of", river.label()))
                        .orElse(Messages.text("layers.box", part));
    }

    /// Says that small copies of a large image, or streets of a street file, are being made, and
    /// lets it be given up and begun.
    private static final class BaseReadiness extends VBox {
        private final Label words = Text.wrapped("", "hint");
        private final ProgressBar bar = Fx.named("base-progress", Fx.collapsing(new ProgressBar()));
        private final Button action = Fx.named("base-overviews", Fx.styled(new Button(), "link"));
        private final BaseKind kind;

        BaseReadiness(BaseLayerController controller, BaseLayer base, Readiness readiness) {
            kind = base.kind();
            action.setMinWidth(USE_PREF_SIZE);
            bar.setAccessibleText(
                    switch (kind) {
                        case OPENSTREETMAP ->
                                Messages.text("common.preparing_the_streets_of", base.title());
                        case FEATURES -> Messages.text("common.preparing", base.title());
                        default -> Messages.text("common.making_overviews_of", base.title());
                    });
            action.setOnAction(
                    event -> {
                        if (bar.isVisible()) {
                            controller.stopOverviews(base);
                        } else {
                            controller.startOverviews(base);
                        }
                    });
            var row = Fx.row("row", bar, action);
            getChildren().addAll(words, row);
            managedProperty().bind(visibleProperty());
            show(readiness);
        }

        void show(Readiness readiness) {
            var making = readiness.stage() == Stage.MAKING;
            setVisible(readiness.stage() != Stage.READY);
            bar.setVisible(making);
            bar.setProgress(readiness.share());
            action.setText(making ? Messages.text("layers.stop") : start());
            words.setText(
                    making
                            ? making()
                            : readiness.failure().isEmpty()
                                    ? wanted()
                                    : Messages.sentence(readiness.failure()));
        }

        private String start() {
            return switch (kind) {
                case OPENSTREETMAP -> Messages.text("layers.make_streets");
                case FEATURES -> Messages.text("layers.prepare");
                default -> Messages.text("layers.make_small_copies");
            };
        }

        private String making() {
            return switch (kind) {
                case OPENSTREETMAP -> Messages.text("layers.streets_are_being_made_of_it");
                case FEATURES -> Messages.text("layers.it_is_large_and_being_prepared");
                default -> Messages.text("layers.small_copies_are_being_made");
            };
        }

        private String wanted() {
            return switch (kind) {
                case OPENSTREETMAP -> Messages.text("layers.nothing_of_it_is_drawn_until");
                case FEATURES -> Messages.text("layers.it_is_large_and_not_shown");
                default -> Messages.text("layers.zoomed_out_it_is_slow_or");
            };
        }
    }
}
