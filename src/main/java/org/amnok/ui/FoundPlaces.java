package org.amnok.ui;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.amnok.domain.LatLon;
import org.amnok.domain.record.Place;
import org.amnok.ui.map.MapNavigation;
import org.amnok.ui.search.SearchHit;
import org.amnok.ui.session.PlaceKnowledge;
import org.amnok.ui.table.SightingActions;
import org.amnok.ui.table.SightingActions.Start;

/// Adds sightings where something was found by its name: the name, which is proposed as a title,
/// and what is known of its radius are kept.
record FoundPlaces(SightingActions actions, PlaceKnowledge places, Consumer<SearchHit> goTo) {
    /// Goes there, and adds a sighting. At a sighting, it only goes there.
    ///
    /// @param isLikeLast true for one with what the last one has
    void add(SearchHit hit, boolean isLikeLast) {
        switch (hit) {
            case SearchHit.Coordinate(var point) -> {
                goTo.accept(hit);
                actions.add(Start.typed(point, isLikeLast));
            }
            case SearchHit.Town(var town) ->
                    add(hit, town.names().all().getFirst(), town.point(), isLikeLast);
            case SearchHit.OnStreetMap(var name, var point) -> add(hit, name, point, isLikeLast);
            case SearchHit.OfSite(var site) -> {
                var middle = MapNavigation.middle(site);
                middle.ifPresent(
                        at -> {
                            goTo.accept(new SearchHit.Coordinate(at));
                            actions.add(
                                    start(site.title(), at, Optional.of(site.uuid()), isLikeLast));
                        });
                if (middle.isEmpty()) {
                    actions.add(
                            new Start(
                                    new Place.Unlocated(site.title()),
                                    site.title(),
                                    Optional.of(site.uuid()),
                                    isLikeLast));
                }
            }
            case SearchHit.OfSighting _ -> goTo.accept(hit);
        }
    }

    private void add(SearchHit hit, String name, LatLon at, boolean isLikeLast) {
        goTo.accept(hit);
        actions.add(start(name, at, Optional.empty(), isLikeLast));
    }

    private Start start(String name, LatLon at, Optional<UUID> site, boolean isLikeLast) {
        return new Start(places.words().found(name, at), name, site, isLikeLast);
    }
}
