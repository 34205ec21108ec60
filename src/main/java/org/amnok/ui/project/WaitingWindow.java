package org.amnok.ui.project;

import java.util.concurrent.TimeUnit;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.amnok.domain.Progress;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.ui.session.Tasks;
import org.amnok.words.Messages;

/// Says in a small window how far work is while no project is open, and lets it be cancelled. Made
/// and ended on the FX thread.
public final class WaitingWindow implements Progress {
    private static final double WIDTH = 420;
    private static final double HEIGHT = 150;
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final Tasks tasks;
    private final ProgressBar bar = new ProgressBar();
    private final Label said;
    private final Stage stage;
    private volatile boolean cancelled;
    private boolean ended;
    private long toldAt = System.nanoTime();

    /// Shows it. Closing the window cancels the work, as its button does.
    ///
    /// @param words what is being done
    public WaitingWindow(String words, Dialogs dialogs, Tasks tasks) {
        this.tasks = tasks;
        said = Text.wrapped(words);
        said.setId("waiting-words");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(words);
        var cancel = Fx.named("waiting-cancel", new Button(Messages.text("status.cancel")));
        cancel.setCancelButton(true);
        var form = Fx.styled(new VBox(12, said, bar, cancel), "dialog-form");
        form.setAlignment(Pos.CENTER_LEFT);
        stage = dialogs.beside(words, form, WIDTH, HEIGHT);
        cancel.setOnAction(event -> stage.hide());
        stage.setOnHidden(event -> cancelled |= !ended);
    }

    @Override
    public void at(long done, long all, String what) {
        if (System.nanoTime() - toldAt >= PAUSE_NANOS) {
            toldAt = System.nanoTime();
            tasks.later(
                    () ->
                            bar.setProgress(
                                    all <= 0
                                            ? ProgressBar.INDETERMINATE_PROGRESS
                                            : (double) done / all));
        }
    }

    /// The work is over, one way or the other.
    public void end() {
        ended = true;
        stage.hide();
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }
}
