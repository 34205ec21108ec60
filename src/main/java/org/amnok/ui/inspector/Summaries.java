package org.amnok.ui.inspector;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.Language;
import org.amnok.domain.date.DateText;
import org.amnok.domain.field.FieldCatalogue;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.Source;
import org.amnok.release.PrivacyWords;
import org.amnok.ui.map.SightingWords;
import org.amnok.words.Messages;

/// What is in the folded parts of the form, in a few words each.
record Summaries(SightingForm form) {
    String around(Sighting sighting) {
        return form.contents()
                .site(sighting.siteUuid())
                .map(site -> site.names().best(Language.ofReader(), site.localLanguage()))
                .orElse(Messages.text("common.no_site"));
    }

    static String numbers(Sighting sighting) {
        var counts = sighting.counts();
        return counts.rows().isEmpty()
                ? Messages.text("domain.not_counted")
                : SightingWords.all(counts.rows());
    }

    static String report(Sighting sighting) {
        return orNone(
                Stream.of(sighting.report().outlet(), FieldCatalogue.PUBLISHED.brief(sighting)));
    }

    String sources(Sighting sighting) {
        var codes =
                Messages.listed(
                        SourcesSection.links(sighting, form.contents()).stream()
                                .flatMap(
                                        l ->
                                                form
                                                        .contents()
                                                        .find(Source.class, l.sourceUuid())
                                                        .stream())
                                .map(Source::code));
        return orNone(Stream.of(codes, sighting.report().basis()));
    }

    String files(Sighting sighting) {
        var cameras =
                form.contents().cameras().stream()
                        .anyMatch(c -> c.sightingUuid().equals(sighting.uuid()));
        return orNone(
                Stream.of(
                        files(form.contents().evidenceOf(sighting.uuid())),
                        cameras ? Messages.text("inspector.camera_known") : ""));
    }

    private static String files(List<Evidence> all) {
        return all.isEmpty() ? "" : Messages.text("inspector.files_count", all.size());
    }

    static String privacy(Sighting sighting) {
        var marks = sighting.sensitivity().size();
        return String.join(
                " · ",
                Stream.of(
                                PrivacyWords.shortly(sighting.privacy()),
                                marks == 0 ? "" : Messages.text("inspector.marks", marks))
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    static String notes(Sighting sighting) {
        return orNone(
                Stream.of(
                        sighting.notes().publicNote().strip().lines().findFirst().orElse(""),
                        sighting.notes().internalNote().isBlank()
                                ? ""
                                : Messages.text("inspector.and_internal")));
    }

    static String history(Sighting sighting) {
        return Messages.text("inspector.changed_at", DateText.utc(sighting.modified()));
    }

    private static String orNone(Stream<String> parts) {
        return Optional.of(parts.filter(part -> !part.isBlank()).collect(Collectors.joining(" · ")))
                .filter(words -> !words.isEmpty())
                .orElse(Messages.text("common.none_2"));
    }
}
