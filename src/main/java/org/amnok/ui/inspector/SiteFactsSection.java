package org.amnok.ui.inspector;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.amnok.domain.ProblemException;
import org.amnok.domain.date.DateWords;
import org.amnok.domain.date.Edtf;
import org.amnok.domain.record.Site;
import org.amnok.domain.record.Validity;
import org.amnok.ui.look.TypedField;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// Since when a site is there, what is said about it, and where that comes from.
final class SiteFactsSection extends BoxedPart implements SiteSection {
    private final SiteForm form;
    private final InstantSource clock;
    private final TypedField from;
    private final TypedField to;
    private final TypedField note;
    private final TypedField source;
    private final TypedField address;

    SiteFactsSection(SiteForm form, InstantSource clock) {
        this.form = form;
        this.clock = clock;
        from =
                date(
                        Messages.text("inspector.there_since"),
                        "site-from",
                        (v, date) -> new Validity(date, v.to()));
        to =
                date(
                        Messages.text("inspector.until"),
                        "site-to",
                        (v, date) -> new Validity(v.from(), date));
        note =
                field(
                        Messages.text("common.note"),
                        FormLayout.lines(2),
                        "site-note",
                        this::keepNote);
        source =
                field(
                        Messages.text("inspector.source"),
                        new TextField(),
                        "site-source",
                        this::keepSource);
        address =
                field(
                        Messages.text("inspector.its_address"),
                        new TextField(),
                        "site-address",
                        this::keepAddress);
        box.getChildren().addAll(FormLayout.pair(from, to, 50), note, source, address);
        box.getStyleClass().add("section");
    }

    private static TypedField field(
            String label,
            TextInputControl input,
            String id,
            Function<String, Optional<String>> keep) {
        input.setId(id);
        return new TypedField(label, input, keep);
    }

    private TypedField date(
            String label, String id, BiFunction<Validity, @Nullable Edtf, Validity> change) {
        var field = field(label, new TextField(), id, text -> keepDate(text, change));
        field.input().setPromptText(Messages.text("inspector.not_known"));
        return field;
    }

    @Override
    public void show(Site site, boolean other) {
        from.show(text(site.validity().from()), other);
        to.show(text(site.validity().to()), other);
        note.show(site.note(), other);
        source.show(site.sourceTitle(), other);
        address.show(site.sourceAddress(), other);
    }

    private static String text(@Nullable Edtf date) {
        return date == null ? "" : date.text();
    }

    @Override
    public void flush() {
        List.of(from, to, note, source, address).forEach(TypedField::flush);
    }

    private Optional<String> keepDate(
            String text, BiFunction<Validity, @Nullable Edtf, Validity> change) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var date = DateWords.read(text, today).orElse(null);
        if (date == null && !text.isBlank()) {
            return Optional.of(Messages.text("inspector.not_a_date_give_it_as_2"));
        }
        try {
            form.edit(
                    "change validity of site",
                    d ->
                            form.current()
                                    .map(s -> d.validity(change.apply(s.validity(), date)))
                                    .orElse(d));
            return Optional.empty();
        } catch (ProblemException wrong) {
            return Optional.of(wrong.problem().sentence());
        }
    }

    private Optional<String> keepNote(String text) {
        form.edit("edit note of site", d -> d.note(text));
        return Optional.empty();
    }

    private Optional<String> keepSource(String text) {
        form.current()
                .ifPresent(
                        s ->
                                form.edit(
                                        "edit source of site",
                                        d -> d.source(text.strip(), s.sourceAddress())));
        return Optional.empty();
    }

    private Optional<String> keepAddress(String text) {
        form.current()
                .ifPresent(
                        s ->
                                form.edit(
                                        "edit source of site",
                                        d -> d.source(s.sourceTitle(), text.strip())));
        return Optional.empty();
    }
}
