package org.amnok.ui.table;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.map.cluster.SightingSymbols;
import org.amnok.ui.look.Symbols;
import org.amnok.ui.session.Session;
import org.amnok.words.Messages;

/// Which kinds are shown. The menu stays open while ticks are set.
final class KindMenu extends MenuButton {
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
        var item = new MenuItem(words);
        item.setOnAction(event -> hide(hidden));
        return item;
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
