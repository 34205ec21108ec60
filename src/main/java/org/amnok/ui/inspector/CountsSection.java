package org.amnok.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.amnok.domain.ProblemException;
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.count.Count;
import org.amnok.domain.count.Counts;
import org.amnok.domain.count.CountsText;
import org.amnok.domain.project.SameAsEdits;
import org.amnok.domain.record.Sighting;
import org.amnok.ui.look.Buttons;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Icon;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.ui.look.TypedField;
import org.amnok.words.Messages;

/// How many of what. A row that is not complete yet waits, and says what is missing.
final class CountsSection extends BoxedPart implements FormSection<Sighting> {
    private final SightingForm form;
    private final VBox rows = Fx.column("count-rows");
    private final Label complaint = Fx.collapsing(Text.wrapped("", "field-error"));
    private final Label understood = Fx.collapsing(Text.wrapped("", "hint"));
    private final TypedField asReported;
    private final SameAsView sameAs;
    private final VBox numbers;
    private List<Count> shown = List.of();

    CountsSection(SightingForm form) {
        this.form = form;
        complaint.visibleProperty().bind(complaint.textProperty().isNotEmpty());
        var words = Fx.field("count-words", Messages.text("inspector.for_example_about_30"));
        understood.setId("counts-understood");
        understood.visibleProperty().bind(understood.textProperty().isNotEmpty());
        words.textProperty().subscribe((was, is) -> understand(is));
        asReported = TypedField.of("", words, this::keepWords);
        sameAs = new SameAsView(form);
        words.setAccessibleText(Messages.text("inspector.counts_as_reported"));
        var add = Buttons.named("add-count", "inspector.add_a_count", this::addRow, "quiet");
        add.setGraphic(new Icon("plus", 14));
        FormLayout.part(box, Text.titled("common.how_many", asReported), understood);
        numbers =
                FormLayout.part(
                        new VBox(),
                        Text.label("inspector.class_min_best_max", "field-label"),
                        rows,
                        complaint,
                        add,
                        sameAs);
    }

    /// The numbers of each class.
    FormSection<Sighting> numbers() {
        return () -> numbers;
    }

    @Override
    public void show(Sighting sighting, boolean other) {
        var counts = sighting.counts();
        sameAs.show(sighting);
        asReported.show(counts.asReported(), other);
        if (other || !counts.rows().equals(shown)) {
            fill(counts.rows());
        }
    }

    private void fill(List<Count> counts) {
        shown = counts;
        complaint.setText("");
        rows.getChildren().setAll(counts.stream().map(this::row).toList());
    }

    private CountRow row(Count count) {
        var row = newRow();
        row.show(count);
        return row;
    }

    private CountRow newRow() {
        return new CountRow(this::keep, this::remove);
    }

    private void addRow() {
        var row = newRow();
        row.offer(unused());
        rows.getChildren().add(row);
        row.focus();
    }

    private CountClass unused() {
        var used = shown.stream().map(Count::countClass).toList();
        return List.of(CountClass.values()).stream()
                .filter(c -> !used.contains(c))
                .findFirst()
                .orElse(CountClass.UNKNOWN);
    }

    private void remove(CountRow row) {
        rows.getChildren().remove(row);
        keep();
    }

    void keep() {
        try {
            var counts = new ArrayList<Count>();
            for (var row : rows.getChildren()) {
                ((CountRow) row).value().ifPresent(counts::add);
            }
            var next = new Counts(counts, words());
            complaint.setText("");
            shown = next.rows();
            form.edit("change counts", d -> d.counts(next));
        } catch (ProblemException wrong) {
            complaint.setText("⚠ " + wrong.problem().sentence());
        }
    }

    /// While typing: what the words say, and what of them is not understood.
    private void understand(String text) {
        var counted =
                form.current()
                        .map(Sighting::counts)
                        .filter(c -> c.asReported().equals(text.strip()))
                        .map(CountsText::counted)
                        .orElse("");
        understood.setText(counted.isEmpty() ? CountsText.understood(text) : counted);
        understood.pseudoClassStateChanged(
                PseudoClass.getPseudoClass("warning"),
                counted.isEmpty() && CountsText.leavesSome(text));
    }

    private void keepWords(String text) {
        form.edit(
                "edit counts as reported",
                d -> d.counts(CountsText.reworded(new Counts(rows(), words()), text.strip())));
        form.current()
                .map(Sighting::counts)
                .filter(c -> !c.rows().equals(shown))
                .ifPresent(counts -> fill(counts.rows()));
    }

    private List<Count> rows() {
        return form.current().map(s -> s.counts().rows()).orElse(List.of());
    }

    private String words() {
        return form.current().map(s -> s.counts().asReported()).orElse("");
    }

    /// Which other sightings describe the same.
    private static final class SameAsView extends VBox {
        private final SightingForm form;
        private final Label members = Text.wrapped("", "hint");
        private final Button leave = new Button(Messages.text("inspector.count_apart"));

        SameAsView(SightingForm form) {
            this.form = form;
            leave.setId("count-apart");
            leave.setOnAction(event -> leave());
            Tooltips.of(leave, "inspector.this_sighting_tells_of");
            getChildren().addAll(Fx.collapsing(members), Fx.collapsing(leave));
            leave.getStyleClass().add("quiet");
        }

        void show(Sighting sighting) {
            var others = SameAsEdits.othersOf(sighting.uuid(), form.contents());
            name(others);
            form.afterReading(others, () -> name(others));
            members.setVisible(!others.isEmpty());
            leave.setVisible(!others.isEmpty());
        }

        private void name(List<UUID> others) {
            members.setText(
                    Messages.text(
                            "inspector.same_as_counted_once",
                            Messages.listed(others.stream().map(form::nameOf))));
        }

        private void leave() {
            form.current()
                    .flatMap(s -> SameAsEdits.leave(s.uuid(), form.contents()))
                    .ifPresent(form::perform);
        }
    }
}
