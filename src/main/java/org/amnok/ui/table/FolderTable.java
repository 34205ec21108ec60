package org.amnok.ui.table;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import org.amnok.domain.date.DateText;
import org.amnok.domain.field.FieldCatalogue;
import org.amnok.domain.field.SightingField;
import org.amnok.domain.filter.Facet;
import org.amnok.exchange.parquet.FolderPage;
import org.amnok.exchange.parquet.FolderReport;
import org.amnok.exchange.parquet.ReportOrder;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.TableColumns;
import org.amnok.ui.look.Text;
import org.amnok.ui.search.SearchHit;
import org.amnok.ui.session.FolderReports;
import org.amnok.ui.session.Session;
import org.amnok.words.Messages;

/// The reports of a folder that pass the filter as rows, some hundred at a time, in the order of a
/// column. They are asked for once the map has its own, and never shown for an older filter. Enter
/// or a double click shows one on the map.
final class FolderTable extends BorderPane {
    private static final int ROWS = 200;

    private final TableView<FolderReport> table = new TableView<>();
    private final Label count = Text.of("", "hint", "rows-count");
    private final Label empty = Text.wrapped("", "empty");
    private final Button previous = new Button(Messages.text("table.previous_rows", ROWS));
    private final Button next = new Button(Messages.text("table.next_rows", ROWS));
    private final Session session;
    private final FolderReports reports;
    private final FolderReports.Asking<FolderPage> asking;
    private final Listed listed;
    private final Consumer<SearchHit> show;

    /// Where the pages before this one and this one begin; the first is empty.
    private final Deque<Optional<FolderPage.Start>> starts = new ArrayDeque<>();

    /// Which reports are rows.
    ///
    /// @param count how many they are
    enum Listed {
        ALL("sightings-table", FolderReports.Shown::passing),
        PLACELESS("unlocated-table", FolderReports.Shown::placeless);

        private final String id;
        private final ToLongFunction<FolderReports.Shown> count;

        Listed(String id, ToLongFunction<FolderReports.Shown> count) {
            this.id = id;
            this.count = count;
        }

        long count(FolderReports.Shown shown) {
            return count.applyAsLong(shown);
        }
    }

    /// @param show looks at a place on the map
    FolderTable(Session session, FolderReports reports, Listed listed, Consumer<SearchHit> show) {
        this.session = session;
        this.reports = reports;
        this.listed = listed;
        this.show = show;
        asking = reports.asking();
        setId(listed.id);
        addColumns();
        table.setAccessibleText(Messages.text("common.sightings"));
        table.setPlaceholder(empty);
        table.setSortPolicy(
                now -> {
                    anew();
                    return true;
                });
        table.setRowFactory(now -> row());
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe((was, is) -> Stream.ofNullable(is).forEach(reports.choice()::one));
        table.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        show(table.getSelectionModel().getSelectedItem());
                    }
                });
        previous.setOnAction(
                event -> {
                    starts.pop();
                    ask();
                });
        var foot = Fx.row("history-head", count, Text.spring(), previous, next);
        setCenter(table);
        setBottom(foot);
        reports.shown().subscribe(now -> anew());
        sceneProperty().subscribe((was, is) -> anew());
    }

    private void addColumns() {
        add(ReportOrder.By.CODE, heading(FieldCatalogue.CODE), 80, r -> r.cell("code"));
        add(ReportOrder.By.TITLE, heading(FieldCatalogue.TITLE), 200, FolderReport::title);
        add(ReportOrder.By.KIND, Facet.KIND, 130);
        add(ReportOrder.By.FIRST_DAY, heading(FieldCatalogue.OBSERVED), 150, FolderTable::days);
        add(
                ReportOrder.By.UNCERTAINTY,
                Messages.text("common.uncertainty"),
                100,
                FolderTable::uncertainty);
        add(ReportOrder.By.BANK, Facet.BANK, 110);
        add(ReportOrder.By.PROVINCE, Facet.PROVINCE, 120);
        add(ReportOrder.By.STATUS, Facet.STATUS, 105);
        add(ReportOrder.By.RELIABILITY, Facet.RELIABILITY, 150);
        add(ReportOrder.By.CREDIBILITY, Facet.CREDIBILITY, 150);
        add(ReportOrder.By.OUTLET, heading(FieldCatalogue.OUTLET), 140, r -> r.cell("outlet"));
    }

    private static String heading(SightingField<?> field) {
        return field.list()
                .map(SightingField.ListColumn::heading)
                .orElseGet(() -> Messages.capital(field.label()));
    }

    private void add(ReportOrder.By by, Facet facet, double width) {
        var names = session.filterWords().names();
        add(
                by,
                facet.title(),
                width,
                report ->
                        report.cell(by.column()).isEmpty()
                                ? ""
                                : names.of(facet, report.cell(by.column())));
    }

    private void add(
            ReportOrder.By by, String title, double width, Function<FolderReport, String> words) {
        if (!reports.folder().has(by.column()) && by != ReportOrder.By.TITLE) {
            return;
        }
        var column = TableColumns.<FolderReport>rows(title, width, _ -> new WordsCell<>(words));
        column.setId(by.column());
        column.setUserData(by);
        column.setSortable(reports.folder().has(by.column()));
        table.getColumns().add(column);
        if (by == ReportOrder.NEWEST.by()) {
            column.setSortType(TableColumn.SortType.DESCENDING);
            table.getSortOrder().setAll(column);
        }
    }

    private static String days(FolderReport report) {
        var days = report.days();
        return days == null ? "" : DateText.of(days);
    }

    private static String uncertainty(FolderReport report) {
        return report.point() == null
                ? Messages.text("common.no_place")
                : report.metres().isEmpty()
                        ? Messages.text("table.unknown")
                        : String.format(Locale.ROOT, "±%,.0f m", report.metres().getAsDouble());
    }

    private TableRow<FolderReport> row() {
        var row = new TableRow<FolderReport>();
        row.setOnMouseClicked(
                event -> {
                    if (event.getClickCount() == 2 && row.getItem() != null) {
                        show(row.getItem());
                    }
                });
        return row;
    }

    private void show(FolderReport report) {
        Stream.ofNullable(report)
                .map(FolderReport::point)
                .map(SearchHit.Coordinate::new)
                .forEach(show);
    }

    private ReportOrder order() {
        return table.getSortOrder().stream()
                .findFirst()
                .map(
                        column ->
                                new ReportOrder(
                                        (ReportOrder.By) column.getUserData(),
                                        column.getSortType() == TableColumn.SortType.DESCENDING))
                .orElse(ReportOrder.NEWEST);
    }

    /// From the first one on, while this is in the window.
    private void anew() {
        starts.clear();
        starts.push(Optional.empty());
        table.getItems().clear();
        ask();
    }

    private void ask() {
        asking.cancel();
        previous.setDisable(true);
        next.setDisable(true);
        count.setText("");
        empty.setText(Messages.text("common.reading"));
        var shown = reports.shown().get();
        if (shown.isEmpty() || getScene() == null) {
            return;
        }
        var first = FolderPage.Wanted.of(shown.get().filter(), order(), ROWS);
        var some = listed == Listed.PLACELESS ? first.placeless() : first;
        var wanted = starts.element().map(some::from).orElse(some);
        asking.ask(
                stop -> reports.folder().page(wanted, stop),
                page -> answered(page, shown.get()),
                session::report);
    }

    private void answered(FolderPage page, FolderReports.Shown shown) {
        table.getItems().setAll(page.reports());
        table.scrollTo(0);
        var before = (long) (starts.size() - 1) * ROWS;
        empty.setText(
                listed == Listed.PLACELESS
                        ? Messages.text("table.each_report_has_a_place")
                        : Messages.text(
                                "table.no_report_passes",
                                session.filterWords().criteria(shown.filter())));
        if (!page.reports().isEmpty()) {
            count.setText(
                    Messages.text(
                            "table.rows_of",
                            before + 1,
                            before + page.reports().size(),
                            listed.count(shown)));
        }
        previous.setDisable(starts.size() == 1);
        next.setDisable(page.next().isEmpty());
        next.setOnAction(
                event -> {
                    starts.push(page.next());
                    ask();
                });
    }

    @Override
    public void requestFocus() {
        table.requestFocus();
    }
}
