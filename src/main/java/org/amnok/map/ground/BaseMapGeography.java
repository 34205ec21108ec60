package org.amnok.map.ground;

import static org.amnok.map.ground.PlaceText.text;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.amnok.domain.Language;
import org.amnok.domain.LatLon;
import org.amnok.domain.Names;
import org.amnok.geo.Geodesy;
import org.amnok.geo.border.BorderGeography;
import org.amnok.geo.border.Landmark;
import org.amnok.geo.border.Region;
import org.amnok.map.ground.BaseMap.Part;
import org.geotools.api.feature.simple.SimpleFeature;
import org.locationtech.jts.geom.Geometry;

/// What of the base map tells where a place lies.
public record BaseMapGeography(BaseMap base) {
    private static final double TOWN_METRES = 1_000;

    /// How well the shores of lakes are placed.
    private static final double LAKE_METRES = 400;

    /// How well measured banks are placed between two places where they were measured.
    private static final double BANK_METRES = 15;

    /// How far the shore of an island whose shape is not known may be off, as a share of the way
    /// across.
    private static final double GUESSED_SHARE = 0.25;

    private static final double METRES_PER_DEGREE = 96_000;

    /// The first time it takes some ten milliseconds: not for the FX thread.
    public static BorderGeography of(BaseMap base) {
        return base.geography();
    }

    static BorderGeography made(BaseMap base) {
        var map = new BaseMapGeography(base);
        var towns = Gazetteer.landmarks(base);
        return new BorderGeography(
                base.rivers(),
                map.all(Part.BORDER, f -> shape(f).getCoordinates()),
                new BorderGeography.Ground(
                        map.regions(Part.LAND, f -> 0),
                        map.regions(Part.ISLANDS, BaseMapGeography::islandMetres),
                        map.waters(),
                        map.regions(Part.PROVINCES, f -> 0)),
                Stream.concat(towns.stream().map(BaseMapGeography::town), counties(base, towns))
                        .toList());
    }

    /// What is told of a county is anywhere in it, its seat included.
    private static Stream<Landmark> counties(BaseMap base, List<NamedPlace> towns) {
        return base.features(Part.AREA_NAMES).stream()
                .filter(f -> text(f, "rank").equals("county"))
                .map(
                        f -> {
                            var names = PlaceText.names(f);
                            var point = shape(f).getCoordinate();
                            var middle = LatLon.ofXy(point.x, point.y);
                            var metres = countyMetres(names, middle, towns);
                            return new Landmark(
                                    names.en(),
                                    names,
                                    PlaceText.otherNames(f),
                                    "",
                                    true,
                                    middle,
                                    metres,
                                    metres);
                        });
    }

    private static double countyMetres(Names county, LatLon middle, List<NamedPlace> towns) {
        var seat = county.ko().replaceFirst("[군시]$", "");
        return towns.stream()
                .filter(town -> town.names().ko().equals(seat))
                .mapToDouble(town -> Geodesy.distanceMetres(middle, town.point()) + TOWN_METRES)
                .reduce(Landmark.COUNTY_METRES, Math::max);
    }

    /// GeoNames' points of towns are good to about a kilometre.
    private static Landmark town(NamedPlace place) {
        return new Landmark(
                place.names().best(Language.EN, Language.KO),
                place.names(),
                place.otherNames(),
                "",
                false,
                place.point(),
                TOWN_METRES,
                withinMetres(place.rank()));
    }

    /// What a report places by the name of a town alone is anywhere in it.
    private static double withinMetres(String rank) {
        return switch (rank) {
            case "city" -> 3_000;
            case "town" -> 2_000;
            default -> TOWN_METRES;
        };
    }

    private List<Region> waters() {
        return Stream.concat(
                        regions(Part.RIVER_WATER, BaseMapGeography::bankMetres).stream(),
                        regions(Part.LAKES, f -> LAKE_METRES).stream())
                .toList();
    }

    private static double bankMetres(SimpleFeature water) {
        return text(water, "basis").equals("measured") ? BANK_METRES : LAKE_METRES;
    }

    private static double islandMetres(SimpleFeature island) {
        return text(island, "basis").equals("size")
                ? GUESSED_SHARE * Math.sqrt(shape(island).getArea()) * METRES_PER_DEGREE
                : 0;
    }

    /// @param exactMetres how well the edge of a feature is placed
    private List<Region> regions(Part part, ToDoubleFunction<SimpleFeature> exactMetres) {
        return all(
                part,
                f ->
                        new Region(
                                PlaceText.names(f),
                                text(f, "country"),
                                exactMetres.applyAsDouble(f),
                                shape(f)));
    }

    private static Geometry shape(SimpleFeature feature) {
        return (Geometry) feature.getDefaultGeometry();
    }

    private <T> List<T> all(Part part, Function<SimpleFeature, T> make) {
        return base.features(part).stream().map(make).toList();
    }
}
