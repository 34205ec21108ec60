package org.amnok.ui.counts;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import org.amnok.domain.record.SavedFilter;
import org.amnok.ui.look.Buttons;
import org.amnok.ui.session.Session;
import org.amnok.words.Messages;

/// Offers the names of the filters that the project keeps, and none at all; the chosen one goes
/// into a field.
final class SavedNames extends MenuButton {
    private final Session session;
    private final TextField field;

    SavedNames(Session session, TextField field) {
        this.session = session;
        this.field = field;
        setId(field.getId() + "-saved");
        getStyleClass().add("saved-names");
        setAccessibleText(Messages.text("filter.saved_filters"));
        setOnShowing(event -> offer());
        offer();
    }

    private void offer() {
        var saved =
                session.state().get().contents().all(SavedFilter.class).stream()
                        .map(SavedFilter::name)
                        .sorted(String.CASE_INSENSITIVE_ORDER)
                        .map(name -> item(name, name))
                        .toList();
        var none = item(Messages.text("counts.compare_with_nothing"), "");
        getItems()
                .setAll(
                        Stream.concat(
                                        Stream.of(none),
                                        (saved.isEmpty() ? List.of(hint()) : saved).stream())
                                .toList());
    }

    private MenuItem item(String words, String name) {
        return Buttons.menuItem(words, () -> field.setText(name));
    }

    private static MenuItem hint() {
        var item = new MenuItem(Messages.text("counts.no_filter_saved"));
        item.setDisable(true);
        return item;
    }
}
