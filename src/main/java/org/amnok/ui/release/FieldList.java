package org.amnok.ui.release;

import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.amnok.domain.record.ReleasePolicy;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Icon;
import org.amnok.ui.look.ScriptFont;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.words.Messages;

/// Field by field, whether it leaves, in two columns; above what a person may change of it.
final class FieldList extends VBox {
    private static final double ICON = 14;
    private static final double NAME = 132;

    private final GateModel model;
    private final GridPane grid = Fx.styled(new GridPane(), "gate-fields");

    FieldList(GateModel model) {
        this.model = model;
        getStyleClass().add("gate-lines");
        grid.getColumnConstraints().addAll(name(), words(), name(), words());
        var changes = Fx.styled(new FlowPane(reports(), sameNames()), "gate-changes");
        getChildren().addAll(changes, grid);
        model.look().subscribe(this::show);
    }

    private static ColumnConstraints name() {
        return new ColumnConstraints(NAME, NAME, NAME);
    }

    private static ColumnConstraints words() {
        var column = new ColumnConstraints(0, NAME, Double.MAX_VALUE);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    private CheckBox reports() {
        var box = ScriptFont.follow(new CheckBox(Messages.text("gate.leave_out_outlet_title_and")));
        box.setId("gate-leave-out-reports");
        box.selectedProperty().bindBidirectional(model.withoutReports());
        return box;
    }

    private CheckBox sameNames() {
        var box = ScriptFont.follow(new CheckBox(Messages.text("gate.same_identifiers_in_every")));
        box.setId("gate-same-identifiers");
        Tooltips.hint(box, Messages.text("gate.who_gets_several_releases_under"));
        box.selectedProperty().bindBidirectional(model.sameNames());
        box.disableProperty().bind(model.policy().isEqualTo(ReleasePolicy.INTERNAL));
        Fx.show(box, model.question().secret() != null);
        return box;
    }

    private void show(GateLook look) {
        grid.getChildren().clear();
        var fields = look.fields();
        var rows = (fields.size() + 1) / 2;
        for (var i = 0; i < fields.size(); i++) {
            grid.add(cell(Text.wrapped(fields.get(i).name(), "gate-name")), i / rows * 2, i % rows);
            grid.add(fate(fields.get(i)), i / rows * 2 + 1, i % rows);
        }
    }

    /// The icon says what the words may leave open.
    private static Label fate(GateField field) {
        var fate = field.fate();
        var label = cell(Text.wrapped(field.words(), "gate-words", fate.styleClass));
        label.setGraphic(new Icon(fate.icon, ICON));
        var told =
                field.example().isEmpty()
                        ? field.words()
                        : Messages.text("gate.for_example", field.words(), field.example());
        return Tooltips.saying(label, Messages.listed(Stream.of(field.name(), fate.words(), told)));
    }

    private static Label cell(Label label) {
        label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("gate-field");
        return label;
    }
}
