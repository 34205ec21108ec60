package org.amnok.ui.inspector;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.amnok.domain.codelist.Grading;
import org.amnok.domain.codelist.Grading.Credibility;
import org.amnok.domain.codelist.Grading.Reliability;
import org.amnok.domain.field.FieldCatalogue;
import org.amnok.domain.record.Sighting;
import org.amnok.ui.look.Segments;
import org.amnok.ui.look.Text;
import org.amnok.words.Messages;

/// How sure: reliability of the source and credibility of the information, judged apart.
final class GradeSection extends BoxedPart implements FormSection<Sighting> {
    private static final String EDIT = "change grading";

    private final Segments<Reliability> reliability;
    private final Segments<Credibility> credibility;
    private final Label meaning = Text.of("", "hint");

    GradeSection(SightingForm form) {
        reliability =
                new Segments<>(
                        List.of(Reliability.values()).stream().map(GradeSection::segment).toList(),
                        true,
                        r -> form.edit(EDIT, d -> FieldCatalogue.RELIABILITY.set(d, r)));
        credibility =
                new Segments<>(
                        List.of(Credibility.values()).stream().map(GradeSection::segment).toList(),
                        true,
                        c -> form.edit(EDIT, d -> FieldCatalogue.CREDIBILITY.set(d, c)));
        reliability.setId("source-reliability");
        credibility.setId("info-credibility");
        reliability.shareKeys(credibility);
        var both = new HBox(10, reliability, credibility);
        HBox.setHgrow(reliability, Priority.ALWAYS);
        HBox.setHgrow(credibility, Priority.ALWAYS);
        meaning.setMinWidth(0);
        var head =
                new HBox(
                        8, Text.label("inspector.how_sure", "field-label"), Text.spring(), meaning);
        FormLayout.part(box, new VBox(2, head, both));
    }

    private static Segments.Segment<Reliability> segment(Reliability of) {
        return new Segments.Segment<>(of, "grade-" + of, of.name(), of.name().charAt(0), words(of));
    }

    private static Segments.Segment<Credibility> segment(Credibility of) {
        var number = Integer.toString(of.number());
        return new Segments.Segment<>(of, "grade-" + number, number, number.charAt(0), words(of));
    }

    private static String words(Reliability of) {
        return Messages.text("inspector.grade", of.name(), of.meaning());
    }

    private static String words(Credibility of) {
        return Messages.text("inspector.grade", Integer.toString(of.number()), of.meaning());
    }

    @Override
    public void show(Sighting sighting, boolean other) {
        var grading = sighting.grading();
        reliability.show(Optional.ofNullable(grading.reliability()));
        credibility.show(Optional.ofNullable(grading.credibility()));
        meaning.setText(meaning(grading));
    }

    private static String meaning(Grading grading) {
        return String.join(
                " · ",
                java.util.stream.Stream.of(
                                Optional.ofNullable(grading.reliability()).map(GradeSection::words),
                                Optional.ofNullable(grading.credibility()).map(GradeSection::words))
                        .flatMap(Optional::stream)
                        .toList());
    }
}
