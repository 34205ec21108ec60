package org.amnok.ui.incoming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.amnok.exchange.table.SightingColumn;
import org.amnok.ui.look.Choice;
import org.amnok.ui.look.Tooltips;

/// Chooses what a column means. Typed letters go to the next meaning with them.
final class MeaningBox {
    private static final Duration PAUSE = Duration.millis(1200);
    private static final List<Optional<SightingColumn>> ALL = all();

    private final Choice<Optional<SightingColumn>> choice = new Choice<>(ALL, MeaningBox::words);
    private final StringBuilder typed = new StringBuilder();
    private final PauseTransition pause = new PauseTransition(PAUSE);

    MeaningBox() {
        choice.setVisibleRowCount(16);
        pause.setOnFinished(event -> typed.setLength(0));
        choice.addEventHandler(KeyEvent.KEY_TYPED, this::keyTyped);
        choice.showingProperty().subscribe((was, is) -> reveal(is));
        Tooltips.explain(choice, "What the column means; type some letters to find it");
    }

    private static List<Optional<SightingColumn>> all() {
        var all = new ArrayList<Optional<SightingColumn>>();
        all.add(Optional.empty());
        for (var meaning : SightingColumn.values()) {
            all.add(Optional.of(meaning));
        }
        return List.copyOf(all);
    }

    private static String words(Optional<SightingColumn> meaning) {
        return meaning.map(SightingColumn::label).orElse("not read");
    }

    Choice<Optional<SightingColumn>> choice() {
        return choice;
    }

    private void keyTyped(KeyEvent event) {
        var letter = event.getCharacter();
        if (letter.isBlank()
                || event.isShortcutDown()
                || Character.isISOControl(letter.charAt(0))) {
            return;
        }
        typed.append(letter.toLowerCase(Locale.ROOT));
        pause.playFromStart();
        fitting(typed.toString()).ifPresent(this::show);
        event.consume();
    }

    /// The first meaning that starts so, else the first that has a word with it.
    static Optional<Optional<SightingColumn>> fitting(String letters) {
        return ALL.stream()
                .filter(m -> words(m).toLowerCase(Locale.ROOT).startsWith(letters))
                .findFirst()
                .or(
                        () ->
                                ALL.stream()
                                        .filter(
                                                m ->
                                                        words(m).toLowerCase(Locale.ROOT)
                                                                .contains(letters))
                                        .findFirst());
    }

    private void show(Optional<SightingColumn> meaning) {
        choice.show(); // looked at until Enter
        choice.setValue(meaning);
        reveal(true);
    }

    /// The list opens where the meaning stands that is set.
    private void reveal(boolean isOpen) {
        if (isOpen
                && choice.getSkin() instanceof ComboBoxListViewSkin<?> skin
                && skin.getPopupContent() instanceof ListView<?> list) {
            list.scrollTo(Math.max(0, ALL.indexOf(choice.getValue()) - 3));
        }
    }
}
