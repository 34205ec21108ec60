package org.amnok.ui;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.amnok.domain.LatLon;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Site;
import org.amnok.geo.CoordinateText;
import org.amnok.geo.WrittenPosition;
import org.amnok.geo.words.PlaceWords;
import org.amnok.ui.search.SearchField;
import org.amnok.ui.search.SearchHit;
import org.amnok.ui.session.PlaceKnowledge;
import org.amnok.ui.table.SightingActions;
import org.amnok.ui.table.SightingActions.Start;

/// Adds sightings where something was found by its name: the name, which is proposed as a title,
/// and what is known of its radius are kept.
record FoundPlaces(SightingActions actions, PlaceKnowledge places, Consumer<SearchHit> goTo)
        implements SearchField.Adding {
    @Override
    public PlaceWords words() {
        return places.words();
    }

    /// Goes there, and adds a sighting. At a sighting, it only goes there.
    ///
    /// @param typed what was looked for: the name in its letters is kept
    /// @param isLikeLast true for one with what the last one has
    @Override
    public void at(SearchHit hit, String typed, boolean isLikeLast) {
        switch (hit) {
            case SearchHit.Coordinate(var point) -> {
                goTo.accept(hit);
                actions.add(
                        Start.typed(
                                CoordinateText.possible(typed).orElse(WrittenPosition.exact(point)),
                                isLikeLast));
            }
            case SearchHit.InWords(_, var place) -> {
                goTo.accept(hit);
                actions.add(new Start(place, isLikeLast));
            }
            case SearchHit.Town(var town) ->
                    addAt(hit, town.names().written(typed), town.point(), isLikeLast);
            case SearchHit.OnStreetMap(var name, var point) -> addAt(hit, name, point, isLikeLast);
            case SearchHit.OfSite(var site) -> addAt(site, typed, isLikeLast);
            case SearchHit.OfSighting _ -> goTo.accept(hit);
        }
    }

    private void addAt(Site site, String typed, boolean isLikeLast) {
        var written = site.names().written(typed);
        var name = written.isEmpty() ? site.title() : written;
        var middle = site.middle();
        middle.ifPresent(at -> goTo.accept(new SearchHit.Coordinate(at)));
        actions.add(
                middle.map(at -> start(name, at, Optional.of(site.uuid()), isLikeLast))
                        .orElseGet(
                                () ->
                                        new Start(
                                                new Place.Unlocated(name),
                                                name,
                                                Optional.of(site.uuid()),
                                                isLikeLast)));
    }

    private void addAt(SearchHit hit, String name, LatLon at, boolean isLikeLast) {
        goTo.accept(hit);
        actions.add(start(name, at, Optional.empty(), isLikeLast));
    }

    private Start start(String name, LatLon at, Optional<UUID> site, boolean isLikeLast) {
        return new Start(places.words().found(name, at), name, site, isLikeLast);
    }
}
