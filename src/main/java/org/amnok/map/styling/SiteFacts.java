package org.amnok.map.styling;

import org.amnok.domain.record.Site;
import org.jspecify.annotations.Nullable;

/// The attributes of a crossing or site, see [org.amnok.map.compose.StyleChoices].
public record SiteFacts(Site site) implements Facts {
    @Override
    public @Nullable Object value(String attribute) {
        return switch (attribute) {
            case "type" -> site.type().code();
            case "subtype" -> site.subtype();
            case "country" -> site.country();
            case "code" -> site.code();
            case "position" -> site.position().code();
            case "precision_m" -> site.precisionMetres();
            case "name_en" -> site.names().en();
            case "name_ko" -> site.names().ko();
            case "name_zh" -> site.names().zh();
            case "name_ja" -> site.names().ja();
            default -> null;
        };
    }
}
