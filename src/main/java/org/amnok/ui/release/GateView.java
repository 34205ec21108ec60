package org.amnok.ui.release;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amnok.domain.record.ReleasePolicy;
import org.amnok.release.ReleaseNumbers;
import org.amnok.ui.look.Choice;
import org.amnok.ui.look.Icon;
import org.amnok.ui.look.ScriptFont;
import org.amnok.ui.look.Text;
import org.amnok.words.Messages;

/// The gate: left what is decided, right what follows from it, below whether it may leave.
public final class GateView extends BorderPane {
    private static final double WIDTH = 1180;
    private static final double HEIGHT = 690;
    private static final double ICON = 16;

    /// Left free above what is scrolled to.
    private static final double ABOVE = 60;

    private final GateModel model;
    private final Choice<ReleasePolicy> policy;
    private final Label head = Text.of("", "gate-sub");
    private final Label numbers = Text.wrapped("", "gate-words");
    private final Hyperlink obstacle = ScriptFont.follow(new Hyperlink());
    private final ScrollPane right;
    private final CheckBox summary = new CheckBox(Messages.text("gate.summary_beside_the_file"));

    /// What else a person may want beside the output, beside the summary.
    private final HBox beside = new HBox();

    /// @param maps before and after
    public GateView(GateModel model, Node maps) {
        this.model = model;
        policy = new Choice<>(model.question().policies(), ReleasePolicy::name);
        getStyleClass().add("gate");
        setPrefSize(WIDTH, HEIGHT);
        summary.setId("gate-summary");
        obstacle.setId("gate-obstacle");
        obstacle.getStyleClass().add("gate-obstacle");
        obstacle.setOnAction(event -> lead());
        setTop(top());
        setLeft(scrolled(left(), "gate-left"));
        right = scrolled(right(maps), "gate-right");
        setCenter(right);
        setBottom(bottom());
        model.onChange(this::report);
        report();
    }

    private Node top() {
        var box =
                new VBox(
                        Text.of(Messages.text("gate.what_leaves_this_machine"), "gate-title"),
                        head);
        box.getStyleClass().add("gate-top");
        return box;
    }

    private Node left() {
        policy.setId("gate-policy");
        policy.setAccessibleText(Messages.text("gate.for_whom_it_is"));
        policy.valueProperty().bindBidirectional(model.policy());
        var box =
                new VBox(
                        Text.of(Messages.text("gate.for_whom"), "gate-head"),
                        policy,
                        Text.of(Messages.text("gate.precision_of_places"), "gate-head"),
                        new LevelList(model.least()),
                        Text.of(Messages.text("gate.fields"), "gate-head"),
                        reports(),
                        sameNames(),
                        new FieldList(model));
        box.getStyleClass().add("gate-section");
        return box;
    }

    private Node reports() {
        var box = new CheckBox(Messages.text("gate.leave_out_outlet_title_and"));
        box.setId("gate-leave-out-reports");
        box.selectedProperty().bindBidirectional(model.withoutReports());
        return box;
    }

    private Node sameNames() {
        var box = new CheckBox(Messages.text("gate.same_identifiers_in_every"));
        box.setId("gate-same-identifiers");
        box.setTooltip(new Tooltip(Messages.text("gate.who_gets_several_releases_under")));
        box.selectedProperty().bindBidirectional(model.sameNames());
        box.disableProperty().bind(model.policy().isEqualTo(ReleasePolicy.INTERNAL));
        box.setVisible(model.question().secret() != null);
        box.setManaged(box.isVisible());
        return box;
    }

    private Node right(Node maps) {
        numbers.setGraphic(new Icon("info", ICON));
        var box =
                new VBox(
                        maps,
                        numbers,
                        new WarningCards(model),
                        new PlaceTable(model),
                        new HeldList(model));
        box.getStyleClass().add("gate-section");
        return box;
    }

    private static ScrollPane scrolled(Node content, String styleClass) {
        var pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.getStyleClass().add(styleClass);
        return pane;
    }

    private Node bottom() {
        var note = Text.of(Messages.text("gate.this_release_goes_into_the"), "gate-words");
        note.setGraphic(new Icon("doc", ICON));
        beside.getStyleClass().add("gate-beside");
        var row = new HBox(note, summary, beside, Text.spring(), obstacle);
        row.getStyleClass().add("gate-bottom");
        return row;
    }

    private void report() {
        head.setText(model.head());
        numbers.setText(sentences(model.look().get()));
        obstacle.setText(model.obstacle());
        obstacle.setVisited(false);
        obstacle.setDisable(model.undecided() == 0);
    }

    /// To what is to be decided next.
    private void lead() {
        var id = model.next().map(WarningCards::id).orElse(HeldList.REASON);
        var control = right.getContent().lookup("#" + id);
        if (control == null) {
            return;
        }
        var content = right.getContent();
        var top = content.sceneToLocal(control.localToScene(control.getLayoutBounds())).getMinY();
        var hidden = content.getLayoutBounds().getHeight() - right.getViewportBounds().getHeight();
        right.setVvalue(hidden <= 0 ? 0 : Math.clamp((top - ABOVE) / hidden, 0, 1));
        control.requestFocus();
    }

    private static String sentences(GateLook look) {
        var words = new ReleaseNumbers(look.seen());
        var all = new StringBuilder(words.leaving()).append('.');
        words.staying().forEach(line -> all.append(' ').append(line).append('.'));
        if (look.seen().coarser() > 0) {
            var merged = look.places().merged();
            all.append(merged.isEmpty() ? "" : " ").append(merged);
            all.append(' ').append(Messages.text("gate.cells_are_fixed_releasing_again"));
        }
        return all.toString();
    }

    /// The control that has the focus in the beginning: never the button that releases.
    public Node first() {
        return policy;
    }

    /// Lets a person ask for more beside the output.
    public void offer(List<CheckBox> more) {
        beside.getChildren().setAll(more);
    }

    /// True when a person wants a summary beside the output.
    public boolean wantsSummary() {
        return summary.isSelected();
    }

    /// Lets a button name what is released; off while something is undecided, and never the one
    /// that Enter presses.
    public void follow(Button release) {
        release.setId("gate-release");
        release.setDefaultButton(false);
        release.getStyleClass().add("gate-release");
        Runnable update =
                () -> {
                    release.setText(model.button());
                    release.setDisable(!model.mayRelease());
                };
        model.onChange(update);
        update.run();
    }
}
