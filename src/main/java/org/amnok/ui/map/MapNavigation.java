package org.amnok.ui.map;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.geometry.Insets;
import org.amnok.domain.LatLon;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.Site;
import org.amnok.index.RowBounds;
import org.amnok.map.Viewport;
import org.amnok.ui.search.SearchHit;
import org.amnok.ui.session.Session;
import org.amnok.words.Messages;

/// Goes on the map to what was found or chosen elsewhere.
///
/// @param report shows a sentence in the status bar
public record MapNavigation(Session session, MapPane map, Flash flash, Consumer<String> report) {
    private static final double FOUND_DENOMINATOR = 50_000;

    /// The places of more are not read one by one.
    private static final int MANY = 500;

    public void goTo(SearchHit hit) {
        switch (hit) {
            case SearchHit.Coordinate(var point) -> centre(point);
            case SearchHit.InWords(_, var place) ->
                    centre(
                            place.point(),
                            Objects.requireNonNullElse(place.uncertaintyMetres(), 0.0));
            case SearchHit.Town(var place) -> centre(place.point());
            case SearchHit.OnStreetMap(_, var point) -> centre(point);
            case SearchHit.OfSite(var site) -> goTo(site);
            case SearchHit.OfSighting(var sighting) -> {
                session.selection().set(sighting.uuid());
                showSelection(session, map);
                sighting.point().ifPresent(flash::at);
            }
        }
        map.canvas().requestFocus();
    }

    private void goTo(Site site) {
        session.chooseSite(site.uuid());
        site.middle()
                .ifPresentOrElse(
                        this::centre,
                        () ->
                                report.accept(
                                        Messages.text(
                                                "mapview.this_site_is_not_located", site.title())));
    }

    private void centre(LatLon point) {
        centre(point, 0);
    }

    /// Close, but no closer than the whole circle is seen.
    private void centre(LatLon point, double radiusMetres) {
        show(
                map,
                seen -> {
                    var view = seen.centredAt(point);
                    var closest = MapHome.forCircle(radiusMetres, seen);
                    var scale = Math.min(view.scaleDenominator(), FOUND_DENOMINATOR);
                    return view.atScale(Math.max(scale, closest));
                });
        flash.at(point);
    }

    /// Shows the places of some sightings, unless all of them are in view.
    public static void bringIntoView(List<Sighting> some, MapPane map) {
        if (!MapHome.areSeen(some, seen(map), map.canvas().rivers())) {
            show(some, map);
        }
    }

    private static void show(List<Sighting> some, MapPane map) {
        show(map, seen -> MapHome.around(some, seen, map.canvas().rivers()));
    }

    /// The part of the map that nothing covers.
    private static Viewport seen(MapPane map) {
        var view = map.canvas().model().viewport().get();
        var covered = map.canvas().covered().get();
        var width = view.widthPixels() - covered.getLeft() - covered.getRight();
        return view.draggedBy(middle(covered), 0)
                .resized(width, view.heightPixels(), view.pixelRatio());
    }

    /// How far the middle of the part that nothing covers lies left of that of the map.
    private static double middle(Insets covered) {
        return (covered.getRight() - covered.getLeft()) / 2;
    }

    /// @param fit what the part that nothing covers is to show
    private static void show(MapPane map, UnaryOperator<Viewport> fit) {
        var model = map.canvas().model();
        var view = model.viewport().get();
        var covered = map.canvas().covered().get();
        model.show(
                fit.apply(seen(map))
                        .resized(view.widthPixels(), view.heightPixels(), view.pixelRatio())
                        .draggedBy(-middle(covered), 0));
    }

    public static void showSelection(Session session, MapPane map) {
        var chosen = session.selection().uuids().get();
        if (chosen.size() > MANY) {
            var rows = session.selection().rows(session.index());
            show(map, seen -> MapHome.around(RowBounds.of(session.index(), rows), seen));
        } else {
            session.records().read(chosen, found -> show(found, map));
        }
    }
}
