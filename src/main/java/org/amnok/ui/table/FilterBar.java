package org.amnok.ui.table;

import java.time.InstantSource;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.map.cluster.SightingSymbols;
import org.amnok.ui.filter.DateField;
import org.amnok.ui.look.Buttons;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.ScriptFont;
import org.amnok.ui.look.Symbols;
import org.amnok.ui.look.Tooltips;
import org.amnok.ui.session.Session;
import org.amnok.words.Messages;

/// Filters by text, kind and date. What is filtered is said in words below.
///
/// Words are looked for in the file. Among many sightings that takes its time, and no search is
/// begun before a moment without typing, or Enter.
final class FilterBar extends HBox {
    private final Session session;

    /// From this many sightings on, a search may take longer than the time between two letters.
    private static final int MANY = 100_000;

    private static final Duration PAUSE = Duration.millis(300);

    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final TextField text = Fx.named("text-filter", ScriptFont.follow(new TextField()));

    FilterBar(Session session, Symbols symbols, InstantSource clock) {
        this.session = session;
        getStyleClass().add("filter-bar");
        text.setPromptText(Messages.text("table.filter_by_words"));
        text.setPrefColumnCount(8);
        text.setMinWidth(64);
        Tooltips.of(text, "table.words_in_titles_notes_reports");
        var dates =
                new DateField(
                        session, clock, "date-filter", Messages.text("table.dates_autumn_2025"));
        dates.setPrefColumnCount(12);
        getChildren().addAll(text, new KindMenu(session, symbols), dates);
        text.textProperty().subscribe((was, is) -> typed());
        text.setOnAction(event -> ask());
        pause.setOnFinished(event -> ask());
        session.filter().subscribe(this::follow);
    }

    /// Empties every field.
    void clear() {
        text.clear();
        session.filter().set(SightingFilter.ALL);
    }

    private void typed() {
        var isQuick = session.reports().isEmpty() && session.index().size() < MANY;
        if (text.getText().isBlank() || isQuick) {
            ask();
        } else {
            pause.playFromStart();
        }
    }

    private void ask() {
        pause.stop();
        session.filter().set(session.filter().get().withText(text.getText()));
    }

    /// Empties the field when the words are taken out of the filter elsewhere.
    private void follow(SightingFilter filter) {
        var typing = pause.getStatus() == Animation.Status.RUNNING;
        if (!typing && !text.getText().strip().equals(filter.text())) {
            text.setText(filter.text());
        }
    }

    /// Which kinds are shown. The menu stays open while ticks are set.
    private static final class KindMenu extends MenuButton {
        private static final double BADGE = 15;

        private final Session session;
        private final Map<SightingKind, CheckBox> ticks = new EnumMap<>(SightingKind.class);

        KindMenu(Session session, Symbols symbols) {
            this.session = session;
            setId("kind-filter");
            setMinWidth(USE_PREF_SIZE);
            getStyleClass().add("filter-menu");
            getItems()
                    .addAll(
                            all(Messages.text("table.all_kinds"), Set.of()),
                            all(Messages.text("common.none"), Set.of(SightingKind.values())),
                            new SeparatorMenuItem());
            for (var kind : SightingKind.values()) {
                getItems().add(item(kind, symbols));
            }
            session.filter().subscribe(this::follow);
        }

        private MenuItem all(String words, Set<SightingKind> hidden) {
            return Buttons.menuItem(words, () -> hide(hidden));
        }

        private MenuItem item(SightingKind kind, Symbols symbols) {
            var tick = new CheckBox(kind.label());
            tick.setGraphic(symbols.symbol(SightingSymbols.badge(kind, false), BADGE));
            tick.setOnAction(event -> toggle(kind, tick.isSelected()));
            ticks.put(kind, tick);
            return new CustomMenuItem(tick, false);
        }

        private void toggle(SightingKind kind, boolean shown) {
            var hidden = new HashSet<>(session.filter().get().hiddenKinds());
            if (shown) {
                hidden.remove(kind);
            } else {
                hidden.add(kind);
            }
            hide(hidden);
        }

        private void hide(Set<SightingKind> hidden) {
            var old = session.filter().get();
            session.filter().set(old.hiding(hidden));
        }

        private void follow(SightingFilter filter) {
            ticks.forEach((kind, tick) -> tick.setSelected(!filter.hiddenKinds().contains(kind)));
            var hidden = filter.hiddenKinds().size();
            setText(
                    hidden == 0
                            ? Messages.text("table.all_kinds")
                            : Messages.text("table.kinds", ticks.size() - hidden));
        }
    }
}
