package org.amnok.ui.map;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javafx.scene.input.MouseEvent;
import org.amnok.map.cluster.SightingGroup;
import org.amnok.ui.session.Selection;

/// What drawing a shape does to the selection, as users of QGIS expect it: nothing held down takes
/// what is inside instead, Shift adds it, Ctrl or Alt takes it out.
enum SelectionChange {
    REPLACE,
    ADD,
    REMOVE;

    static SelectionChange of(MouseEvent event) {
        if (event.isShiftDown()) {
            return ADD;
        }
        return event.isShortcutDown() || event.isAltDown() ? REMOVE : REPLACE;
    }

    void apply(Selection selection, List<SightingGroup> groups) {
        apply(selection, groups.stream().flatMap(g -> g.uuids().stream()).toList());
    }

    void apply(Selection selection, Collection<UUID> inside) {
        switch (this) {
            case REPLACE -> selection.set(inside);
            case ADD -> selection.add(inside);
            case REMOVE -> selection.remove(inside);
        }
    }
}
