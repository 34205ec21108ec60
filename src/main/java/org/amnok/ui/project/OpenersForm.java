package org.amnok.ui.project;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.binding.StringBinding;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.amnok.courier.PersonKey;
import org.amnok.seal.Passphrase;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.words.Messages;

/// What opens a sealed project: passphrase, recovery words, and people with keys of their own. Who
/// is ticked is let in; anything else seals it anew, which needs the passphrase.
final class OpenersForm extends VBox {
    private final Set<PersonKey> before;
    private final PeopleTicks people;
    private final CheckBox otherPassphrase = choice("seal.choose_another_passphrase");
    private final CheckBox otherWords = choice("seal.make_other_recovery_words");
    private final PasswordField first =
            SealDialogs.field(Messages.text("seal.passphrase"), "passphrase");
    private final PasswordField second =
            SealDialogs.field(Messages.text("seal.once_more"), "passphrase-again");
    private final Label wrong = Text.wrapped("", "field-error");

    /// @param people by name: those who can open it, and those whose keys the project knows
    /// @param before those who can open it
    OpenersForm(Map<String, PersonKey> people, Collection<PersonKey> before) {
        this.before = Set.copyOf(before);
        this.people = new PeopleTicks(people, before, this::known);
        getStyleClass().add("dialog-form");
        setId("openers-form");
        otherPassphrase.setId("other-passphrase");
        otherWords.setId("other-words");
        otherPassphrase.selectedProperty().subscribe(this::nameField);
        showOnlyWhere(second, otherPassphrase.selectedProperty());
        showOnlyWhere(wrong, wrong.textProperty().isNotEmpty());
        getChildren()
                .addAll(
                        Text.paragraph("seal.who_can_open_it", "dialog-title"),
                        new VBox(Text.paragraph("seal.who_knows_the_passphrase"), otherPassphrase),
                        new VBox(Text.paragraph("seal.who_has_the_words"), otherWords),
                        Text.paragraph("seal.people_with_keys"),
                        this.people,
                        Text.paragraph("seal.compare_fingerprints", "hint"),
                        sealedAnew(),
                        wrong);
    }

    private static CheckBox choice(String words) {
        var choice = new CheckBox(Messages.text(words));
        choice.setWrapText(true);
        return choice;
    }

    private String known(PersonKey person) {
        return Messages.text(before.contains(person) ? "seal.opens_it_now" : "seal.not_yet");
    }

    /// What it does, and the passphrase that it needs.
    private VBox sealedAnew() {
        var part = new VBox(12, Text.paragraph("seal.what_sealing_anew_does"), first, second);
        part.setId("sealed-anew");
        showOnlyWhere(part, isSealedAnew());
        return part;
    }

    /// A dialog does not grow by itself, and its buttons would be cut off.
    private void grow() {
        if (getScene() != null && getScene().getWindow() != null) {
            getScene().getWindow().sizeToScene();
        }
    }

    private void showOnlyWhere(Node part, BooleanExpression is) {
        part.visibleProperty().bind(is);
        Fx.collapsing(part);
        part.managedProperty().subscribe((_, _) -> grow());
    }

    private void nameField(boolean isOther) {
        var name = Messages.text(isOther ? "seal.other_passphrase" : "seal.present_passphrase");
        first.setPromptText(name);
        first.setAccessibleText(name);
    }

    /// True when more than letting people in is asked for.
    BooleanBinding isSealedAnew() {
        return Bindings.createBooleanBinding(
                () ->
                        otherPassphrase.isSelected()
                                || otherWords.isSelected()
                                || !without().isEmpty(),
                otherPassphrase.selectedProperty(),
                otherWords.selectedProperty(),
                people.chosen());
    }

    BooleanBinding isIncomplete() {
        var sealed = isSealedAnew();
        return Bindings.createBooleanBinding(
                () -> sealed.get() ? first.getText().isEmpty() : more().isEmpty(),
                sealed,
                people.chosen(),
                first.textProperty());
    }

    /// What the button does.
    StringBinding action() {
        return Bindings.when(isSealedAnew())
                .then(Messages.text("seal.seal_anew"))
                .otherwise(Messages.text("seal.let_them_open_it"));
    }

    /// Why it is asked again.
    void say(String what) {
        wrong.setText(what);
    }

    /// False when two different passphrases were typed, which is said.
    boolean isSame() {
        var same = !isOther() || first.getText().equals(second.getText());
        say(same ? "" : Messages.text("seal.passphrases_differ"));
        return same;
    }

    /// True when another passphrase is chosen; otherwise the present one was typed.
    boolean isOther() {
        return otherPassphrase.isSelected();
    }

    /// What was typed, which is no longer in the form; empty when people are only let in.
    Optional<Passphrase> passphrase() {
        second.clear();
        return isSealedAnew().get() ? Optional.of(SealDialogs.taken(first)) : Optional.empty();
    }

    Set<PersonKey> more() {
        return minus(people.chosen().get(), before);
    }

    Set<PersonKey> without() {
        return minus(before, people.chosen().get());
    }

    private static Set<PersonKey> minus(Set<PersonKey> some, Set<PersonKey> others) {
        var rest = new LinkedHashSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    /// Keys that the project does not know yet, by name.
    Map<String, String> added() {
        return people.added();
    }

    /// Where typing begins: in the passphrase when it was wrong.
    TextField first() {
        return wrong.getText().isEmpty() ? people.first() : first;
    }
}
