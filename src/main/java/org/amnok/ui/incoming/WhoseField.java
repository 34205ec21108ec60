package org.amnok.ui.incoming;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.amnok.exchange.reading.Consequences;
import org.amnok.exchange.table.ReadRow;
import org.amnok.exchange.table.Whose;
import org.amnok.ui.look.ChangeGuard;
import org.amnok.ui.look.Choice;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.words.Messages;

/// Asks whose the sightings of the file are, and shows what follows: how exactly they may leave, in
/// which status they come in, where their notes are.
final class WhoseField extends VBox {
    private static final PseudoClass WANTED = PseudoClass.getPseudoClass("wanted");
    private static final List<Optional<Whose>> ANSWERS =
            Choice.orNone(List.of(Whose.PUBLISHED, Whose.OWN, Whose.TOLD));

    private final ImportModel model;
    private final Choice<Optional<Whose>> answer = new Choice<>(ANSWERS, this::words);
    private final Label follows = Fx.named("import-follows", Text.wrapped("", "quiet-text"));
    private final ChangeGuard showing = new ChangeGuard();

    WhoseField(ImportModel model) {
        this.model = model;
        getStyleClass().add("whose-field");
        answer.setId("import-whose");
        answer.disableProperty().bind(model.isOver());
        Tooltips.of(answer, "incoming.published_each_row_with_an");
        getChildren()
                .addAll(
                        SourceBar.field(Messages.text("incoming.whose_are_these"), answer),
                        follows);
        showing.onChange(
                answer.valueProperty(), whose -> model.say(said -> said.with(whose.orElse(null))));
        model.plan().subscribe(plan -> follow());
        model.shown().subscribe(table -> follow());
        model.preview().subscribe(preview -> report());
        model.state().subscribe(state -> report());
    }

    private void follow() {
        var table = model.shown().get();
        if (table == null) {
            return;
        }
        var said = Optional.ofNullable(model.mapping(table).choices().whose());
        showing.quietly(() -> answer.setValue(said));
        answer.relabel();
        answer.pseudoClassStateChanged(
                WANTED, said.isEmpty() && model.mapping(table).whose() == Whose.TOLD);
    }

    private String words(Optional<Whose> said) {
        return said.map(Whose::label)
                .orElseGet(
                        () -> {
                            var table = model.shown().get();
                            return table != null && model.mapping(table).whose() == Whose.AS_WRITTEN
                                    ? Messages.text("incoming.found_as_amnok_wrote_it")
                                    : Messages.text("incoming.not_said_as_told_by_sources");
                        });
    }

    /// Of the whole file once it is checked, before of its first rows.
    private void report() {
        var sentence =
                model.state()
                        .get()
                        .findings()
                        .map(all -> all.consequences().sentence())
                        .orElseGet(this::ofFirstRows);
        follows.setText(sentence);
    }

    private String ofFirstRows() {
        var rows = model.preview().get().rows();
        var read =
                rows.stream()
                        .filter(ReadRow.Accepted.class::isInstance)
                        .map(row -> ((ReadRow.Accepted) row).sighting())
                        .toList();
        return read.isEmpty()
                ? ""
                : Messages.text("incoming.first_rows_3", Consequences.of(read).sentence());
    }
}
