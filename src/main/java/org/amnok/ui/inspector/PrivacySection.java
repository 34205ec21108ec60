package org.amnok.ui.inspector;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.codelist.Sensitivity;
import org.amnok.domain.record.Sighting;
import org.amnok.release.PrivacyWords;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Segments;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.words.Messages;

/// How exactly the sighting may leave this machine, and why it needs care.
final class PrivacySection extends BoxedPart implements FormSection<Sighting> {
    private final SightingForm form;
    private final Segments<PrivacyLevel> privacy;
    private final Label meaning = Fx.named("privacy-meaning", Text.wrapped("", "hint"));
    private final Map<Sensitivity, ToggleButton> reasons = new EnumMap<>(Sensitivity.class);

    PrivacySection(SightingForm form) {
        this.form = form;
        privacy =
                new Segments<>(
                        List.of(PrivacyLevel.values()).stream()
                                .map(PrivacySection::segment)
                                .toList(),
                        false,
                        level -> level.ifPresent(this::keep));
        privacy.setId("privacy");
        var chips = Fx.styled(new FlowPane(), "reasons");
        for (var reason : Sensitivity.values()) {
            chips.getChildren().add(chip(reason));
        }
        FormLayout.part(
                box,
                privacy,
                meaning,
                Text.label("inspector.needs_care_because_it", "field-label"),
                chips);
    }

    private static Segments.Segment<PrivacyLevel> segment(PrivacyLevel level) {
        return new Segments.Segment<>(
                level,
                "privacy-" + level.number(),
                PrivacyWords.shortly(level),
                Character.forDigit(level.number(), 10),
                PrivacyWords.meaning(level));
    }

    private void keep(PrivacyLevel level) {
        meaning.setText(PrivacyWords.meaning(level));
        form.edit("change privacy level", d -> d.privacy(level));
    }

    private ToggleButton chip(Sensitivity reason) {
        var chip = Fx.styled(new ToggleButton(words(reason)), "reason");
        chip.setId("care-" + reason.code());
        chip.setOnAction(event -> mark(reason, chip.isSelected()));
        reasons.put(reason, chip);
        return Tooltips.saying(chip, Messages.word("inspector.why", reason));
    }

    private static String words(Sensitivity reason) {
        return reason == Sensitivity.GRAPHIC
                ? Messages.text("inspector.is_graphic")
                : reason.label();
    }

    private void mark(Sensitivity reason, boolean is) {
        form.edit(
                is ? "mark as needing care" : "take a mark of care away",
                draft -> draft.sensitivity(with(reason, is)));
    }

    private EnumSet<Sensitivity> with(Sensitivity reason, boolean is) {
        var marks = EnumSet.noneOf(Sensitivity.class);
        form.current().ifPresent(s -> marks.addAll(s.sensitivity()));
        if (is) {
            marks.add(reason);
        } else {
            marks.remove(reason);
        }
        return marks;
    }

    @Override
    public void show(Sighting sighting, boolean other) {
        privacy.show(Optional.of(sighting.privacy()));
        meaning.setText(PrivacyWords.meaning(sighting.privacy()));
        reasons.forEach(
                (reason, chip) -> chip.setSelected(sighting.sensitivity().contains(reason)));
    }
}
