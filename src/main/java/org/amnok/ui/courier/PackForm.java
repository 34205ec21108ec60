package org.amnok.ui.courier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.amnok.courier.PersonKey;
import org.amnok.domain.ProblemException;
import org.amnok.ui.look.Text;
import org.amnok.words.Messages;
import org.amnok.workspace.handover.Matter;

/// Asks to whom a project is packed, and what of it.
final class PackForm extends VBox {
    private final Map<String, PersonKey> people = new TreeMap<>();
    private final Map<String, PersonKey> added = new TreeMap<>();
    private final Map<String, CheckBox> ticks = new TreeMap<>();
    private final Function<PersonKey, Optional<String>> handed;
    private final Set<UUID> selected;
    private final IntegerProperty chosen = new SimpleIntegerProperty();
    private final VBox list = new VBox();
    private final TextField name = field("pack-name", Messages.text("courier.name"));
    private final TextField key = field("pack-key", Messages.text("courier.key_of_person"));
    private final Label wrong = Text.wrapped("", "field-error");
    private final ToggleGroup matters = new ToggleGroup();
    private final RadioButton whole = matter("courier.whole", "pack-whole");
    private final RadioButton changes = matter("courier.changes", "pack-changes");
    private final RadioButton some = matter("courier.selected_sightings", "pack-selected");

    /// @param handed when something was last handed to somebody
    /// @param selected sightings
    PackForm(
            Map<String, PersonKey> people,
            Function<PersonKey, Optional<String>> handed,
            Set<UUID> selected) {
        this.handed = handed;
        this.selected = Set.copyOf(selected);
        getStyleClass().add("dialog-form");
        list.getStyleClass().add("dialog-form");
        whole.setSelected(true);
        some.setText(Messages.text("courier.selected_sightings", selected.size()));
        some.setDisable(selected.isEmpty());
        wrong.setVisible(false);
        wrong.managedProperty().bind(wrong.visibleProperty());
        getChildren()
                .addAll(
                        Text.wrapped(Messages.text("courier.who_can_open_it"), "dialog-title"),
                        list,
                        adding(),
                        wrong,
                        Text.wrapped(Messages.text("courier.compare_fingerprints"), "hint"),
                        whole,
                        changes,
                        some,
                        Text.wrapped(Messages.text("courier.it_is_no_release"), "hint"));
        people.forEach(this::show);
        allowChanges();
    }

    private static TextField field(String id, String prompt) {
        var field = new TextField();
        field.setId(id);
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        return field;
    }

    private RadioButton matter(String key, String id) {
        var button = new RadioButton(Messages.text(key, 0));
        button.setId(id);
        button.setWrapText(true);
        button.setToggleGroup(matters);
        return button;
    }

    private HBox adding() {
        var add = new Button(Messages.text("courier.add_person"));
        add.setId("pack-add");
        add.setOnAction(event -> add());
        add.disableProperty().bind(name.textProperty().isEmpty().or(key.textProperty().isEmpty()));
        add.setMinWidth(USE_PREF_SIZE);
        name.setPrefColumnCount(10);
        HBox.setHgrow(key, Priority.ALWAYS);
        var row = new HBox(8, name, key, add);
        row.setAlignment(Pos.BASELINE_LEFT);
        return row;
    }

    private void add() {
        try {
            var person = new PersonKey(key.getText());
            var called = name.getText().strip();
            added.put(called, person);
            show(called, person).setSelected(true);
            name.clear();
            key.clear();
            wrong.setVisible(false);
        } catch (ProblemException e) {
            wrong.setText(e.problem().what() + ". " + e.problem().remedy());
            wrong.setVisible(true);
        }
        // a dialog does not grow by itself, and its buttons would be cut off
        getScene().getWindow().sizeToScene();
    }

    /// Somebody of the same name is replaced.
    private CheckBox show(String called, PersonKey person) {
        people.put(called, person);
        list.getChildren().removeIf(row -> called.equals(row.getUserData()));
        var tick = new CheckBox(called);
        tick.selectedProperty().subscribe(this::count);
        var when =
                handed.apply(person)
                        .map(day -> Messages.text("courier.handed_on", day))
                        .orElse(Messages.text("courier.never_handed"));
        var told =
                Text.of(
                        Messages.text("courier.fingerprint", person.fingerprint()) + " · " + when,
                        "hint");
        ticks.put(called, tick);
        var row = new VBox(tick, told);
        row.setUserData(called);
        list.getChildren().add(row);
        count();
        return tick;
    }

    private void count() {
        chosen.set((int) ticks.values().stream().filter(CheckBox::isSelected).count());
        allowChanges();
    }

    /// Only who has the rest can use them.
    private void allowChanges() {
        var can =
                chosen.get() > 0
                        && chosen().stream().allMatch(each -> handed.apply(each).isPresent());
        changes.setDisable(!can);
        if (!can && changes.isSelected()) {
            whole.setSelected(true);
        }
    }

    BooleanBinding isIncomplete() {
        return chosen.isEqualTo(0);
    }

    TextField first() {
        return name;
    }

    /// Keys that the project does not know yet, by name.
    Map<String, PersonKey> added() {
        return Map.copyOf(added);
    }

    List<PersonKey> chosen() {
        return ticks.entrySet().stream()
                .filter(entry -> entry.getValue().isSelected())
                .flatMap(entry -> Optional.ofNullable(people.get(entry.getKey())).stream())
                .toList();
    }

    Matter matter() {
        if (changes.isSelected()) {
            return new Matter.Changes();
        }
        return some.isSelected() ? new Matter.Selected(selected) : new Matter.Whole();
    }
}
