package org.amnok.ui.project;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.amnok.courier.PersonKey;
import org.amnok.domain.ProblemException;
import org.amnok.ui.look.Buttons;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.words.Messages;

/// People to tick, each with a name, the fingerprint of the key and what else is known; more are
/// added by name and key.
public final class PeopleTicks extends VBox {
    private static final double MOST_HEIGHT = 260;

    private final Map<String, PersonKey> people = new TreeMap<>();
    private final Map<String, PersonKey> added = new TreeMap<>();
    private final Map<String, CheckBox> ticks = new TreeMap<>();
    private final Function<PersonKey, String> known;
    private final ReadOnlyObjectWrapper<Set<PersonKey>> chosen =
            new ReadOnlyObjectWrapper<>(Set.of());
    private final VBox list = new VBox(8);
    private final TextField name = field("person-name", Messages.text("common.name"));
    private final TextField key = field("person-key", Messages.text("courier.key_of_person"));
    private final Label wrong = Fx.collapsing(Text.wrapped("", "field-error"));

    /// @param people by name
    /// @param ticked those that are ticked already
    /// @param known what is known of somebody, beside name and fingerprint
    public PeopleTicks(
            Map<String, PersonKey> people,
            Collection<PersonKey> ticked,
            Function<PersonKey, String> known) {
        super(12);
        this.known = known;
        wrong.setVisible(false);
        people.forEach((called, each) -> show(called, each).setSelected(ticked.contains(each)));
        var rows = Fx.collapsing(new ScrollPane(list));
        rows.setFitToWidth(true);
        rows.setMaxHeight(MOST_HEIGHT);
        rows.visibleProperty().bind(chosen.map(_ -> !ticks.isEmpty()));
        getChildren().addAll(rows, adding(), wrong);
    }

    private static TextField field(String id, String prompt) {
        var field = Fx.field(id, prompt);
        field.setAccessibleText(prompt);
        return field;
    }

    private HBox adding() {
        var add = Buttons.named("person-add", "common.add", this::add);
        add.disableProperty().bind(name.textProperty().isEmpty().or(key.textProperty().isEmpty()));
        add.setMinWidth(USE_PREF_SIZE);
        name.setPrefColumnCount(10);
        name.setOnAction(_ -> key.requestFocus()); // Enter must not press the button of the dialog
        key.setOnAction(_ -> add.fire());
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
            name.requestFocus();
            wrong.setVisible(false);
        } catch (ProblemException e) {
            wrong.setText(e.problem().words());
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
        tick.selectedProperty().subscribe(this::choose);
        var told =
                Text.of(
                        Messages.text("courier.fingerprint", person.fingerprint())
                                + " · "
                                + known.apply(person),
                        "hint");
        ticks.put(called, tick);
        var row = new VBox(tick, told);
        row.setUserData(called);
        list.getChildren().add(row);
        choose();
        return tick;
    }

    private void choose() {
        chosen.set(
                ticks.entrySet().stream()
                        .filter(entry -> entry.getValue().isSelected())
                        .map(entry -> Objects.requireNonNull(people.get(entry.getKey())))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /// Those who are ticked.
    public ReadOnlyObjectProperty<Set<PersonKey>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// Keys that the project does not know yet, by name.
    public Map<String, String> added() {
        var keys = new HashMap<String, String>();
        added.forEach((person, key) -> keys.put(person, key.text()));
        return keys;
    }

    /// Where somebody is named.
    public TextField first() {
        return name;
    }
}
