package org.amnok.render;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.amnok.domain.Language;
import org.amnok.geo.projection.MapProjection;
import org.amnok.geo.projection.Projections;
import org.amnok.map.FeatureLayer;
import org.amnok.map.ImageLayer;
import org.amnok.map.LayerPart;
import org.amnok.map.MapLayer;
import org.amnok.map.Maps;
import org.amnok.map.RasterImage;
import org.amnok.map.Theme;
import org.amnok.map.Viewport;
import org.amnok.map.compose.MapSnapshot;
import org.amnok.map.styling.LayerSetting;
import org.amnok.map.styling.MapStyle;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.style.Style;
import org.geotools.data.collection.ListFeatureCollection;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryEditor;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/// A small picture for tests of styles. Geometry is written in px of the picture, x to the right, y
/// down.
public final class Sketch {
    final Viewport view;
    private final List<MapLayer> layers = new ArrayList<>();
    private Theme theme = Theme.LIGHT;

    private Sketch(Viewport view) {
        this.view = view;
    }

    /// At 1 : 50,000 in Web Mercator, 96 dpi.
    static Sketch of(double width, double height) {
        return in(Maps.hyesan(50_000).resized(width, height, 1));
    }

    static Sketch in(Viewport view) {
        return new Sketch(view);
    }

    static Sketch in(MapProjection projection, double width, double height) {
        return in(Maps.hyesan(50_000).in(projection).resized(width, height, 1));
    }

    static MapProjection utm() {
        return Projections.byCode("EPSG:32652").orElseThrow();
    }

    Sketch dark() {
        theme = Theme.DARK;
        return this;
    }

    /// Adds a layer of one feature.
    Sketch draw(Style style, String wkt) {
        return draw(style, wkt, Map.of());
    }

    Sketch draw(Style style, String wkt, Map<String, ?> attributes) {
        return draw(style, feature(geometry(wkt), attributes));
    }

    Sketch draw(Style style, SimpleFeature... features) {
        var collection = new ListFeatureCollection(features[0].getFeatureType(), List.of(features));
        layers.add(
                new FeatureLayer(
                        new LayerPart.Named("layer " + layers.size()), collection, style, 1));
        return this;
    }

    Sketch draw(RasterImage image, double opacity) {
        layers.add(new ImageLayer("layer " + layers.size(), image, opacity, null));
        return this;
    }

    /// From px of this picture to the ground.
    Geometry geometry(String wkt) {
        try {
            var pixels = new WKTReader().read(wkt);
            return new GeometryEditor().edit(pixels, new ToGround());
        } catch (ParseException e) {
            throw new IllegalArgumentException(wkt, e);
        }
    }

    private final class ToGround extends GeometryEditor.CoordinateOperation {
        @Override
        public Coordinate[] edit(Coordinate[] coordinates, Geometry geometry) {
            var result = new Coordinate[coordinates.length];
            for (var i = 0; i < result.length; i++) {
                var place = view.positionAt(coordinates[i].x, coordinates[i].y);
                result[i] = new Coordinate(place.lonDegrees(), place.latDegrees());
            }
            return result;
        }
    }

    public static SimpleFeature feature(Geometry geometry, Map<String, ?> attributes) {
        var type = new SimpleFeatureTypeBuilder();
        type.setName("sketch");
        type.add("geom", Geometry.class);
        attributes.keySet().forEach(name -> type.add(name, Object.class));
        var feature = new SimpleFeatureBuilder(type.buildFeatureType());
        feature.set("geom", geometry);
        attributes.forEach(feature::set);
        return feature.buildFeature("sketch.1");
    }

    MapSnapshot snapshot(Viewport as) {
        return new MapSnapshot(
                as, new MapStyle(theme, Language.EN, LayerSetting.defaults()), layers);
    }

    private MapRenderer renderer() {
        return new MapRenderer(Libraries.FONTS, Libraries.SYMBOLS);
    }

    /// The picture at 96 dpi.
    BufferedImage image() {
        return image(view);
    }

    /// The picture at a pixel ratio.
    BufferedImage image(double ratio) {
        return image(view.resized(view.widthPixels(), view.heightPixels(), ratio));
    }

    /// The same features in another view.
    BufferedImage image(Viewport other) {
        return frame(other).image();
    }

    RenderReport report() {
        return frame(view).report();
    }

    private RasterFrame frame(Viewport as) {
        return RasterFrame.render(renderer(), snapshot(as), List.of(), () -> false);
    }

    RenderReport drawOn(Graphics2D g) {
        return renderer().render(snapshot(view), g, List.of(), () -> false);
    }

    /// Compares the picture with the accepted ones at 96 and at 300 dpi.
    void matches(String name) {
        GoldenImage.assertMatches(name, image());
        GoldenImage.assertMatches(name + "-300dpi", image(3.125));
    }
}
