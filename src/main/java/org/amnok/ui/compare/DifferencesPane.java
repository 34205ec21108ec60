package org.amnok.ui.compare;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amnok.exchange.difference.Difference;
import org.amnok.exchange.difference.Difference.Change;
import org.amnok.exchange.difference.DifferenceFile;
import org.amnok.ui.look.Buttons;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.ScriptFont;
import org.amnok.ui.look.TableColumns;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.TextLines;
import org.amnok.ui.look.Tooltips;
import org.amnok.ui.map.SightingWords;
import org.amnok.words.Messages;

/// What differs, one a row; below the table what differs of the chosen one.
final class DifferencesPane extends BorderPane {
    private static final double DETAILS_HEIGHT = 130;

    private final TableView<Difference> table = Fx.named("differences", new TableView<>());
    private final TextArea details = Fx.named("difference-details", TextLines.of(""));
    private final HBox buttons = new HBox(8);

    /// @param notes what could not be compared
    /// @param chosen gets the one that a person looks at
    DifferencesPane(DifferenceFile told, List<String> notes, Consumer<Difference> chosen) {
        setId("differences-pane");
        setPadding(new Insets(12));
        var top = new VBox(4, Text.wrapped(told.summary(), "dialog-title"));
        notes.forEach(note -> top.getChildren().add(Text.wrapped(note, "hint")));
        setTop(top);
        fill(told.differences().all());
        details.setAccessibleText(Messages.text("difference.details"));
        details.setEditable(false);
        details.setWrapText(true);
        details.setPrefHeight(DETAILS_HEIGHT);
        ScriptFont.follow(details);
        setCenter(table);
        setBottom(new VBox(8, details, buttons));
        BorderPane.setMargin(table, new Insets(8, 0, 8, 0));
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        each -> {
                            details.setText(
                                    each == null
                                            ? ""
                                            : String.join("\n", DifferenceFile.details(each)));
                            if (each != null) {
                                chosen.accept(each);
                            }
                        });
    }

    private void fill(List<Difference> all) {
        table.setAccessibleText(Messages.text("difference.all"));
        table.setPlaceholder(Text.label("difference.nothing", "empty"));
        add("difference.what", 90, each -> Messages.word("difference.kind", each.kind()));
        add("difference.sighting", 260, each -> each.newest().titleOrKind());
        add("common.observed", 150, each -> SightingWords.date(each.newest()));
        add("difference.moved", 90, DifferencesPane::moved);
        add("difference.fields", 260, DifferencesPane::fields);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        table.getItems().setAll(all);
    }

    private static String moved(Difference each) {
        return Double.isNaN(each.movedMetres())
                ? ""
                : Messages.text("difference.metres", Math.round(each.movedMetres()));
    }

    private static String fields(Difference each) {
        return Messages.listed(each.changes().stream().map(Change::field));
    }

    private void add(String title, double width, Function<Difference, String> words) {
        table.getColumns().add(TableColumns.words(Messages.text(title), width, words, _ -> ""));
    }

    /// Adds a button below the table.
    DifferencesPane with(String id, String words, String help, Runnable action) {
        var button = Buttons.named(id, words, action);
        button.setDisable(table.getItems().isEmpty());
        Tooltips.saying(button, Messages.text(help));
        buttons.getChildren().add(button);
        return this;
    }

    /// Where the keys choose.
    Node first() {
        return table;
    }
}
