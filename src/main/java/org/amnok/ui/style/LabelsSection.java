package org.amnok.ui.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;
import org.amnok.domain.Language;
import org.amnok.map.compose.StyleChoices;
import org.amnok.map.compose.StyleChoices.Aspect;
import org.amnok.map.styling.Attribute;
import org.amnok.map.styling.Labelling;
import org.amnok.map.styling.Labelling.Words;
import org.amnok.ui.look.ChangeGuard;
import org.amnok.ui.look.Choice;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.words.Messages;

/// What is written at the features, in which language, how large.
final class LabelsSection extends VBox {
    private static final List<Double> SIZES = List.of(0.75, 1.0, 1.25, 1.5, 2.0, 3.0);

    private final StyleDraft draft;
    private final Choice<Words> words;
    private final Choice<Optional<Language>> language;
    private final Choice<Double> size;
    private final ChangeGuard showing = new ChangeGuard();

    LabelsSection(StyleDraft draft, StyleChoices choices) {
        this.draft = draft;
        var all = new ArrayList<>(List.<Words>of(new Words.Designed(), new Words.None()));
        choices.labels().forEach(a -> all.add(new Words.Of(a.name())));
        words = new Choice<>(all, w -> title(w, choices.labels()));
        words.setId("style-label");
        language =
                new Choice<>(
                        Choice.orNone(List.of(Language.values())),
                        l -> l.map(Language::endonym).orElse(Messages.text("style.as_the_map")));
        language.setId("style-language");
        size = new Choice<>(SIZES, s -> Math.round(s * 100) + " %");
        size.setId("style-label-size");
        size.setMinWidth(76);
        getStyleClass().add("section");
        var row =
                Fx.row(
                        "look-controls",
                        Fx.growing(Text.titled("style.what_is_written", words)),
                        Text.titled("style.size_of_letters", size));
        getChildren().addAll(Text.label("common.labels", "section-title"), row);
        if (choices.has(Aspect.LANGUAGE)) {
            getChildren().add(Text.titled("style.language_of_these_labels", language));
        }
        draft.styling().subscribe(s -> showing.quietly(() -> fill(s.labelling())));
        showing.onChange(words.valueProperty(), _ -> changed());
        showing.onChange(language.valueProperty(), _ -> changed());
        showing.onChange(size.valueProperty(), _ -> changed());
    }

    private static String title(Words words, List<Attribute> attributes) {
        return switch (words) {
            case Words.Designed _ -> Messages.text("style.as_designed");
            case Words.None _ -> Messages.text("common.none");
            case Words.Of(var name) ->
                    attributes.stream()
                            .filter(a -> a.name().equals(name))
                            .map(Attribute::title)
                            .findFirst()
                            .orElse(name);
        };
    }

    private void fill(Labelling labelling) {
        words.setValue(labelling.words());
        language.setValue(Optional.ofNullable(labelling.language()));
        size.setValue(labelling.size());
    }

    private void changed() {
        draft.change(
                s ->
                        s.with(
                                new Labelling(
                                        words.getValue(),
                                        language.getValue().orElse(null),
                                        size.getValue())));
    }
}
