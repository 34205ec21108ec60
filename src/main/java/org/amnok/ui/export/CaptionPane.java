package org.amnok.ui.export;

import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amnok.layout.caption.Caption;
import org.amnok.ui.look.Buttons;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.ScriptFont;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.TextLines;
import org.amnok.words.Messages;
import org.amnok.workspace.output.PictureExtras;
import org.amnok.workspace.output.PictureExtras.Extra;

/// The caption and the alternative text of an output: written by the program, changed by hand where
/// a person likes, copied with one click.
final class CaptionPane extends VBox {

    private final TextArea text = area("caption-text", 4);
    private final TextArea alternative = area("caption-alternative", 2);
    private final Label length = Text.of("", "hint");
    private final CheckBox file = new CheckBox(Messages.text("export.write_both_to_a_text_file"));
    private Caption generated = Caption.NONE;
    private Consumer<String> copied = words -> {};

    public CaptionPane() {
        getStyleClass().add("dialog-form");
        file.setId("caption-file");
        alternative.textProperty().subscribe(this::measure);
        getChildren()
                .addAll(
                        field(Messages.text("common.caption"), text, "copy-caption"),
                        field(
                                Messages.text("common.alternative_text"),
                                alternative,
                                "copy-alternative"),
                        length,
                        file);
    }

    /// @param others get words that shall leave by the clipboard
    public void onCopy(Consumer<String> others) {
        copied = others;
    }

    /// Shows a caption that the program wrote, where nobody has changed the one before.
    public void show(Caption written) {
        replace(text, generated.text(), written.text());
        replace(alternative, generated.alternative(), written.alternative());
        generated = written;
    }

    private static void replace(TextArea area, String before, String now) {
        if (area.getText().isEmpty() || area.getText().equals(before)) {
            area.setText(now);
            area.setScrollTop(0);
        }
    }

    /// What is wanted beside the output.
    public PictureExtras extras() {
        var extras = PictureExtras.NONE.with(Extra.CAPTION_FILE, file.isSelected());
        var now = new Caption(text.getText().strip(), alternative.getText().strip());
        return now.equals(generated) ? extras : extras.captioned(now, generated);
    }

    private void measure(String now) {
        var over = now.length() > Caption.LONGEST_ALTERNATIVE;
        length.setText(
                Messages.text(
                        "export.of_characters",
                        now.length(),
                        Caption.LONGEST_ALTERNATIVE,
                        (over ? Messages.text("export.screen_readers_may_cut_it") : "")));
    }

    private VBox field(String name, TextArea area, String copyId) {
        area.setAccessibleText(name);
        var copy =
                Buttons.named(copyId, "common.copy", () -> copied.accept(area.getText().strip()));
        copy.setAccessibleText(Messages.text("export.copy_2", name));
        var head = new HBox(Text.of(name, "field-label"), Text.spring(), copy);
        return Fx.column("field", head, area);
    }

    private static TextArea area(String id, int rows) {
        var area = Fx.named(id, ScriptFont.follow(TextLines.of("")));
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        area.setPromptText(Messages.text("export.being_written"));
        return area;
    }
}
