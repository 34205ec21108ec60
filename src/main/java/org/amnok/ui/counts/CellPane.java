package org.amnok.ui.counts;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.amnok.domain.date.DateText;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.tabulation.Counting.Doubt;
import org.amnok.domain.tabulation.Counting.Member;
import org.amnok.domain.tabulation.Dimension;
import org.amnok.ui.look.Buttons;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.ui.session.LatestTask;
import org.amnok.ui.session.Session;
import org.amnok.words.Messages;
import org.amnok.workspace.counting.TableRequest;
import org.jspecify.annotations.Nullable;

/// The reports of the chosen cell: which are certain, which only possible, and why. A click on the
/// cell selects them.
final class CellPane extends BorderPane {
    private static final int MOST_LISTED = 200;

    private final Session session;
    private final LatestTask<Listed> asking;
    private final VBox list = Fx.column("cell-list");
    private final Label head = Text.wrapped("", "cell-title");
    private final Button select = Fx.named("counts-select", Fx.styled(new Button(), "primary"));
    private final Subscription following;
    private List<UUID> all = List.of();
    private boolean isListed;

    /// True when the cell is to be selected as soon as its reports are known.
    private boolean isWanted;

    /// What is listed of a cell.
    private record Listed(
            TableRequest request, List<Member> members, List<UUID> uuids, List<Sighting> read) {}

    CellPane(Session session) {
        this.session = session;
        asking = session.asking();
        setId("counts-cell");
        getStyleClass().add("counts-cell");
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        select.setOnAction(event -> select());
        var foot = Fx.row("cell-foot", Text.spring(), select);
        setTop(head);
        setCenter(scroll);
        setBottom(foot);
        following = session.selection().uuids().subscribe(uuids -> tellSelected());
        show(null, null);
    }

    /// Shows another cell; null shows what to do.
    void show(@Nullable ShownTable table, @Nullable GridCell cell) {
        asking.cancel();
        list.getChildren().clear();
        all = List.of();
        isWanted = false;
        isListed = false;
        tellSelected();
        if (table == null || cell == null) {
            head.setText(Messages.text("counts.choose_a_cell"));
            return;
        }
        var row = table.rowKey(cell.row());
        var column = table.columnKey(cell.column());
        head.setText(title(table, cell));
        var answer = table.answer();
        var counting = answer.counting();
        if (counting == null) {
            list.getChildren().add(Text.paragraph("counts.not_listed", "hint"));
            return;
        }
        asking.ask(
                () -> {
                    var members = counting.members(row, column);
                    var index = answer.state().index();
                    var uuids = members.stream().map(m -> index.uuid(m.report())).toList();
                    var few = uuids.subList(0, Math.min(MOST_LISTED, uuids.size()));
                    return new Listed(
                            answer.request(),
                            members,
                            uuids,
                            answer.state().contents().sightings(few));
                },
                this::list);
    }

    /// With what was counted, class by class, where somebody asked.
    private static String title(ShownTable table, GridCell cell) {
        var shown = table.cell(cell.row(), cell.column());
        var title =
                Messages.text(
                        "counts.cell_title",
                        table.rowName(cell.row()),
                        table.columnName(cell.column()),
                        shown.reports().text());
        var counted = shown.countedText();
        return counted.isEmpty() ? title : title + "\n" + counted;
    }

    private void list(Listed found) {
        all = found.uuids;
        isListed = true;
        tellSelected();
        group(found, true, Messages.text("counts.certain_head", count(found, true)));
        group(found, false, Messages.text("counts.possible_head", count(found, false)));
        if (found.uuids.size() > found.read.size()) {
            list.getChildren()
                    .add(
                            Text.wrapped(
                                    Messages.text(
                                            "counts.more_not_listed",
                                            found.uuids.size() - found.read.size()),
                                    "hint"));
        }
        if (isWanted) {
            isWanted = false;
            session.selection().set(all);
        }
    }

    /// The button does what is not done yet.
    private void tellSelected() {
        var selected = session.selection().uuids().get();
        var isSelected = !all.isEmpty() && selected.size() == all.size() && isSame(selected);
        select.setDisable(all.isEmpty() || isSelected);
        select.setText(
                Messages.text(isSelected ? "many.selected" : "counts.select_all", all.size()));
    }

    /// @param selected as many as there are of the cell
    private boolean isSame(List<UUID> selected) {
        return selected.equals(all) || Set.copyOf(selected).containsAll(all);
    }

    private static long count(Listed found, boolean isCertain) {
        return found.members.stream().filter(m -> m.isCertain() == isCertain).count();
    }

    private void group(Listed found, boolean isCertain, String title) {
        if (count(found, isCertain) == 0) {
            return;
        }
        list.getChildren().add(Text.of(title, "cell-head"));
        var read = found.read.stream().collect(Collectors.toMap(Sighting::uuid, s -> s));
        for (int i = 0; i < Math.min(MOST_LISTED, found.members.size()); i++) {
            var member = found.members.get(i);
            var sighting = read.get(found.uuids.get(i));
            if (member.isCertain() == isCertain && sighting != null) {
                list.getChildren().add(line(sighting, member.doubts(), found.request));
            }
        }
    }

    private Node line(Sighting sighting, Set<Doubt> doubts, TableRequest request) {
        var observed = sighting.when().observed();
        var day = observed == null ? "" : DateText.of(observed.span());
        var button =
                Buttons.saying(
                        Stream.of(sighting.code(), sighting.titleOrKind())
                                .filter(t -> !t.isBlank())
                                .collect(Collectors.joining(" ")),
                        () -> session.selection().set(sighting.uuid()),
                        "cell-report");
        button.setMaxWidth(Double.MAX_VALUE);
        var below =
                Text.wrapped(
                        Stream.of(day, sighting.report().outlet(), why(doubts, request))
                                .filter(t -> !t.isBlank())
                                .collect(Collectors.joining(" · ")),
                        "hint");
        return new VBox(button, below);
    }

    /// "Site not certain · Month not certain"; empty for what is certain.
    private static String why(Set<Doubt> doubts, TableRequest request) {
        return Stream.of(Doubt.values())
                .filter(doubts::contains)
                .map(
                        doubt ->
                                switch (doubt) {
                                    case ROW -> uncertain(request.rows());
                                    case COLUMN -> uncertain(request.columns());
                                    case FILTER -> Messages.text("counts.doubt_filter");
                                })
                .collect(Collectors.joining(" · "));
    }

    private static String uncertain(Dimension of) {
        return Messages.text("counts.not_certain", of.title());
    }

    /// Selects all sightings of the cell, as soon as they are known.
    void select() {
        isWanted = !isListed;
        if (isListed) {
            session.selection().set(all);
        }
    }

    /// Follows the session no longer.
    void close() {
        following.unsubscribe();
        asking.cancel();
    }
}
