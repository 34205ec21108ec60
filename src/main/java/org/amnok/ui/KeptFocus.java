package org.amnok.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.amnok.ui.command.FocusOrder;
import org.amnok.ui.session.FxThread;
import org.jspecify.annotations.Nullable;

/// Keeps the focus near what had it when that goes: else it falls to the first field of the window.
final class KeptFocus {
    private final Scene scene;
    private final FxThread soon = new FxThread();

    /// Of what had the focus last, the nearest first.
    private List<Place> places = List.of();

    private boolean isLost;

    /// @param index among the children
    private record Place(Parent parent, int index) {
        /// What stands there now, what comes after it, and then what comes before.
        boolean enter() {
            var children = parent.getChildrenUnmodifiable();
            var from = Math.min(index, children.size());
            return IntStream.concat(
                            IntStream.range(from, children.size()),
                            IntStream.iterate(from - 1, i -> i >= 0, i -> i - 1))
                    .anyMatch(i -> FocusOrder.enter(children.get(i)));
        }
    }

    private KeptFocus(Scene scene) {
        this.scene = scene;
    }

    static void follow(Scene scene) {
        var kept = new KeptFocus(scene);
        scene.focusOwnerProperty().subscribe(kept::changed);
    }

    /// When what has the focus has left the scene, the focus is taken away and then given to the
    /// first that takes it.
    private void changed(@Nullable Node was, @Nullable Node is) {
        if (is == null) {
            isLost = was != null && !isSeen(was);
        } else if (isLost) {
            isLost = false;
            var gone = places;
            soon.execute(() -> bringBack(gone, is));
        } else {
            places = placesOf(is);
        }
    }

    private static List<Place> placesOf(Node node) {
        var found = new ArrayList<Place>();
        for (var each = node; each.getParent() != null; each = each.getParent()) {
            var parent = each.getParent();
            found.add(new Place(parent, parent.getChildrenUnmodifiable().indexOf(each)));
        }
        return found;
    }

    private void bringBack(List<Place> gone, Node fallenTo) {
        if (fallenTo.equals(scene.getFocusOwner())) {
            var isBack = gone.stream().anyMatch(place -> isSeen(place.parent) && place.enter());
            if (!isBack) {
                places = placesOf(fallenTo);
            }
        }
    }

    private boolean isSeen(Node node) {
        var each = node;
        while (each.isVisible() && each.getParent() != null) {
            each = each.getParent();
        }
        return each.isVisible() && each.equals(scene.getRoot());
    }
}
