package org.amnok.ui.share;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.TextLines;
import org.amnok.words.Messages;
import org.amnok.workspace.share.ServerSharing;

/// Asks over which server a project is shared. Nothing goes online before a button is pressed that
/// says so; the password is not kept.
final class ServerForm extends VBox {
    private static final int ROWS = 6;
    private static final int COLUMNS = 44;
    private static final String ADDRESS = "sync.address";
    private static final String SCHEMA = "sync.schema";
    private static final String AUTHORITY = "sync.authority";

    private final TextField address = new TextField();
    private final TextField schema = new TextField();
    private final PasswordField password = new PasswordField();
    private final ObjectProperty<Optional<Path>> authority;
    private final Button look = Fx.named("sync-look", new Button(Messages.text("sync.form_look")));
    private final TextArea whatIsNew = Fx.named("sync-new", TextLines.of(""));

    /// @param settings of the project, which know the server of the last time
    /// @param last when it was synced last; empty when it never was
    /// @param files asks for a file
    ServerForm(Map<String, String> settings, String last, Supplier<Optional<Path>> files) {
        authority =
                new SimpleObjectProperty<>(
                        Optional.ofNullable(settings.get(AUTHORITY))
                                .filter(text -> !text.isEmpty())
                                .map(Path::of));
        address.setText(settings.getOrDefault(ADDRESS, ""));
        address.setPromptText("postgresql://kim@db.example.org/newsroom");
        address.setPrefColumnCount(COLUMNS);
        schema.setText(settings.getOrDefault(SCHEMA, ServerSharing.SCHEMA));
        var fields = new GridPane(8, 8);
        add(fields, "sync.form_address", "sync-address", address);
        add(fields, "sync.form_password", "sync-password", password);
        add(fields, "sync.form_schema", "sync-schema", schema);
        getStyleClass().add("dialog-form");
        setId("sync-form");
        getChildren()
                .addAll(
                        Text.paragraph("sync.form_heading", "dialog-title"),
                        Text.wrapped(
                                last.isEmpty()
                                        ? Messages.text("share.never_shared")
                                        : Messages.text("share.last_shared", last),
                                "hint"),
                        fields,
                        authorities(files),
                        look,
                        news(),
                        Text.paragraph("sync.form_how", "hint"));
        look.disableProperty().bind(isIncomplete());
    }

    private static void add(GridPane fields, String words, String id, TextField field) {
        var label = Fx.whole(new Label(Messages.text(words)));
        label.setLabelFor(field);
        field.setId(id);
        fields.addRow(fields.getRowCount(), label, field);
    }

    private HBox authorities(Supplier<Optional<Path>> files) {
        var button = Fx.named("sync-authority", new Button(Messages.text("sync.form_authority")));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> files.get().ifPresent(file -> authority.set(Optional.of(file))));
        var shown = Text.wrapped("");
        authority.subscribe(
                file ->
                        shown.setText(
                                file.map(Path::toString)
                                        .orElseGet(() -> Messages.text("sync.form_trusted"))));
        var row = new HBox(8, button, shown);
        row.setAlignment(Pos.BASELINE_LEFT);
        return row;
    }

    private TextArea news() {
        whatIsNew.setAccessibleText(Messages.text("share.what_is_new"));
        whatIsNew.setEditable(false);
        whatIsNew.setWrapText(true);
        whatIsNew.setPrefRowCount(ROWS);
        whatIsNew.setPromptText(Messages.text("share.what_is_new"));
        return whatIsNew;
    }

    /// @param looking goes online in the background and says what it found, in lines
    void onLook(Consumer<Consumer<List<String>>> looking) {
        look.setOnAction(
                _ -> {
                    whatIsNew.setText(Messages.text("share.looking"));
                    looking.accept(lines -> whatIsNew.setText(String.join("\n", lines)));
                });
    }

    TextField first() {
        return address;
    }

    BooleanBinding isIncomplete() {
        return address.textProperty().isEmpty();
    }

    /// The server as it was named.
    ///
    /// @throws org.amnok.domain.ProblemException when that is no address
    ServerSharing server() {
        return ServerSharing.at(
                address.getText().strip(),
                schema.getText().strip(),
                password.getText(),
                authority.get().orElse(null));
    }

    /// What a project knows of it the next time: never the password.
    Map<String, String> settings() {
        return Map.of(
                ADDRESS,
                address.getText().strip(),
                SCHEMA,
                schema.getText().strip(),
                AUTHORITY,
                authority.get().map(Path::toString).orElse(""));
    }
}
