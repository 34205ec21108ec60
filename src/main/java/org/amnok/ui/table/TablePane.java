package org.amnok.ui.table;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.amnok.domain.NumberText;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.Sighting;
import org.amnok.index.RowSet;
import org.amnok.ui.filter.ChipBar;
import org.amnok.ui.look.Buttons;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Icon;
import org.amnok.ui.look.Symbols;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.ui.project.PreferenceStore;
import org.amnok.ui.search.SearchHit;
import org.amnok.ui.session.FolderReports;
import org.amnok.ui.session.Session;
import org.amnok.ui.session.ShownSightings;
import org.amnok.words.Messages;

/// The pane below the map: sightings, sites, and what has no place, with the filter above.
public final class TablePane extends BorderPane {
    /// Five rows with headings.
    private static final double ROWS = 5 * 22 + 26;

    private static final String TABS_HEIGHT = "tabs.height";
    private static final double MOST_OF_TABS = 300;

    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

    private final Session session;
    private final Symbols symbols;
    private final FilterBar filter;
    private final ChipBar chips;
    private final InstantSource clock;
    private final PreferenceStore memory;
    private final Calls calls;
    private final ToggleGroup tabs = new ToggleGroup();
    private final HBox row = new HBox();
    private final VBox head = new VBox();
    private final ReadOnlyDoubleWrapper needed = new ReadOnlyDoubleWrapper();
    private final ReadOnlyDoubleWrapper tabsHeight;
    private final TableEditing listed;
    private final ToggleButton sightings;
    private final ToggleButton sites;
    private final ToggleButton unlocated;

    /// What others do for this.
    ///
    /// @param goTo looks at a place, a site or a sighting on the map
    /// @param copy lets sightings be copied, as released
    /// @param mayDo asks, for example, "Change" 45 sightings; true when it is to be done
    /// @param importFiles asks for files with sightings
    /// @param report shows a sentence in the status bar
    public record Calls(
            Consumer<SearchHit> goTo,
            Consumer<List<Sighting>> copy,
            BiPredicate<String, Integer> mayDo,
            Runnable importFiles,
            Consumer<String> report) {}

    /// @param columns remembers which columns are shown
    public TablePane(
            Session session,
            Symbols symbols,
            InstantSource clock,
            PreferenceStore columns,
            Calls calls) {
        this.session = session;
        this.symbols = symbols;
        this.clock = clock;
        memory = columns;
        this.calls = calls;
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        getStyleClass().addAll("pane", "table-pane");
        filter = new FilterBar(session, symbols, clock);
        chips = new ChipBar(session);
        listed = table("sightings-table", ShownSightings::rows, placeholder(false));
        sightings = tab("sightings-tab", ofFolder(FolderTable.Listed.ALL, listed));
        sites = tab("sites-tab", new SiteTableView(session, calls.goTo()));
        var nowhere = table("unlocated-table", ShownSightings::withoutPlace, placeholder(true));
        unlocated = tab("unlocated-tab", ofFolder(FolderTable.Listed.PLACELESS, nowhere));
        tabs.selectedToggleProperty()
                .addListener(
                        (o, old, now) -> {
                            if (now == null) {
                                tabs.selectToggle(old);
                            }
                        });
        var filtering = new HBox(filter, columnsButton());
        filtering.setAlignment(Pos.CENTER_LEFT);
        // in a narrow window the fields go below the tabs
        var tabLine = Fx.styled(new FlowPane(row, filtering), "tabs");
        row.getChildren().addAll(sightings, sites, unlocated);
        head.getChildren().addAll(tabLine, chips);
        setTop(head);
        tabsHeight = new ReadOnlyDoubleWrapper(lastTabsHeight());
        head.heightProperty().subscribe(now -> measureTabs(now.doubleValue()));
        centerProperty().subscribe(now -> need());
        tabs.selectToggle(sightings);
        session.shown().subscribe(now -> count());
        session.state().subscribe(now -> count());
        session.reports().ifPresent(folder -> folder.shown().subscribe(now -> count()));
    }

    /// What lists the reports of a folder, or else a table of the project.
    private Node ofFolder(FolderTable.Listed some, Node ofProject) {
        return session.reports()
                .<Node>map(folder -> new FolderTable(session, folder, some, calls.goTo()))
                .orElse(ofProject);
    }

    private Node columnsButton() {
        var button = Fx.styled(new Button("", new Icon("more", 15)), "small-tool");
        button.setId("columns-button");
        button.setVisible(session.reports().isEmpty());
        button.setOnAction(
                event -> {
                    if (getCenter() instanceof TableEditing shown) {
                        shown.table().columnMenu().show(button, Side.BOTTOM, 0, 0);
                    }
                });
        return Tooltips.of(button, "table.columns_choose_or_drag_the");
    }

    /// By which columns the sightings are sorted, in words; empty for the order of adding.
    public String sortWords() {
        return listed.table().sortWords();
    }

    /// Sorts them as such words say.
    public void sortBy(String words) {
        listed.table().sortBy(words);
    }

    /// The sighting whose row is seen at the top; empty when none is.
    public Optional<UUID> topRow() {
        return listed.table().top();
    }

    /// Brings the row of a sighting to the top.
    public void bringToTop(UUID sighting) {
        listed.table().bringToTop(sighting);
    }

    /// Opens the list of sightings without a place.
    public void showUnlocated() {
        tabs.selectToggle(unlocated);
    }

    private TableEditing table(String id, Function<ShownSightings, RowSet> rows, Node empty) {
        var columns = SightingTableColumns.all(this::contents);
        var kept = new ColumnMemory(id + ".columns", memory::get, memory::put);
        var table = Fx.named(id, new SightingTable(session, symbols, columns, kept, rows, empty));
        return new TableEditing(
                session,
                clock,
                table,
                columns.stream().collect(Collectors.toMap(SightingTableColumn::id, c -> c)),
                calls.goTo());
    }

    /// The height of the tabs, with the fields that filter, in px; until they are laid out what it
    /// was the last time, so that the map has its room at once.
    public ObservableDoubleValue tabsHeight() {
        return tabsHeight.getReadOnlyProperty();
    }

    private double lastTabsHeight() {
        var last = NumberText.finite(memory.get(TABS_HEIGHT, ""), 0);
        return last > 0 && last < MOST_OF_TABS ? last : 0;
    }

    private void measureTabs(double height) {
        if (height > 0) {
            tabsHeight.set(height);
            memory.put(TABS_HEIGHT, "" + height);
        }
        need();
    }

    /// The height in which head, chips and some rows can be seen, in px.
    public ObservableDoubleValue neededHeight() {
        return needed.getReadOnlyProperty();
    }

    /// True while it shows something that asks for a height of its own, whatever is listed.
    public boolean isRoomy() {
        return getCenter() instanceof Region shown && shown.getPrefHeight() > 0;
    }

    private void need() {
        var rows = isRoomy() && getCenter() instanceof Region shown ? shown.getPrefHeight() : ROWS;
        needed.set(tabsHeight.get() + rows);
    }

    /// True while sightings or sites are listed, and nothing that was added behind them.
    public boolean listsRecords() {
        return List.<Toggle>of(sightings, sites, unlocated).contains(tabs.getSelectedToggle());
    }

    /// Adds a list of something else behind the others, of which there is nothing to see at times.
    ///
    /// @param isThere whether there is a tab for it
    public void addTab(String id, String title, Node content, ObservableBooleanValue isThere) {
        addTab(id, title, content);
        var tab = row.getChildren().getLast();
        tab.visibleProperty().bind(isThere);
        tab.managedProperty().bind(isThere);
    }

    /// Adds a list of something else behind the others.
    ///
    /// @return what shows it
    public Runnable addTab(String id, String title, Node content) {
        var tab = tab(id, content);
        tab.setText(title);
        row.getChildren().add(tab);
        return () -> {
            tabs.selectToggle(tab);
            content.requestFocus();
        };
    }

    /// Puts a button before the fields that filter.
    public void addFilterButton(Node button) {
        filter.getChildren().addFirst(button);
    }

    /// Follows the session no longer.
    public void close() {
        chips.close();
    }

    /// Copies the selected sightings for a spreadsheet, as they may leave this machine.
    public void copySelected() {
        session.withSelected(calls.copy());
    }

    private void keyPressed(KeyEvent event) {
        if (COPY.match(event) && getCenter() instanceof TableEditing) {
            copySelected();
            event.consume();
        }
    }

    private ToggleButton tab(String id, Node content) {
        if (content instanceof Region region) {
            // where room is scarce the tabs stay, and what is below them goes
            region.setMinHeight(0);
            Fx.clipped(region);
        }
        var tab = Fx.named(id, Fx.whole(new ToggleButton()));
        tab.getStyleClass().setAll("tab-button");
        tab.setToggleGroup(tabs);
        Fx.whenTrue(tab.selectedProperty(), () -> setCenter(content));
        return tab;
    }

    /// Says what belongs here; names the filter when it hides everything.
    ///
    /// @param isOfPlaceless true where only sightings without a place are listed
    private Node placeholder(boolean isOfPlaceless) {
        var words = Text.wrapped("", "empty");
        var clear = Fx.collapsing(Buttons.of("common.clear_the_filter", filter::clear));
        var add = Fx.collapsing(Buttons.of("window.import_sightings", calls.importFiles()));
        var box = Fx.row("empty-box", words, clear, add);
        session.shown().subscribe(now -> words.setText(whyEmpty(isOfPlaceless, now)));
        session.filter()
                .subscribe(
                        now -> {
                            words.setText(whyEmpty(isOfPlaceless, session.shown().get()));
                            clear.setVisible(!now.isAll());
                            add.setVisible(now.isAll() && !isOfPlaceless && !session.isReadOnly());
                        });
        return box;
    }

    private String whyEmpty(boolean isOfPlaceless, ShownSightings shown) {
        var now = session.filter().get();
        if (isOfPlaceless && shown.size() > 0) {
            return Messages.text("table.all_have_a_place");
        }
        if (!now.isAll()) {
            return Messages.text(
                    "table.no_sighting_passes_the_filter", session.filterWords().criteria(now));
        }
        var hint = session.isReadOnly() ? "" : Messages.text("table.press_a_and_click_the_map");
        return Messages.text("table.no_sightings_yet", hint);
    }

    private ProjectContents contents() {
        return session.state().get().contents();
    }

    private void count() {
        var shown = session.shown().get();
        sites.setText(titled(Messages.text("table.sites"), contents().sites().size()));
        if (session.reports().isPresent()) {
            count(session.reports().get().shown().get());
            return;
        }
        sightings.setText(titled(Messages.text("common.sightings"), shown.size()));
        unlocated.setText(titled(Messages.text("table.no_place_2"), shown.withoutPlace().count()));
    }

    /// While reports are counted nothing is said of how many they are.
    private void count(Optional<FolderReports.Shown> shown) {
        var all = Messages.text("common.sightings");
        var nowhere = Messages.text("table.no_place_2");
        sightings.setText(shown.map(now -> titled(all, now.passing())).orElse(all));
        unlocated.setText(shown.map(now -> titled(nowhere, now.placeless())).orElse(nowhere));
    }

    private static String titled(String what, long count) {
        return String.format(Locale.ROOT, "%s, %,d", what, count);
    }
}
