package org.amnok.ui.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.amnok.domain.LatLon;
import org.amnok.domain.date.DateWords;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.Site;
import org.amnok.geo.border.BorderGeography;
import org.amnok.map.contents.MapContents;
import org.amnok.ui.look.Buttons;
import org.amnok.ui.look.FocusScroll;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Icon;
import org.amnok.ui.look.ScriptFont;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.TextLines;
import org.amnok.ui.map.PreviewMap;
import org.amnok.words.Messages;
import org.amnok.workspace.report.Proposal.Part;
import org.amnok.workspace.report.ReportReading;

/// A pasted report in the window: the text with its words marked and the map at the left, the
/// drafts at the right. Ctrl+Enter adds what was accepted, Esc goes back to the map. What waits for
/// a choice is shown before it is left empty: once, until another choice is made.
final class ReportPage extends BorderPane {
    private static final KeyCombination ADD =
            new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private static final KeyCombination ALL =
            new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN);

    private static final KeyCombination PASTE =
            new KeyCodeCombination(
                    KeyCode.V, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private final ReportModel model;
    private final PreviewMap map;
    private final Collection<Site> sites;
    private final Supplier<BorderGeography> geography;
    private final Runnable leave;
    private final Runnable add;
    private final MarkedText marked = new MarkedText();
    private final TextArea typed = Fx.named("report-typed", TextLines.of(""));
    private final ToggleButton edit = new ToggleButton(Messages.text("report.edit_the_text"));
    private final TextField published = Fx.named("report-published", new TextField());
    private final Label summary = Text.of("", "quiet-text");
    private final Label count = Text.of("", "quiet-text");
    private final VBox drafts = Fx.column("report-drafts");
    private final List<DraftView> views = new ArrayList<>();
    private final Button acceptAll = Fx.named("accept-all", new Button());
    private final Button addAll = Fx.named("add-drafts", Fx.styled(new Button(), "primary"));
    private final PauseTransition typing = new PauseTransition(Duration.millis(400));
    private boolean hasShown;
    private boolean isWaitingShown;

    /// @param sites of the project, to be seen on the map
    /// @param geography where rivers run; made by the time there is something to show
    /// @param leave closes the page
    /// @param add adds what was accepted
    ReportPage(
            ReportModel model,
            PreviewMap map,
            Collection<Site> sites,
            Supplier<BorderGeography> geography,
            Runnable leave,
            Runnable add) {
        this.model = model;
        this.map = map;
        this.sites = List.copyOf(sites);
        this.geography = geography;
        this.leave = leave;
        this.add = add;
        setId("report-page");
        getStyleClass().add("incoming-page");
        setTop(head());
        var page = new BorderPane(middle());
        page.setBottom(foot());
        setCenter(page);
        model.reading().subscribe(this::show);
        model.changes().subscribe(this::refresh);
        refresh();
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    private HBox head() {
        var close = Buttons.named("close-report", "common.close", leave);
        edit.setId("edit-report");
        edit.selectedProperty().subscribe(this::edit);
        published.setPrefColumnCount(10);
        published.setOnAction(event -> publish());
        Fx.whenFalse(published.focusedProperty(), this::publish);
        var day = Text.label("report.published", "quiet-text");
        day.setLabelFor(published);
        summary.setMinWidth(0);
        var title = Text.label("report.paste_a_report", "pane-title");
        keepWords(title, day, published, edit, close);
        var head =
                new HBox(
                        new Icon("doc", 20),
                        title,
                        summary,
                        Text.spring(),
                        day,
                        published,
                        edit,
                        close);
        head.getStyleClass().addAll("toolbar", "incoming-head");
        return head;
    }

    /// In a narrow window what is only told gives way.
    private static void keepWords(Region... some) {
        Stream.of(some).forEach(each -> each.setMinWidth(USE_PREF_SIZE));
    }

    private void publish() {
        var day = DateWords.day(published.getText());
        published.pseudoClassStateChanged(
                javafx.css.PseudoClass.getPseudoClass("error"),
                day.isEmpty() && !published.getText().isBlank());
        if (!day.equals(Optional.ofNullable(model.reading().get().head().published()))) {
            model.publishedOn(day.orElse(null));
        }
    }

    private SplitPane middle() {
        var text = new BorderPane(new StackPane(scrolled(marked), typed));
        text.setTop(legend());
        typed.setWrapText(true);
        typed.setPromptText(Messages.text("report.paste_or_type_the_text"));
        ScriptFont.follow(typed);
        typed.setVisible(false);
        typed.textProperty().subscribe((was, is) -> typing.playFromStart());
        typing.setOnFinished(event -> readTyped());
        var left = new SplitPane(text, map);
        left.setOrientation(Orientation.VERTICAL);
        left.setDividerPositions(0.6);
        var all = new SplitPane(left, scrolled(drafts));
        all.setDividerPositions(0.5);
        return all;
    }

    private static ScrollPane scrolled(Node node) {
        var pane = Fx.scrolling(node);
        pane.setFocusTraversable(false);
        FocusScroll.follow(pane);
        return pane;
    }

    private static HBox legend() {
        var box = new HBox(Text.label("report.words_found", "quiet-text"));
        for (var part : List.of(Part.WHERE, Part.WHEN, Part.COUNTS, Part.REPORTED_BY, Part.KIND)) {
            var name = Text.of(ProposalText.name(part));
            name.getStyleClass().addAll("proposal-words", MarkedText.style(part));
            box.getChildren().add(name);
        }
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("report-legend");
        return box;
    }

    private HBox foot() {
        acceptAll.setOnAction(event -> model.acceptAll());
        addAll.setOnAction(event -> addOrAsk());
        count.setMinWidth(0);
        keepWords(acceptAll, addAll);
        var keys = Text.label("report.keys", "quiet-text");
        keys.setMinWidth(0);
        var foot = Fx.row("report-foot", count, Text.spring(), keys, acceptAll, addAll);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    /// Drafts come while it is typed.
    private void readTyped() {
        if (edit.isSelected() && !typed.getText().equals(model.text())) {
            model.read(typed.getText());
        }
    }

    /// The text itself is typed in a field; its marks come when that is done.
    private void edit(boolean isEdited) {
        typed.setVisible(isEdited);
        if (isEdited) {
            typed.setText(model.text());
            typed.requestFocus();
        } else if (!typed.getText().equals(model.text())) {
            model.read(typed.getText());
        } else {
            enterDrafts();
        }
    }

    /// The first proposal has the focus once, when there is one and nobody types.
    private void enterDrafts() {
        if (!hasShown && !views.isEmpty() && !edit.isSelected()) {
            hasShown = true;
            views.getFirst().takeFocus();
        }
    }

    /// What stands there, also while it is typed.
    String text() {
        return edit.isSelected() ? typed.getText() : model.text();
    }

    private void show(ReportReading reading) {
        marked.show(reading);
        views.clear();
        for (var i = 0; i < reading.drafts().size(); i++) {
            views.add(new DraftView(model, i, reading.drafts().get(i)));
        }
        drafts.getChildren().setAll(views);
        map.lookAt(model.preview().stream().flatMap(this::points).toList());
        enterDrafts();
        var day = reading.head().published();
        if (!published.isFocused()) {
            published.setText(day == null ? "" : day.toString());
        }
        var words =
                reading.text().isBlank()
                        ? Messages.text("report.paste_or_type_the_text")
                        : Messages.text("report.sightings_found", reading.drafts().size());
        summary.setText(
                reading.isCut() ? words + " " + Messages.text("report.not_all_was_read") : words);
    }

    private void refresh() {
        isWaitingShown = false;
        views.forEach(DraftView::refresh);
        var all = model.count();
        var sightings = model.countSightings();
        var accepted = model.countAccepted();
        count.setText(
                all == 0
                        ? ""
                        : Messages.text(
                                "report.of_proposals_accepted",
                                accepted,
                                all,
                                model.countUndecided()));
        var sure = model.countSure();
        acceptAll.setText(Messages.text("report.accept_all_of", sure));
        acceptAll.setDisable(sure == 0);
        addAll.setText(Messages.text("report.add_sightings", sightings));
        addAll.setDisable(sightings == 0);
        showOnMap(model.preview());
    }

    private void addOrAsk() {
        var waiting = model.waiting();
        if (waiting.isEmpty() || isWaitingShown) {
            add.run();
            return;
        }
        isWaitingShown = true;
        count.setText(Messages.text("report.choose_before_adding", waiting.size()));
        addAll.setText(Messages.text("report.add_leaving_empty", waiting.size()));
        var first = waiting.getFirst();
        views.get(first.draft()).takeFocus(first.part());
    }

    private void showOnMap(List<Sighting> made) {
        map.show(MapContents.of(made, sites));
        map.number(made.stream().map(s -> points(s).findFirst()).toList());
    }

    /// The middle of a stretch comes first.
    private Stream<LatLon> points(Sighting sighting) {
        return switch (sighting.place()) {
            case Place.Located at -> Stream.of(at.point());
            case Place.Stretch(var along, _) -> {
                var from = along.from().kilometres();
                var to = along.to().kilometres();
                yield geography.get().river(along.river()).stream()
                        .flatMap(line -> Stream.of((from + to) / 2, from, to).map(line::at));
            }
            case Place.Unlocated _ -> Stream.empty();
        };
    }

    /// What pasted the report pastes into the text, too.
    private void keyPressed(KeyEvent event) {
        if (PASTE.match(event) && edit.isSelected()) {
            event.consume();
            typed.paste();
            return;
        }
        if (ALL.match(event) && !(event.getTarget() instanceof TextInputControl)) {
            event.consume();
            model.acceptAll();
        } else if (ADD.match(event)) {
            event.consume();
            edit.setSelected(false);
            if (!addAll.isDisabled()) {
                addOrAsk();
            }
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            if (edit.isSelected() && !typed.getText().isBlank()) {
                edit.setSelected(false);
            } else {
                leave.run();
            }
        }
    }

    /// The first proposal takes the keys; of an empty page the text.
    void takeFocus() {
        if (model.text().isBlank()) {
            applyCss(); // before, the field is not in the scene
            layout();
            edit.setSelected(true);
        } else {
            edit.requestFocus(); // until there are proposals
            summary.setText(Messages.text("common.reading"));
        }
    }

    void close() {
        typing.stop();
        model.close();
        map.close();
    }
}
