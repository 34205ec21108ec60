package org.amnok.ui.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.amnok.domain.record.ReleasePolicy;
import org.amnok.ui.look.Choice;
import org.amnok.ui.look.FocusScroll;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Icon;
import org.amnok.ui.look.ScriptFont;
import org.amnok.ui.look.Segments;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.ui.project.SightingPart;
import org.amnok.words.Messages;

/// The gate: to whom and what leaves, what must be decided, how exact, and whether it may leave.
/// All of it is seen at once; what is folded opens in the place of the maps.
public final class GateView extends VBox {
    /// The smallest window that it fits.
    public static final double WIDTH = 968;

    public static final double HEIGHT = 672;
    private static final double ICON = 17;
    private static final KeyCombination RELEASE =
            new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    /// What a person does with the gate as a whole.
    public interface Ways {
        /// To a part of a sighting's form.
        void goTo(UUID sighting, SightingPart part);

        /// Back to the map or the page from which the question came, to mend something there.
        void goBack();

        /// Nothing shall leave.
        void cancel();

        /// All is decided.
        void release();

        /// Shows the file as it would leave.
        void preview();
    }

    private final GateModel model;
    private final GateWords words;
    private final Ways ways;
    private final GatePolicies policies;
    private final Label count = Fx.whole(Text.of("", "gate-count"));
    private final Label counted = Fx.growing(Text.wrapped("", "gate-words"));
    private final GateDecisions decisions;
    private final GatePrecision precision;
    private final GateStage stage;
    private final CheckBox summary = new CheckBox(Messages.text("gate.summary"));
    private final FlowPane beside = Fx.growing(Fx.styled(new FlowPane(), "gate-beside"));
    private final Label obstacle = Fx.growing(Text.wrapped("", "gate-obstacle"));
    private final Button lead = Fx.named("gate-obstacle", ScriptFont.follow(new Button()));
    private final Button release = Fx.styled(ScriptFont.follow(new Button()), "gate-release");

    /// @param maps before and after
    public GateView(GateModel model, GateMaps maps, GateLog log, Ways ways) {
        this.model = model;
        this.ways = ways;
        words = new GateWords(model);
        policies = new GatePolicies(model);
        stage = new GateStage(model, words, maps, log);
        decisions = new GateDecisions(words, ways, open -> stage.show("made", open), this::goOn);
        stage.take("made", decisions.made(), decisions.madeRows());
        precision = new GatePrecision(model, words, ways);
        getStyleClass().add("gate");
        setPrefSize(WIDTH, HEIGHT);
        var middle = Fx.row("gate-middle", precision, stage);
        HBox.setHgrow(stage, Priority.ALWAYS);
        VBox.setVgrow(middle, Priority.ALWAYS);
        List.of(head(), toWhom(), decisions, middle, stage.heads(), bottom()).forEach(this::add);
        addEventFilter(KeyEvent.KEY_PRESSED, this::release);
        Fx.onKey(this, KeyCode.ESCAPE, ways::cancel);
        model.onChange(this::report);
        report();
    }

    /// All but the maps keep their height.
    private void add(Region part) {
        if (VBox.getVgrow(part) == null) {
            part.setMinHeight(USE_PREF_SIZE);
        }
        getChildren().add(part);
    }

    /// On a screen with less room, as with large letters, what is asked scrolls above the buttons.
    ///
    /// @param height of the content of a window that fits the screen, px
    public void fitInto(double height) {
        if (height >= HEIGHT) {
            return;
        }
        var parts = new ArrayList<>(getChildren());
        var bottom = parts.removeLast();
        getChildren().clear();
        var asked = new VBox();
        asked.getChildren().setAll(parts);
        var scroll = Fx.styled(Fx.scrolling(asked), "gate-asked");
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        FocusScroll.follow(scroll);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(scroll, bottom);
    }

    private Region head() {
        summary.setId("gate-summary");
        Tooltips.hint(summary, Messages.text("gate.summary_beside_the_file"));
        beside.getChildren().setAll(Text.label("gate.also", "hint"), summary);
        var titles =
                new VBox(
                        Text.label("gate.what_leaves_this_machine", "gate-title"),
                        Text.of(Messages.capital(model.question().what()), "gate-sub"));
        titles.setMinWidth(USE_PREF_SIZE);
        return Fx.row("gate-top", titles, beside);
    }

    private Region toWhom() {
        return Fx.row(
                "gate-to-whom", Text.label("gate.for_whom", "gate-head"), policies, count, counted);
    }

    private Region bottom() {
        var cancel = button("gate-cancel", ButtonType.CANCEL.getText(), ways::cancel);
        var preview = button("gate-preview", Messages.text("gate.preview_file"), ways::preview);
        Fx.show(preview, model.question().preview() != null);
        lead.setOnAction(event -> lead());
        lead.setMinWidth(USE_PREF_SIZE);
        release.setId("gate-release");
        release.setMinWidth(USE_PREF_SIZE);
        release.setOnAction(event -> ways.release());
        obstacle.setGraphic(new Icon("warn", ICON));
        obstacle.setMaxWidth(Double.MAX_VALUE);
        return Fx.row("gate-bottom", cancel, preview, obstacle, lead, release);
    }

    private static Button button(String id, String words, Runnable act) {
        var button = Fx.named(id, Fx.whole(ScriptFont.follow(new Button(words))));
        button.setOnAction(event -> act.run());
        return button;
    }

    private void report() {
        count.setText(words.count());
        counted.setText(words.counted());
        decisions.show();
        precision.show();
        stage.report();
        var open = model.undecided();
        obstacle.setText(words.obstacle());
        obstacle.getGraphic().setVisible(!obstacle.getText().isEmpty() && !model.isAsking());
        var isEmpty = open == 0 && !model.isAsking() && !model.mayRelease();
        lead.setText(
                Messages.text(isEmpty ? "gate.go_to_the_excluded" : "gate.go_to_the_decision"));
        Fx.show(lead, open > 0 || isEmpty);
        release.setText(words.button());
        release.setDisable(!model.mayRelease());
        goOn();
    }

    /// After a decision the focus is on the next one, or on the button that releases.
    private void goOn() {
        if (!model.isAsking() && decisions.takePressed()) {
            decisions.firstOpen().orElse(release).requestFocus();
        }
    }

    /// To what is to be decided next; where nothing leaves, to what could be included.
    private void lead() {
        decisions.firstOpen().ifPresentOrElse(Node::requestFocus, stage::openExcluded);
    }

    private void release(KeyEvent event) {
        if (RELEASE.match(event)) {
            event.consume();
            if (model.mayRelease()) {
                ways.release();
            }
        }
    }

    /// The control that has the focus in the beginning: never the button that releases.
    public Node first() {
        return policies.first();
    }

    /// Lets a person ask for more beside the output.
    public void offer(List<CheckBox> more) {
        beside.getChildren().addAll(more);
    }

    /// Asks for nothing beside an output that leaves no file.
    void offerNothing() {
        beside.getChildren().clear();
    }

    /// True when a person wants a summary beside the output.
    public boolean wantsSummary() {
        return summary.isSelected();
    }

    /// What a person wants beside the output, by the identifiers of the boxes.
    Set<String> wanted() {
        return boxes().filter(box -> box.isSelected() && box.getId() != null)
                .map(Node::getId)
                .collect(Collectors.toSet());
    }

    /// Ticks what was wanted before.
    void want(Set<String> before) {
        boxes().filter(box -> box.getId() != null)
                .forEach(box -> box.setSelected(before.contains(box.getId())));
    }

    private Stream<CheckBox> boxes() {
        return beside.getChildren().stream()
                .filter(CheckBox.class::isInstance)
                .map(CheckBox.class::cast);
    }

    /// To whom: the policies that every project has in a row; with others of the project's own, a
    /// list.
    private static final class GatePolicies extends StackPane {
        private final GateModel model;
        private final Node first;

        GatePolicies(GateModel model) {
            this.model = model;
            var all = GateQuestion.policies(model.question().contents());
            first = all.equals(ReleasePolicy.GIVEN) ? row() : list(all);
            setMinWidth(USE_PREF_SIZE);
        }

        private Node row() {
            var all = new ArrayList<Segments.Segment<ReleasePolicy>>();
            for (var each : ReleasePolicy.GIVEN.reversed()) {
                var id = "gate-policy-" + each.name().toLowerCase(Locale.ROOT);
                var key = (char) ('1' + all.size());
                all.add(
                        new Segments.Segment<>(
                                each,
                                id,
                                each.label(),
                                key,
                                Messages.text(
                                        "gate.policy_for", each.label(), key + "", whom(each))));
            }
            var row =
                    new Segments<>(
                            all, false, chosen -> chosen.ifPresent(it -> model.policy().set(it)));
            row.setId("gate-policy");
            model.policy().subscribe(now -> row.show(java.util.Optional.of(now)));
            getChildren().setAll(row);
            return row;
        }

        private static String whom(ReleasePolicy given) {
            if (given.equals(ReleasePolicy.PUBLIC)) {
                return Messages.text("gate.for_everybody");
            }
            return given.equals(ReleasePolicy.PARTNER)
                    ? Messages.text("gate.for_another_newsroom")
                    : Messages.text("gate.for_this_newsroom");
        }

        private Node list(List<ReleasePolicy> all) {
            var list = Fx.named("gate-policy", new Choice<>(all, ReleasePolicy::label));
            list.setAccessibleText(Messages.text("gate.for_whom"));
            list.valueProperty().bindBidirectional(model.policy());
            getChildren().setAll(list);
            return list;
        }

        /// What has the focus at first: of a row the one that is chosen.
        Node first() {
            return first instanceof Segments<?> row
                    ? row.getChildren().stream()
                            .filter(Node::isFocusTraversable)
                            .findFirst()
                            .orElse(row)
                    : first;
        }
    }
}
