package org.amnok.ui.filter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amnok.domain.codelist.EvidenceKind;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.filter.Facet;
import org.amnok.ui.command.FocusOrder;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.ScriptFont;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.ui.session.Session;
import org.amnok.words.Messages;

/// The values of one facet with their counts. Ticked ones pass; with none ticked all do. Where
/// there is one value only, there is nothing to choose: it stands beside the title.
final class FacetList extends VBox {
    private static final int SHORT = 8;

    /// A value under its name.
    private record Line(String name, HBox row, CheckBox tick, Label count) {}

    private final Facet facet;
    private final Session session;
    private final Label only = Text.of("", "hint");
    private final VBox rows = new VBox();
    private final Button more = Fx.styled(new Button(), "link");
    private final Map<String, Line> lines = new HashMap<>();
    private Map<String, Integer> counts = Map.of();
    private boolean whole;

    FacetList(Facet facet, Session session) {
        this.facet = facet;
        this.session = session;
        getStyleClass().add("facet");
        setId("facet-" + facet.code());
        more.setOnAction(
                event -> {
                    whole = !whole;
                    fill();
                });
        var title = Fx.whole(Text.of(facet.title(), "section-title"));
        getChildren().addAll(Fx.row("facet-line", title, Text.spring(), only), rows, more);
    }

    /// @param now how many have each value
    void show(Map<String, Integer> now) {
        counts = now;
        fill();
    }

    /// Whoever is at a value stays at it. Rows stay the same ones, so that a count that comes
    /// between the press and the release on a tick does not take it away.
    private void fill() {
        var at = focused();
        var chosen = chosen();
        var values = values(chosen);
        Fx.show(this, !values.isEmpty());
        var names = session.filterWords().names();
        var isChoice =
                values.size() > 1 || !chosen.isEmpty() || !without().isEmpty() || at.isPresent();
        only.setText(isChoice || values.isEmpty() ? "" : names.of(facet, values.getFirst()));
        var most = isChoice ? whole ? values.size() : Math.min(SHORT, values.size()) : 0;
        var shown = values.subList(0, most);
        var now = shown.stream().map(v -> row(v, names.of(facet, v), chosen.contains(v))).toList();
        if (!now.equals(rows.getChildren())) {
            rows.getChildren().setAll(now);
            at.ifPresent(this::focus);
        }
        Fx.show(more, values.size() > SHORT);
        more.setText(
                whole ? Messages.text("filter.fewer") : Messages.text("filter.all", values.size()));
    }

    /// The value whose tick has the focus.
    private Optional<Object> focused() {
        return rows.getChildren().stream()
                .filter(row -> row.isFocusWithin())
                .map(Node::getUserData)
                .findFirst();
    }

    private void focus(Object value) {
        rows.getChildren().stream()
                .filter(row -> value.equals(row.getUserData()))
                .findFirst()
                .ifPresent(FocusOrder::enter);
    }

    /// In their own order where they have one, else the most frequent first; chosen ones are always
    /// there.
    private List<String> values(Set<String> chosen) {
        var values = new ArrayList<>(counts.keySet());
        chosen.stream().filter(v -> !counts.containsKey(v)).sorted().forEach(values::add);
        var order = order();
        if (!order.isEmpty()) {
            values.sort(java.util.Comparator.comparingInt(v -> place(order, v)));
        }
        return values;
    }

    private static int place(List<String> order, String value) {
        var at = order.indexOf(value);
        return at < 0 ? order.size() : at;
    }

    private List<String> order() {
        return switch (facet) {
            case KIND -> Stream.of(SightingKind.values()).map(SightingKind::code).toList();
            case STATUS -> Stream.of(SightingStatus.values()).map(SightingStatus::code).toList();
            case RELIABILITY -> List.of("A", "B", "C", "D", "E", "F", "");
            case CREDIBILITY -> List.of("1", "2", "3", "4", "5", "6", "");
            case PRIVACY -> Stream.of(PrivacyLevel.values()).map(p -> "" + p.number()).toList();
            case EVIDENCE ->
                    Stream.concat(
                                    Stream.of("yes", "no"),
                                    Stream.of(EvidenceKind.values()).map(EvidenceKind::code))
                            .toList();
            case BANK, PROVINCE, SITE, SOURCE, LOCATED -> List.of();
        };
    }

    private HBox row(String value, String name, boolean ticked) {
        var line =
                lines.compute(
                        value,
                        (v, was) -> was != null && was.name.equals(name) ? was : line(v, name));
        var count = counts.getOrDefault(value, 0);
        line.tick.setSelected(ticked);
        line.count.setText("" + count);
        Tooltips.saying(line.tick, name + ": " + count);
        return line.row;
    }

    private Line line(String value, String name) {
        var tick = ScriptFont.follow(new CheckBox(name));
        tick.setMinWidth(0);
        tick.setMnemonicParsing(false);
        tick.setOnAction(event -> choose(value, tick.isSelected()));
        tick.setContextMenu(new ContextMenu(without(value, name)));
        var count = Text.of("", "tree-number");
        var row = Fx.row("facet-row", tick, Text.spring(), count);
        row.setUserData(value);
        return new Line(name, row, tick, count);
    }

    private MenuItem without(String value, String name) {
        var item = new MenuItem(Messages.text("near.without_this", name));
        item.setMnemonicParsing(false);
        item.setOnAction(
                event -> {
                    var values = new HashSet<>(without());
                    values.add(value);
                    ask(difference(chosen(), values), values);
                });
        return item;
    }

    private Set<String> without() {
        return session.filter().get().criteria().stream()
                .filter(c -> c instanceof Criterion.NoneOf(var of, _) && of == facet)
                .flatMap(c -> ((Criterion.NoneOf) c).values().stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> difference(Set<String> values, Set<String> less) {
        var left = new HashSet<>(values);
        left.removeAll(less);
        return left;
    }

    /// No value is asked for and excluded at once: the later choice counts.
    private void ask(Set<String> some, Set<String> none) {
        var now = session.filter().get().withValues(facet, some.isEmpty() ? null : some);
        session.filter()
                .set(
                        none.isEmpty()
                                ? now.without(Criterion.NoneOf.subject(facet))
                                : now.with(new Criterion.NoneOf(facet, none)));
    }

    private void choose(String value, boolean ticked) {
        var next = new HashSet<>(chosen());
        if (ticked) {
            next.add(value);
        } else {
            next.remove(value);
        }
        ask(next, difference(without(), next));
    }

    private Set<String> chosen() {
        return session.filter().get().values(facet).orElse(Set.of());
    }
}
