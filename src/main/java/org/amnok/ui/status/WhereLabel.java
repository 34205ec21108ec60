package org.amnok.ui.status;

import java.util.Optional;
import javafx.scene.control.Label;
import org.amnok.domain.LatLon;
import org.amnok.geo.border.BankFinder;
import org.amnok.geo.border.BorderGeography;
import org.amnok.geo.border.PlaceFactsText;
import org.amnok.ui.look.Tooltips;
import org.amnok.ui.session.MapModel;
import org.amnok.ui.session.PlaceKnowledge;
import org.amnok.words.Messages;

/// Bank and river kilometre of the place under the pointer.
final class WhereLabel extends Label {
    /// For the longest of its words, so that the line does not move with the pointer.
    private static final double WIDTH = 150;

    private BorderGeography geography = BorderGeography.none();
    private BankFinder banks = new BankFinder(geography);

    WhereLabel(MapModel model, PlaceKnowledge knowledge) {
        setId("pointer-where");
        getStyleClass().add("text");
        keepRoom(true);
        Tooltips.of(this, "status.side_of_the_border_and_river");
        knowledge
                .geography()
                .subscribe(
                        made -> {
                            geography = made;
                            banks = new BankFinder(made);
                            report(model.pointer().get());
                        });
        model.pointer().subscribe(this::report);
    }

    /// Without it the label takes only as much as it says.
    void keepRoom(boolean kept) {
        setPrefWidth(kept ? WIDTH : USE_COMPUTED_SIZE);
    }

    private void report(Optional<LatLon> pointer) {
        setText(geography.isEmpty() ? "" : pointer.map(this::words).orElse(""));
    }

    private String words(LatLon at) {
        var found = banks.at(at).bank();
        var bank =
                switch (found) {
                    case DPRK, PRC -> found.label();
                    case ISLAND -> Messages.text("status.island");
                    case WATER -> Messages.text("status.water");
                    case UNKNOWN -> Messages.text("status.bank_not_known");
                };
        var along = geography.along(at, 0);
        return along == null ? bank : bank + ", " + PlaceFactsText.kilometre(along);
    }
}
