package org.amnok.ui.table;

import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import org.amnok.ui.look.ScriptFont;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// A cell that says one thing about its row.
final class WordsCell<T, R> extends TableCell<T, R> {
    private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");

    private final Function<R, String> words;

    WordsCell(Function<R, String> words) {
        this.words = words;
        ScriptFont.follow(this);
    }

    @Override
    protected void updateItem(@Nullable R row, boolean empty) {
        super.updateItem(row, empty);
        var text = row == null || empty ? "" : words.apply(row);
        setText(text);
        pseudoClassStateChanged(
                QUIET,
                text.equals(Messages.text("domain.not_counted"))
                        || text.equals(Messages.text("common.no_place"))
                        || text.equals(Messages.text("table.unknown")));
    }
}
