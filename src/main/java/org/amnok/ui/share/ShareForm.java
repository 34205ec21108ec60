package org.amnok.ui.share;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amnok.courier.PersonKey;
import org.amnok.ui.look.Buttons;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.TextLines;
import org.amnok.words.Messages;

/// Asks over which folder a project is shared, and who can open what is written there.
final class ShareForm extends VBox {
    private static final int ROWS = 4;

    private final ObjectProperty<Optional<Path>> folder;
    private final ObjectProperty<Optional<Path>> key = new SimpleObjectProperty<>(Optional.empty());
    private final Map<PersonKey, CheckBox> ticks;
    private final Button first;
    private final TextArea whatIsNew = Fx.collapsing(TextLines.of(""));
    private final Button questions = Fx.named("share-questions", Fx.collapsing(new Button()));
    private final Button server = new Button(Messages.text("sync.form_other"));
    private boolean isAnswering;
    private boolean isOverServer;

    /// @param known the folder of the last time
    /// @param people whose keys the project knows, by name
    /// @param last when it was shared last; empty when it never was
    /// @param folders asks for a folder
    /// @param keys asks for the file of the own key
    ShareForm(
            Optional<Path> known,
            Map<String, PersonKey> people,
            String last,
            Supplier<Optional<Path>> folders,
            Supplier<Optional<Path>> keys) {
        folder = new SimpleObjectProperty<>(known);
        ticks = new TreeMap<>((a, b) -> a.text().compareTo(b.text()));
        first = button("share.choose_folder", "share-folder", folder, folders);
        getStyleClass().add("dialog-form");
        setId("share-form");
        getChildren()
                .addAll(
                        Text.paragraph("share.share_over_a_folder", "dialog-title"),
                        Text.wrapped(
                                last.isEmpty()
                                        ? Messages.text("share.never_shared")
                                        : Messages.text("share.last_shared", last),
                                "hint"),
                        row(first, shown(folder, "share.no_folder_yet", "{0}")),
                        whatIsNew(),
                        people.isEmpty()
                                ? Text.paragraph("share.nobody_known", "hint")
                                : Text.paragraph("share.seal_to"));
        people.forEach(this::add);
        getChildren()
                .addAll(
                        row(
                                button("share.choose_key", "share-key", key, keys),
                                shown(key, "share.no_key_yet", Messages.text("share.key_is"))),
                        questions,
                        Text.paragraph("share.cli_how", "hint"),
                        server);
        server.setId("share-server");
        server.setOnAction(
                _ -> {
                    isOverServer = true;
                    getScene().getWindow().hide();
                });
        questions.setVisible(false);
    }

    private TextArea whatIsNew() {
        whatIsNew.setId("share-new");
        whatIsNew.setAccessibleText(Messages.text("share.what_is_new"));
        whatIsNew.setEditable(false);
        whatIsNew.setWrapText(true);
        whatIsNew.setPrefColumnCount(60);
        whatIsNew.setPrefRowCount(ROWS);
        whatIsNew.visibleProperty().bind(whatIsNew.textProperty().isNotEmpty());
        whatIsNew
                .visibleProperty()
                .addListener(
                        _ -> {
                            if (getScene() != null) {
                                getScene().getWindow().sizeToScene();
                            }
                        });
        return whatIsNew;
    }

    /// Tells what is new whenever the folder or the key is another.
    ///
    /// @param looking looks in the background and says what it found, in lines
    void tellNew(Consumer<Consumer<List<String>>> looking) {
        Runnable look =
                () -> {
                    if (folder.get().isPresent()) {
                        var asked = new Asked(folder.get(), key.get());
                        whatIsNew.setText(Messages.text("share.looking"));
                        looking.accept(
                                lines -> {
                                    if (asked.equals(new Asked(folder.get(), key.get()))) {
                                        whatIsNew.setText(String.join("\n", lines));
                                    }
                                });
                    }
                };
        folder.subscribe((_, _) -> look.run());
        key.subscribe((_, _) -> look.run());
        look.run();
    }

    /// What was looked at.
    private record Asked(Optional<Path> folder, Optional<Path> key) {}

    /// Shows how many questions are open, and a way to them, which leaves the form.
    ///
    /// @param count none are not shown
    void showOpen(int count) {
        questions.setText(Messages.text("share.answer_open", count));
        questions.setVisible(count > 0);
        questions.setOnAction(
                _ -> {
                    isAnswering = true;
                    getScene().getWindow().hide();
                });
    }

    /// True when it was left for the open questions.
    boolean isAnswering() {
        return isAnswering;
    }

    /// True when it was left to share over a server instead.
    boolean isOverServer() {
        return isOverServer;
    }

    private void add(String name, PersonKey person) {
        var tick = new CheckBox(name);
        ticks.put(person, tick);
        getChildren()
                .add(
                        new VBox(
                                tick,
                                Text.of(
                                        Messages.text("courier.fingerprint", person.fingerprint()),
                                        "hint")));
    }

    private static HBox row(Button button, Label label) {
        button.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(8, button, label);
        row.setAlignment(Pos.BASELINE_LEFT);
        return row;
    }

    private static Button button(
            String words,
            String id,
            ObjectProperty<Optional<Path>> chosen,
            Supplier<Optional<Path>> asking) {
        return Buttons.named(
                id, words, () -> asking.get().ifPresent(file -> chosen.set(Optional.of(file))));
    }

    private static Label shown(ObjectProperty<Optional<Path>> chosen, String none, String pattern) {
        var label = Text.wrapped("");
        chosen.subscribe(
                file ->
                        label.setText(
                                file.map(path -> pattern.replace("{0}", path.toString()))
                                        .orElseGet(() -> Messages.text(none))));
        return label;
    }

    Button first() {
        return first;
    }

    BooleanBinding isIncomplete() {
        return Bindings.createBooleanBinding(() -> folder.get().isEmpty(), folder);
    }

    Optional<Path> folder() {
        return folder.get();
    }

    /// The file of the own key.
    Optional<Path> key() {
        return key.get();
    }

    List<PersonKey> people() {
        return ticks.entrySet().stream()
                .filter(each -> each.getValue().isSelected())
                .map(Map.Entry::getKey)
                .toList();
    }
}
