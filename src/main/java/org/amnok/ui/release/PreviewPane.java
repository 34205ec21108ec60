package org.amnok.ui.release;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.words.Messages;

/// The file of a release as it would leave, or how far it is.
final class PreviewPane extends BorderPane {
    private static final double WIDTH = 940;
    private static final double HEIGHT = 640;

    private final Label words = Text.wrapped(Messages.text("gate.making_the_preview"));
    private final ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    private final Button close = new Button(Messages.text("common.close"));

    PreviewPane() {
        getStyleClass().add("gate-preview");
        setPrefSize(WIDTH, HEIGHT);
        bar.setAccessibleText(Messages.text("gate.making_the_preview"));
        var waiting = Fx.column("gate-waiting", words, bar);
        setCenter(waiting);
        close.setId("preview-close");
        close.setCancelButton(true);
        close.setOnAction(event -> getScene().getWindow().hide());
        var note = Fx.growing(Text.wrapped(Messages.text("gate.preview_is_thrown_away"), "hint"));
        var row = Fx.row("gate-bottom", note, Text.spring(), close);
        setBottom(row);
    }

    /// What has the focus at first, and ends it.
    Node close() {
        return close;
    }

    void follow(long done, long all, String what) {
        words.setText(what);
        bar.setProgress(all > 0 ? (double) done / all : ProgressBar.INDETERMINATE_PROGRESS);
    }

    /// Shows what was made; a picture as large as there is room.
    void show(Node made) {
        var frame = new StackPane(made);
        frame.setMinSize(0, 0);
        made.setId("preview");
        if (made instanceof ImageView view) {
            view.setManaged(false);
            frame.layoutBoundsProperty()
                    .subscribe(
                            room -> {
                                view.setFitWidth(room.getWidth());
                                view.setFitHeight(room.getHeight());
                                view.relocate(
                                        (room.getWidth() - view.getLayoutBounds().getWidth()) / 2,
                                        (room.getHeight() - view.getLayoutBounds().getHeight())
                                                / 2);
                            });
        }
        setCenter(frame);
    }

    /// Says why there is none.
    void tell(String problem) {
        setCenter(new StackPane(Text.wrapped(problem)));
    }
}
