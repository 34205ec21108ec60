package org.amnok.release;

import java.util.List;
import org.amnok.domain.LatLon;
import org.amnok.geo.Geodesy;

/// What the map of an output shows.
///
/// @param centre of the map
/// @param widthMetres and heightMetres: on the ground
/// @param words that a person typed on its page
/// @param bare true when it shows no river, border, place or site, whatever sightings it shows
/// @param marked places that arrows and callouts of a person's own lead to
/// @param pictures names of those of a person's own that lie on its page
/// @param own places at which it draws something of a person's own: those of sites, and those of
///   each layer
public record ReleaseFrame(
        LatLon centre,
        double widthMetres,
        double heightMetres,
        String words,
        boolean bare,
        List<LatLon> marked,
        List<String> pictures,
        List<List<LatLon>> own) {
    public ReleaseFrame {
        marked = List.copyOf(marked);
        pictures = List.copyOf(pictures);
        own = own.stream().filter(places -> !places.isEmpty()).map(List::copyOf).toList();
    }

    /// One that draws nothing of a person's own.
    public ReleaseFrame(
            LatLon centre,
            double widthMetres,
            double heightMetres,
            String words,
            boolean bare,
            List<LatLon> marked,
            List<String> pictures) {
        this(centre, widthMetres, heightMetres, words, bare, marked, pictures, List.of());
    }

    /// A page without a map.
    public static ReleaseFrame withoutMap(String words, List<String> pictures) {
        return new ReleaseFrame(new LatLon(0, 0), 0, 0, words, false, List.of(), pictures);
    }

    /// A project that has sites of a person's own, and no map.
    ///
    /// @param words that a person wrote of them
    public static ReleaseFrame ofSites(List<LatLon> own, String words) {
        return withoutMap(words, List.of()).drawing(List.of(own));
    }

    /// False of a project, which is no map and no page.
    public boolean isDrawn() {
        return own.isEmpty() || widthMetres > 0;
    }

    /// With what a person put on the page.
    public ReleaseFrame with(List<LatLon> places, List<String> names) {
        return new ReleaseFrame(centre, widthMetres, heightMetres, words, bare, places, names, own);
    }

    /// With what it draws of a person's own: sites, and each layer.
    public ReleaseFrame drawing(List<List<LatLon>> places) {
        return new ReleaseFrame(
                centre, widthMetres, heightMetres, words, bare, marked, pictures, places);
    }

    /// True of places in the frame, and of some beside it.
    boolean mayShow(LatLon place) {
        return Geodesy.distanceMetres(centre, place) <= Math.hypot(widthMetres, heightMetres) / 2;
    }

    double smallerMetres() {
        return Math.min(widthMetres, heightMetres);
    }
}
