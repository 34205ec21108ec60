package org.amnok.ui.table;

import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import org.amnok.domain.record.Sighting;
import org.amnok.ui.look.Symbols;
import org.jspecify.annotations.Nullable;

/// The badge of a row's sighting.
final class BadgeCell extends TableCell<UUID, Sighting> {
    private final Symbols symbols;
    private final double size;

    BadgeCell(Symbols symbols, double size) {
        this.symbols = symbols;
        this.size = size;
        setAlignment(Pos.CENTER);
    }

    @Override
    protected void updateItem(@Nullable Sighting sighting, boolean empty) {
        super.updateItem(sighting, empty);
        setGraphic(sighting == null || empty ? null : symbols.badge(sighting, size));
    }
}
