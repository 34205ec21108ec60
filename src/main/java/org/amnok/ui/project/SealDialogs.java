package org.amnok.ui.project;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.amnok.seal.Opener;
import org.amnok.seal.Passphrase;
import org.amnok.ui.look.Buttons;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.words.Messages;
import org.amnok.workspace.handover.SealedPeople;
import org.jspecify.annotations.Nullable;

/// Asks for passphrases of sealed projects, and tells recovery keys. On the FX thread.
record SealDialogs(Dialogs dialogs, FileChoice files) {
    /// Asks for the passphrase of a project, or the file of one's own key; empty when nobody gives
    /// one.
    ///
    /// @param wrong what was wrong with the one before; empty at first
    /// @return reads the file of the key, on any thread
    Optional<Supplier<Opener>> ask(Path file, String wrong) {
        var field = field(Messages.text("seal.passphrase"), "passphrase");
        var form =
                form(
                        Text.wrapped(
                                Messages.sentence(
                                        Messages.text("seal.is_locked", file.getFileName())),
                                "dialog-title"),
                        field);
        if (!wrong.isEmpty()) {
            form.getChildren().add(Text.wrapped(wrong, "field-error"));
        }
        var chosen = new AtomicReference<@Nullable Path>();
        var withKey =
                keyButton(
                        files,
                        key -> {
                            chosen.set(key);
                            form.getScene().getWindow().hide();
                        });
        form.getChildren().addAll(Text.paragraph("seal.or_recovery_words", "hint"), withKey);
        var isGiven =
                dialogs.ask(
                        Messages.text("seal.open_sealed_project"),
                        form,
                        field::requestFocus,
                        Messages.text("seal.open"));
        var key = chosen.get();
        if (key != null) {
            return Optional.of(() -> SealedPeople.secret(key));
        }
        return isGiven ? Optional.of(given(field)) : Optional.empty();
    }

    /// Asks for the file of one's own key.
    ///
    /// @param use gets it
    static Button keyButton(FileChoice files, Consumer<Path> use) {
        return Buttons.named(
                "open-with-key",
                "seal.open_with_a_key_file",
                () -> files.open(FilePurpose.OWN_KEY).ifPresent(use));
    }

    static Supplier<Opener> given(PasswordField field) {
        var passphrase = taken(field);
        return () -> passphrase;
    }

    /// Asks for the passphrase of a new sealed project, twice; empty when it is not to be.
    Optional<Passphrase> choose(Path file) {
        return choose(file, "");
    }

    private Optional<Passphrase> choose(Path file, String wrong) {
        var first = field(Messages.text("seal.passphrase"), "passphrase");
        var second = field(Messages.text("seal.once_more"), "passphrase-again");
        var form =
                form(
                        Text.wrapped(
                                Messages.text("seal.choose_passphrase_of", file.getFileName()),
                                "dialog-title"),
                        first,
                        second);
        if (!wrong.isEmpty()) {
            form.getChildren().add(Text.wrapped(wrong, "field-error"));
        }
        form.getChildren().add(Text.paragraph("seal.choose_words_that_nobody_guesses", "hint"));
        if (!dialogs.ask(
                Messages.text("seal.seal_project"),
                form,
                first::requestFocus,
                Messages.text("seal.seal"))) {
            return Optional.empty();
        }
        if (first.getText().isEmpty()) {
            return choose(file, Messages.text("seal.passphrase_is_empty"));
        }
        return first.getText().equals(second.getText())
                ? Optional.of(taken(first))
                : choose(file, Messages.text("seal.passphrases_differ"));
    }

    /// Tells the words of a recovery key, once.
    ///
    /// @param more what else is to be known; empty when nothing
    void tell(String words, String more) {
        var shown = Fx.named("recovery-words", new TextField(words));
        shown.setEditable(false);
        shown.setAccessibleText(Messages.text("seal.recovery_key"));
        var form =
                form(
                        Text.paragraph("seal.recovery_key", "dialog-title"),
                        shown,
                        Text.paragraph("seal.recovery_key_told_once"));
        if (!more.isEmpty()) {
            form.getChildren().add(Text.wrapped(more));
        }
        dialogs.showOnce(
                Messages.text("seal.recovery_key"),
                form,
                shown,
                Messages.text("seal.written_down"));
    }

    private static VBox form(Node... parts) {
        return Fx.column("dialog-form", parts);
    }

    static PasswordField field(String name, String id) {
        var field = Fx.named(id, new PasswordField());
        field.setPromptText(name);
        field.setAccessibleText(name);
        return field;
    }

    static Passphrase taken(PasswordField field) {
        var passphrase = new Passphrase(field.getText().toCharArray());
        field.clear();
        return passphrase;
    }
}
