package org.amnok.ui.evidence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.amnok.domain.record.Sighting;
import org.amnok.ui.map.SightingWords;
import org.amnok.ui.session.Session;
import org.amnok.words.Messages;

/// Asks to which of several sightings at a place dropped files belong.
final class DropMenu {
    /// More would be taller than the window.
    private static final int MOST = 12;

    private DropMenu() {}

    /// @param among the sightings there, in their order
    /// @param chosen called with the one, empty for a new one; not called when the menu is closed
    static void ask(
            Node over,
            double screenX,
            double screenY,
            List<UUID> among,
            Session session,
            Consumer<Optional<Sighting>> chosen) {
        session.records()
                .read(
                        among.stream().limit(MOST).toList(),
                        first -> menu(first, among.size(), chosen).show(over, screenX, screenY));
    }

    private static ContextMenu menu(
            List<Sighting> first, int count, Consumer<Optional<Sighting>> chosen) {
        var menu = new ContextMenu();
        menu.setId("drop-menu");
        menu.getItems().add(heading(count));
        for (var s : first) {
            menu.getItems().add(item(line(s), () -> chosen.accept(Optional.of(s))));
        }
        if (count > MOST) {
            menu.getItems()
                    .add(note(Messages.text("evidence.more_drop_on_a_row_of", count - MOST)));
        }
        menu.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        item(
                                Messages.text("evidence.a_new_sighting"),
                                () -> chosen.accept(Optional.empty())));
        return menu;
    }

    private static String line(Sighting s) {
        return s.code().isEmpty() ? SightingWords.line(s) : s.code() + " " + SightingWords.line(s);
    }

    private static MenuItem heading(int count) {
        return note(Messages.text("evidence.to_which_of_the_sightings_here", count));
    }

    private static MenuItem note(String words) {
        var item = new MenuItem(words);
        item.setDisable(true);
        return item;
    }

    private static MenuItem item(String words, Runnable action) {
        var item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }
}
