package org.amnok.ui.inspector;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.amnok.domain.LatLon;
import org.amnok.domain.date.DateText;
import org.amnok.domain.field.FieldCatalogue;
import org.amnok.domain.filter.Facet;
import org.amnok.domain.wording.FacetNames;
import org.amnok.exchange.parquet.FolderPage;
import org.amnok.exchange.parquet.FolderReport;
import org.amnok.exchange.table.SightingColumn;
import org.amnok.geo.CoordinateText;
import org.amnok.geo.UncertaintyText;
import org.amnok.ui.look.Buttons;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.WordsOfItem;
import org.amnok.ui.session.FolderChoice;
import org.amnok.ui.session.Session;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// The reports of a folder that were chosen on the map or in the table: one with all that its
/// columns say, or a list of the newest ones and below it the one that is chosen there. Lies over
/// the inspector while there are some.
public final class FolderCard extends BorderPane {
    private static final int MOST_ROWS = 8;
    private static final double ROW = 26;

    /// Columns with other names than facets and fields have, which are told as words.
    private static final Map<String, Facet> FACETS =
            Map.of(
                    "kind", Facet.KIND,
                    "status", Facet.STATUS,
                    "reliability", Facet.RELIABILITY,
                    "credibility", Facet.CREDIBILITY,
                    "bank", Facet.BANK,
                    "province", Facet.PROVINCE);

    private final Session session;
    private final FolderChoice choice;
    private final Consumer<LatLon> show;
    private final Label title = Text.of("", "pane-title");
    private final Label note = Text.wrapped("", "hint");
    private final ListView<FolderReport> list = Fx.collapsing(new ListView<>());
    private final GridPane facts = Fx.styled(new GridPane(), "pair-facts");

    /// @param show looks at a place on the map
    public FolderCard(Session session, FolderChoice choice, Consumer<LatLon> show) {
        this.session = session;
        this.choice = choice;
        this.show = show;
        getStyleClass().addAll("pane", "inspector");
        setId("folder-card");
        list.setId("folder-list");
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new WordsOfItem<>(FolderCard::line));
        list.getSelectionModel().selectedItemProperty().subscribe(this::tell);
        setTop(head());
        var said = Fx.collapsing(Fx.row("history-head", note));
        said.visibleProperty().bind(note.textProperty().isNotEmpty());
        var scroll = Fx.scrolling(facts);
        setCenter(new BorderPane(scroll, new VBox(said, list), null, null, null));
        follow(choice.chosen());
    }

    private void follow(ObservableValue<Optional<FolderChoice.Chosen>> chosen) {
        chosen.subscribe(
                now -> {
                    setVisible(now.isPresent());
                    now.ifPresent(this::show);
                });
    }

    private Node head() {
        var key = "inspector.back_to_the_sightings";
        var leave = Buttons.tool("folder-leave", "close", 16, key, choice::none);
        return Fx.row("pane-head", title, Text.spring(), leave);
    }

    private void show(FolderChoice.Chosen chosen) {
        var reports = chosen.listed().map(FolderPage::reports).orElse(List.of());
        var isOne = chosen.count() == 1 && reports.size() <= 1;
        title.setText(Messages.text("inspector.reports", chosen.count()));
        note.setText(
                chosen.listed().isEmpty()
                        ? Messages.text("common.reading")
                        : isOne ? "" : Messages.text("inspector.the_newest", reports.size()));
        list.setVisible(!isOne);
        list.setPrefHeight(ROW * Math.clamp(reports.size(), 1, MOST_ROWS) + 2);
        list.setItems(FXCollections.observableArrayList(reports));
        list.getSelectionModel().selectFirst();
        tell(reports.isEmpty() ? null : reports.getFirst());
    }

    private void tell(@Nullable FolderReport report) {
        facts.getChildren().clear();
        if (report == null) {
            return;
        }
        var row = 0;
        for (var fact : facts(report).entrySet()) {
            facts.addRow(
                    row++, Text.of(fact.getKey(), "hint"), Text.wrapped(fact.getValue(), "fact"));
        }
        var point = report.point();
        if (point != null) {
            var look = Buttons.of("inspector.show_on_the_map", () -> show.accept(point));
            facts.add(look, 1, row);
        }
    }

    /// What its columns say, by what they are called; others than Amnok knows by their own names.
    private Map<String, String> facts(FolderReport report) {
        var names = session.filterWords().names();
        var facts = new LinkedHashMap<String, String>();
        facts.put(Messages.capital(FieldCatalogue.TITLE.label()), report.title());
        if (report.days() != null) {
            facts.put(
                    Messages.capital(FieldCatalogue.OBSERVED.label()), DateText.of(report.days()));
        }
        var point = report.point();
        if (point != null) {
            facts.put(
                    Messages.text("table.coordinate"),
                    CoordinateText.format(point, CoordinateText.Notation.DECIMAL_DEGREES));
        }
        report.metres()
                .ifPresent(
                        metres ->
                                facts.put(
                                        Messages.text("common.uncertainty"),
                                        UncertaintyText.of(metres)));
        report.cells()
                .forEach(
                        (column, text) -> {
                            if (!column.equals("title")) {
                                facts.put(name(column), words(column, text, names));
                            }
                        });
        return facts;
    }

    private static String name(String column) {
        var facet = FACETS.get(column);
        return facet != null
                ? facet.title()
                : SightingColumn.named(column)
                        .map(known -> Messages.capital(known.label()))
                        .orElse(column);
    }

    private static String words(String column, String text, FacetNames names) {
        var facet = FACETS.get(column);
        return facet == null ? text : names.of(facet, text);
    }

    /// Its date and title.
    private static String line(FolderReport report) {
        var days = report.days();
        return days == null ? report.title() : DateText.of(days) + " · " + report.title();
    }
}
