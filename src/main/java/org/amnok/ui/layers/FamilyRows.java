package org.amnok.ui.layers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import org.amnok.domain.codelist.Family;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.filter.Facet;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.index.FacetCounts;
import org.amnok.map.cluster.SightingSymbols;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Symbols;
import org.amnok.ui.session.Session;
import org.amnok.words.Messages;

/// A family of sightings with its kinds. A tick hides kinds from map, table and counts alike: it is
/// part of the filter.
final class FamilyRows extends VBox {
    private static final double BADGE = 17;

    private final Session session;
    private final TreeRow head;
    private final List<TreeRow> rows = new ArrayList<>();
    private final List<Set<SightingKind>> kinds = new ArrayList<>();

    FamilyRows(Family family, Session session, Symbols symbols) {
        this.session = session;
        var all = Stream.of(SightingKind.values()).filter(k -> k.family() == family).toList();
        head =
                new TreeRow(
                        1,
                        symbols.symbol(SightingSymbols.badge(all.getFirst(), false), BADGE),
                        Messages.word("layers.family", family));
        add(head, Set.copyOf(all));
        if (all.size() > 1) {
            addKinds(all, symbols, family == Family.VEHICLES);
        }
        session.filter().subscribe(this::follow);
    }

    private void addKinds(List<SightingKind> all, Symbols symbols, boolean open) {
        var below = new VBox();
        all.forEach(
                kind -> {
                    var row =
                            new TreeRow(
                                    2,
                                    symbols.symbol(SightingSymbols.badge(kind, false), BADGE),
                                    kind.label());
                    add(row, Set.of(kind));
                    getChildren().remove(row);
                    below.getChildren().add(row);
                });
        head.foldable(below).setSelected(open);
        Fx.addOnceVisible(this, below);
    }

    private void add(TreeRow row, Set<SightingKind> its) {
        rows.add(row);
        kinds.add(its);
        getChildren().add(row);
        row.tick().setOnAction(event -> hide(its, !row.tick().isSelected()));
    }

    private void hide(Set<SightingKind> its, boolean hidden) {
        var old = session.filter().get();
        var next = new HashSet<>(old.hiddenKinds());
        if (hidden) {
            next.addAll(its);
        } else {
            next.removeAll(its);
        }
        session.filter().set(old.hiding(next));
    }

    private void follow(SightingFilter filter) {
        for (int i = 0; i < rows.size(); i++) {
            var hidden = kinds.get(i).stream().filter(filter.hiddenKinds()::contains).count();
            var tick = rows.get(i).tick();
            tick.setSelected(hidden == 0);
            tick.setIndeterminate(hidden > 0 && hidden < kinds.get(i).size());
        }
    }

    /// @param counts how many of each kind are shown, or would be if it was ticked
    void count(FacetCounts counts) {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i)
                    .number(
                            kinds.get(i).stream()
                                    .mapToInt(kind -> counts.of(Facet.KIND, kind.code()))
                                    .sum());
        }
    }
}
