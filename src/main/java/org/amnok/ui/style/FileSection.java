package org.amnok.ui.style;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amnok.map.styling.FileStyle;
import org.amnok.map.styling.LayerStyling;
import org.amnok.ui.look.Buttons;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.words.Messages;
import org.amnok.workspace.output.StyleSaving;
import org.jspecify.annotations.Nullable;

/// The style of another program by which the layer is drawn, with what of it is not drawn; and the
/// layer's own for other programs.
final class FileSection extends VBox {
    private static final int MOST_LINES = 12;

    private final StyleDraft draft;
    private final StyleController controller;
    private final StyleSubject subject;
    private final Label name = Fx.named("style-file", Text.wrapped("", "style-file"));
    private final VBox missing = Fx.named("style-not-drawn", new VBox());
    private final Button leave = Fx.whole(new Button(Messages.text("style.without_it")));
    private final Label saved = Text.wrapped("", "hint");

    FileSection(StyleDraft draft, StyleController controller, StyleSubject subject) {
        this.draft = draft;
        this.controller = controller;
        this.subject = subject;
        getStyleClass().add("section");
        leave.setId("style-leave");
        leave.setOnAction(event -> draft.change(styling -> styling.drawnBy(null)));
        Tooltips.of(leave, "style.draw_the_layer_by_its_own");
        for (var part : new Node[] {name, missing, leave, saved}) {
            Fx.collapsing(part);
        }
        saved.setVisible(false);
        getChildren()
                .addAll(
                        Text.label("style.style_of_another_program", "section-title"),
                        buttons(),
                        name,
                        missing,
                        leave,
                        saved);
        draft.styling().subscribe(styling -> show(styling.file()));
    }

    private HBox buttons() {
        Runnable opening = () -> controller.open(subject, this::opened);
        var open = Fx.whole(Buttons.named("style-open", "style.open_style", opening));
        Tooltips.of(open, "style.draw_the_layer_by_a_style");
        var save = Fx.whole(Buttons.named("style-save", "style.save_style", this::save));
        save.disableProperty().bind(draft.styling().map(this::cannotSave));
        Tooltips.of(save, "style.write_the_layers_style_for");
        return Fx.row("look-controls", open, save);
    }

    private boolean cannotSave(LayerStyling styling) {
        return !StyleSaving.canSave(subject.layer(), styling);
    }

    private void opened(FileStyle style) {
        draft.change(styling -> styling.drawnBy(style));
        draft.flush();
    }

    private void save() {
        draft.flush();
        controller.save(
                subject,
                file -> {
                    saved.setText(Messages.text("style.saved_as", file));
                    saved.setVisible(true);
                });
    }

    private void show(@Nullable FileStyle file) {
        name.setVisible(file != null);
        leave.setVisible(file != null);
        missing.setVisible(file != null && !file.notDrawn().isEmpty());
        missing.getChildren().clear();
        if (file == null) {
            return;
        }
        name.setText(Messages.text("style.drawn_by", file.name()));
        var lines = file.notDrawn();
        if (!lines.isEmpty()) {
            missing.getChildren().add(Text.paragraph("style.not_drawn_of_it", "hint"));
        }
        lines.stream()
                .limit(MOST_LINES)
                .map(line -> Text.wrapped("· " + line, "hint"))
                .forEach(missing.getChildren()::add);
        if (lines.size() > MOST_LINES) {
            var more = Messages.text("strip.and_more", lines.size() - MOST_LINES);
            missing.getChildren().add(Text.wrapped(more, "hint"));
        }
    }
}
