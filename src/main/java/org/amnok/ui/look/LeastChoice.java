package org.amnok.ui.look;

import java.util.List;
import org.amnok.words.Messages;

/// A choice of how many reports a number must be of to leave: smaller ones, and those that would
/// tell them, are withheld.
public final class LeastChoice {
    private static final List<Integer> OFFERED = List.of(0, 2, 3, 5, 10, 20);

    private LeastChoice() {}

    /// Begins with none withheld, which is 0.
    public static Choice<Integer> named(String id) {
        var choice =
                new Choice<>(
                        OFFERED,
                        least -> least == 0 ? Messages.text("common.none") : least.toString());
        choice.setId(id);
        choice.setValue(0);
        choice.setAccessibleText(Messages.text("page.hold_back_below"));
        return Tooltips.of(choice, "counts.option_at_least");
    }
}
