package org.amnok.domain.field;

import java.util.List;
import java.util.Optional;
import org.amnok.domain.codelist.Confidence;
import org.amnok.domain.codelist.Grading.Credibility;
import org.amnok.domain.codelist.Grading.Reliability;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.field.FieldType.Choice;
import org.amnok.words.Messages;

/// The values of fields that have few.
final class FieldChoices {
    static final Choice<SightingKind> KINDS =
            Choice.of(
                            List.of(SightingKind.values()),
                            SightingKind::code,
                            SightingKind::label,
                            SightingKind.OTHER)
                    .brief(SightingKind::label)
                    .byWords();
    static final Choice<SightingStatus> STATUSES =
            Choice.of(
                            List.of(SightingStatus.values()),
                            SightingStatus::code,
                            SightingStatus::label,
                            SightingStatus.DRAFT)
                    .brief(SightingStatus::label);
    static final Choice<Optional<Reliability>> RELIABILITIES =
            Choice.orNone(
                    Reliability.values(),
                    Reliability::name,
                    r -> r + " · " + r.meaning(),
                    () -> Messages.text("domain.not_graded"));
    static final Choice<Optional<Credibility>> CREDIBILITIES =
            Choice.orNone(
                            Credibility.values(),
                            c -> Integer.toString(c.number()),
                            c -> c.number() + " · " + c.meaning(),
                            () -> Messages.text("domain.not_graded"))
                    .inNumbers();
    static final Choice<Confidence> CONFIDENCES =
            Choice.of(
                            List.of(Confidence.values()),
                            Confidence::code,
                            Confidence::label,
                            Confidence.NOT_STATED)
                    .brief(c -> c == Confidence.NOT_STATED ? "" : c.label())
                    .byWords();

    /// What is not understood is withheld.
    static final Choice<PrivacyLevel> LEVELS =
            Choice.of(
                            List.of(PrivacyLevel.values()),
                            p -> Integer.toString(p.number()),
                            p -> p.number() + " · " + p.label(),
                            PrivacyLevel.DISTRICT)
                    .elseUnknown(PrivacyLevel.WITHHELD)
                    .brief(PrivacyLevel::label)
                    .inNumbers();

    private FieldChoices() {}
}
