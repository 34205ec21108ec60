package org.amnok.ui.counts;

import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.amnok.domain.Coded;
import org.amnok.domain.Problem;
import org.amnok.domain.date.When;
import org.amnok.domain.filter.FilterText;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.tabulation.Dimension;
import org.amnok.domain.tabulation.Measure;
import org.amnok.map.Theme;
import org.amnok.render.TextRenderer;
import org.amnok.ui.look.Buttons;
import org.amnok.ui.look.Choice;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Icon;
import org.amnok.ui.look.LeastChoice;
import org.amnok.ui.look.ScriptFont;
import org.amnok.ui.look.Segments;
import org.amnok.ui.look.Segments.Segment;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.ui.map.PreviewMap;
import org.amnok.ui.project.PreferenceStore;
import org.amnok.ui.session.Questions;
import org.amnok.ui.session.Session;
import org.amnok.words.Messages;
import org.amnok.workspace.counting.ComparedWith;
import org.amnok.workspace.counting.CountTables;
import org.amnok.workspace.counting.CountTables.Answer;
import org.amnok.workspace.counting.TableRequest;
import org.jspecify.annotations.Nullable;

/// A table of the reports that the filter shows: rows, columns and cells are chosen above it; a
/// period beside the filter's own is compared with it. Counted in the background while it is shown;
/// the newest question wins.
public final class CountsPane extends BorderPane {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final KeyCombination COPY =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final double NARROW = 900;

    /// With less room the table has all of it: beside a chart some of its rows must be seen.
    private static final double LOW = CountsChart.HEIGHT + 150;

    private final Session session;
    private final CountTables tables;
    private final InstantSource clock;
    private final PreferenceStore memory;
    private final Calls calls;
    private final Questions<Answer> asking;
    private final Choice<Dimension> rows = dimensions("counts-rows", "common.rows");
    private final Choice<Dimension> columns = dimensions("counts-columns", "common.columns");
    private final Segments<Measure> cells;
    private final TextField other = Fx.named("counts-other", new TextField());
    private final Choice<Integer> least = LeastChoice.named("counts-least");
    private final CompareCards cards;
    private final CountsGrid grid;
    private final CellPane cell;
    private final CountsChart chart;
    private final Label foot = Text.wrapped("", "counts-foot");
    private final Label empty = Text.wrapped("", "empty");
    private final VBox nothing;
    private final VBox counted;
    private final CompareMaps compared;
    private final ToggleButton maps =
            new ToggleButton(Messages.text("counts.maps"), new Icon("map", 15));
    private final Subscription following;
    private List<Node> ofTable = List.of();
    private Measure measure = Measure.REPORTS;
    private @Nullable ShownTable shown;

    /// What others do for this.
    ///
    /// @param copy lets a table be copied, as released
    /// @param close puts the map back
    /// @param letters of charts; asked beside the FX thread
    /// @param pages makes pages of what is compared
    /// @param maps makes a map that looks where the main one does
    /// @param credits of maps
    public record Calls(
            Consumer<TableRequest> copy,
            Runnable close,
            Supplier<TextRenderer> letters,
            ComparedPages pages,
            Supplier<PreviewMap> maps,
            List<String> credits) {}

    /// @param memory remembers what rows, columns and cells are
    public CountsPane(
            Session session,
            CountTables tables,
            ReadOnlyObjectProperty<Theme> theme,
            InstantSource clock,
            PreferenceStore memory,
            Calls calls) {
        this.session = session;
        this.tables = tables;
        this.clock = clock;
        this.memory = memory;
        this.calls = calls;
        asking = session.questions(session.asking());
        getStyleClass().add("counts-pane");
        setId("counts");
        cards = new CompareCards(theme, calls.pages());
        cell = new CellPane(session);
        grid = new CountsGrid(theme, this::chosen, cell::select);
        cells =
                new Segments<>(
                        Stream.of(Measure.values()).map(CountsPane::segment).toList(),
                        false,
                        chosen -> chosen.ifPresent(this::measure));
        recall();
        nothing = new VBox(empty, clear());
        nothing.getStyleClass().add("empty-box");
        nothing.setVisible(false);
        maps.setId("counts-maps");
        maps.setDisable(true);
        maps.selectedProperty().subscribe((was, is) -> showMaps(is));
        Tooltips.of(maps, "counts.maps_tip");
        setTop(new VBox(cards, controls()));
        chart = new CountsChart(tables, session, theme, calls.letters());
        var table = new StackPane(grid, nothing);
        VBox.setVgrow(table, Priority.ALWAYS);
        counted = new VBox(table, chart);
        setCenter(counted);
        compared = new CompareMaps(session, tables, calls.maps(), calls.credits());
        counted.heightProperty().subscribe(this::fitChart);
        setRight(cell);
        setBottom(foot);
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        widthProperty().subscribe(this::fit);
        following = follow();
    }

    private Subscription follow() {
        return Subscription.combine(
                rows.valueProperty().subscribe((was, is) -> ask()),
                columns.valueProperty().subscribe((was, is) -> ask()),
                other.textProperty().subscribe((was, is) -> ask()),
                session.filter().subscribe((was, is) -> ask()),
                session.state().subscribe((was, is) -> ask()),
                sceneProperty().subscribe(scene -> ask()));
    }

    /// Follows the session no longer.
    public void close() {
        following.unsubscribe();
        asking.cancel();
        cell.close();
        compared.open(false);
    }

    @Override
    public void requestFocus() {
        (grid.isVisible() ? grid : rows).requestFocus();
    }

    private static Choice<Dimension> dimensions(String id, String label) {
        var choice = new Choice<>(List.of(Dimension.values()), Dimension::title);
        choice.setId(id);
        choice.getStyleClass().add("counts-choice");
        choice.setMaxWidth(USE_PREF_SIZE);
        choice.setAccessibleText(Messages.text(label));
        return choice;
    }

    private static Segment<Measure> segment(Measure of) {
        return new Segment<>(
                of,
                "counts-" + of.code(),
                of.title(),
                of.name().charAt(0),
                Messages.word("counts.meaning", of));
    }

    private Node controls() {
        ScriptFont.follow(other);
        other.setPromptText(Messages.text("counts.no_comparison"));
        other.setPrefColumnCount(12);
        Tooltips.of(other, "counts.compare_tip");
        var swap = Buttons.tool("counts-swap", "forward", 15, "counts.swap", this::swap);
        Runnable holding = () -> other.setText(FilterText.write(session.filter().get()));
        var hold = Buttons.named("counts-hold", "counts.hold_as_a", holding);
        Tooltips.of(hold, "counts.hold_as_a_tip");
        Runnable copy = () -> calls.copy().accept(request());
        var copied = Buttons.named("counts-copy", "duplicate", 15, "common.copy", copy);
        Tooltips.of(copied, "counts.copy_tip");
        ofTable =
                List.of(
                        labelled("common.rows", rows),
                        swap,
                        labelled("common.columns", columns),
                        labelled("counts.cells", cells));
        var line = Fx.styled(new FlowPane(), "counts-controls");
        line.getChildren().addAll(ofTable);
        line.getChildren()
                .addAll(
                        labelled("counts.compare_with", other, new SavedNames(session, other)),
                        hold,
                        maps,
                        labelled("page.hold_back_below", least),
                        copied,
                        Buttons.tool(
                                "counts-close",
                                "close",
                                15,
                                "common.back_to_the_map_esc",
                                calls.close()));
        return line;
    }

    private static Node labelled(String key, Node field, Node... beside) {
        var label = Text.of(Messages.text(key), "hint");
        label.setLabelFor(field);
        var box = Fx.row("counts-labelled", label, field);
        box.getChildren().addAll(beside);
        return box;
    }

    private Button clear() {
        return Buttons.named(
                "counts-clear", "filter.clear", () -> session.filter().set(SightingFilter.ALL));
    }

    private void recall() {
        rows.setValue(remembered("counts.rows", Dimension.KIND));
        columns.setValue(remembered("counts.columns", Dimension.YEAR));
        measure =
                Coded.find(Measure.values(), memory.get("counts.cells", Measure.REPORTS.code()))
                        .orElse(Measure.REPORTS);
        cells.show(Optional.of(measure));
    }

    private Dimension remembered(String name, Dimension usual) {
        return Coded.find(Dimension.values(), memory.get(name, usual.code())).orElse(usual);
    }

    private void swap() {
        var down = rows.getValue();
        rows.setValue(columns.getValue());
        columns.setValue(down);
    }

    private void measure(Measure wanted) {
        measure = wanted;
        ask();
    }

    private void keyPressed(KeyEvent event) {
        if (COPY.match(event) && grid.isFocused()) {
            calls.copy().accept(request());
            event.consume();
        } else if (event.getCode() == KeyCode.M
                && !event.isShortcutDown()
                && !maps.isDisabled()
                && !(event.getTarget() instanceof TextField)) {
            maps.fire();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            calls.close().run();
            event.consume();
        }
    }

    /// In a narrow pane the reports of a cell lie below the table.
    private void fit(Number width) {
        var isNarrow = width.doubleValue() < NARROW || maps.isSelected();
        Fx.show(cell, !isNarrow);
    }

    /// In a low pane the table has all of it.
    private void fitChart(Number height) {
        Fx.show(chart, height.doubleValue() > LOW);
    }

    /// In the place of the table and its chart.
    private void showMaps(boolean areShown) {
        // what had the focus goes with the table: the next M is meant for this pane, too
        maps.requestFocus();
        compared.open(areShown);
        setCenter(areShown ? compared : counted);
        for (var each : Stream.concat(ofTable.stream(), Stream.of(foot)).toList()) {
            Fx.show(each, !areShown);
        }
        fit(getWidth());
    }

    private TableRequest request() {
        var filter = session.filter().get();
        return new TableRequest(
                filter,
                compared(filter),
                rows.getValue(),
                columns.getValue(),
                measure == Measure.REPORTS ? Set.of() : EnumSet.of(measure),
                least.getValue());
    }

    /// The same filter in another period, or another filter; null when none is typed.
    private @Nullable SightingFilter compared(SightingFilter filter) {
        var typed = other.getText() == null ? "" : other.getText().strip();
        var today = When.today(clock);
        var contents = session.state().get().contents();
        var read = ComparedWith.read(typed, filter, filter.dates(), contents, today);
        other.pseudoClassStateChanged(WRONG, !typed.isEmpty() && read.isEmpty());
        return typed.isEmpty() ? null : read.orElse(null);
    }

    private void ask() {
        if (getScene() == null || rows.getValue() == null || columns.getValue() == null) {
            asking.cancel();
            return;
        }
        memory.put("counts.rows", rows.getValue().code());
        memory.put("counts.columns", columns.getValue().code());
        memory.put("counts.cells", measure.code());
        var request = request();
        var state = session.state().get();
        asking.ask(
                () -> tables.ask(request, state),
                (folder, stop) -> CountTables.ask(request, state, folder, stop),
                this::show,
                this::failed);
    }

    private void show(Answer answer) {
        var table = new ShownTable(answer, measure, tables.names(answer.state()));
        shown = table;
        var isEmpty = answer.table().total().reports().isNone();
        nothing.setVisible(isEmpty);
        grid.setVisible(!isEmpty);
        empty.setText(table.emptyWords());
        nothing.getChildren().getLast().setVisible(!session.filter().get().isAll());
        cards.show(answer, session.filterWords().names());
        maps.setDisable(answer.beside() == null || answer.counting() == null);
        maps.setSelected(maps.isSelected() && answer.beside() != null);
        compared.show(answer);
        grid.show(table);
        chart.show(answer);
        chosen(grid.chosen());
        foot.setText(
                Messages.text(
                        answer.knowsLooks() ? "counts.foot_looks" : "counts.foot",
                        answer.table().total().reports().reports()));
    }

    private void failed(Problem problem) {
        grid.setVisible(false);
        nothing.setVisible(true);
        nothing.getChildren().getLast().setVisible(false);
        empty.setText(problem.sentence());
    }

    private void chosen(Optional<GridCell> now) {
        cell.show(shown, now.orElse(null));
    }
}
