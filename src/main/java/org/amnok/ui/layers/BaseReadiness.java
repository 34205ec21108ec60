package org.amnok.ui.layers;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amnok.domain.codelist.BaseKind;
import org.amnok.domain.record.BaseLayer;
import org.amnok.ui.look.Text;
import org.amnok.workspace.base.Readiness;
import org.amnok.workspace.base.Readiness.Stage;

/// Says that small copies of a large image, or streets of a street file, are being made, and lets
/// it be given up and begun.
final class BaseReadiness extends VBox {
    private final Label words = Text.wrapped("", "hint");
    private final ProgressBar bar = new ProgressBar();
    private final Button action = new Button();
    private final BaseKind kind;

    BaseReadiness(BaseLayerController controller, BaseLayer base, Readiness readiness) {
        kind = base.kind();
        bar.setId("base-progress");
        action.setMinWidth(USE_PREF_SIZE);
        bar.setAccessibleText(
                switch (kind) {
                    case OPENSTREETMAP -> "Making streets of " + base.title();
                    case FEATURES -> "Preparing " + base.title();
                    default -> "Making small copies of " + base.title();
                });
        action.getStyleClass().add("link");
        action.setId("base-overviews");
        action.setOnAction(
                event -> {
                    if (bar.isVisible()) {
                        controller.stopOverviews(base);
                    } else {
                        controller.startOverviews(base);
                    }
                });
        bar.managedProperty().bind(bar.visibleProperty());
        var row = new HBox(bar, action);
        row.getStyleClass().add("row");
        getChildren().addAll(words, row);
        managedProperty().bind(visibleProperty());
        show(readiness);
    }

    void show(Readiness readiness) {
        var making = readiness.stage() == Stage.MAKING;
        setVisible(readiness.stage() != Stage.READY);
        bar.setVisible(making);
        bar.setProgress(readiness.share());
        action.setText(making ? "Stop" : start());
        words.setText(
                making
                        ? making()
                        : readiness.failure().isEmpty() ? wanted() : readiness.failure() + ".");
    }

    private String start() {
        return switch (kind) {
            case OPENSTREETMAP -> "Make streets";
            case FEATURES -> "Prepare";
            default -> "Make small copies";
        };
    }

    private String making() {
        return switch (kind) {
            case OPENSTREETMAP ->
                    "Streets are being made of it once: some minutes for a large file.";
            case FEATURES -> "It is large and being prepared once, so that it is shown quickly.";
            default ->
                    "Small copies are being made once, so that it is shown quickly when zoomed"
                            + " out.";
        };
    }

    private String wanted() {
        return switch (kind) {
            case OPENSTREETMAP ->
                    "Nothing of it is drawn until streets are made of it: it is new or was changed,"
                            + " or the cache folder was cleared. The file is not changed.";
            case FEATURES ->
                    "It is large and not shown until it is prepared: it is new or was changed, or"
                            + " the cache folder was cleared. The file is not changed.";
            default ->
                    "Zoomed out it is slow or left out until small copies of it are made. The image"
                            + " is not changed.";
        };
    }
}
