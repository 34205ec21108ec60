package org.amnok.ui.project;

import java.nio.file.Path;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.amnok.ui.look.Text;
import org.amnok.words.Messages;

/// Says over the page which project is being opened, and lets that be cancelled. On the FX thread.
public final class OpeningCard extends HBox {
    /// A project that opens sooner needs no words.
    private static final Duration PAUSE = Duration.millis(150);

    private boolean dropped;

    /// @param cancel runs when a person no longer waits for it
    OpeningCard(Path file, Runnable cancel) {
        var words = Messages.text("project.opening", file.getFileName());
        var bar = new ProgressBar();
        bar.setAccessibleText(words);
        var stop = new Button(Messages.text("status.cancel"));
        stop.setId("opening-cancel");
        stop.setCancelButton(true);
        stop.setOnAction(event -> cancel.run());
        getChildren().addAll(Text.of(words, "card-title"), bar, stop);
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getStyleClass().add("opening-card");
        setId("opening-card");
        setVisible(false);
        var pause = new PauseTransition(PAUSE);
        pause.setOnFinished(event -> setVisible(true));
        pause.play();
    }

    /// Nobody waits for the project any more.
    void drop() {
        dropped = true;
    }

    boolean isDropped() {
        return dropped;
    }
}
