package org.amnok.ui.page;

import static org.amnok.ui.command.Command.command;
import static org.amnok.ui.command.Command.named;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amnok.domain.page.Arrangement.Side;
import org.amnok.ui.command.Command;
import org.amnok.ui.command.CommandButton;
import org.amnok.ui.look.Fx;
import org.amnok.words.Messages;

/// Sets the selected items along lines, above one another, together, and fast.
final class ArrangeBar extends VBox {
    private static final double ICON = 16;

    private final PageEdits edits;
    private final ItemSelection chosen;

    ArrangeBar(PageEdits edits, ItemSelection chosen) {
        this.edits = edits;
        this.chosen = chosen;
        getStyleClass().add("arrange-bar");
        getChildren().addAll(row(sides()), row(stack()));
    }

    private static HBox row(List<Command> commands) {
        var row = Fx.row("arrange-row");
        for (var command : commands) {
            var button = new CommandButton(command, ICON);
            button.getStyleClass().setAll("button", "small-tool");
            button.setId("arrange-" + command.icon());
            button.setFocusTraversable(true);
            row.getChildren().add(button);
        }
        return row;
    }

    private List<Command> sides() {
        var few = atLeast(3);
        return List.of(
                side(Messages.text("page.align_left_edges"), "align_left", Side.LEFT),
                side(
                        Messages.text("page.align_middles_one_above_the"),
                        "align_centre",
                        Side.CENTRE),
                side(Messages.text("page.align_right_edges"), "align_right", Side.RIGHT),
                side(Messages.text("page.align_upper_edges"), "align_top", Side.TOP),
                side(Messages.text("page.align_middles_side_by_side"), "align_middle", Side.MIDDLE),
                side(Messages.text("page.align_lower_edges"), "align_bottom", Side.BOTTOM),
                command("page.equal_gaps_from_left_to_right", () -> edits.distribute(true))
                        .icon("spread_across")
                        .disabledWhile(few),
                command("page.equal_gaps_from_top_to_bottom", () -> edits.distribute(false))
                        .icon("spread_down")
                        .disabledWhile(few));
    }

    /// A single item is set along the margins of the page.
    private Command side(String label, String icon, Side side) {
        return named(label, () -> edits.align(side)).icon(icon);
    }

    private List<Command> stack() {
        return List.of(
                command("page.bring_forward", edits::raise)
                        .key("Shortcut+Close Bracket")
                        .icon("raise"),
                command("page.send_backward", edits::lower)
                        .key("Shortcut+Open Bracket")
                        .icon("lower"),
                command("page.group", edits::group)
                        .key("Shortcut+G")
                        .icon("group")
                        .disabledWhile(atLeast(2)),
                command("page.ungroup", edits::ungroup).key("Shortcut+Shift+G").icon("ungroup"),
                command("page.lock_or_unlock", edits::toggleLock)
                        .key("Shortcut+Alt+L")
                        .icon("lock"),
                command("page.duplicate", edits::duplicate).key("Shortcut+D").icon("duplicate"),
                command("page.delete", edits::delete).key("Delete").icon("delete"));
    }

    /// True while fewer are selected.
    private ObservableBooleanValue atLeast(int number) {
        return Bindings.createBooleanBinding(
                () -> chosen.ids().get().size() < number, chosen.ids());
    }
}
