package org.amnok.ui.merge;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.amnok.domain.merge.Conflict;
import org.amnok.domain.merge.Side;

/// A conflict, and what a person has chosen of it so far.
///
/// @param chosen empty while nothing was
public record MergeChoice(Conflict conflict, ObjectProperty<Optional<Side>> chosen) {
    public MergeChoice(Conflict conflict) {
        this(conflict, new SimpleObjectProperty<>(Optional.empty()));
    }

    void choose(Side side) {
        chosen.set(Optional.of(side));
    }

    boolean isChosen(Side side) {
        return chosen.get().filter(side::equals).isPresent();
    }
}
