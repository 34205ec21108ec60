package org.amnok.ui.evidence;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableRow;
import javafx.scene.input.DragEvent;
import org.amnok.domain.record.Sighting;
import org.amnok.ui.look.Buttons;
import org.amnok.ui.look.FileDrop;
import org.amnok.ui.look.Fx;
import org.amnok.ui.map.SightingWords;
import org.amnok.ui.session.Session;
import org.amnok.words.Messages;

/// Lets files be dropped on a part of the window.
final class EvidenceDrop {
    /// More would be taller than the window.
    private static final int MOST = 12;

    /// Where files fall.
    ///
    /// @param onto the sighting there
    /// @param among several sightings there, of which one has to be chosen; empty when none has
    /// @param allowed false where nothing can be dropped
    record Target(Optional<Sighting> onto, List<UUID> among, boolean allowed) {
        public static final Target NOWHERE = new Target(Optional.empty(), List.of(), false);
        public static final Target NEW_SIGHTING = new Target(Optional.empty(), List.of(), true);

        public static Target on(Sighting sighting) {
            return new Target(Optional.of(sighting), List.of(), true);
        }

        public static Target among(List<UUID> sightings) {
            return new Target(Optional.empty(), sightings, true);
        }
    }

    private EvidenceDrop() {}

    /// @param target what lies under the pointer
    /// @param dropped gets the files and the sighting they fell on; where several are, the one that
    ///   is chosen then
    public static void on(
            Node node,
            Session session,
            Function<DragEvent, Target> target,
            BiConsumer<List<Path>, Optional<Sighting>> dropped) {
        FileDrop.on(
                node,
                event -> target.apply(event).allowed(),
                (files, event) -> {
                    var where = target.apply(event);
                    if (where.among().isEmpty()) {
                        dropped.accept(files, where.onto());
                    } else {
                        ask(
                                node,
                                event.getScreenX(),
                                event.getScreenY(),
                                where.among(),
                                session,
                                onto -> dropped.accept(files, onto));
                    }
                });
    }

    /// The sighting of the table row under the pointer.
    ///
    /// @param known sightings that are in memory: those in view are
    public static Target ofRow(DragEvent event, Function<UUID, Optional<Sighting>> known) {
        return Fx.around(event.getPickResult().getIntersectedNode(), TableRow.class)
                .flatMap(
                        row ->
                                row.getItem() instanceof UUID uuid
                                        ? known.apply(uuid)
                                        : Optional.empty())
                .map(Target::on)
                .orElse(Target.NOWHERE);
    }

    /// @param among the sightings there, in their order
    /// @param chosen called with the one, empty for a new one; not called when the menu is closed
    private static void ask(
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
        menu.getItems().add(note(Messages.text("evidence.to_which_of_the_sightings_here", count)));
        for (var s : first) {
            menu.getItems().add(Buttons.menuItem(line(s), () -> chosen.accept(Optional.of(s))));
        }
        if (count > MOST) {
            menu.getItems()
                    .add(note(Messages.text("evidence.more_drop_on_a_row_of", count - MOST)));
        }
        menu.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        Buttons.menuItem(
                                Messages.text("evidence.a_new_sighting"),
                                () -> chosen.accept(Optional.empty())));
        return menu;
    }

    private static String line(Sighting s) {
        return s.code().isEmpty() ? SightingWords.line(s) : s.code() + " " + SightingWords.line(s);
    }

    private static MenuItem note(String words) {
        var item = new MenuItem(words);
        item.setDisable(true);
        return item;
    }
}
