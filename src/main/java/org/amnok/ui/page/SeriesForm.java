package org.amnok.ui.page;

import java.util.List;
import java.util.Locale;
import javafx.scene.layout.VBox;
import org.amnok.ui.look.Choice;
import org.amnok.ui.look.Text;
import org.amnok.words.Messages;
import org.amnok.workspace.output.PageSeries;

/// Asks what there shall be a page for, and as what the pages shall be kept.
final class SeriesForm extends VBox {
    private final Choice<PageSeries.By> by =
            new Choice<>(
                    List.of(PageSeries.By.values()), each -> Messages.word("editor.each", each));
    private final Choice<Format> format =
            new Choice<>(List.of(Format.values()), each -> Messages.word("editor.format", each));

    /// As what pages are kept.
    enum Format {
        PDF,
        PNG,
        SVG,
        GIF,
        APNG;

        /// Of the name of its file, with its dot.
        String ending() {
            return "." + name().toLowerCase(Locale.ROOT);
        }

        /// True of a moving picture.
        boolean isMoving() {
            return this == GIF || this == APNG;
        }
    }

    /// What a person asks for.
    record Order(PageSeries.By by, Format format) {
        static final Order USUAL = new Order(PageSeries.By.MONTH, Format.PDF);
    }

    SeriesForm(Order last) {
        getStyleClass().add("dialog-form");
        by.setId("series-by");
        by.setAccessibleText(Messages.text("editor.page_for_each"));
        by.setValue(last.by());
        format.setId("series-format");
        format.setAccessibleText(Messages.text("editor.kept_as"));
        format.setValue(last.format());
        var hint = Text.wrapped("", "hint");
        by.valueProperty().subscribe(each -> hint.setText(Messages.word("editor.about", each)));
        getChildren()
                .addAll(
                        Text.label("editor.page_for_each", "field-label"),
                        by,
                        hint,
                        Text.label("editor.kept_as", "field-label"),
                        format);
    }

    Order order() {
        return new Order(by.getValue(), format.getValue());
    }
}
