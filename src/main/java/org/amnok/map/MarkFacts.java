package org.amnok.map;

import java.util.Locale;
import org.amnok.map.styling.Facts;
import org.jspecify.annotations.Nullable;

/// The attributes of a sighting, see [StyleChoices].
record MarkFacts(SightingMark mark) implements Facts {
    @Override
    public @Nullable Object value(String attribute) {
        return switch (attribute) {
            case "kind" -> mark.kind().code();
            case "family" -> mark.kind().family().code();
            case "title" -> mark.title();
            case "coord_uncertainty_m" -> mark.uncertaintyMetres();
            case "date_latest" -> text(mark.latest());
            case "doubtful" -> Boolean.toString(mark.doubtful());
            default -> fact(mark.facts(), attribute);
        };
    }

    private static @Nullable Object fact(SightingFacts facts, String attribute) {
        return switch (attribute) {
            case "status" -> code(facts.status());
            case "source_reliability" -> text(facts.grading().reliability());
            case "info_credibility" -> {
                var credibility = facts.grading().credibility();
                yield credibility == null ? null : credibility.number();
            }
            case "report_confidence" -> code(facts.confidence());
            case "outlet" -> facts.outlet();
            case "loc_method" -> code(facts.method());
            case "date_earliest" -> text(facts.earliest());
            case "count" -> facts.count();
            default -> null;
        };
    }

    private static @Nullable String code(@Nullable Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
