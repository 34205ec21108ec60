package org.amnok.ui.project;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.amnok.seal.Passphrase;
import org.amnok.ui.look.Text;
import org.amnok.words.Messages;

/// Asks for passphrases of sealed projects, and tells recovery keys. On the FX thread.
final class SealDialogs {
    private final Dialogs dialogs;

    SealDialogs(Dialogs dialogs) {
        this.dialogs = dialogs;
    }

    /// Asks for the passphrase of a project; empty when nobody gives it.
    ///
    /// @param wrong what was wrong with the one before; empty at first
    Optional<Passphrase> ask(Path file, String wrong) {
        var field = field(Messages.text("seal.passphrase"), "passphrase");
        var form =
                form(
                        Text.wrapped(
                                Messages.text("seal.is_locked", file.getFileName()) + ".",
                                "dialog-title"),
                        field);
        if (!wrong.isEmpty()) {
            form.getChildren().add(Text.wrapped(wrong, "field-error"));
        }
        form.getChildren().add(Text.wrapped(Messages.text("seal.or_recovery_words"), "hint"));
        var isGiven =
                dialogs.ask(
                        Messages.text("seal.open_sealed_project"),
                        form,
                        field::requestFocus,
                        Messages.text("seal.open"));
        return isGiven ? Optional.of(taken(field)) : Optional.empty();
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
        form.getChildren()
                .add(Text.wrapped(Messages.text("seal.choose_words_that_nobody_guesses"), "hint"));
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
        var shown = new TextField(words);
        shown.setId("recovery-words");
        shown.setEditable(false);
        shown.setAccessibleText(Messages.text("seal.recovery_key"));
        var form =
                form(
                        Text.wrapped(Messages.text("seal.recovery_key"), "dialog-title"),
                        shown,
                        Text.wrapped(Messages.text("seal.recovery_key_told_once")));
        if (!more.isEmpty()) {
            form.getChildren().add(Text.wrapped(more));
        }
        dialogs.ask(Messages.text("seal.recovery_key"), form, Messages.text("seal.written_down"));
    }

    private static VBox form(Node... parts) {
        var form = new VBox(parts);
        form.getStyleClass().add("dialog-form");
        return form;
    }

    static PasswordField field(String name, String id) {
        var field = new PasswordField();
        field.setId(id);
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
