package org.amnok.map;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.amnok.domain.Place;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Sighting;
import org.amnok.map.styling.Attribute;
import org.amnok.map.styling.FilterText;
import org.jspecify.annotations.Nullable;

/// What a person asks of sightings as extended CQL (ECQL): over the attributes by which their layer
/// is filtered, and some that no map is drawn by. What is not known of a sighting meets no
/// comparison.
public final class SightingCondition implements Predicate<Sighting> {
    private static final List<Attribute> ATTRIBUTES =
            Stream.concat(
                            StyleChoices.of(LayerId.SIGHTINGS).attributes().stream(),
                            Stream.of(
                                    Attribute.word("code", "Code"),
                                    Attribute.number("lat", "Latitude, degrees"),
                                    Attribute.number("lon", "Longitude, degrees"),
                                    Attribute.number("privacy_level", "Privacy level")))
                    .toList();

    private final LayerFilter filter;

    private SightingCondition(LayerFilter filter) {
        this.filter = filter;
    }

    /// @throws ProblemException when it cannot be read, or asks for what sightings do not have
    public static SightingCondition read(String ecql) {
        return switch (FilterText.read(ecql, ATTRIBUTES)) {
            case FilterText.Valid(var valid) ->
                    new SightingCondition(LayerFilter.of(ATTRIBUTES, valid));
            case FilterText.All _ ->
                    throw ProblemException.of("The filter is empty", FilterText.EXAMPLE);
            case FilterText.Wrong wrong ->
                    throw new ProblemException(
                            new Problem(
                                    wrong.what(),
                                    "character " + (wrong.position() + 1),
                                    wrong.remedy()));
        };
    }

    @Override
    public boolean test(Sighting sighting) {
        var facts = MarkFacts.of(sighting);
        return filter.accepts(
                name ->
                        switch (name) {
                            case "code" -> sighting.code();
                            case "lat" -> degrees(sighting, true);
                            case "lon" -> degrees(sighting, false);
                            case "privacy_level" -> sighting.privacy().number();
                            default -> facts.value(name);
                        });
    }

    private static @Nullable Double degrees(Sighting sighting, boolean isLat) {
        return sighting.place() instanceof Place.Located at
                ? isLat ? at.point().latDegrees() : at.point().lonDegrees()
                : null;
    }
}
