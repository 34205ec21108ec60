package org.amnok.ui.layers;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.amnok.domain.codelist.BaseKind;
import org.amnok.domain.record.BaseLayer;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.words.Messages;
import org.amnok.workspace.base.Readiness;
import org.amnok.workspace.base.Readiness.Stage;

/// Says that small copies of a large image, or streets of a street file, are being made, and lets
/// it be given up and begun.
final class BaseReadiness extends VBox {
    private final Label words = Text.wrapped("", "hint");
    private final ProgressBar bar = Fx.collapsing(new ProgressBar());
    private final Button action = Fx.styled(new Button(), "link");
    private final BaseKind kind;

    BaseReadiness(BaseLayerController controller, BaseLayer base, Readiness readiness) {
        kind = base.kind();
        bar.setId("base-progress");
        action.setMinWidth(USE_PREF_SIZE);
        bar.setAccessibleText(
                switch (kind) {
                    case OPENSTREETMAP ->
                            Messages.text("common.preparing_the_streets_of", base.title());
                    case FEATURES -> Messages.text("common.preparing", base.title());
                    default -> Messages.text("common.making_overviews_of", base.title());
                });
        action.setId("base-overviews");
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
