package org.amnok.ui.history;

import java.util.Optional;
import java.util.UUID;
import org.amnok.domain.UuidText;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.Site;
import org.amnok.domain.record.Source;
import org.amnok.ui.map.SightingWords;
import org.amnok.ui.session.Session;
import org.amnok.words.Messages;

/// What fields that hold a UUID name, in words: people know sites and sources by their names.
public record RecordNames(Session session) {
    /// The value itself in a field that names no record.
    public String of(String field, String value) {
        return switch (field) {
            case "site_uuid" -> named(value, this::site, Messages.text("common.a_deleted_site"));
            case "source_uuid" ->
                    named(value, this::source, Messages.text("common.a_deleted_source"));
            case "sighting_uuid" ->
                    named(value, this::sighting, Messages.text("history.a_sighting_that_is_gone"));
            case "evidence_uuid" ->
                    named(value, this::evidence, Messages.text("history.evidence_that_is_gone"));
            default -> value;
        };
    }

    @FunctionalInterface
    private interface Naming {
        Optional<String> of(UUID uuid);
    }

    private static String named(String value, Naming naming, String otherwise) {
        return UuidText.read(value).map(uuid -> naming.of(uuid).orElse(otherwise)).orElse(value);
    }

    private Optional<String> site(UUID uuid) {
        return session.state().get().contents().site(uuid).map(Site::title);
    }

    private Optional<String> source(UUID uuid) {
        return session.state().get().contents().find(Source.class, uuid).map(Source::code);
    }

    private Optional<String> sighting(UUID uuid) {
        return session.has(uuid)
                ? Optional.of(
                        session.sighting(uuid)
                                .map(SightingWords::name)
                                .orElse(Messages.text("common.another_sighting")))
                : Optional.empty();
    }

    private Optional<String> evidence(UUID uuid) {
        return session.state()
                .get()
                .contents()
                .find(Evidence.class, uuid)
                .map(e -> e.original().fileName());
    }
}
