package org.amnok.ui.inspector;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.amnok.domain.date.DateWords;
import org.amnok.domain.date.Edtf;
import org.amnok.domain.date.When;
import org.amnok.domain.record.Site;
import org.amnok.domain.record.Validity;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.TypedField;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// Since when a site is there, what is said about it, and where that comes from.
final class SiteFactsSection extends BoxedPart implements FormSection<Site> {
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
        from = date("inspector.there_since", "site-from", (v, date) -> new Validity(date, v.to()));
        to = date("inspector.until", "site-to", (v, date) -> new Validity(v.from(), date));
        note =
                field(
                        "common.note",
                        FormLayout.lines(2),
                        "site-note",
                        text -> form.edit("edit note of site", d -> d.note(text)));
        source =
                field(
                        "inspector.source",
                        new TextField(),
                        "site-source",
                        text -> form.edit("edit source of site", d -> d.sourceTitle(text.strip())));
        address =
                field(
                        "inspector.its_address",
                        new TextField(),
                        "site-address",
                        text ->
                                form.edit(
                                        "edit source of site", d -> d.sourceAddress(text.strip())));
        box.getChildren().addAll(FormLayout.pair(from, to, 50), note, source, address);
        box.getStyleClass().add("section");
    }

    private static TypedField field(
            String key, TextInputControl input, String id, Consumer<String> keep) {
        return TypedField.of(Messages.text(key), Fx.named(id, input), keep);
    }

    private TypedField date(
            String key, String id, BiFunction<Validity, @Nullable Edtf, Validity> change) {
        return new TypedField(
                Messages.text(key),
                Fx.field(id, Messages.text("inspector.not_known")),
                text -> keepDate(text, change));
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

    private Optional<String> keepDate(
            String text, BiFunction<Validity, @Nullable Edtf, Validity> change) {
        var today = When.today(clock);
        var date = DateWords.read(text, today).orElse(null);
        if (date == null && !text.isBlank()) {
            return Optional.of(Messages.text("inspector.not_a_date_give_it_as_2"));
        }
        form.current()
                .map(site -> change.apply(site.validity(), date))
                .ifPresent(next -> form.edit("change validity of site", d -> d.validity(next)));
        return Optional.empty();
    }
}
