package org.amnok.ui.inspector;

import java.util.List;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.record.Sighting;
import org.amnok.exchange.cell.KindWords;
import org.amnok.map.cluster.SightingSymbols;
import org.amnok.ui.look.ChangeGuard;
import org.amnok.ui.look.Choice;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Symbols;
import org.amnok.ui.look.TypedField;
import org.amnok.words.Messages;

/// Title and kind.
final class HeadSection extends BoxedPart implements FormSection<Sighting> {
    private static final double BADGE = 17;

    private final TypedField title;
    private final Choice<SightingKind> kind;
    private final ChangeGuard showing = new ChangeGuard();

    HeadSection(SightingForm form, Symbols symbols) {
        var input = Fx.field("title", Messages.text("inspector.what_was_seen_in_a_few"));
        title =
                TypedField.of(
                        Messages.text("common.title"),
                        input,
                        text -> form.edit("edit title", d -> d.title(text.strip())));
        kind =
                new Choice<>(
                        List.of(SightingKind.values()),
                        SightingKind::label,
                        k -> symbols.symbol(SightingSymbols.badge(k, false), BADGE),
                        KindWords::of);
        kind.setId("kind");
        showing.onChange(kind.valueProperty(), k -> form.edit("change kind", d -> d.kind(k)));
        FormLayout.part(
                box,
                title,
                FormLayout.labelled(
                        Messages.text("common.kind"),
                        Messages.text("inspector.type_to_find"),
                        kind));
    }

    void focusTitle() {
        title.input().requestFocus();
        title.input().selectAll();
    }

    @Override
    public void show(Sighting sighting, boolean other) {
        showing.quietly(
                () -> {
                    title.show(sighting.title(), other);
                    kind.setValue(sighting.kind());
                });
    }
}
