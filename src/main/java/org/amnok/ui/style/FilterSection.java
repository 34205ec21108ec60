package org.amnok.ui.style;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.amnok.map.styling.Attribute;
import org.amnok.map.styling.EcqlFilter;
import org.amnok.map.styling.LayerStyling;
import org.amnok.ui.look.Choice;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.ScriptFont;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.TextLines;
import org.amnok.ui.look.Tooltips;
import org.amnok.words.Messages;

/// Which features are drawn: put together from attribute, comparison and value, or typed as ECQL.
/// What cannot be read is reported below as it is typed; the map keeps the last filter that could.
final class FilterSection extends VBox {
    private final StyleDraft draft;
    private final List<Attribute> attributes;
    private final TextArea text = Fx.named("style-filter", ScriptFont.follow(TextLines.of("")));
    private final Label complaint = Fx.collapsing(Text.wrapped("", "field-error"));

    FilterSection(StyleDraft draft, List<Attribute> attributes) {
        this.draft = draft;
        this.attributes = attributes;
        getStyleClass().add("section");
        text.setPromptText(Messages.text("style.all_are_drawn"));
        text.setPrefRowCount(2);
        text.setWrapText(true);
        complaint.setId("style-filter-problem");
        complaint.setVisible(false);
        getChildren()
                .addAll(
                        Text.label("common.filter", "section-title"),
                        builder(),
                        Text.titled("style.filter_as_ecql", text),
                        complaint);
        draft.styling().subscribe(this::follow);
        text.textProperty().subscribe((was, is) -> typed());
    }

    /// Text that is being typed stays; undo fills it anew.
    private void follow(LayerStyling styling) {
        var shown = text.getText().strip();
        var typing = read(shown) instanceof EcqlFilter.Wrong && text.isFocused();
        if (!typing && !shown.equals(styling.filter())) {
            text.setText(styling.filter());
        }
    }

    private EcqlFilter read(String ecql) {
        return EcqlFilter.read(ecql, attributes);
    }

    private void typed() {
        var ecql = text.getText();
        switch (read(ecql)) {
            case EcqlFilter.All _, EcqlFilter.Valid _ -> {
                complaint.setVisible(false);
                draft.change(s -> s.filtered(ecql));
            }
            case EcqlFilter.Wrong wrong -> {
                complaint.setText(words(wrong));
                complaint.setVisible(true);
            }
        }
    }

    private static String words(EcqlFilter.Wrong wrong) {
        return Messages.text(
                "style.at_character", wrong.what(), wrong.position() + 1, wrong.remedy());
    }

    private VBox builder() {
        var attribute = Fx.named("filter-attribute", new Choice<>(attributes, Attribute::title));
        attribute.setAccessibleText(Messages.text("style.attribute"));
        var comparison = new Choice<>(List.of(Comparison.values()), Comparison::title);
        comparison.setId("filter-comparison");
        comparison.setAccessibleText(Messages.text("style.comparison"));
        comparison.setPrefWidth(92);
        comparison.setMinWidth(92);
        var value = Fx.growing(Fx.named("filter-value", new ComboBox<String>()));
        value.setEditable(true);
        value.setMaxWidth(Double.MAX_VALUE);
        value.setAccessibleText(Messages.text("style.value"));
        value.setPromptText(Messages.text("style.value"));
        attribute.valueProperty().subscribe((was, is) -> value.getItems().setAll(is.values()));
        attribute.setValue(attributes.getFirst());
        value.getItems().setAll(attributes.getFirst().values());
        comparison.setValue(Comparison.IS);
        value.disableProperty().bind(comparison.valueProperty().map(c -> !c.needsValue()));
        var add = Fx.named("filter-add", new Button(Messages.text("common.add")));
        add.setMinWidth(USE_PREF_SIZE);
        Tooltips.of(add, "style.add_this_condition_to_the");
        add.setOnAction(
                event ->
                        add(
                                comparison
                                        .getValue()
                                        .ecql(
                                                attribute.getValue(),
                                                value.getEditor().getText().strip())));
        HBox.setHgrow(attribute, Priority.ALWAYS);
        attribute.setPrefWidth(100);
        value.setPrefWidth(100);
        return Fx.column(
                "look-rows",
                Fx.row("look-controls", attribute, comparison),
                Fx.row("look-controls", value, add));
    }

    private void add(String condition) {
        var before = text.getText().strip();
        text.setText(before.isEmpty() ? condition : before + " AND " + condition);
    }
}
