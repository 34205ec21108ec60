package org.amnok.ui.command;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.amnok.ui.look.Fx;
import org.jspecify.annotations.Nullable;

/// Moves the focus between the regions of the window.
public final class FocusOrder {
    private FocusOrder() {}

    /// Focuses the first node of a region that takes the focus.
    ///
    /// @return false when there is none
    public static boolean enter(Node region) {
        if (!region.isVisible() || region.isDisabled()) {
            return false;
        }
        if (region.isFocusTraversable()) {
            region.requestFocus();
            return true;
        }
        return region instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(FocusOrder::enter);
    }

    /// Focuses the region after the one that has the focus; the second when none has it.
    public static void enterNext(List<Node> regions, @Nullable Node owner) {
        var now = 0;
        for (int i = 0; i < regions.size(); i++) {
            if (Fx.isIn(regions.get(i), owner)) {
                now = i;
            }
        }
        enter(regions.get((now + 1) % regions.size()));
    }
}
