package org.amnok.ui.merge;

import java.util.function.BinaryOperator;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableCell;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.amnok.domain.date.DateText;
import org.amnok.domain.field.RecordWords;
import org.amnok.domain.merge.Claim;
import org.amnok.domain.merge.Side;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// The value of one side, with who wrote it and when, to be chosen.
final class SideCell extends TableCell<MergeChoice, MergeChoice> {
    private final Side side;
    private final BinaryOperator<String> names;
    private final RadioButton button = new RadioButton();
    private Subscription following = Subscription.EMPTY;

    SideCell(Side side, BinaryOperator<String> names) {
        this.side = side;
        this.names = names;
        button.setFocusTraversable(false);
        button.setMaxWidth(Double.MAX_VALUE);
    }

    @Override
    protected void updateItem(@Nullable MergeChoice choice, boolean empty) {
        super.updateItem(choice, empty);
        following.unsubscribe();
        following = Subscription.EMPTY;
        if (choice == null || empty) {
            setGraphic(null);
            return;
        }
        var value = choice.conflict().value(side, names);
        var words =
                new VBox(
                        Text.of(RecordWords.value(value), "merge-value"),
                        Text.of(words(choice.conflict().claim(side)), "merge-claim"));
        words.getStyleClass().add("merge-side");
        button.setGraphic(words);
        button.setAccessibleText((side == Side.HERE ? "here: " : "there: ") + value);
        Tooltips.hint(button, value);
        button.setOnAction(event -> choice.choose(side));
        following = choice.chosen().subscribe(now -> button.setSelected(choice.isChosen(side)));
        setGraphic(button);
    }

    private static String words(@Nullable Claim claim) {
        if (claim == null) {
            return Messages.text("merge.nobody_knows_who_wrote_it");
        }
        var author = claim.author().isEmpty() ? "unnamed" : claim.author();
        return author + ", " + DateText.utc(claim.time());
    }
}
