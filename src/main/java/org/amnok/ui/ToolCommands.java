package org.amnok.ui;

import static org.amnok.ui.command.Command.command;
import static org.amnok.ui.command.Command.named;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.amnok.ui.bookmark.Bookmarks;
import org.amnok.ui.command.Command;
import org.amnok.ui.map.MapPane;
import org.amnok.words.Messages;

/// What can be done with the tools on the map.
final class ToolCommands {
    private static final int NUMBERED = 9;

    final Command lasso;
    final Command measure;
    final Command identify;
    final Command copyPlace;
    final Command alongRiver;
    final Command addBookmark;
    final Command bookmarkList;
    final List<Command> goToBookmark;
    final Command overview;
    final Command reducedMotion;
    final Command letterKeys;
    final Command dragPans;

    ToolCommands(
            MapTools tools,
            MapPane map,
            Preferences preferences,
            PlacementController placing,
            boolean readOnly) {
        lasso = command("window.select_with_a_lasso", map::lasso).mapKey("R").icon("lasso");
        measure = command("window.measure", tools::measure).mapKey("M").icon("measure");
        identify = command("window.what_is_here", tools::identify).mapKey("H").icon("info");
        copyPlace =
                command("window.copy_the_pointers_place", tools::copyPlace).key("Shortcut+Shift+C");
        alongRiver =
                command("stretch.place_along_the_river", placing::alongRiver)
                        .mapKey("K")
                        .disabledWhile(new SimpleBooleanProperty(readOnly));
        addBookmark =
                command("window.bookmark_this_view", tools::addBookmark)
                        .key("Shortcut+B")
                        .disabledWhile(new SimpleBooleanProperty(readOnly));
        bookmarkList =
                command("window.bookmarks", tools::showBookmarks)
                        .key("Shortcut+Shift+B")
                        .icon("bookmark");
        goToBookmark =
                IntStream.range(0, NUMBERED).mapToObj(i -> goTo(tools.bookmarks(), i)).toList();
        overview =
                switched(Messages.text("window.overview_map"), preferences.overview()).mapKey("O");
        reducedMotion =
                switched(Messages.text("window.reduce_motion"), preferences.reducedMotion());
        map.dragPans().bindBidirectional(preferences.dragPans());
        dragPans = switched(Messages.text("window.drag_moves_the_map"), map.dragPans());
        letterKeys = switched(Messages.text("window.single_letter_keys"), preferences.letterKeys());
    }

    /// Those that act on keys while the map has the focus.
    List<Command> onMapKeys() {
        return List.of(lasso, measure, identify, overview, alongRiver);
    }

    private static Command switched(String label, BooleanProperty property) {
        return named(label, () -> property.set(!property.get())).tickedWhile(property);
    }

    private static Command goTo(Bookmarks bookmarks, int index) {
        return named("", () -> bookmarks.go(index))
                .label(name(bookmarks, index))
                .key("Shortcut+" + (index + 1));
    }

    private static StringBinding name(Bookmarks bookmarks, int index) {
        return Bindings.createStringBinding(
                () -> {
                    var all = bookmarks.all().get();
                    return index < all.size() ? all.get(index).name() : "";
                },
                bookmarks.all());
    }
}
