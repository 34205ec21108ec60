package org.amnok.ui.incoming;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amnok.exchange.table.SightingColumn;
import org.amnok.ui.look.Choice;
import org.amnok.ui.look.Tooltips;
import org.amnok.words.Messages;

/// Chooses what a column means.
final class MeaningBox {
    private static final int ROWS = 16;
    private static final List<Optional<SightingColumn>> ALL =
            Stream.concat(
                            Stream.of(Optional.<SightingColumn>empty()),
                            SightingColumn.values().stream().map(Optional::of))
                    .toList();

    private MeaningBox() {}

    static Choice<Optional<SightingColumn>> choice() {
        var choice =
                new Choice<>(
                        ALL,
                        meaning ->
                                meaning.map(SightingColumn::label)
                                        .orElse(Messages.text("incoming.not_read")));
        choice.setVisibleRowCount(ROWS);
        Tooltips.explain(choice, Messages.text("incoming.what_the_column_means_type_some"));
        return choice;
    }
}
