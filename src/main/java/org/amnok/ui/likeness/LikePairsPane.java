package org.amnok.ui.likeness;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.amnok.domain.Problem;
import org.amnok.domain.likeness.LikePair;
import org.amnok.domain.project.Edit;
import org.amnok.domain.project.SameAsEdits;
import org.amnok.domain.record.NotSame;
import org.amnok.domain.record.RestsOn;
import org.amnok.domain.record.Sighting;
import org.amnok.ui.evidence.EvidenceImages;
import org.amnok.ui.look.Buttons;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.ui.map.SightingWords;
import org.amnok.ui.session.LatestTask;
import org.amnok.ui.session.Records;
import org.amnok.ui.session.Session;
import org.amnok.ui.session.Tasks;
import org.amnok.ui.status.StatusBar;
import org.amnok.ui.status.StatusProgress;
import org.amnok.words.Messages;
import org.amnok.workspace.evidence.EvidencePictures;
import org.amnok.workspace.likeness.LikePairs;
import org.amnok.workspace.likeness.PictureHashes;
import org.jspecify.annotations.Nullable;

/// The pairs of the sightings that the filter shows which may be of one event, the strongest first:
/// beside each other, with what a person may say of them. Each answer is an edit; what is taken
/// back is listed again.
public final class LikePairsPane extends BorderPane {
    private static final double LIST_SHARE = 0.42;

    private final Session session;
    private final Tasks tasks;
    private final StatusBar status;
    private final Runnable close;
    private final PictureHashes pictures;
    private final LatestTask<LikePairs> finding;
    private final ListView<LikePair> list = Fx.named("pairs", new ListView<>());
    private final PairFacts facts;
    private final Label heading = Text.label("alike.pairs", "pane-title");
    private final Label said = Text.wrapped("", "hint");
    private final Label empty = Text.wrapped("", "empty");
    private final VBox nothing = Fx.column("empty-box", empty);
    private final BorderPane decision = new BorderPane();
    private LikePairs found = LikePairs.NONE;
    private @Nullable StatusProgress progress;

    /// @param close puts the map back
    public LikePairsPane(
            Session session, Tasks tasks, EvidenceImages images, StatusBar status, Runnable close) {
        this.session = session;
        this.tasks = tasks;
        this.status = status;
        this.close = close;
        pictures = new PictureHashes(new EvidencePictures(session.workspace()));
        finding = session.asking();
        facts = new PairFacts(images);
        getStyleClass().add("like-pairs");
        setId("like-pairs");
        list.setAccessibleText(Messages.text("alike.pairs"));
        list.setCellFactory(view -> new PairCell(session.records()));
        list.getSelectionModel().selectedItemProperty().subscribe(this::showPair);
        setTop(head());
        var both = new SplitPane(new StackPane(list, nothing), decision());
        both.setDividerPositions(LIST_SHARE);
        setCenter(both);
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        Fx.onKeyFirst(list, KeyCode.ENTER, this::select);
        session.filter().subscribe((was, is) -> find());
        session.state().subscribe((was, is) -> showUndecided());
        sceneProperty().subscribe(scene -> find());
    }

    private Node head() {
        var back = Buttons.tool("close", 15, "window.back_to_the_map", close);
        return Fx.row("pairs-head", new VBox(heading, said), Text.spring(), back);
    }

    private Node decision() {
        var buttons =
                new FlowPane(
                        button("same", KeyCode.S, this::join),
                        button("not_same", KeyCode.N, this::part),
                        button("a_repeats_b", KeyCode.A, () -> repeat(true)),
                        button("b_repeats_a", KeyCode.B, () -> repeat(false)),
                        button("select", KeyCode.ENTER, this::select));
        buttons.getStyleClass().add("pair-buttons");
        var scroll = new ScrollPane(facts);
        scroll.setFitToWidth(true);
        decision.setCenter(scroll);
        decision.setBottom(buttons);
        return decision;
    }

    private Button button(String word, KeyCode key, Runnable action) {
        var button =
                Buttons.named("pair-" + word.replace('_', '-'), "alike.decide_" + word, action);
        button.setDisable(session.isReadOnly() && key != KeyCode.ENTER);
        return Tooltips.saying(
                button,
                Messages.text("alike.decide_" + word + "_help") + " (" + key.getName() + ")");
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    /// Looks for pairs anew; not while this is hidden.
    private void find() {
        Optional.ofNullable(progress).ifPresent(StatusProgress::end);
        if (getScene() == null) {
            finding.cancel();
            return;
        }
        var state = session.state().get();
        var filter = session.filter().get();
        var following =
                new StatusProgress(
                        Messages.text("workspace.comparing_sightings"),
                        tasks,
                        status,
                        finding::cancel);
        progress = following;
        said.setText(Messages.text("workspace.comparing_sightings") + "…");
        finding.ask(
                () -> LikePairs.of(state, pictures, state.index().rows(filter), following),
                pairs -> {
                    status.idle();
                    found = pairs;
                    showUndecided();
                    list.getSelectionModel().selectFirst();
                },
                this::failed);
    }

    private void failed(Problem problem) {
        status.idle();
        found = LikePairs.NONE;
        showUndecided();
        said.setText(problem.sentence());
    }

    private void showUndecided() {
        if (getScene() == null) {
            return;
        }
        var chosen = list.getSelectionModel().getSelectedIndex();
        var left = found.undecided(session.state().get().contents());
        if (!left.equals(list.getItems())) {
            list.getItems().setAll(left);
            list.getSelectionModel().select(Math.max(0, Math.min(chosen, left.size() - 1)));
        }
        said.setText(
                found.count() > found.strongest().size()
                        ? Messages.text("alike.strongest_of", left.size(), found.count())
                        : Messages.text("alike.pairs_found", left.size()));
        empty.setText(Messages.text("alike.none"));
        nothing.setVisible(left.isEmpty());
        decision.setVisible(!left.isEmpty());
    }

    private void showPair(@Nullable LikePair pair) {
        if (pair != null) {
            session.records()
                    .read(
                            List.of(pair.sighting(), pair.other()),
                            both -> {
                                if (both.size() == 2
                                        && pair.equals(
                                                list.getSelectionModel().getSelectedItem())) {
                                    facts.show(
                                            both.getFirst(),
                                            both.getLast(),
                                            session.state().get().contents());
                                }
                            });
        }
    }

    private Optional<LikePair> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void keyPressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case S -> join();
            case N -> part();
            case A -> repeat(true);
            case B -> repeat(false);
            case ESCAPE -> close.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void join() {
        chosen().flatMap(
                        pair ->
                                SameAsEdits.join(
                                        List.of(pair.sighting(), pair.other()),
                                        session.state().get().contents(),
                                        UUID.randomUUID()))
                .ifPresent(this::keep);
    }

    private void part() {
        chosen().map(pair -> NotSame.of(pair.sighting(), pair.other()))
                .ifPresent(pair -> keep(new Edit.Set(null, pair, "not the same")));
    }

    private void repeat(boolean isFirst) {
        chosen().map(
                        pair ->
                                isFirst
                                        ? RestsOn.of(pair.sighting(), pair.other())
                                        : RestsOn.of(pair.other(), pair.sighting()))
                .ifPresent(link -> keep(new Edit.Set(null, link, "repeats another report")));
    }

    private void keep(Edit edit) {
        if (!session.isReadOnly()) {
            session.perform(edit);
        }
    }

    private void select() {
        chosen().ifPresent(
                        pair -> {
                            session.selection().set(List.of(pair.sighting(), pair.other()));
                            close.run();
                        });
    }

    /// Both titles and the reasons.
    private static final class PairCell extends ListCell<LikePair> {
        private final Records records;
        private final Label one = Text.of("", "pair-name");
        private final Label other = Text.of("", "pair-name");
        private final Label reasons = Text.wrapped("", "hint");
        private final VBox box = Fx.styled(new VBox(one, other, reasons), "like-pair");

        PairCell(Records records) {
            this.records = records;
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable LikePair pair, boolean isEmpty) {
            super.updateItem(pair, isEmpty);
            one.textProperty().unbind();
            other.textProperty().unbind();
            if (isEmpty || pair == null) {
                setGraphic(null);
                return;
            }
            setGraphic(box);
            one.textProperty().bind(records.watch(pair.sighting()).map(PairCell::line));
            other.textProperty().bind(records.watch(pair.other()).map(PairCell::line));
            reasons.setText(pair.like().text());
        }

        /// What is not read yet is a moment away.
        private static String line(@Nullable Sighting sighting) {
            return sighting == null ? "…" : SightingWords.line(sighting);
        }
    }
}
