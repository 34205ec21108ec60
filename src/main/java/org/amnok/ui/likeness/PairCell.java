package org.amnok.ui.likeness;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.amnok.domain.likeness.LikePair;
import org.amnok.domain.record.Sighting;
import org.amnok.ui.look.Text;
import org.amnok.ui.map.SightingWords;
import org.amnok.ui.session.Records;
import org.jspecify.annotations.Nullable;

/// Both titles and the reasons.
final class PairCell extends ListCell<LikePair> {
    private final Records records;
    private final Label one = Text.of("", "pair-name");
    private final Label other = Text.of("", "pair-name");
    private final Label reasons = Text.wrapped("", "hint");
    private final VBox box = new VBox(one, other, reasons);

    PairCell(Records records) {
        this.records = records;
        box.getStyleClass().add("like-pair");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable LikePair pair, boolean isEmpty) {
        super.updateItem(pair, isEmpty);
        one.textProperty().unbind();
        other.textProperty().unbind();
        if (isEmpty || pair == null) {
            setGraphic(null);
            return;
        }
        setGraphic(box);
        one.textProperty().bind(records.watch(pair.sighting()).map(PairCell::line));
        other.textProperty().bind(records.watch(pair.other()).map(PairCell::line));
        reasons.setText(pair.like().text());
    }

    /// What is not read yet is a moment away.
    private static String line(@Nullable Sighting sighting) {
        return sighting == null ? "…" : SightingWords.line(sighting);
    }
}
