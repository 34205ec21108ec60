package org.amnok.ui.table;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.amnok.domain.record.Site;
import org.amnok.ui.look.TableColumns;
import org.amnok.ui.search.SearchHit;
import org.amnok.ui.session.Session;
import org.amnok.words.Messages;

/// Crossings and sites as rows. Enter or a double click shows one on the map.
final class SiteTableView extends TableView<Site> {
    private final ObservableList<Site> items = FXCollections.observableArrayList();
    private final Session session;
    private final Consumer<SearchHit> show;

    /// @param show looks at a site on the map
    SiteTableView(Session session, Consumer<SearchHit> show) {
        this.session = session;
        this.show = show;
        addColumns();
        var sorted = new SortedList<>(items);
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        setRowFactory(table -> row());
        setOnKeyPressed(
                event -> {
                    var site = getSelectionModel().getSelectedItem();
                    if (event.getCode() == KeyCode.ENTER && site != null) {
                        show.accept(new SearchHit.OfSite(site));
                    }
                });
        getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        (was, is) -> {
                            if (is != null && isFocused()) {
                                session.chooseSite(is.uuid());
                            }
                        });
        session.state()
                .map(s -> s.contents().sites())
                .subscribe(
                        sites -> {
                            if (!items.equals(List.copyOf(sites))) {
                                items.setAll(sites);
                            }
                        });
    }

    private void addColumns() {
        add(Messages.text("fields.code"), Site::code, 52)
                .setComparator(Comparator.comparing(Site::code, new CodeOrder()));
        add(Messages.text("common.type"), s -> s.type().label(), 120);
        add(Messages.text("common.name"), s -> s.names().en(), 230);
        add(Messages.text("common.korean"), s -> s.names().ko(), 150);
        add(Messages.text("common.chinese"), s -> s.names().zh(), 150);
        add(Messages.text("common.country"), Site::country, 70);
        add(
                Messages.text("common.position"),
                s ->
                        s.geometry() == null
                                ? Messages.text("common.not_located")
                                : Messages.word("codes.position", s.position()),
                130);
        add(Messages.text("common.note"), Site::note, 260);
    }

    private TableRow<Site> row() {
        var row = new TableRow<Site>();
        row.setOnMouseClicked(
                event -> {
                    if (row.getItem() != null) {
                        // the first click comes before the table has the focus
                        session.chooseSite(row.getItem().uuid());
                        if (event.getClickCount() == 2) {
                            show.accept(new SearchHit.OfSite(row.getItem()));
                        }
                    }
                });
        return row;
    }

    private TableColumn<Site, Site> add(String title, Function<Site, String> words, double width) {
        var column = TableColumns.<Site>rows(title, width, _ -> new WordsCell<>(words));
        column.setComparator(Comparator.comparing(words, Messages.order()));
        getColumns().add(column);
        return column;
    }
}
