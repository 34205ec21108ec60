package org.amnok.ui;

import org.amnok.domain.NumberText;
import org.amnok.ui.Panes.Side;
import org.amnok.ui.project.PreferenceStore;

/// How large a person made the panes, and which of them are folded away.
record PaneMemory(PreferenceStore store) {
    boolean isShown(Side side) {
        return store.get(side + ".shown", "true").equals("true");
    }

    void show(Side side, boolean shown) {
        store.put(side + ".shown", Boolean.toString(shown));
    }

    /// @param usual where nothing readable was kept
    double size(Side side, double usual) {
        return NumberText.finite(store.get(side + ".size", ""), usual);
    }

    void resize(Side side, double size) {
        store.put(side + ".size", "" + size);
    }
}
