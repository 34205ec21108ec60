package org.amnok.ui.project;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import org.amnok.domain.Problem;
import org.amnok.seal.Opener;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Icon;
import org.amnok.ui.look.Text;
import org.amnok.words.Messages;
import org.amnok.workspace.handover.SealedPeople;

/// What is shown while a sealed project is locked: nothing of it, not even its name.
public final class LockPage extends VBox {
    private static final double WIDTH = 360;

    private final PasswordField field =
            SealDialogs.field(Messages.text("seal.passphrase"), "passphrase");
    private final Label wrong = Text.wrapped("", "field-error");
    private final Path file;

    /// Tries a passphrase or key.
    @FunctionalInterface
    public interface Trial {
        /// @param wrong gets what was wrong with it
        void of(Supplier<Opener> given, Consumer<Problem> wrong);
    }

    /// @param file what is locked
    /// @param files ask for the file of a key
    public LockPage(Path file, FileChoice files, Trial trial) {
        this.file = file;
        setId("lock-page");
        setAlignment(Pos.CENTER);
        setSpacing(12);
        getStyleClass().add("dialog-form");
        var open = Fx.named("unlock", new Button(Messages.text("seal.open")));
        open.setDefaultButton(true);
        open.setOnAction(
                event -> {
                    wrong.setText("");
                    trial.of(SealDialogs.given(field), this::tell);
                });
        field.setMaxWidth(WIDTH);
        wrong.setMaxWidth(WIDTH);
        getChildren()
                .addAll(
                        new Icon("lock", 32),
                        Text.label("seal.locked", "dialog-title"),
                        field,
                        wrong,
                        open,
                        SealDialogs.keyButton(
                                files,
                                key -> {
                                    wrong.setText("");
                                    trial.of(() -> SealedPeople.secret(key), this::tell);
                                }));
    }

    /// What was wrong, without the name and folder of what is locked.
    private void tell(Problem problem) {
        var project = Messages.text("seal.this_project");
        wrong.setText(
                problem.words()
                        .replace(file.toString(), project)
                        .replace(file.getFileName().toString(), project));
        field.requestFocus();
    }

    /// Typing begins in the field.
    @Override
    public void requestFocus() {
        field.requestFocus();
    }
}
