package org.amnok.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.amnok.exchange.output.SightingFiles;
import org.amnok.release.OutputFile;
import org.amnok.release.TestRelease;
import org.amnok.release.canary.Secrets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/// The published events in files that are what their standards ask for.
class ValidFilesTest {
    /// What the schema of KML wants of addresses (xAL 2.0): one element, which we never write.
    private static final String ADDRESSES =
            "<schema xmlns='http://www.w3.org/2001/XMLSchema'"
                    + " targetNamespace='urn:oasis:names:tc:ciq:xsdschema:xAL:2.0'>"
                    + "<element name='AddressDetails'/></schema>";

    @TempDir Path folder;

    @Test
    void kml_follows_the_schema_of_the_ogc() throws Exception {
        var kml = written("events.kml");
        assertThatCode(() -> ogcKml().validate(new StreamSource(kml.toFile())))
                .doesNotThrowAnyException();
    }

    @Test
    void kml_inside_kmz_follows_the_schema_of_the_ogc() throws Exception {
        try (var zip = new ZipFile(written("events.kmz").toFile())) {
            var entry = Objects.requireNonNull(zip.getEntry("doc.kml"));
            var kml = new StreamSource(zip.getInputStream(entry));
            assertThatCode(() -> ogcKml().validate(kml)).doesNotThrowAnyException();
        }
    }

    @Test
    void kml_with_pictures_follows_the_schema_of_the_ogc() throws Exception {
        try (var zip = new ZipFile(PicturedEvents.kmz(folder.resolve("events.kmz")).toFile())) {
            assertThat(zip.getEntry("files/2.jpg")).isNotNull();
            var entry = Objects.requireNonNull(zip.getEntry("doc.kml"));
            var kml = new StreamSource(zip.getInputStream(entry));
            assertThatCode(() -> ogcKml().validate(kml)).doesNotThrowAnyException();
        }
    }

    @Test
    void what_is_no_kml_does_not_follow_the_schema() {
        Source wrong =
                new StreamSource(
                        new StringReader(
                                "<kml xmlns='http://www.opengis.net/kml/2.2'><Placemark>"
                                        + "<Pin/></Placemark></kml>"));
        assertThatCode(() -> ogcKml().validate(wrong)).isInstanceOf(SAXException.class);
    }

    @Test
    void gpx_has_what_gpx_1_1_lets_stand_where_it_lets_it_stand() throws Exception {
        var gpx = written("events.gpx");
        assertThatCode(() -> gpx11().validate(new StreamSource(gpx.toFile())))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<wpt lat='41' lon='128'><desc>x</desc><name>x</name></wpt>",
                "<wpt lat='91' lon='128'/>",
                "<wpt lat='41' lon='180'/>",
                "<wpt lon='128'/>",
                "<trk/><wpt lat='41' lon='128'/>"
            })
    void what_is_no_gpx_does_not(String inside) {
        var wrong =
                "<gpx xmlns='http://www.topografix.com/GPX/1/1' version='1.1' creator='x'>"
                        + inside
                        + "</gpx>";
        assertThatCode(() -> gpx11().validate(new StreamSource(new StringReader(wrong))))
                .isInstanceOf(SAXException.class);
    }

    @Test
    void geojson_names_no_reference_system() throws IOException {
        assertThat(names(written("events.geojson"))).doesNotContain("crs");
    }

    @Test
    void geojson_has_longitude_before_latitude() throws IOException {
        var numbers = coordinates(written("events.geojson"));
        assertThat(numbers).isNotEmpty();
        for (var i = 0; i < numbers.size(); i += 2) {
            assertThat(numbers.get(i)).isBetween(123.0, 132.0);
            assertThat(numbers.get(i + 1)).isBetween(38.0, 44.0);
        }
    }

    private Path written(String name) {
        var events = ReadTables.of(Path.of("maps/sample/reported_activity.csv"), List.of());
        var file = folder.resolve(name);
        var parts =
                new SightingFiles.Parts(
                        stretch ->
                                List.of(new Coordinate(124.3, 40.1), new Coordinate(124.4, 40.2)),
                        List.of(),
                        symbol -> new byte[] {(byte) 0x89, 'P', 'N', 'G'},
                        false);
        new SightingFiles(parts)
                .write(
                        TestRelease.released(events.accepted()),
                        NoPictures.WATCHED,
                        new OutputFile(file, Secrets.NONE));
        return file;
    }

    private static Validator gpx11() throws SAXException {
        var schema =
                Objects.requireNonNull(ValidFilesTest.class.getResource("/schema/gpx-1.1.xsd"));
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(schema)
                .newValidator();
    }

    private static Validator ogcKml() throws SAXException {
        var factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setResourceResolver(
                (type, namespace, publicId, systemId, base) -> {
                    var text = systemId.endsWith("xAL.xsd") ? ADDRESSES : resource(systemId);
                    return input(text, systemId);
                });
        return factory.newSchema(new StreamSource(new StringReader(resource("ogckml22.xsd"))))
                .newValidator();
    }

    private static String resource(String name) {
        var path = "/schema/ogckml/" + name;
        try (var in = ValidFilesTest.class.getResourceAsStream(path)) {
            return new String(
                    Objects.requireNonNull(in, path).readAllBytes(),
                    java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static LSInput input(String text, String systemId) {
        try {
            var load =
                    (org.w3c.dom.ls.DOMImplementationLS)
                            org.w3c.dom.bootstrap.DOMImplementationRegistry.newInstance()
                                    .getDOMImplementation("LS");
            var input = load.createLSInput();
            input.setStringData(text);
            input.setSystemId(systemId);
            return input;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> names(Path file) throws IOException {
        var names = new HashSet<String>();
        try (var json = new JsonFactory().createParser(file.toFile())) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.FIELD_NAME) {
                    names.add(json.currentName());
                }
            }
        }
        return names;
    }

    private static List<Double> coordinates(Path file) throws IOException {
        var numbers = new ArrayList<Double>();
        try (var json = new JsonFactory().createParser(file.toFile())) {
            while (json.nextToken() != null) {
                if ("coordinates".equals(json.currentName())
                        && json.currentToken() == JsonToken.START_ARRAY) {
                    takeNumbers(json, numbers);
                }
            }
        }
        return numbers;
    }

    private static void takeNumbers(
            com.fasterxml.jackson.core.JsonParser json, List<Double> numbers) throws IOException {
        for (var depth = 1; depth > 0; ) {
            switch (json.nextToken()) {
                case START_ARRAY -> depth++;
                case END_ARRAY -> depth--;
                default -> numbers.add(json.getDoubleValue());
            }
        }
    }
}
