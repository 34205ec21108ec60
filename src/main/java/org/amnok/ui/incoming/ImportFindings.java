package org.amnok.ui.incoming;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import org.amnok.exchange.reading.ImportReport;
import org.amnok.exchange.reading.RejectedCauses;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.WordsOfItem;
import org.amnok.words.Messages;

/// Below the mapping: the first rows, what cannot be imported, what is there with other content,
/// and warnings.
final class ImportFindings extends BorderPane {
    private final RowsTable table;
    private final ToggleGroup tabs = new ToggleGroup();
    private final ToggleButton rows;
    private final ToggleButton rejected;
    private final ToggleButton different;
    private final ToggleButton warnings;
    private final ToggleButton words;
    private final WordsTable wordsTable;
    private final ListView<String> lines = Fx.named("import-lines", new ListView<>());
    private List<String> rejectedLines = List.of();
    private List<String> differentLines = List.of();
    private List<String> warningLines = List.of();

    ImportFindings(ImportModel model) {
        table = new RowsTable(model);
        lines.setCellFactory(list -> new Line());
        lines.setPlaceholder(Text.label("incoming.nothing", "empty"));
        rows = tab("import-tab-rows", () -> table);
        rejected = tab("import-tab-rejected", () -> lines(rejectedLines));
        different = tab("import-tab-different", () -> lines(differentLines));
        warnings = tab("import-tab-warnings", () -> lines(warningLines));
        wordsTable = new WordsTable(model);
        words = tab("import-tab-words", () -> wordsTable);
        rows.setText(Messages.text("incoming.first_rows"));
        var head = Fx.row("tabs", rows, rejected, words, different, warnings);
        setTop(head);
        setCenter(table);
        rows.setSelected(true);
        model.state().subscribe(now -> now.findings().ifPresent(this::show));
        model.preview()
                .subscribe(
                        now ->
                                rows.setText(
                                        now.rows().size() > 1
                                                ? Messages.text(
                                                        "incoming.first_rows_2", now.rows().size())
                                                : Messages.text("incoming.first_rows")));
    }

    /// The first rows; which is chosen is shown on the map.
    RowsTable table() {
        return table;
    }

    private ToggleButton tab(String id, java.util.function.Supplier<Node> content) {
        var tab = Fx.named(id, Fx.collapsing(new ToggleButton()));
        tab.getStyleClass().setAll("tab-button");
        tab.setToggleGroup(tabs);
        tab.selectedProperty()
                .subscribe(
                        (was, is) -> {
                            if (is) {
                                setCenter(content.get());
                            } else if (tabs.getSelectedToggle() == null) {
                                tab.setSelected(true);
                            }
                        });
        return tab;
    }

    private ListView<String> lines(List<String> all) {
        lines.getItems().setAll(all);
        return lines;
    }

    private void show(ImportReport report) {
        rejectedLines =
                capped(
                        RejectedCauses.of(report.firstRejected()).stream()
                                .map(p -> p.sentence())
                                .toList(),
                        report.rejected() - report.firstRejected().size());
        differentLines =
                capped(
                        report.firstDifferent().stream()
                                .map(ImportReport.Different::sentence)
                                .toList(),
                        report.different() - report.firstDifferent().size());
        warningLines = report.warnings().stream().map(w -> w.sentence()).toList();
        report(rejected, report.rejected(), "incoming.tab_cannot");
        wordsTable.show(report);
        words.setText(wordsTable.title());
        words.setVisible(!wordsTable.getItems().isEmpty());
        report(different, report.different(), "incoming.tab_other_content");
        report(warnings, warningLines.size(), "incoming.tab_warnings");
        if (tabs.getSelectedToggle() instanceof ToggleButton chosen) {
            if (!chosen.isVisible()) {
                rows.setSelected(true);
            } else if (!chosen.equals(rows) && !chosen.equals(words)) {
                lines(
                        chosen.equals(rejected)
                                ? rejectedLines
                                : chosen.equals(different) ? differentLines : warningLines);
            }
        }
    }

    /// @param unlisted how many are not among the first
    private static List<String> capped(List<String> first, long unlisted) {
        var lines = new ArrayList<>(first);
        if (unlisted > 0) {
            lines.add(Messages.text("incoming.and_more_rows", unlisted));
        }
        return lines;
    }

    private static void report(ToggleButton tab, long count, String key) {
        tab.setText(Messages.text(key, count));
        tab.setVisible(count > 0);
    }

    /// A long line is broken, never cut off.
    private final class Line extends WordsOfItem<String> {
        Line() {
            super(words -> words);
            setWrapText(true);
            prefWidthProperty().bind(lines.widthProperty().subtract(24));
            setMaxWidth(USE_PREF_SIZE);
        }
    }
}
