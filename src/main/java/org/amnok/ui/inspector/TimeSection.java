package org.amnok.ui.inspector;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amnok.domain.date.DateText;
import org.amnok.domain.date.DateWords;
import org.amnok.domain.date.Edtf;
import org.amnok.domain.date.When;
import org.amnok.domain.field.FieldCatalogue;
import org.amnok.domain.record.Sighting;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.ui.look.TypedField;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// When: the date in EDTF or plain words, with what was understood shown while typing; the day of
/// publication.
final class TimeSection extends BoxedPart implements FormSection<Sighting> {
    private final SightingForm form;
    private final TypedField observed;
    private final TypedField published;
    private final Label understood = Fx.growing(Fx.named("understood", Text.wrapped("", "hint")));
    private final Button clear = Fx.whole(new Button(Messages.text("inspector.clear_the_date")));
    private final Label zone = Text.of("", "hint");

    TimeSection(SightingForm form) {
        this.form = form;
        var words = Fx.field("observed", Messages.text("inspector.for_example_mid_november"));
        observed = new TypedField("", words, this::keepObserved);
        var day = Fx.field("published", Messages.text("inspector.for_example_a_day"));
        published = new TypedField(Messages.text("inspector.published"), day, this::keepPublished);
        clear.setId("clear-observed");
        clear.getStyleClass().addAll("quiet", "beside-hint");
        Tooltips.of(clear, "inspector.keep_the_sighting_without_a");
        clear.setOnAction(event -> clear());
        Fx.collapsing(clear);
        words.textProperty().subscribe((was, is) -> understand(words.getText()));
        var head = new HBox(Text.label("inspector.when", "field-label"), Text.spring(), zone);
        words.setAccessibleText(Messages.text("inspector.observed_date_or_words"));
        understood.setMinWidth(0);
        understood.setMaxWidth(Double.MAX_VALUE);
        FormLayout.part(box, new VBox(2, head, observed, new HBox(6, understood, clear)));
    }

    /// The day of publication, which stands with the report.
    FormSection<Sighting> published() {
        return () -> published;
    }

    @Override
    public void show(Sighting sighting, boolean other) {
        var when = sighting.when();
        observed.show(words(when), other);
        published.show(FieldCatalogue.PUBLISHED.brief(sighting), other);
        zone.setText(when.zone().getId());
        understand(observed.input().getText());
    }

    private static String words(When when) {
        if (!when.asReported().isBlank()) {
            return when.asReported();
        }
        return when.observed() == null ? "" : when.observed().text();
    }

    /// The record's own date while the words are those of the record: an import may know it better
    /// than the words say. Words that count from the day of the report need one.
    private Optional<Edtf> read(String text) {
        var when = when();
        var read = DateWords.read(text, when.published()).map(date -> date.in(when.zone()));
        return text.equals(words(when)) && when.observed() != null && read.isPresent()
                ? Optional.of(when.observed())
                : read;
    }

    private void understand(String text) {
        var known = when().observed();
        var read = text.isBlank() ? Optional.<Edtf>empty() : read(text);
        clear.setVisible(known != null);
        clear.setFocusTraversable(read.isEmpty()); // else Tab goes on to the place
        understood.setText(
                read.map(date -> Messages.text("inspector.understood", DateText.understood(date)))
                        .orElseGet(() -> notUnderstood(text, known)));
        understood.pseudoClassStateChanged(
                PseudoClass.getPseudoClass("warning"), read.isEmpty() && !text.isBlank());
    }

    private static String notUnderstood(String text, @Nullable Edtf known) {
        var stays =
                known == null
                        ? ""
                        : Messages.text(
                                "inspector.the_date_stays_until_you_clear", DateText.of(known));
        if (text.isBlank()) {
            return known == null
                    ? Messages.text("inspector.no_date_the_sighting_is_kept")
                    : stays.strip();
        }
        return (DateWords.needsDay(text)
                        ? Messages.text("inspector.counts_from_the_day_of_the")
                        : Messages.text("inspector.not_understood_as_a_date_the"))
                + stays;
    }

    /// A known date stays while words are not understood, and when the field is emptied: it is
    /// cleared by [#clear] alone.
    private Optional<String> keepObserved(String text) {
        var when = when();
        var known = when.observed();
        if (text.isBlank() && known != null) {
            return Optional.empty();
        }
        var date = text.isBlank() ? null : read(text).orElse(known);
        form.edit("change date", d -> d.when(observed(when(), date, text.strip())));
        return Optional.empty();
    }

    private void clear() {
        form.edit("clear date", d -> d.when(observed(when(), null, "")));
        observed.show("", true);
        understand("");
    }

    private static When observed(When when, @Nullable Edtf date, String words) {
        return when.withObserved(date).withWords(words);
    }

    private Optional<String> keepPublished(String text) {
        var day = DateWords.day(text);
        if (day.isEmpty() && !text.isBlank()) {
            return Optional.of(Messages.text("inspector.not_a_day_give_it_as"));
        }
        form.edit("change publication date", d -> FieldCatalogue.PUBLISHED.set(d, day));
        return Optional.empty();
    }

    private When when() {
        return form.current().map(Sighting::when).orElse(When.UNKNOWN);
    }
}
