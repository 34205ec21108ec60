package org.amnok.domain.project;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.Source;
import org.amnok.domain.record.SourceLink;
import org.amnok.words.Messages;

/// Which status a sighting may have, and what is missing for it.
public final class StatusRules {
    private static final int ORIGINS_OF_THE_VERIFIED = 2;
    private static final String NOT_SAID = "";

    private StatusRules() {}

    /// Where what is known of a sighting came from, each origin once: its sources, its evidence,
    /// its published report. Evidence of one origin is one. Evidence of which nobody said where it
    /// came from may have come from any of the others: it counts only where nothing else does.
    public static Set<String> origins(Sighting sighting, ProjectContents contents) {
        var origins = new LinkedHashSet<String>();
        contents.all(SourceLink.class).stream()
                .filter(link -> link.sightingUuid().equals(sighting.uuid()))
                .flatMap(link -> contents.find(Source.class, link.sourceUuid()).stream())
                .forEach(source -> origins.add(folded(source.code())));
        var evidence = contents.evidenceOf(sighting.uuid());
        evidence.stream()
                .map(e -> folded(e.origin()))
                .filter(origin -> !origin.isEmpty())
                .forEach(origins::add);
        if (!sighting.report().outlet().isBlank()) {
            origins.add(folded(sighting.report().outlet()));
        }
        if (origins.isEmpty() && !evidence.isEmpty()) {
            origins.add(NOT_SAID);
        }
        return origins;
    }

    private static String folded(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }

    /// Why a sighting cannot get a status, and what to do; empty when it can.
    public static Optional<String> obstacle(
            SightingStatus wanted, Sighting sighting, ProjectContents contents) {
        return switch (wanted) {
            case VERIFIED -> tooFew(origins(sighting, contents).size());
            case RETRACTED ->
                    sighting.statusReason().isBlank()
                            ? Optional.of(Messages.text("domain.a_retraction_needs_a_reason"))
                            : Optional.empty();
            case DRAFT, SUBMITTED, CORROBORATED, DISPUTED -> Optional.empty();
        };
    }

    private static Optional<String> tooFew(int origins) {
        if (origins >= ORIGINS_OF_THE_VERIFIED) {
            return Optional.empty();
        }
        return Optional.of(
                Messages.text(
                        "domain.add_a_source_or_evidence_and",
                        Messages.text(
                                "domain.verified_needs_two_pieces_of",
                                origins == 0
                                        ? Messages.text("domain.is_none")
                                        : Messages.text("domain.is_one"))));
    }
}
