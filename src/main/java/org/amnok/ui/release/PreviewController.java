package org.amnok.ui.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.amnok.domain.Progress;
import org.amnok.files.PrivateFolder;
import org.amnok.release.Outbox;
import org.amnok.release.ReleaseWarning;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.ScriptFont;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.TextLines;
import org.amnok.ui.project.Dialogs;
import org.amnok.ui.session.Tasks;
import org.amnok.words.Messages;

/// Shows the file of a release before it leaves, while decisions are open, too. It is made in a
/// folder of its own, searched for what must not leave, and thrown away.
///
/// @param project of which something is shown
record PreviewController(Path project, Dialogs dialogs, Tasks tasks) {
    /// So much of a text is shown.
    private static final int MOST_BYTES = 60_000;

    /// Until the window is closed, which ends the work.
    void show(GateModel model) {
        var question = model.question();
        var how = question.preview();
        if (how == null) {
            return;
        }
        var terms = model.terms().accepting(EnumSet.allOf(ReleaseWarning.Kind.class));
        var pane = new PreviewPane();
        var following = new Following(pane);
        tasks.work(
                        () -> {
                            try (var folder = PrivateFolder.of(project);
                                    var outbox = new Outbox()) {
                                var draft =
                                        new Preview.Draft(
                                                question, terms, folder, outbox, following);
                                return seen(how.make(draft), outbox);
                            }
                        })
                .then(content -> pane.show(content.node()))
                .start(problem -> pane.tell(problem.toString()));
        dialogs.inFront(Messages.text("gate.preview"), pane, pane.close());
        following.end();
    }

    /// What was read of a file before it is thrown away; made into a node on the FX thread.
    private sealed interface Content {
        Node node();

        record Picture(Image image) implements Content {
            @Override
            public Node node() {
                var view = new ImageView(image);
                view.setPreserveRatio(true);
                view.setAccessibleText(Messages.text("gate.preview"));
                return view;
            }
        }

        record Words(String text) implements Content {
            @Override
            public Node node() {
                var area = ScriptFont.follow(TextLines.of(text));
                area.setEditable(false);
                area.setAccessibleText(Messages.text("gate.preview"));
                return area;
            }
        }
    }

    private static Content seen(Preview.Shown shown, Outbox outbox) {
        return switch (shown) {
            case Preview.Shown.Picture(var file) -> picture(outbox.lying(file));
            case Preview.Shown.Words(var file) -> new Content.Words(start(outbox.lying(file)));
            case Preview.Shown.Clipping(var text) ->
                    new Content.Words(text.substring(0, Math.min(text.length(), MOST_BYTES)));
        };
    }

    private static Content picture(Path file) {
        try (var in = Files.newInputStream(file)) {
            return new Content.Picture(new Image(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String start(Path file) {
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(MOST_BYTES);
            var all = new String(bytes, StandardCharsets.UTF_8);
            var end = bytes.length < MOST_BYTES ? all.length() : all.lastIndexOf('\n') + 1;
            return all.substring(0, end);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Tells the pane how far it is, until the window is closed.
    private final class Following implements Progress {
        private final PreviewPane pane;
        private volatile boolean ended;

        Following(PreviewPane pane) {
            this.pane = pane;
        }

        void end() {
            ended = true;
        }

        @Override
        public void at(long done, long all, String what) {
            tasks.later(() -> pane.follow(done, all, what));
        }

        @Override
        public boolean isCancelled() {
            return ended;
        }
    }

    /// The file of a release as it would leave, or how far it is.
    private static final class PreviewPane extends BorderPane {
        private static final double WIDTH = 940;
        private static final double HEIGHT = 640;

        private final Label words = Text.paragraph("gate.making_the_preview");
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
            var note = Fx.growing(Text.paragraph("gate.preview_is_thrown_away", "hint"));
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
                                            (room.getWidth() - view.getLayoutBounds().getWidth())
                                                    / 2,
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
}
