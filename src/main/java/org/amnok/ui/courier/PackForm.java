package org.amnok.ui.courier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.amnok.courier.PersonKey;
import org.amnok.ui.look.Text;
import org.amnok.ui.project.PeopleTicks;
import org.amnok.words.Messages;
import org.amnok.workspace.handover.Matter;

/// Asks to whom a project is packed, and what of it.
final class PackForm extends VBox {
    private final PeopleTicks people;
    private final Function<PersonKey, Optional<String>> handed;
    private final Set<UUID> selected;
    private final ToggleGroup matters = new ToggleGroup();
    private final RadioButton whole = matter("courier.whole", "pack-whole");
    private final RadioButton changes = matter("courier.changes", "pack-changes");
    private final RadioButton some = matter("courier.selected_sightings", "pack-selected");

    /// @param handed when something was last handed to somebody
    /// @param selected sightings
    PackForm(
            Map<String, PersonKey> known,
            Function<PersonKey, Optional<String>> handed,
            Set<UUID> selected) {
        this.handed = handed;
        this.selected = Set.copyOf(selected);
        people =
                new PeopleTicks(
                        known,
                        Set.of(),
                        person ->
                                handed.apply(person)
                                        .map(day -> Messages.text("courier.handed_on", day))
                                        .orElse(Messages.text("courier.never_handed")));
        getStyleClass().add("dialog-form");
        whole.setSelected(true);
        some.setText(Messages.text("courier.selected_sightings", selected.size()));
        some.setDisable(selected.isEmpty());
        getChildren()
                .addAll(
                        Text.paragraph("courier.who_can_open_it", "dialog-title"),
                        people,
                        Text.paragraph("courier.compare_fingerprints", "hint"),
                        whole,
                        changes,
                        some,
                        Text.paragraph("courier.it_is_no_release", "hint"));
        people.chosen().subscribe(this::allowChanges);
    }

    private RadioButton matter(String key, String id) {
        var button = new RadioButton(Messages.text(key, 0));
        button.setId(id);
        button.setWrapText(true);
        button.setToggleGroup(matters);
        return button;
    }

    /// Only who has the rest can use them.
    private void allowChanges(Set<PersonKey> chosen) {
        var can =
                !chosen.isEmpty()
                        && chosen.stream().allMatch(each -> handed.apply(each).isPresent());
        changes.setDisable(!can);
        if (!can && changes.isSelected()) {
            whole.setSelected(true);
        }
    }

    BooleanBinding isIncomplete() {
        return Bindings.createBooleanBinding(() -> chosen().isEmpty(), people.chosen());
    }

    TextField first() {
        return people.first();
    }

    /// Keys that the project does not know yet, by name.
    Map<String, String> added() {
        return people.added();
    }

    List<PersonKey> chosen() {
        return List.copyOf(people.chosen().get());
    }

    Matter matter() {
        if (changes.isSelected()) {
            return new Matter.Changes();
        }
        return some.isSelected() ? new Matter.Selected(selected) : new Matter.Whole();
    }
}
