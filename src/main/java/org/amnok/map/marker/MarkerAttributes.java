package org.amnok.map.marker;

import java.time.LocalDate;
import java.util.Locale;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.map.styling.Facts;
import org.amnok.map.styling.SightingFacts;
import org.jspecify.annotations.Nullable;

/// The attributes of a sighting, see [org.amnok.map.compose.StyleChoices].
public record MarkerAttributes(
        SightingKind kind,
        String title,
        @Nullable Double uncertaintyMetres,
        @Nullable LocalDate latest,
        boolean doubtful,
        SightingFacts facts)
        implements Facts {
    /// As the map sees it.
    static MarkerAttributes of(SightingMarker mark) {
        return new MarkerAttributes(
                mark.kind(),
                mark.title(),
                mark.uncertaintyMetres(),
                mark.latest(),
                mark.doubtful(),
                mark.facts());
    }

    @Override
    public @Nullable Object value(String attribute) {
        return switch (attribute) {
            case "kind" -> kind.code();
            case "family" -> kind.family().code();
            case "title" -> title;
            case "coord_uncertainty_m" -> uncertaintyMetres;
            case "date_latest" -> text(latest);
            case "doubtful" -> Boolean.toString(doubtful);
            default -> fact(facts, attribute);
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
