package org.amnok.ui.inspector;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.amnok.domain.DateText;
import org.amnok.domain.DateWords;
import org.amnok.domain.Edtf;
import org.amnok.domain.Sighting;
import org.amnok.domain.When;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.TypedField;
import org.jspecify.annotations.Nullable;

/// When: the date in EDTF or plain words, with what was understood shown while typing; the day of
/// publication.
final class TimeSection implements FormSection {
    private final SightingForm form;
    private final InstantSource clock;
    private final TypedField observed;
    private final TypedField published;
    private final Label understood = Text.wrapped("", "hint");
    private final Label zone = Text.of("", "hint");
    private final VBox box;
    private final Showing showing = new Showing();

    TimeSection(SightingForm form, InstantSource clock) {
        this.form = form;
        this.clock = clock;
        var words = new TextField();
        words.setId("observed");
        words.setPromptText("mid-November 2025");
        observed = new TypedField("Observed (date or words)", words, this::keepObserved);
        var day = new TextField();
        day.setId("published");
        day.setPromptText("2025-11-30");
        published = new TypedField("Published", day, this::keepPublished);
        understood.setId("understood");
        words.textProperty().subscribe((was, is) -> understand(words.getText()));
        box = Sections.headed("Time", "", Sections.pair(observed, published, 58), understood);
        ((javafx.scene.layout.HBox) box.getChildren().getFirst()).getChildren().add(zone);
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(Sighting sighting) {
        var when = sighting.when();
        showing.show(
                sighting,
                other -> {
                    observed.show(words(when), other);
                    published.show(
                            when.published() == null ? "" : when.published().toString(), other);
                    zone.setText(when.zone().getId());
                });
        understand(observed.input().getText());
    }

    @Override
    public void flush() {
        observed.flush();
        published.flush();
    }

    private static String words(When when) {
        if (!when.asReported().isBlank()) {
            return when.asReported();
        }
        return when.observed() == null ? "" : when.observed().text();
    }

    /// The record's own date while the words are those of the record: an import may know it better
    /// than the words say.
    private Optional<Edtf> read(String text) {
        var when = when();
        return text.equals(words(when)) && when.observed() != null
                ? Optional.of(when.observed())
                : DateWords.read(text, anchor(when));
    }

    private void understand(String text) {
        var read = text.isBlank() ? Optional.<Edtf>empty() : read(text);
        understood.setText(
                read.map(date -> "Understood: " + DateText.understood(date))
                        .orElse(
                                text.isBlank()
                                        ? "No date: the sighting is kept without one."
                                        : "Not understood as a date; the words are kept."));
        understood.pseudoClassStateChanged(
                javafx.css.PseudoClass.getPseudoClass("warning"),
                read.isEmpty() && !text.isBlank());
    }

    private Optional<String> keepObserved(String text) {
        var read = text.isBlank() ? null : read(text).orElse(null);
        form.edit("change date", d -> d.when(observed(when(), read, text.strip())));
        return Optional.empty();
    }

    private static When observed(When when, @Nullable Edtf date, String words) {
        return new When(date, words, when.published(), when.zone());
    }

    private Optional<String> keepPublished(String text) {
        if (text.isBlank()) {
            keepPublished((LocalDate) null);
            return Optional.empty();
        }
        var day =
                DateWords.read(text, anchor(when()))
                        .map(Edtf::span)
                        .filter(s -> s.earliest().equals(s.latest()));
        day.ifPresent(d -> keepPublished(d.earliest()));
        return day.isPresent()
                ? Optional.empty()
                : Optional.of("Not a day. Give it as 2025-11-30.");
    }

    private void keepPublished(@Nullable LocalDate day) {
        var when = when();
        form.edit(
                "change publication date",
                d -> d.when(new When(when.observed(), when.asReported(), day, when.zone())));
    }

    /// "Last month" is counted from the report, or else from today.
    private LocalDate anchor(When when) {
        return when.published() == null
                ? LocalDate.ofInstant(clock.instant(), when.zone())
                : when.published();
    }

    private When when() {
        return form.current().map(Sighting::when).orElse(When.UNKNOWN);
    }
}
