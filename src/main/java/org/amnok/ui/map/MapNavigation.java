package org.amnok.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.amnok.domain.LatLon;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.Site;
import org.amnok.ui.search.SearchHit;
import org.amnok.ui.session.MapModel;
import org.amnok.ui.session.Session;
import org.amnok.words.Messages;

/// Goes on the map to what was found or chosen elsewhere.
public final class MapNavigation {
    private static final double FOUND_DENOMINATOR = 50_000;

    /// The places of more are not read one by one.
    private static final int MANY = 500;

    private final Session session;
    private final MapPane map;
    private final Flash flash;
    private final Consumer<String> report;

    /// @param report shows a sentence in the status bar
    public MapNavigation(Session session, MapPane map, Flash flash, Consumer<String> report) {
        this.session = session;
        this.map = map;
        this.flash = flash;
        this.report = report;
    }

    public void goTo(SearchHit hit) {
        switch (hit) {
            case SearchHit.Coordinate(var point) -> centre(point);
            case SearchHit.Town(var place) -> centre(place.point());
            case SearchHit.OnStreetMap(_, var point) -> centre(point);
            case SearchHit.OfSite(var site) -> goTo(site);
            case SearchHit.OfSighting(var sighting) -> {
                session.selection().set(sighting.uuid());
                showSelection(session, map.canvas().model(), map);
                if (sighting.place() instanceof Place.Located at) {
                    flash.at(at.point());
                }
            }
        }
        map.canvas().requestFocus();
    }

    private void goTo(Site site) {
        session.chooseSite(site.uuid());
        middle(site)
                .ifPresentOrElse(
                        this::centre,
                        () ->
                                report.accept(
                                        Messages.text(
                                                "mapview.this_site_is_not_located", site.title())));
    }

    /// A point within a site; empty for one that is not located.
    public static Optional<LatLon> middle(Site site) {
        return Optional.ofNullable(site.geometry())
                .map(g -> g.getInteriorPoint().getCoordinate())
                .map(c -> LatLon.ofXy(c.x, c.y));
    }

    private void centre(LatLon point) {
        var model = map.canvas().model();
        var view = model.viewport().get().centredAt(point);
        model.show(
                view.scaleDenominator() > FOUND_DENOMINATOR
                        ? view.atScale(FOUND_DENOMINATOR)
                        : view);
        flash.at(point);
    }

    /// Shows the place of a sighting, unless all of it is in view.
    public static void bringIntoView(Sighting sighting, MapPane map) {
        var model = map.canvas().model();
        var view = model.viewport().get();
        if (!MapHome.isSeen(sighting, view, map.canvas().rivers())) {
            model.show(MapHome.around(List.of(sighting), view, map.canvas().rivers()));
        }
    }

    public static void showSelection(Session session, MapModel model, MapPane map) {
        var chosen = session.selection().uuids().get();
        if (chosen.size() > MANY) {
            model.show(
                    MapHome.around(
                            session.index(),
                            session.selection().rows(session.index()),
                            model.viewport().get()));
        } else {
            session.records()
                    .read(
                            chosen,
                            found ->
                                    model.show(
                                            MapHome.around(
                                                    found,
                                                    model.viewport().get(),
                                                    map.canvas().rivers())));
        }
    }
}
