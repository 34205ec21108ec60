package org.amnok.workspace.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.amnok.domain.LatLon;
import org.amnok.domain.codelist.BaseKind;
import org.amnok.domain.record.BaseLayer;
import org.amnok.domain.record.BaseOptions;
import org.amnok.map.FeatureLayer;
import org.amnok.map.MapLayer;
import org.amnok.map.Maps;
import org.amnok.map.PointLayer;
import org.amnok.map.StyledLayer;
import org.amnok.map.Theme;
import org.amnok.map.Viewport;
import org.amnok.map.base.BaseKey;
import org.amnok.map.base.BaseSource;
import org.amnok.map.base.FeatureListing.Row;
import org.amnok.map.base.FeatureQuery;
import org.amnok.map.sld.StyleFiles;
import org.amnok.map.styling.Labelling;
import org.amnok.map.styling.LayerStyling;
import org.amnok.map.styling.MapStyle;
import org.geotools.api.data.Query;
import org.geotools.filter.text.ecql.ECQL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Everything that can be done with a layer of a person's own, from a file of each format: the
/// published events that have a place, as GDAL writes them.
class OwnLayerFormatsTest {
    private static final Path FILES = Path.of("src/test/resources/org/amnok/exchange/files");
    private static final UUID LAYER = new UUID(0, 18);
    private static final StyledLayer.Own OWN = new StyledLayer.Own(LAYER);
    private static final int PLACED = 27;

    /// The first event lies here.
    private static final LatLon FIRST = new LatLon(41.40167, 128.17778);

    @TempDir Path folder;
    private Optional<ProjectBases> opened = Optional.empty();

    @AfterEach
    void close() {
        opened.ifPresent(ProjectBases::close);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ogr.geojson",
                "shp/events.shp",
                "ogr-5179.gpkg",
                "ogr.kml",
                "ogr.gpx",
                "ogr.fgb"
            })
    @Retention(RetentionPolicy.RUNTIME)
    @interface EachFormat {}

    @EachFormat
    void is_a_source_of_geotools_with_typed_values(String file) throws Exception {
        var features = source(file, LayerStyling.DESIGNED).geoTools().orElseThrow().features();
        var schema = features.getSchema();
        assertThat(schema.getDescriptor("count_best").getType().getBinding()).isEqualTo(Long.class);
        assertThat(schema.getDescriptor("category").getType().getBinding()).isEqualTo(String.class);
        var many =
                new Query(
                        null,
                        ECQL.toFilter("count_best >= 10 AND BBOX(geometry, 124, 40, 129, 42)"));
        var counts = new ArrayList<Object>();
        try (var each = features.getFeatures(many).features()) {
            while (each.hasNext()) {
                counts.add(each.next().getAttribute("count_best"));
            }
        }
        assertThat(counts)
                .isNotEmpty()
                .allSatisfy(c -> assertThat((Long) c).isGreaterThanOrEqualTo(10));
        assertThat(features.getCount(many)).isEqualTo(counts.size());
    }

    @EachFormat
    void is_drawn_by_a_style_of_others(String file) {
        var sld =
                "<StyledLayerDescriptor><NamedLayer><UserStyle><FeatureTypeStyle><Rule>"
                        + "<Title>Seizures</Title><Filter><PropertyIsEqualTo>"
                        + "<PropertyName>category</PropertyName>"
                        + "<Literal>resource extraction</Literal></PropertyIsEqualTo></Filter>"
                        + "<PointSymbolizer><Graphic><Mark><WellKnownName>star</WellKnownName></Mark>"
                        + "<Size>14</Size></Graphic></PointSymbolizer></Rule></FeatureTypeStyle>"
                        + "</UserStyle></NamedLayer></StyledLayerDescriptor>";
        var styling = LayerStyling.DESIGNED.drawnBy(StyleFiles.read("a.sld", sld, OWN));
        var source = source(file, styling);
        assertThat(features(source)).extracting(FeatureLayer::style).isNotEmpty();
        assertThat(source.keys(view(), Theme.LIGHT))
                .extracting(BaseKey::words)
                .containsExactly("Events: Seizures");
    }

    @EachFormat
    void is_labelled_by_an_attribute(String file) {
        var labelled = new Labelling(new Labelling.Words.Of("category"), null, 1);
        var source = source(file, LayerStyling.DESIGNED.with(labelled));
        var labels = new ArrayList<Object>();
        for (var layer : features(source)) {
            try (var each = layer.features().features()) {
                while (each.hasNext()) {
                    labels.add(each.next().getAttribute("label"));
                }
            }
        }
        assertThat(labels).contains("guard post", "construction");
    }

    @EachFormat
    void is_filtered_by_ecql(String file) {
        var few = source(file, LayerStyling.DESIGNED.filtered("category = 'resource extraction'"));
        var points = layers(few).stream().filter(PointLayer.class::isInstance).toList();
        var drawn = ((PointLayer) points.getFirst()).points().size();
        assertThat(drawn).isPositive().isLessThan(PLACED);
        assertThat(few.listing(new FeatureQuery("", null, false)).size())
                .isGreaterThanOrEqualTo(drawn);
    }

    @EachFormat
    void is_searched_and_sorted_in_its_table(String file) {
        var source = source(file, LayerStyling.DESIGNED);
        var found = source.listing(new FeatureQuery("혜산", null, false));
        assertThat(found.size()).isPositive();
        assertThat(found.rows(0, 100))
                .extracting(Row::values)
                .allSatisfy(v -> assertThat(v).contains("혜산"));
        var sorted = source.listing(new FeatureQuery("", "count_best", true));
        var column = names(source).indexOf("count_best");
        var counts =
                sorted.rows(0, 5).stream()
                        .map(row -> Integer.parseInt(row.values().get(column)))
                        .toList();
        assertThat(counts).isSortedAccordingTo((a, b) -> b - a);
    }

    @EachFormat
    void tells_what_lies_at_a_place(String file) {
        var found = source(file, LayerStyling.DESIGNED).featuresAt(FIRST, 30);
        assertThat(found).anySatisfy(each -> assertThat(each.values()).containsEntry("id", "e01"));
        assertThat(found.getFirst().layer()).isEqualTo("Events");
    }

    @EachFormat
    void says_where_it_lies(String file) {
        source(file, LayerStyling.DESIGNED);
        var bounds = opened.orElseThrow().look(base(file)).bounds().orElseThrow();
        assertThat(bounds.southWest().lonDegrees()).isBetween(124.3, 124.4);
        assertThat(bounds.northEast().latDegrees()).isBetween(41.4, 41.5);
    }

    @EachFormat
    void has_the_shape_of_each_row_for_sites_made_of_them(String file) {
        var listing =
                source(file, LayerStyling.DESIGNED).listing(new FeatureQuery("e01", null, false));
        var shape = listing.shape(listing.rows(0, 1).getFirst().number()).orElseThrow();
        assertThat(shape.getCoordinate().x).isBetween(128.17, 128.18);
    }

    @EachFormat
    void stands_in_the_legend(String file) {
        assertThat(source(file, LayerStyling.DESIGNED).keys(view(), Theme.LIGHT))
                .extracting(BaseKey::words)
                .containsExactly("Events");
    }

    private BaseLayer base(String file) {
        var bases = opened.orElseThrow();
        return new BaseLayer(
                LAYER,
                "Events",
                bases.nameOf(FILES.resolve(file)),
                BaseKind.FEATURES,
                "",
                1,
                true,
                0,
                "",
                BaseOptions.AUTOMATIC);
    }

    private BaseSource source(String file, LayerStyling styling) {
        var bases = new ProjectBases(folder.resolve("p.gpkg"));
        opened = Optional.of(bases);
        return bases.source(base(file), Map.of(OWN, styling));
    }

    private static List<String> names(BaseSource source) {
        return source
                .geoTools()
                .orElseThrow()
                .features()
                .getSchema()
                .getAttributeDescriptors()
                .stream()
                .map(each -> each.getLocalName())
                .filter(name -> !name.equals("geometry"))
                .toList();
    }

    private static Viewport view() {
        return Maps.view(124.3, 40, 128.3, 41.5, 1200, 800);
    }

    private static List<MapLayer> layers(BaseSource source) {
        return source.layers(view(), MapStyle.DEFAULT, () -> false);
    }

    private static List<FeatureLayer> features(BaseSource source) {
        return layers(source).stream()
                .filter(FeatureLayer.class::isInstance)
                .map(FeatureLayer.class::cast)
                .toList();
    }
}
