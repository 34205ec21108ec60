package org.amnok.ui.layers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.amnok.domain.Names;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Site;
import org.amnok.map.base.FeatureListing;
import org.amnok.map.styling.Attribute;
import org.amnok.ui.look.Buttons;
import org.amnok.ui.look.Choice;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.ui.session.LatestTask;
import org.amnok.ui.session.Session;
import org.amnok.words.Messages;

/// Makes sites of features: of the chosen rows, or of all that are listed. Says how many before,
/// with the first names; all are one undo.
final class SitesBar extends HBox {
    static final int MOST = 5_000;

    /// A shape of more is no site.
    private static final int MOST_VERTICES = 10_000;

    private static final int NAMED = 3;

    private final Session session;
    private final Consumer<String> report;
    private final LatestTask<List<String>> previews;
    private final LatestTask<List<Edit>> making;
    private final Choice<Integer> names = new Choice<>(List.of(), this::title);
    private final Label words = Fx.named("sites-preview", Text.of("", "hint"));
    private final Button make = Fx.whole(new Button(Messages.text("layers.make_sites_2")));
    private List<Attribute> attributes = List.of();
    private FeatureListing listing = FeatureListing.NONE;
    private List<Integer> chosen = List.of();

    /// @param report shows a sentence in the status bar
    SitesBar(Session session, Consumer<String> report) {
        this.session = session;
        this.report = report;
        previews = session.asking();
        making = session.asking();
        getStyleClass().add("history-head");
        names.setId("sites-name");
        names.setAccessibleText(Messages.text("layers.column_of_the_names"));
        names.setMaxWidth(USE_PREF_SIZE);
        names.valueProperty().subscribe((was, is) -> preview());
        make.setId("make-sites");
        make.setOnAction(event -> make());
        var cancel = Buttons.of("common.cancel", () -> setVisible(false));
        cancel.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(Text.label("layers.names_from", "hint"), names, make, cancel, words);
        managedProperty().bind(visibleProperty());
        visibleProperty().subscribe((was, is) -> preview());
        setVisible(false);
    }

    private String title(int column) {
        return column < 0 ? Messages.text("layers.no_column") : attributes.get(column).title();
    }

    /// @param rows that are chosen; empty for all of the listing
    void follow(FeatureListing now, List<Integer> rows, List<Attribute> columns) {
        listing = now;
        chosen =
                rows.isEmpty()
                        ? IntStream.range(0, Math.min(now.size(), MOST + 1)).boxed().toList()
                        : rows;
        if (!columns.equals(attributes) || names.getItems().isEmpty()) {
            attributes = columns;
            var all = IntStream.range(-1, Math.min(columns.size(), FeatureListing.Row.COLUMNS));
            names.getItems().setAll(all.boxed().toList());
            names.setValue(
                    IntStream.range(0, Math.min(columns.size(), FeatureListing.Row.COLUMNS))
                            .filter(i -> !columns.get(i).isNumber())
                            .findFirst()
                            .orElse(-1));
        }
        preview();
    }

    private void preview() {
        make.setDisable(chosen.isEmpty() || chosen.size() > MOST);
        if (!isVisible()) {
            return;
        }
        if (chosen.size() > MOST) {
            previews.cancel();
            words.setText(Messages.text("layers.at_most_5_000_at_once"));
            return;
        }
        var some = chosen.subList(0, Math.min(NAMED, chosen.size()));
        var from = listing;
        var column = column();
        previews.ask(() -> some.stream().map(i -> name(from, i, column)).toList(), this::tell);
    }

    private int column() {
        return names.getValue() == null ? -1 : names.getValue();
    }

    private void tell(List<String> first) {
        var more = chosen.size() > first.size() ? ", …" : "";
        var named =
                first.stream()
                        .map(n -> n.isEmpty() ? Messages.text("layers.no_name") : "“" + n + "”")
                        .toList();
        words.setText(
                Messages.text(
                        "layers.sites_named",
                        chosen.size(),
                        Messages.listed(named.stream()) + more));
    }

    private static String name(FeatureListing from, int index, int column) {
        return from.rows(index, 1).stream()
                .findFirst()
                .filter(row -> column >= 0)
                .map(row -> row.values().get(column).strip())
                .orElse("");
    }

    private void make() {
        var from = listing;
        var rows = List.copyOf(chosen);
        var column = column();
        make.setDisable(true);
        making.ask(
                () -> edits(from, rows, column),
                edits -> perform(edits, rows.size()),
                problem -> report.accept(problem.sentence()));
    }

    private static List<Edit> edits(FeatureListing from, List<Integer> rows, int column) {
        var edits = new ArrayList<Edit>();
        for (var index : rows) {
            site(from, index, column)
                    .ifPresent(site -> edits.add(new Edit.Set(null, site, "make site")));
        }
        return edits;
    }

    private static Optional<Site> site(FeatureListing from, int index, int column) {
        return from.rows(index, 1).stream()
                .findFirst()
                .flatMap(row -> from.shape(row.number()))
                .filter(shape -> shape.getNumPoints() <= MOST_VERTICES)
                .map(
                        shape ->
                                Site.drawn(UUID.randomUUID(), shape)
                                        .edit()
                                        .names(Names.of(name(from, index, column)))
                                        .done());
    }

    private void perform(List<Edit> edits, int rows) {
        var left = rows - edits.size();
        if (edits.isEmpty()) {
            report.accept(Messages.text("layers.no_site_was_made", left));
            return;
        }
        setVisible(false);
        session.perform(
                new Edit.Batch("make sites of a layer", edits),
                () ->
                        report.accept(
                                left == 0
                                        ? Messages.text(
                                                "layers.made_ctrl_z_takes_them_away", edits.size())
                                        : Messages.text(
                                                "layers.made_and_left_out", edits.size(), left)));
    }
}
