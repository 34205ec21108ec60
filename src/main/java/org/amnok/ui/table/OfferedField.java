package org.amnok.ui.table;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import org.amnok.ui.look.ScriptFont;
import org.amnok.ui.look.Suggestions;

/// A text field that suggests what the project has while a name is typed: the arrows walk through
/// the list, a click or Enter takes one.
final class OfferedField extends TextField {
    private final List<FieldEdit.Offer> all;
    private final Suggestions<FieldEdit.Offer> suggestions;

    OfferedField(FieldEdit field, String text) {
        super(text);
        ScriptFont.follow(this);
        setAccessibleText(field.label());
        all = field.offers().get();
        suggestions =
                new Suggestions<>(
                        this,
                        typed -> CompletableFuture.completedFuture(find(typed)),
                        offer -> new Suggestions.Line(new Region(), offer.name(), offer.note()),
                        this::take);
    }

    /// Takes the best fit for a text that means nothing by itself; leaves any other.
    void complete() {
        if (all.stream().noneMatch(offer -> offer.typed().equals(getText()))) {
            suggestions.takeBest();
        }
        suggestions.hide();
    }

    private List<FieldEdit.Offer> find(String typed) {
        var wanted = typed.strip().toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(
                        offer ->
                                offer.name().toLowerCase(Locale.ROOT).contains(wanted)
                                        || offer.note().equalsIgnoreCase(wanted))
                .toList();
    }

    private void take(FieldEdit.Offer offer) {
        suggestions.setQuietly(offer.typed());
        positionCaret(offer.typed().length());
        suggestions.hide();
    }
}
