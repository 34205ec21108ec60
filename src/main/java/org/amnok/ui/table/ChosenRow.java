package org.amnok.ui.table;

import java.util.UUID;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.input.MouseEvent;
import org.amnok.domain.record.Place;
import org.amnok.ui.map.SightingDrag;
import org.amnok.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// A row that looks selected when its sighting is, also when the selection is too large for the
/// table to list it. One without a place can be dragged onto the map.
final class ChosenRow extends TableRow<UUID> {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Session session;

    ChosenRow(Session session) {
        this.session = session;
        session.selection().uuids().subscribe((was, is) -> mark());
        setOnDragDetected(this::drag);
    }

    private void drag(MouseEvent event) {
        var sighting = getItem() == null ? null : session.records().watch(getItem()).getValue();
        if (sighting != null
                && sighting.place() instanceof Place.Unlocated
                && !session.isReadOnly()) {
            SightingDrag.start(this, sighting.uuid());
            event.consume();
        }
    }

    @Override
    protected void updateItem(@Nullable UUID uuid, boolean empty) {
        super.updateItem(uuid, empty);
        mark();
    }

    private void mark() {
        var uuid = getItem();
        pseudoClassStateChanged(CHOSEN, uuid != null && session.selection().contains(uuid));
    }
}
