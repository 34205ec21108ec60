package org.amnok.ui.table;

import java.util.UUID;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import org.amnok.ui.session.Selection;
import org.jspecify.annotations.Nullable;

/// A row that looks selected when its sighting is, also when the selection is too large for the
/// table to list it.
final class ChosenRow extends TableRow<UUID> {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Selection selection;

    ChosenRow(Selection selection) {
        this.selection = selection;
        selection.uuids().subscribe((was, is) -> mark());
    }

    @Override
    protected void updateItem(@Nullable UUID uuid, boolean empty) {
        super.updateItem(uuid, empty);
        mark();
    }

    private void mark() {
        var uuid = getItem();
        pseudoClassStateChanged(CHOSEN, uuid != null && selection.contains(uuid));
    }
}
