package org.amnok.ui.inspector;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.amnok.domain.Sighting;
import org.amnok.domain.SightingKind;
import org.amnok.domain.SightingStatus;
import org.amnok.map.SightingSymbols;
import org.amnok.ui.look.Choice;
import org.amnok.ui.look.Symbols;

/// Title, kind, status.
final class HeadSection implements FormSection {
    private static final double BADGE = 17;

    private final TypedField title;
    private final Choice<SightingKind> kind;
    private final Choice<SightingStatus> status;
    private final VBox box;
    private final Showing showing = new Showing();

    HeadSection(SightingForm form, Symbols symbols) {
        var input = new TextField();
        input.setId("title");
        input.setPromptText("What was seen, in a few words");
        title =
                new TypedField(
                        "Title",
                        input,
                        text -> {
                            form.edit("edit title", d -> d.title(text.strip()));
                            return Optional.empty();
                        });
        kind =
                new Choice<>(
                        List.of(SightingKind.values()),
                        SightingKind::label,
                        k -> symbols.symbol(SightingSymbols.badge(k, false), BADGE));
        kind.setId("kind");
        status = new Choice<>(List.of(SightingStatus.values()), HeadSection::words);
        showing.onChange(kind.valueProperty(), k -> form.edit("change kind", d -> d.kind(k)));
        showing.onChange(status.valueProperty(), s -> form.edit("change status", d -> d.status(s)));
        box =
                new VBox(
                        title,
                        Sections.pair(
                                Sections.labelled("Kind", kind),
                                Sections.labelled("Status", status),
                                58));
        box.getStyleClass().addAll("section", "first");
    }

    void focusTitle() {
        title.input().requestFocus();
        title.input().selectAll();
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(Sighting sighting) {
        showing.show(
                sighting,
                other -> {
                    title.show(sighting.title(), other);
                    kind.setValue(sighting.kind());
                    status.setValue(sighting.status());
                });
    }

    @Override
    public void flush() {
        title.flush();
    }

    private static String words(SightingStatus status) {
        var code = status.code();
        return code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1);
    }
}
