package org.amnok.ui.export;

import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amnok.domain.ProblemException;
import org.amnok.layout.PictureSize;
import org.amnok.layout.print.PrintPaper;
import org.amnok.map.Viewport;
import org.amnok.ui.look.Choice;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.words.Messages;

/// A picture's size: one that is asked for often, or numbers of one's own.
final class SizeFields extends VBox {
    private final Viewport screen;
    private final Choice<ImagePreset> preset =
            Fx.named("preset", new Choice<>(List.of(ImagePreset.values()), ImagePreset::title));
    private final TextField width = number("width");
    private final TextField height = number("height");
    private final TextField dpi = number("dpi");

    /// @param screen the map as it is seen
    /// @param isPrinted true for paper, which needs more pixels than the web
    SizeFields(Viewport screen, boolean isPrinted) {
        this.screen = screen;
        getStyleClass().add("dialog-form");
        preset.valueProperty().subscribe(this::fill);
        preset.setValue(isPrinted ? ImagePreset.printed() : ImagePreset.LINK);
        var numbers =
                new HBox(
                        Text.titled("export.width_px", width),
                        Text.titled("export.height_px", height),
                        Text.titled("export.pixels_per_inch", dpi));
        numbers.setSpacing(8);
        getChildren().addAll(Text.titled("common.size", preset), numbers);
    }

    /// The size as it is typed.
    ///
    /// @throws ProblemException when it is no number or cannot be made
    PictureSize size() {
        return new PictureSize(read(width), read(height), read(dpi));
    }

    private void fill(ImagePreset chosen) {
        if (chosen != null && chosen != ImagePreset.OWN) {
            width.setText(Integer.toString(chosen.widthPixels(screen)));
            height.setText(Integer.toString(chosen.heightPixels(screen)));
            dpi.setText(Long.toString(Math.round(chosen.dpi(screen))));
        }
    }

    private TextField number(String id) {
        var field = Fx.named("export-" + id, new TextField());
        field.setPrefColumnCount(7);
        field.setOnKeyTyped(event -> preset.setValue(ImagePreset.OWN));
        return field;
    }

    private static int read(TextField field) {
        try {
            return Integer.parseInt(field.getText().strip());
        } catch (NumberFormatException e) {
            throw ProblemException.ofTexts(
                    "export.the_size_is_not_a_whole",
                    "export.give_width_and_height_in_pixels",
                    field.getText());
        }
    }

    /// Sizes that are asked for often. Those for the web have more pixels per inch than a screen,
    /// so that text stays legible on a telephone.
    private enum ImagePreset {
        SCREEN(0, 0, 96),
        LINK(1200, 675, 144),
        SQUARE(1080, 1080, 192),
        A4(3508, 2480, 300),
        LETTER(3300, 2550, 300),
        OWN(0, 0, 96);

        private final int width;
        private final int height;
        private final double dpi;

        ImagePreset(int width, int height, double dpi) {
            this.width = width;
            this.height = height;
            this.dpi = dpi;
        }

        /// For the paper that is usual here.
        static ImagePreset printed() {
            return PrintPaper.usual() == PrintPaper.LETTER ? LETTER : A4;
        }

        String title() {
            return Messages.word("codes.preset", this);
        }

        int widthPixels(Viewport screen) {
            return this == SCREEN
                    ? (int) Math.round(screen.widthPixels() * screen.pixelRatio())
                    : width;
        }

        int heightPixels(Viewport screen) {
            return this == SCREEN
                    ? (int) Math.round(screen.heightPixels() * screen.pixelRatio())
                    : height;
        }

        double dpi(Viewport screen) {
            return this == SCREEN ? dpi * screen.pixelRatio() : dpi;
        }
    }
}
