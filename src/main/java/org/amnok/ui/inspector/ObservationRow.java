package org.amnok.ui.inspector;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amnok.domain.date.Edtf;
import org.amnok.domain.record.Observation;
import org.amnok.ui.look.Buttons;
import org.amnok.ui.look.ChangeGuard;
import org.amnok.ui.look.Choice;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.TypedField;
import org.amnok.words.Messages;

/// One observation of a site: when, with what result, on which imagery, and a note.
public final class ObservationRow extends VBox {
    private final Function<String, Optional<Edtf>> reading;
    private final BiConsumer<String, Observation> changed;
    private final TypedField date;
    private final Choice<Observation.Result> result =
            new Choice<>(List.of(Observation.Result.values()), Observation.Result::label);
    private final ComboBox<String> imagery = new ComboBox<>();
    private final TypedField source;
    private final TypedField note;
    private Observation look;
    private final ChangeGuard showing = new ChangeGuard();

    /// @param reading reads a date as people type it
    /// @param changed keeps the observation, under a label
    public ObservationRow(
            Observation look,
            Function<String, Optional<Edtf>> reading,
            BiConsumer<String, Observation> changed,
            Consumer<Observation> removed) {
        this.look = look;
        this.reading = reading;
        this.changed = changed;
        getStyleClass().add("look-row");
        date = field("look-date", Messages.text("inspector.date_of_the_imagery"), this::keepDate);
        note =
                field(
                        "look-note",
                        Messages.text("common.note"),
                        text -> keep("edit note of look", this.look.noted(text)));
        imagery.setEditable(true);
        imagery.setMaxWidth(Double.MAX_VALUE);
        imagery.getEditor().setId("look-imagery");
        imagery.setPromptText(Messages.text("inspector.imagery"));
        imagery.setAccessibleText(Messages.text("inspector.imagery_source"));
        source =
                new TypedField(
                        "",
                        imagery.getEditor(),
                        text -> keep("change imagery of look", this.look.from(text)));
        source.getChildren().set(0, imagery);
        result.getStyleClass().add("look-result");
        result.setAccessibleText(Messages.text("common.result"));
        showing.onChange(
                result.valueProperty(), is -> keep("change result of look", this.look.with(is)));
        var remove =
                Buttons.tool(
                        "close", 12, "inspector.delete_this_look", () -> removed.accept(this.look));
        getChildren()
                .addAll(
                        FormLayout.pair(date, new HBox(4, result, remove), 45),
                        FormLayout.pair(source, note, 45));
    }

    private static TypedField field(
            String id, String prompt, Function<String, Optional<String>> keep) {
        var input = Fx.field(id, prompt);
        input.setAccessibleText(prompt);
        return new TypedField("", input, keep);
    }

    Observation look() {
        return look;
    }

    /// @param sources imagery to choose from
    public void show(Observation now, List<String> sources, boolean other) {
        look = now;
        date.show(now.date().text(), other);
        showing.quietly(() -> result.setValue(now.result()));
        if (!imagery.getItems().equals(sources)) {
            imagery.getItems().setAll(sources);
        }
        source.show(now.imagerySource(), other);
        note.show(now.note(), other);
    }

    void focusDate() {
        date.input().requestFocus();
        date.input().selectAll();
    }

    private Optional<String> keepDate(String text) {
        var read = reading.apply(text);
        read.ifPresent(d -> keep("change date of look", look.on(d)));
        return read.isPresent()
                ? Optional.empty()
                : Optional.of(Messages.text("inspector.not_a_date_give_it_as"));
    }

    /// On the newest observation, also while an earlier edit is on its way to the disk.
    private Optional<String> keep(String label, Observation after) {
        if (!after.equals(look)) {
            changed.accept(label, after);
            look = after;
        }
        return Optional.empty();
    }
}
