package org.amnok.map.compose;

import java.util.List;
import java.util.stream.Stream;
import org.amnok.domain.ProblemException;
import org.amnok.map.LayerId;
import org.amnok.map.styling.Attribute;
import org.amnok.map.styling.EcqlFilter;
import org.amnok.map.styling.Facts;
import org.amnok.words.Messages;
import org.geotools.api.filter.Filter;

/// What a person asks of sightings as extended CQL (ECQL): over the attributes by which their layer
/// is filtered, and some that no map is drawn by. What is not known of a sighting meets no
/// comparison.
public final class SightingCondition {
    private final LayerFilter filter;

    /// The same whatever the days: as if they were met, and as if not. Empty when it asks for none.
    private final List<LayerFilter> onAnyDay;

    private SightingCondition(List<Attribute> attributes, Filter asked) {
        filter = LayerFilter.of(attributes, asked);
        onAnyDay =
                WithoutDays.asksForDays(asked)
                        ? Stream.of(Filter.INCLUDE, Filter.EXCLUDE)
                                .map(met -> WithoutDays.of(asked, met))
                                .map(each -> LayerFilter.of(attributes, each))
                                .toList()
                        : List.of();
    }

    /// @throws ProblemException when it cannot be read, or asks for what sightings do not have
    public static SightingCondition read(String ecql) {
        var attributes = attributes();
        return switch (EcqlFilter.read(ecql, attributes)) {
            case EcqlFilter.Valid(var valid) -> new SightingCondition(attributes, valid);
            case EcqlFilter.All _ ->
                    throw ProblemException.of(
                            Messages.text("map.the_filter_is_empty"), EcqlFilter.example());
            case EcqlFilter.Wrong wrong ->
                    throw ProblemException.of(
                            wrong.what(),
                            Messages.text("map.character", (wrong.position() + 1)),
                            wrong.remedy());
        };
    }

    private static List<Attribute> attributes() {
        return Stream.concat(
                        StyleChoices.of(LayerId.SIGHTINGS).attributes().stream(),
                        Stream.of(
                                Attribute.word("code", Messages.text("map.code")),
                                Attribute.number("lat", Messages.text("map.latitude_degrees")),
                                Attribute.number("lon", Messages.text("map.longitude_degrees")),
                                Attribute.number(
                                        "privacy_level", Messages.text("map.privacy_level"))))
                .toList();
    }

    /// True when it may be met on some day, or asks for a day at least: of what has no date, that
    /// it is not accepted has no other reason.
    public boolean acceptsOnSomeDay(Facts facts) {
        return onAnyDay.stream().anyMatch(each -> each.accepts(facts));
    }

    /// @param facts of one sighting, by the names of attributes
    public boolean accepts(Facts facts) {
        return filter.accepts(facts);
    }
}
