package org.amnok.ui.style;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amnok.map.styling.FileStyle;
import org.amnok.map.styling.LayerStyling;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.workspace.output.StyleSaving;
import org.jspecify.annotations.Nullable;

/// The style of another program by which the layer is drawn, with what of it is not drawn; and the
/// layer's own for other programs.
final class FileSection extends VBox {
    private static final int MOST_LINES = 12;

    private final StyleDraft draft;
    private final StyleController controller;
    private final StyleSubject subject;
    private final Label name = Text.wrapped("", "style-file");
    private final VBox missing = new VBox();
    private final Button leave = new Button("Without it");
    private final Label saved = Text.wrapped("", "hint");

    FileSection(StyleDraft draft, StyleController controller, StyleSubject subject) {
        this.draft = draft;
        this.controller = controller;
        this.subject = subject;
        getStyleClass().add("section");
        name.setId("style-file");
        missing.setId("style-not-drawn");
        leave.setId("style-leave");
        leave.setMinWidth(USE_PREF_SIZE);
        leave.setOnAction(event -> draft.change(styling -> styling.drawnBy(null)));
        Tooltips.explain(leave, "Draw the layer by its own classes and labels again");
        for (var part : new Node[] {name, missing, leave, saved}) {
            part.managedProperty().bind(part.visibleProperty());
        }
        saved.setVisible(false);
        getChildren()
                .addAll(
                        Text.of("Style of another program", "section-title"),
                        buttons(),
                        name,
                        missing,
                        leave,
                        saved);
        draft.styling().subscribe(styling -> show(styling.file()));
    }

    private HBox buttons() {
        var open = new Button("Open style…");
        open.setId("style-open");
        open.setMinWidth(USE_PREF_SIZE);
        open.setOnAction(event -> controller.open(subject.layer(), this::opened));
        Tooltips.explain(open, "Draw the layer by a style of QGIS or GeoServer: SLD or QML");
        var save = new Button("Save style…");
        save.setId("style-save");
        save.setMinWidth(USE_PREF_SIZE);
        save.setOnAction(event -> save());
        save.disableProperty().bind(draft.styling().map(this::cannotSave));
        Tooltips.explain(save, "Write the layer's style for other programs: SLD or QML");
        var row = subject.isOwn() ? new HBox(open) : new HBox(open, save);
        row.getStyleClass().add("look-controls");
        return row;
    }

    private boolean cannotSave(LayerStyling styling) {
        return subject.ofMap().noneMatch(layer -> StyleSaving.canSave(layer, styling));
    }

    private void opened(FileStyle style) {
        draft.change(styling -> styling.drawnBy(style));
        draft.flush();
    }

    private void save() {
        draft.flush();
        subject.ofMap()
                .forEach(
                        layer ->
                                controller.save(
                                        layer,
                                        file -> {
                                            saved.setText("Saved as " + file + ".");
                                            saved.setVisible(true);
                                        }));
    }

    private void show(@Nullable FileStyle file) {
        name.setVisible(file != null);
        leave.setVisible(file != null);
        missing.setVisible(file != null && !file.notDrawn().isEmpty());
        missing.getChildren().clear();
        if (file == null) {
            return;
        }
        name.setText("Drawn by " + file.name());
        var lines = file.notDrawn();
        if (!lines.isEmpty()) {
            missing.getChildren().add(Text.wrapped("Not drawn of it:", "hint"));
        }
        lines.stream()
                .limit(MOST_LINES)
                .map(line -> Text.wrapped("· " + line, "hint"))
                .forEach(missing.getChildren()::add);
        if (lines.size() > MOST_LINES) {
            var more = "and %d more".formatted(lines.size() - MOST_LINES);
            missing.getChildren().add(Text.wrapped(more, "hint"));
        }
    }
}
